'use client';

import type { MouseEvent, ReactNode } from 'react';
import { useLive } from '@/components/use-address';

type Props = {
  /** The address with script: the whole view. */
  href: string;
  /** The prebuilt page that a reader without script gets. */
  plain: string;
  go: () => void;
  children: ReactNode;
  className?: string | undefined;
  current?: boolean;
  label?: string;
  count?: number;
};

/** A link to a view. Changes the view in place on an ordinary click; opens elsewhere as any link does. */
export function ViewLink({ href, plain, go, children, className, current, label, count }: Props) {
  const live = useLive();
  function follow(event: MouseEvent) {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    go();
  }
  return (
    <a
      href={live ? href : plain}
      onClick={follow}
      className={className}
      aria-label={label}
      data-count={count}
      {...(current ? { 'aria-current': 'true' as const } : {})}
    >
      {children}
    </a>
  );
}
