'use client';

import { useState } from 'react';

type Props = { text: string; done: string; copy?: string; before?: () => void };

/** Copies a text, or the address of the page where none is given; `before` puts into it what it lacks. */
export function CopyButton({ text, done, copy, before }: Props) {
  const [copied, setCopied] = useState<string>();
  const now = () => copy ?? window.location.href;
  const isDone = copied !== undefined && copied === now();
  async function take() {
    before?.();
    await navigator.clipboard.writeText(now());
    setCopied(now());
  }
  return (
    <>
      <button type="button" onClick={take}>
        {isDone ? done : text}
      </button>
      <span role="status" className="hidden">
        {isDone ? done : ''}
      </span>
    </>
  );
}
