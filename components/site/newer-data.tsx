'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';

const NewerDataNotice = dynamic(() => import('./newer-data-notice').then((file) => file.NewerDataNotice), {
  ssr: false,
});

/** Ten minutes, in milliseconds: a page open for less cannot be much behind. */
export const OPEN_FOR = 600_000;

type Props = { version: string; text: string; action: string };

/** Begins to watch for newer data once the page has stood open; until then it costs a reader nothing. */
export function NewerData(props: Props) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), OPEN_FOR);
    return () => clearTimeout(timer);
  }, []);
  return due ? <NewerDataNotice {...props} /> : null;
}
