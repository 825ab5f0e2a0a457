'use client';

import { useSyncExternalStore } from 'react';
import tool from '@/components/tool/tool.module.css';
import { SLASH } from './slash';

const CHANGED = 'lost-load:slash';

function subscribe(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  window.addEventListener('storage', changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener('storage', changed);
  };
}

/** A browser that keeps nothing keeps the key. */
function isOn(): boolean {
  try {
    return localStorage.getItem(SLASH) === null;
  } catch {
    return true;
  }
}

function choose(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SLASH);
    else localStorage.setItem(SLASH, '1');
  } catch {
    return;
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Whether the key / opens the search: who dictates, or hits keys by chance, must be able to switch it off. */
export function SlashChoice({ label }: { label: string }) {
  const on = useSyncExternalStore(subscribe, isOn, () => true);
  return (
    <label className={`${tool.choice} ${tool.scripted}`}>
      <input type="checkbox" checked={on} onChange={(event) => choose(event.target.checked)} />
      {label}
    </label>
  );
}
