'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether a box has come near the view, so that what is heavy can be loaded for it; once seen, it stays so. */
export function useSeen(rootMargin = '200px'): { box: RefObject<HTMLDivElement | null>; seen: boolean } {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!box.current || seen) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), { rootMargin });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [rootMargin, seen]);
  return { box, seen };
}
