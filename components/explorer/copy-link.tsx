'use client';

import { useState } from 'react';
import { useLive } from './use-view';

/** Copies the address of the view. Without script the address bar has it. */
export function CopyLink({ text, done }: { text: string; done: string }) {
  const [copied, setCopied] = useState('');
  if (!useLive()) return null;
  async function copy() {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(window.location.href);
  }
  return (
    <button type="button" onClick={copy}>
      <span role="status">{copied !== '' && copied === window.location.href ? done : text}</span>
    </button>
  );
}
