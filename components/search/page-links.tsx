export type PageLink = { href: string; name: string };

/** Where everything is listed. */
export function PageLinks({ links }: { links: PageLink[] }) {
  return (
    <ul>
      {links.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
