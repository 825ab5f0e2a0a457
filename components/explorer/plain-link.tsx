'use client';

import type { ReactNode } from 'react';
import { useLive } from '@/components/use-address';

/** A link that leads to a view in the address with script, and to a prebuilt page without. */
export function PlainLink({ href, plain, children }: { href: string; plain: string; children: ReactNode }) {
  return <a href={useLive() ? href : plain}>{children}</a>;
}
