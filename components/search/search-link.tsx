'use client';

import { useEffect } from 'react';

/** Where the reader's "no" to the key is kept, in this browser alone. */
export const SLASH = 'lost-load:no-slash';

/** The link to the search. The key / leads there too, but not out of a field, and not if it was switched off. */
export function SearchLink({ href, name, title }: { href: string; name: string; title: string }) {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented || switchedOff()) return;
      if (target instanceof HTMLElement && target.closest('input,textarea,select,[contenteditable]')) return;
      event.preventDefault();
      const field = document.getElementById('q');
      if (field) field.focus();
      else window.location.assign(`${href}#q`);
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, [href]);
  return (
    <a href={href} title={title} aria-keyshortcuts="/">
      {name}
    </a>
  );
}

function switchedOff(): boolean {
  try {
    return localStorage.getItem(SLASH) !== null;
  } catch {
    return false;
  }
}
