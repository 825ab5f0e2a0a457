import type { ReactNode } from 'react';
import type { Link, Use } from '@/lib/view/numbers/number-section';
import styles from './numbers.module.css';

/** One row of a biography: its name beside what it holds. */
export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Links({ links }: { links: Link[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} lang={link.lang}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where a number is used; long lists of pages are folded. */
export function Uses({ uses }: { uses: Use[] }) {
  return (
    <ul className={styles.uses}>
      {uses.map((use) =>
        use.links.length > 3 ? (
          <li key={use.name}>
            <details>
              <summary>
                {use.name}: {use.links.length}
              </summary>
              <Links links={use.links} />
            </details>
          </li>
        ) : (
          <li key={use.name}>
            {use.name}:{' '}
            {use.links.map((link, index) => (
              <span key={link.href}>
                {index > 0 && ', '}
                <a href={link.href}>{link.text}</a>
              </span>
            ))}
          </li>
        ),
      )}
    </ul>
  );
}
