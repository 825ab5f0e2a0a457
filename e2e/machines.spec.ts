import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Parser from 'rss-parser';
import { validateXML } from 'xmllint-wasm';
import { siteAddress } from '@/lib/record/site-address';
import { expect, published, test } from './site';

const site = siteAddress();
const LEAD = 'kz-2025-08-east-kazakhstan-insiders';

/** The path of an address of the site; any other address is no business of these tests. */
function pathOf(address: string): string {
  expect(address.startsWith(`${site}/`), `${address} lies on the site`).toBe(true);
  return address.slice(site.length);
}

/** Does something with each of many, a few at a time. */
async function forEach<T>(all: readonly T[], act: (one: T) => Promise<void>) {
  const rest = [...all];
  const worker = async () => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await act(one);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

const textOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text();
const jsonOf = async (request: APIRequestContext, path: string) => (await request.get(path)).json();

/** Every set of values for the slots that an operation declares: what it lists, or else the ids of the record. */
function addresses(path: string, parameters: Parameter[], ids: string[]): { path: string; style?: string }[] {
  const query = parameters
    .filter((one) => one.in === 'query')
    .map(({ name, example }) => `${name}=${encodeURIComponent(example)}`);
  const sets = parameters
    .filter((one) => one.in === 'path')
    .reduce<Record<string, string>[]>(
      (all, { name, schema }) => all.flatMap((set) => (schema.enum ?? ids).map((value) => ({ ...set, [name]: value }))),
      [{}],
    );
  return sets.map((set) => ({
    path: [path.replace(/\{(\w+)\}/g, (_, name: string) => set[name] ?? ''), query.join('&')].filter(Boolean).join('?'),
    ...(set.style ? { style: set.style } : {}),
  }));
}
type Parameter = { name: string; in: 'path' | 'query'; example: string | number; schema: { enum?: string[] } };
type Operation = {
  parameters?: Parameter[];
  responses: { 200: { content: Record<string, { schema: { $ref?: string } }> } };
};

test.describe('what programs read', () => {
  test('every file that the API describes is there, of the type and shape that it says', async ({ request }) => {
    test.setTimeout(120_000);
    const described = await jsonOf(request, '/api/v1/openapi.json');
    const { cases } = await jsonOf(request, '/api/v1/cases.json');
    const { context } = await jsonOf(request, '/api/v1/context.json');
    const ids = [...cases, ...context].map(({ id }: { id: string }) => id);
    const ajv = addFormats(new Ajv2020({ strict: false, allErrors: false }));
    ajv.addSchema({ $id: 'api', components: described.components });
    const files = Object.entries(described.paths as Record<string, { get: Operation }>).flatMap(([path, { get }]) =>
      addresses(path, get.parameters ?? [], ids).map((file) => ({ ...file, content: get.responses[200].content })),
    );
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.length).toBeGreaterThan(ids.length * 9);
    const faults: string[] = [];
    await forEach(files, async ({ path, content }) => {
      const answer = await request.get(path);
      const type = (answer.headers()['content-type'] ?? '').split(';')[0] ?? '';
      const schema = content[type]?.schema;
      if (answer.status() !== 200 || !schema) return void faults.push(`${path} ${answer.status()} ${type}`);
      const { $ref } = schema;
      if (!$ref) return;
      const validate = ajv.getSchema(`api${$ref}`);
      if (!validate?.(await answer.json())) faults.push(`${path} ${JSON.stringify(validate?.errors)}`);
    });
    expect(faults).toEqual([]);
  });

  test('an address of the API that is none is not there', async ({ request }) => {
    for (const path of [
      '/api/v1/cite/en/nobody.bib',
      `/api/v1/cite/kk/${LEAD}.bib`,
      '/kk/feed.atom',
      '/en/feed.atom',
    ]) {
      expect((await request.get(path)).status(), path).toBe(404);
    }
  });

  test('catalogues give the size and checksum that each file has', async ({ request }) => {
    const catalogue = await jsonOf(request, '/dcat.jsonld');
    const described = await jsonOf(request, '/datapackage.json');
    const listed = [
      ...catalogue['dcat:dataset']['dcat:distribution'].map((one: Record<string, Record<string, string>>) => ({
        path: pathOf(one['dcat:downloadURL']?.['@id'] ?? ''),
        bytes: Number(one['dcat:byteSize']?.['@value']),
        sha256: (one['spdx:checksum'] as unknown as Record<string, Record<string, string>>)['spdx:checksumValue']?.[
          '@value'
        ],
      })),
      ...described.resources.map((one: { path: string; bytes: number; hash: string }) => ({
        path: `/${one.path}`,
        bytes: one.bytes,
        sha256: one.hash.replace('sha256:', ''),
      })),
    ];
    expect(listed.length).toBeGreaterThan(12);
    for (const { path, bytes, sha256 } of listed) {
      const body = await (await request.get(path)).body();
      expect([body.length, createHash('sha256').update(body).digest('hex')], path).toEqual([bytes, sha256]);
    }
  });

  test('every address of the site in the catalogue leads somewhere', async ({ request }) => {
    const text = await textOf(request, '/dcat.jsonld');
    const links = [...new Set([...text.matchAll(/"@id":"([^"]+)"/g)].map(([, address = '']) => address))];
    const own = links
      .filter((address) => address.startsWith(site))
      .map((address) => pathOf(address).split('#')[0] ?? '');
    expect(own.length).toBeGreaterThan(8);
    for (const path of own) expect((await request.get(path || '/')).status(), path).toBe(200);
    for (const path of ['/dcat.jsonld', '/datapackage.json', '/feed.atom', '/ru/feed.json']) {
      expect((await request.get(path)).headers()['access-control-allow-origin'], path).toBe('*');
    }
  });

  for (const feed of ['/feed', '/ru/feed']) {
    test(`${feed} is offered as Atom and as JSON, and every entry leads to its page`, async ({ request }) => {
      const atom = await request.get(`${feed}.atom`);
      expect(atom.headers()['content-type']).toContain('application/atom+xml');
      const { items, feedUrl } = await new Parser().parseString(await atom.text());
      expect(feedUrl).toBe(`${site}${feed}.atom`);
      const json = await request.get(`${feed}.json`);
      expect(json.headers()['content-type']).toContain('application/feed+json');
      const { items: same, home_page_url } = await json.json();
      expect(same.map(({ url, title }: { url: string; title: string }) => [url, title])).toEqual(
        items.map(({ link, title }) => [link, title]),
      );
      expect(items.length).toBeGreaterThan(50);
      await forEach([...items.map(({ link }) => link ?? ''), home_page_url], async (link) => {
        expect((await request.get(pathOf(link))).status(), link).toBe(200);
      });
    });
  }
});

/** The one element of XHTML that a sitemap takes in. */
const XHTML = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml" elementFormDefault="qualified">
  <xs:element name="link"><xs:complexType>
    <xs:attribute name="rel" use="required" fixed="alternate"/>
    <xs:attribute name="hreflang" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[a-z]{2}|x-default"/></xs:restriction></xs:simpleType></xs:attribute>
    <xs:attribute name="href" type="xs:anyURI" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`;
const BOTH = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml.xsd"/>
</xs:schema>`;

/** Pages by address, each with its twins by language, as the sitemap lists them. */
async function sitemap(request: APIRequestContext) {
  const text = await textOf(request, '/sitemap.xml');
  const entries = [...text.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = '']) => ({
    address: /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '',
    twins: [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = '', href = '']) => ({
      lang,
      href,
    })),
  }));
  return { text, entries };
}

test.describe('the sitemap', () => {
  test('is sound by the schema of sitemaps.org', async ({ request }) => {
    const { text } = await sitemap(request);
    const { errors, valid } = await validateXML({
      xml: { fileName: 'map.xml', contents: text },
      schema: { fileName: 'both.xsd', contents: BOTH },
      preload: [
        { fileName: 'sitemap.xsd', contents: readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8') },
        { fileName: 'xhtml.xsd', contents: XHTML },
      ],
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('is named by robots.txt, which keeps nobody out', async ({ request }) => {
    const text = await textOf(request, '/robots.txt');
    expect(text).toContain(`Sitemap: ${site}/sitemap.xml`);
    expect(text).not.toContain('Disallow');
  });

  test('lists every page that is written at build time, each once, with twins that name it back', async ({
    request,
  }) => {
    const { entries } = await sitemap(request);
    const listed = entries.map(({ address }) => pathOf(address));
    expect(new Set(listed).size).toBe(listed.length);
    const { routes } = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8')) as {
      routes: Record<string, { dataRoute: string | null }>;
    };
    // A page has data beside it, a file has none. What is not to be found by search engines says so itself.
    const findable = (path: string) =>
      !readFileSync(`.next/server/app${path}.html`, 'utf8').includes('content="noindex');
    const pages = Object.entries(routes).flatMap(([path, { dataRoute }]) =>
      dataRoute && !path.startsWith('/_') && findable(path) ? [path] : [],
    );
    expect(listed.map(decodeURI).sort()).toEqual(pages.map(decodeURI).sort());
    const twinsOf = new Map(entries.map(({ address, twins }) => [address, twins]));
    for (const { address, twins } of entries) {
      expect(twins.map(({ lang }) => lang)).toEqual(['en', 'ru', 'x-default']);
      for (const { href } of twins) expect(twinsOf.get(href), href).toEqual(twins);
      expect(twins.map(({ href }) => href)).toContain(address);
    }
  });

  test('agrees with each page about its address, its twins and its feed', async ({ request }) => {
    test.setTimeout(180_000);
    const { entries } = await sitemap(request);
    const faults: string[] = [];
    await forEach(entries, async ({ address, twins }) => {
      const answer = await request.get(pathOf(address));
      if (answer.status() !== 200) return void faults.push(`${address} ${answer.status()}`);
      const head = (await answer.text()).split('</head>')[0] ?? '';
      const links = [...head.matchAll(/<link ([^>]+)\/?>/g)].map(([, attributes = '']) => attributes);
      const canonical = links.filter((link) => link.includes('rel="canonical"'));
      if (canonical.length !== 1 || !canonical[0]?.includes(`href="${address}"`))
        faults.push(`${address} ${canonical}`);
      const missing = twins.filter(
        ({ lang, href }) => !links.some((one) => one.includes(`hrefLang="${lang}" href="${href}"`)),
      );
      if (missing.length > 0) faults.push(`${address} lacks ${missing.map(({ lang }) => lang)}`);
      const feed = `${site}${address.startsWith(`${site}/ru`) ? '/ru' : ''}/feed.atom`;
      if (!links.some((one) => one.includes('application/atom+xml') && one.includes(`href="${feed}"`)))
        faults.push(`${address} has no feed`);
    });
    expect(faults).toEqual([]);
  });
});

test.describe('structured data', () => {
  for (const path of ['/en', '/ru', '/en/data', '/ru/data', `/en/cases/${LEAD}`, `/ru/cases/${LEAD}`]) {
    test(`on ${path} says what is there, and its script needs no leave to run`, async ({ request }) => {
      const html = await textOf(request, path);
      const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
      expect(scripts).toHaveLength(1);
      const text = scripts[0]?.[1] ?? '';
      const described = JSON.parse(text);
      expect(described).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset' });
      expect((await request.get(pathOf(described.url))).status()).toBe(200);
      for (const { contentUrl } of [described.distribution ?? []].flat()) {
        expect((await request.get(pathOf(contentUrl))).status(), contentUrl).toBe(200);
      }
      const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain(createHash('sha256').update(text).digest('base64'));
    });
  }
});

test.describe('citing', () => {
  test('a case page gives a sentence with the version and whole address, and files that hold the same', async ({
    page,
  }) => {
    const { version } = await published(page);
    await page.goto(`/ru/cases/${LEAD}`);
    const section = page.getByRole('region', { name: 'Процитировать и забрать' });
    await expect(section).toContainText(`Версия данных ${version}`);
    await expect(section).toContainText(`${site}/ru/cases/${LEAD}`);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    for (const [name, sign] of [
      ['BibTeX', '@dataset{'],
      ['RIS', 'TY  - DATA'],
      ['CSL JSON', '"type": "dataset"'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        section.getByRole('link', { name, exact: true }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text).toContain(sign);
      expect(text).toContain(title);
      expect(text).toContain(version);
    }
  });

  test('the page of the data cites the dataset and lists what is for machines, each of which is there', async ({
    page,
  }) => {
    await page.goto('/en/data');
    await expect(page.getByRole('region', { name: 'Cite the dataset' })).toContainText(`${site}/en/data`);
    const links = page.getByRole('region', { name: 'For programs' }).getByRole('link');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs).toEqual([
      '/api/v1/index.json',
      '/api/v1/releases.json',
      '/api/v1/schema/case.json',
      '/api/v1/openapi.json',
      '/dcat.jsonld',
      '/datapackage.json',
      '/feed.atom',
      '/feed.json',
      '/sitemap.xml',
    ]);
    for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
  });
});
