import { type RefObject, useEffect, useState } from 'react';

/** At first only what is well on the screen; once the page is at rest, what is near it too. */
const AT_FIRST = '0px 0px -25% 0px';
const AT_REST = '200px';
/** Milliseconds for what is read first, before a chart at the foot of the screen may ask for its script. */
const REST = 2000;

/** Whether a reader has come to an element. It stays so. */
export function useReached(box: RefObject<HTMLElement | null>): boolean {
  const [reached, setReached] = useState(false);
  const [rootMargin, setMargin] = useState(AT_FIRST);
  useEffect(() => {
    const rest = setTimeout(() => setMargin(AT_REST), REST);
    return () => clearTimeout(rest);
  }, []);
  useEffect(() => {
    if (!box.current || reached) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setReached(true), { rootMargin });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box, rootMargin, reached]);
  return reached;
}
