import { readFileSync } from 'node:fs';
import path from 'node:path';

const LOCAL = 'http://localhost:3000';

/** What package.json says of the site: its address, and where errors are reported. */
type About = { homepage?: string; bugs?: { url?: string; email?: string } };

let kept: About | undefined;

function about(): About {
  kept ??= JSON.parse(readFileSync(path.join(process.cwd(), 'package.json'), 'utf8')) as About;
  return kept;
}

/**
 * Where the site is served, without a slash at its end: "homepage" of package.json. Feeds, sitemaps, citations and
 * catalogues need whole addresses. Until the site has a home of its own, that of `npm start` stands in.
 */
export const siteAddress = (): string => (about().homepage ?? LOCAL).replace(/\/$/, '');

/** Where errors are reported: "bugs" of package.json. Without it a letter has no addressee yet. */
export const reportsTo = (): { url?: string; email?: string } => about().bugs ?? {};
