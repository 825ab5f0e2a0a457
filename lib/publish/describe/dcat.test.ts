import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { material } from '@/lib/publish/record.fixture';
import { apiFiles } from './api-files';
import { dcat } from './dcat';

const { dataset, site } = material;
const written = dcat(material, { version: dataset.version, date: '2026-11-21' });

type Value = { '@id'?: string; '@value'?: string; '@type'?: string; '@language'?: string };
type Node = { '@id': string; '@type'?: string[] } & Record<string, Value[]>;

/** Every node of the graph with full names, read without a network: a context elsewhere would throw. */
const nodes = (await jsonld.flatten(structuredClone(written), null, {
  documentLoader: async (url: string) => {
    throw new Error(`The catalogue asks for ${url}.`);
  },
})) as Node[];

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const SPDX = 'http://spdx.org/rdf/terms#';
const FOAF = 'http://xmlns.com/foaf/0.1/';

type Kind = 'link' | 'sentence' | 'text' | `${string}#${string}`;
/** What DCAT-AP 3 makes mandatory or recommends, as its tables of classes say it: class, property, kind of value. */
const OWED: [string, string, Kind][] = [
  [`${DCAT}Catalog`, `${DCT}title`, 'sentence'],
  [`${DCAT}Catalog`, `${DCT}description`, 'sentence'],
  [`${DCAT}Catalog`, `${DCT}publisher`, 'link'],
  [`${DCAT}Catalog`, `${DCAT}dataset`, 'link'],
  [`${DCAT}Catalog`, `${DCAT}service`, 'link'],
  [`${DCAT}Catalog`, `${DCT}license`, 'link'],
  [`${DCAT}Catalog`, `${DCT}modified`, `${XSD}date`],
  [`${DCAT}Catalog`, `${FOAF}homepage`, 'link'],
  [`${FOAF}Agent`, `${FOAF}name`, 'text'],
  [`${DCAT}Dataset`, `${DCT}title`, 'sentence'],
  [`${DCAT}Dataset`, `${DCT}description`, 'sentence'],
  [`${DCAT}Dataset`, `${DCT}publisher`, 'link'],
  [`${DCAT}Dataset`, `${DCAT}distribution`, 'link'],
  [`${DCAT}Dataset`, `${DCAT}keyword`, 'sentence'],
  [`${DCAT}Dataset`, `${DCAT}theme`, 'link'],
  [`${DCAT}Dataset`, `${DCT}spatial`, 'link'],
  [`${DCAT}Dataset`, `${DCT}temporal`, 'link'],
  [`${DCAT}Dataset`, `${DCAT}version`, 'text'],
  [`${DCAT}Dataset`, `${DCAT}landingPage`, 'link'],
  [`${DCT}PeriodOfTime`, `${DCAT}startDate`, `${XSD}date`],
  [`${DCT}PeriodOfTime`, `${DCAT}endDate`, `${XSD}date`],
  [`${DCAT}Distribution`, `${DCAT}accessURL`, 'link'],
  [`${DCAT}Distribution`, `${DCAT}downloadURL`, 'link'],
  [`${DCAT}Distribution`, `${DCT}description`, 'sentence'],
  [`${DCAT}Distribution`, `${DCT}license`, 'link'],
  [`${DCAT}Distribution`, `${DCAT}mediaType`, 'link'],
  [`${DCAT}Distribution`, `${DCAT}byteSize`, `${XSD}nonNegativeInteger`],
  [`${DCAT}Distribution`, `${SPDX}checksum`, 'link'],
  [`${SPDX}Checksum`, `${SPDX}algorithm`, 'link'],
  [`${SPDX}Checksum`, `${SPDX}checksumValue`, `${XSD}hexBinary`],
  [`${DCAT}DataService`, `${DCT}title`, 'sentence'],
  [`${DCAT}DataService`, `${DCAT}endpointURL`, 'link'],
  [`${DCAT}DataService`, `${DCAT}endpointDescription`, 'link'],
  [`${DCAT}DataService`, `${DCAT}servesDataset`, 'link'],
];
const FORMS: Record<string, RegExp> = {
  [`${XSD}date`]: /^\d{4}-\d{2}-\d{2}$/,
  [`${XSD}nonNegativeInteger`]: /^[1-9]\d*$/,
  [`${XSD}hexBinary`]: /^([0-9a-f]{2}){32}$/,
};

/** Whether a value is of a kind. A link is a whole address, or a node of the same file. */
function isOf(kind: Kind, value: Value): boolean {
  const { '@id': id, '@value': text, '@type': type, '@language': language } = value;
  if (kind === 'link') return /^https?:\/\/\S+$/.test(id ?? '') || nodes.some((node) => node['@id'] === id);
  if (kind === 'sentence') return Boolean(text && language);
  if (kind === 'text') return Boolean(text) && type === undefined;
  return type === kind && (FORMS[kind]?.test(text ?? '') ?? false);
}
const named = (type: string) => nodes.filter((node) => node['@type']?.includes(type));

describe('the catalogue', () => {
  it.each(OWED)('gives each %s its %s, as a %s', (type, property, kind) => {
    expect(named(type).length).toBeGreaterThan(0);
    for (const node of named(type)) {
      expect(node[property]?.length ?? 0, `${node['@id']} ${property}`).toBeGreaterThan(0);
      expect(node[property]?.filter((value) => !isOf(kind, value))).toEqual([]);
    }
  });

  it('has one dataset, and a distribution for each file of the whole record', () => {
    expect(named(`${DCAT}Dataset`)).toHaveLength(1);
    const files = apiFiles.filter(({ body }) => body).map(({ path }) => site + path);
    expect(
      named(`${DCAT}Distribution`)
        .map((node) => node['@id'])
        .sort(),
    ).toEqual(files.sort());
  });

  it('says which time and countries it covers', () => {
    const [period] = named(`${DCT}PeriodOfTime`);
    // The oldest case was made known in July 2019 and the newest in 2026, both as partial dates.
    expect(period?.[`${DCAT}startDate`]?.[0]?.['@value']).toMatch(/^2019-0[1-7]-/);
    expect(period?.[`${DCAT}endDate`]?.[0]?.['@value']).toMatch(/^2026-/);
    const [record] = named(`${DCAT}Dataset`);
    expect(record?.[`${DCT}spatial`]?.map((one) => one['@id']?.slice(-3))).toEqual(['KAZ', 'KGZ', 'TJK', 'UZB', 'TKM']);
  });

  it('keeps no name short: every property is of a vocabulary', () => {
    const properties = nodes.flatMap((node) => Object.keys(node)).filter((name) => !name.startsWith('@'));
    expect(properties.filter((name) => !/^https?:\/\//.test(name))).toEqual([]);
  });
});
