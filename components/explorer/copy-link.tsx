'use client';

import { CopyButton } from '@/components/tool/copy-button';
import { useLive } from '@/components/use-address';

/** Copies the address of the view. Without script the address bar has it. */
export function CopyLink({ text, done }: { text: string; done: string }) {
  return useLive() ? <CopyButton text={text} done={done} /> : null;
}
