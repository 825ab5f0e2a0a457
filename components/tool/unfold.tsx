'use client';

import { type ReactNode, useState } from 'react';
import { useLive } from '@/components/use-address';

/**
 * A line that unfolds. What is inside is in the page as it was written, for readers without script; once the page
 * lives it is made only while it is open, so that an answer that follows each key costs little.
 */
export function Unfold({ line, children }: { line: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const live = useLive();
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{line}</summary>
      {(!live || open) && children}
    </details>
  );
}
