import { useEffect, useState } from 'react';
import { useSeen } from '@/components/use-seen';

/** At first only what is well on the screen; once the page is at rest, what is near it too. */
const AT_FIRST = '0px 0px -25% 0px';
const AT_REST = '200px';
/** Milliseconds for what is read first, before a chart at the foot of the screen may ask for its script. */
const REST = 2000;

/** Whether a reader has come to a box. It stays so. */
export function useReached() {
  const [margin, setMargin] = useState(AT_FIRST);
  useEffect(() => {
    const rest = setTimeout(() => setMargin(AT_REST), REST);
    return () => clearTimeout(rest);
  }, []);
  const { box, seen } = useSeen(margin);
  return { box, reached: seen };
}
