'use client';

import { useState } from 'react';

type Props = { text: string; done: string; copy?: string; before?: () => void };

/** Copies a text, or the address of the page where none is given; `before` puts into it what it lacks. */
export function CopyButton({ text, done, copy, before }: Props) {
  const [copied, setCopied] = useState('');
  const now = () => copy ?? window.location.href;
  async function take() {
    before?.();
    await navigator.clipboard.writeText(now());
    setCopied(now());
  }
  return (
    <button type="button" onClick={take}>
      <span role="status">{copied !== '' && copied === now() ? done : text}</span>
    </button>
  );
}
