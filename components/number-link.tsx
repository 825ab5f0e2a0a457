import type { ReactNode } from 'react';

/**
 * A number as a link to its biography: the claim, who says so, its tests, or its sum. It looks like the text it stands
 * in (app/globals.css knows it by its address, so that a page of many numbers carries no class for each).
 */
export function NumberLink({ href, children }: { href: string; children: ReactNode }) {
  return <a href={href}>{children}</a>;
}

/** A sentence of which one part is a number that leads home. The sentence alone, where the number is not in it. */
export function NumberIn({ text, value, href }: { text: string; value: string; href: string }) {
  const at = value ? text.indexOf(value) : -1;
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <NumberLink href={href}>{value}</NumberLink>
      {text.slice(at + value.length)}
    </>
  );
}
