import { AUTHOR, type Edition, LICENCE_ADDRESS } from '@/lib/cite/subject';
import { siteLocales } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import type { Material } from '@/lib/publish/material';
import { countries } from '@/lib/schema/vocabulary';
import { mediaOf } from './api-files';
import { countsOf } from './counts';
import { lineOf } from './file-lines';
import { type ListedFile, listedFiles } from './listed-files';
import { ALPHA3, keywords, timeCovered } from './scope';

/** Written out in the file, so that it can be read without a network. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const LANGUAGES = { en: 'ENG', ru: 'RUS' } as const;

const iri = (address: string) => ({ '@id': address });
const typed = (type: string, value: string) => ({ '@type': `xsd:${type}`, '@value': value });
/** A sentence in every language of the site. */
const said = (key: MessageKey) => siteLocales.map((one) => ({ '@language': one, '@value': translator(one)(key) }));
const mediaType = (media: string) => iri(`https://www.iana.org/assignments/media-types/${media}`);

/** The catalogue entry: DCAT 3 in JSON-LD, with what DCAT-AP owes. `site` has no slash at its end. */
export function dcat(material: Material, { version, date }: Edition) {
  const { site } = material;
  const dataset = `${site}/en/data#dataset`;
  const publisher = { '@id': `${site}/#publisher`, '@type': 'foaf:Agent', 'foaf:name': AUTHOR };
  const titled = { 'dct:title': said('cite.dataset'), 'dct:description': said('site.description') };
  const languages = siteLocales.map((one) => iri(`${AUTHORITY}/language/${LANGUAGES[one]}`));
  const { from, to } = timeCovered(material.dataset);
  return {
    '@context': context,
    '@id': `${site}/dcat.jsonld`,
    '@type': 'dcat:Catalog',
    ...titled,
    'dct:publisher': publisher,
    'dct:language': languages,
    'dct:license': iri(LICENCE_ADDRESS),
    'dct:modified': typed('date', date),
    'foaf:homepage': iri(`${site}/en`),
    'dcat:dataset': {
      '@id': dataset,
      '@type': 'dcat:Dataset',
      ...titled,
      'dct:identifier': dataset,
      'dct:publisher': iri(publisher['@id']),
      'dct:creator': iri(publisher['@id']),
      'dct:license': iri(LICENCE_ADDRESS),
      'dct:language': languages,
      'dct:modified': typed('date', date),
      'dcat:version': version,
      'dcat:keyword': keywords.map((word) => ({ '@language': 'en', '@value': word })),
      'dcat:theme': ['ENER', 'JUST'].map((theme) => iri(`${AUTHORITY}/data-theme/${theme}`)),
      'dct:accrualPeriodicity': iri(`${AUTHORITY}/frequency/IRREG`),
      'dct:accessRights': iri(`${AUTHORITY}/access-right/PUBLIC`),
      'dct:spatial': countries.map((country) => iri(`${AUTHORITY}/country/${ALPHA3[country]}`)),
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': typed('date', from),
        'dcat:endDate': typed('date', to),
      },
      'dcat:landingPage': iri(`${site}/en/data`),
      'dcat:distribution': listedFiles(material).map((file) => distribution(file, material)),
    },
    'dcat:service': {
      '@id': `${site}/api/v1/openapi.json#service`,
      '@type': 'dcat:DataService',
      'dct:title': said('api.openapi'),
      'dcat:endpointURL': iri(`${site}/api/v1/index.json`),
      'dcat:endpointDescription': iri(`${site}/api/v1/openapi.json`),
      'dcat:servesDataset': iri(dataset),
      'dct:license': iri(LICENCE_ADDRESS),
    },
  };
}

function distribution(file: ListedFile, { dataset, site }: Material) {
  const counts = countsOf(dataset);
  return {
    '@id': site + file.path,
    '@type': 'dcat:Distribution',
    'dct:title': file.path.replace('/api/v1/', ''),
    'dct:description': siteLocales.map((one) => ({
      '@language': one,
      '@value': lineOf(file, counts, translator(one)),
    })),
    'dcat:accessURL': iri(site + file.path),
    'dcat:downloadURL': iri(site + file.path),
    'dcat:mediaType': mediaType(mediaOf(file)),
    'dcat:byteSize': typed('nonNegativeInteger', String(file.bytes)),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': iri('spdx:checksumAlgorithm_sha256'),
      'spdx:checksumValue': typed('hexBinary', file.sha256),
    },
    'dct:license': iri(LICENCE_ADDRESS),
  };
}
