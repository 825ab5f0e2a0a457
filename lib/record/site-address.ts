import { readFileSync } from 'node:fs';
import path from 'node:path';

const LOCAL = 'http://localhost:3000';

/**
 * Where the site is served, without a slash at its end: "homepage" of package.json. Feeds, sitemaps, citations and
 * catalogues need whole addresses. Until the site has a home of its own, that of `npm start` stands in.
 */
export function siteAddress(): string {
  const { homepage } = JSON.parse(readFileSync(path.join(process.cwd(), 'package.json'), 'utf8')) as {
    homepage?: string;
  };
  return (homepage ?? LOCAL).replace(/\/$/, '');
}
