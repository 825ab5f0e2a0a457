/*
 * Runs in the browser, whose own parser reads the pages: what they tell of numbers, as plain data. Everything it needs
 * is inside the function or comes as an argument.
 */

/** A link to the place of a number; `row` holds the cells of its row where it heads one. */
export type FoundLink = { page: string; href: string; text: string; row: string[] };
/** The place of a number. `sources` counts links that leave the site, `leads` are links to other places. */
export type FoundPlace = {
  page: string;
  id: string;
  title: string;
  forms: { text: string; exact: string }[];
  members: { said: number; rows: number; unsourced: string[] };
  sources: number;
  leads: string[];
  uses: string[];
};
/** A row of the page of the baselines, or a heading there, with all its words. */
export type FoundRow = { page: string; id: string; text: string };
export type Orphan = { page: string; numeral: string; text: string };
/**
 * `baselineLinks` lead to a row of the page of the baselines, which is the place of a baseline. `strays` are digits of
 * strict pages outside links and dates; `others` are links of theirs that hold a digit and lead elsewhere than to the
 * place of a number.
 */
export type Found = {
  links: FoundLink[];
  places: FoundPlace[];
  orphans: Orphan[];
  baselineLinks: FoundLink[];
  baselineRows: FoundRow[];
  strays: Orphan[];
  others: FoundLink[];
};

type Asked = {
  paths: string[];
  /** All words of the record, as one text. */
  words: string;
  /** What a numeral with its unit looks like. */
  numerals: string;
  /** Selectors of what is exempt. */
  exempt: string[];
  /** Pages on which every digit must be in a link or a date, and what of them is exempt. */
  strict: { pages: string; exempt: string[] };
};

export async function readPages({ paths, words, numerals, exempt, strict }: Asked): Promise<Found> {
  const found: Found = {
    links: [],
    places: [],
    orphans: [],
    baselineLinks: [],
    baselineRows: [],
    strays: [],
    others: [],
  };
  const numeral = new RegExp(numerals, 'giu');
  const clean = (text: string | null | undefined) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const hrefOf = (link: Element) => link.getAttribute('href') ?? '';
  const isPlace = (href: string) => /\/numbers(\/[^#]*)?#/.test(href);

  const isBaseline = (href: string) => /\/method\/baselines#/.test(href);

  const lines = new Set(words.split('\n'));
  const quoted = new Map<string, boolean>();
  const isQuoted = (text: string) => {
    // Long passages may be part of a longer text; a short one must be the whole of it, or any number would be quoted.
    const known = quoted.get(text) ?? (lines.has(text) || (text.length > 60 && words.includes(text)));
    quoted.set(text, known);
    return known;
  };

  /** A link within the page hands the reader on; that part must link the same numerals home. */
  const handsOn = (href: string, text: string, doc: Document) => {
    const at = href.startsWith('#') ? doc.getElementById(href.slice(1)) : null;
    const part = at && /^H\d$/.test(at.tagName) ? at.parentElement : at;
    const homes = [...(part?.querySelectorAll('a') ?? [])].filter((link) => isPlace(hrefOf(link)));
    const all = text.match(numeral) ?? [];
    return all.every((one) => homes.some((link) => clean(link.textContent).includes(clean(one))));
  };

  /** Whether a text stands where its numerals need no link of their own. */
  const isHome = (parent: Element, text: string) => {
    const link = parent.closest('a');
    const href = link ? hrefOf(link) : '';
    const head = parent.closest('td')?.parentElement?.querySelector('th a');
    return (
      isPlace(href) ||
      isBaseline(href) ||
      href.startsWith('http') ||
      (head && isPlace(hrefOf(head))) ||
      parent.closest(exempt.join(',')) ||
      isQuoted(text) ||
      (href.startsWith('#') && handsOn(href, text, parent.ownerDocument))
    );
  };

  const readText = (page: string, main: Element) => {
    const runs = new Map<Element, string>();
    const walk = main.ownerDocument.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = clean(node.textContent);
      const parent = node.parentElement;
      if (!parent || !text || isHome(parent, text)) continue;
      runs.set(parent, `${runs.get(parent) ?? ''}${node.textContent}`);
    }
    for (const run of runs.values()) {
      for (const [one] of clean(run).matchAll(numeral)) found.orphans.push({ page, numeral: one, text: clean(run) });
    }
  };

  const strictPage = new RegExp(strict.pages);
  const readStrictly = (page: string, main: Element) => {
    const walk = main.ownerDocument.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = clean(node.textContent);
      if (!/\d/.test(text) || node.parentElement?.closest(['a[href]', 'time', ...strict.exempt].join(','))) continue;
      found.strays.push({ page, numeral: text.match(/\d+/)?.[0] ?? '', text });
    }
    for (const link of main.querySelectorAll('a')) {
      const text = clean(link.textContent);
      if (!isPlace(hrefOf(link)) && /\d/.test(text)) found.others.push({ page, href: hrefOf(link), text, row: [] });
    }
  };

  const readLinks = (page: string, main: Element) => {
    for (const link of main.querySelectorAll('a')) {
      const href = hrefOf(link);
      if (!isPlace(href) && !isBaseline(href)) continue;
      const cells = [...(link.closest('th')?.parentElement?.children ?? [])];
      const row = cells.map((cell) => clean(cell.textContent));
      const list = isPlace(href) ? found.links : found.baselineLinks;
      list.push({ page, href, text: clean(link.textContent), row });
    }
  };

  const readRows = (page: string, main: Element) => {
    for (const row of main.querySelectorAll('tr[id], h2[id]')) {
      const cells = row.children.length > 0 ? [...row.children] : [row];
      found.baselineRows.push({ page, id: row.id, text: cells.map((cell) => clean(cell.textContent)).join(' ') });
    }
  };

  const readPlaces = (page: string, main: Element) => {
    for (const place of main.querySelectorAll('article[id]')) {
      const hrefs = [...place.querySelectorAll('a')].map(hrefOf);
      const rows = [...place.querySelectorAll('tbody tr')];
      const said = [...place.querySelectorAll('dt')].map((name) => /: (\d+)$/.exec(clean(name.textContent))?.[1]);
      const uses = [...place.querySelectorAll(':scope > dl > div:last-child a')].map(hrefOf);
      const shown = [
        ...place.querySelectorAll('data'),
        ...place.querySelectorAll(':scope > dl > div:first-child li > .computed:not(:has(data))'),
      ];
      found.places.push({
        page,
        id: place.id,
        title: clean(place.querySelector('h2, h3')?.textContent),
        forms: shown.map((one) => ({ text: clean(one.textContent), exact: one.getAttribute('value') ?? '' })),
        members: {
          said: Number(said.find(Boolean) ?? 0),
          rows: rows.length,
          unsourced: rows
            .filter((row) => !row.querySelector('a[href^="http"]'))
            .map((row) => clean(row.firstElementChild?.textContent)),
        },
        sources: hrefs.filter((href) => href.startsWith('http')).length,
        leads: hrefs.map((href) => (href.startsWith('#') ? page + href : href)).filter(isPlace),
        uses: uses.map((href) => href.replace(/#.*/, '')),
      });
    }
  };

  const read = async (page: string) => {
    const html = await (await fetch(page)).text();
    const doc = new DOMParser().parseFromString(html.replace(/<script\b[\s\S]*?<\/script>/g, ''), 'text/html');
    const main = doc.querySelector('main');
    if (!main) throw new Error(`${page} has no main part.`);
    if (/\/numbers(\/|$)/.test(page)) return readPlaces(page, main);
    if (/\/method\/baselines$/.test(page)) readRows(page, main);
    readLinks(page, main);
    readText(page, main);
    if (strictPage.test(page)) readStrictly(page, main);
  };
  for (let at = 0; at < paths.length; at += 16) await Promise.all(paths.slice(at, at + 16).map(read));
  return found;
}
