import { z } from 'zod';
import { recordDate } from '@/lib/cite/edition';
import { LICENCE_ADDRESS } from '@/lib/cite/subject';
import { translator } from '@/lib/i18n/translate';
import type { Material } from '@/lib/publish/material';
import { type ApiFile, apiFiles } from './api-files';
import { shapes } from './api-shapes';
import { countsOf } from './counts';
import { lineOf } from './file-lines';

/** The files under /api/v1 as OpenAPI 3.1. `site` is where they are served, without a slash at its end. */
export const openApi = (material: Material) => ({
  openapi: '3.1.0',
  info: {
    title: 'Lost Load',
    version: 'v1',
    summary: translator('en')('cite.dataset'),
    description: `${translator('en')('data.lead', { version: material.dataset.version, date: recordDate(material.dataset) })} Every file is written when the site is built; only GET is answered.`,
    license: { name: 'CC BY 4.0', url: LICENCE_ADDRESS },
  },
  servers: [{ url: material.site }],
  paths: {
    ...Object.fromEntries(apiFiles.map((file) => [file.path, { get: operation(file, material) }])),
    '/api/v1/oembed': { get: oembedOperation(material) },
  },
  components: { schemas: componentSchemas() },
});

function operation(file: ApiFile, material: Material) {
  const slots = Object.entries(file.slots?.(material) ?? {});
  return {
    operationId: file.path
      .replace('/api/v1/', '')
      .replace(/[^a-zA-Z]+(.)?/g, (_, letter: string = '') => letter.toUpperCase()),
    summary: lineOf(file, countsOf(material.dataset), translator('en')),
    ...(slots.length > 0
      ? { parameters: slots.map(([name, values]) => parameter(name, values, material.dataset.byId.size)) }
      : {}),
    responses: {
      200: { description: 'The file.', content: content(file) },
      ...(slots.length > 0 ? { 404: { description: 'There is no such file.' } } : {}),
    },
  };
}

/** The one answer that is worked out when it is asked for: `next start` gives it, a host of files cannot. */
const oembedOperation = ({ site, dataset }: Material) => ({
  operationId: 'oembed',
  summary: translator('en')('api.oembed'),
  parameters: [
    {
      name: 'url',
      in: 'query',
      required: true,
      schema: { type: 'string' },
      example: `${site}/en/cases/${dataset.cases[0]?.id}`,
    },
    { name: 'maxwidth', in: 'query', schema: { type: 'integer', minimum: 1 }, example: 600 },
    { name: 'maxheight', in: 'query', schema: { type: 'integer', minimum: 1 }, example: 800 },
    { name: 'format', in: 'query', schema: { type: 'string', enum: ['json'] }, example: 'json' },
  ],
  responses: {
    200: {
      description: 'The frame.',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Oembed' } } },
    },
    400: { description: 'The question lacks an address, or it is too long.' },
    404: { description: 'The address is not a page of this site that has a frame.' },
    501: { description: 'Only JSON is given.' },
  },
});

/** Values are listed, but for the ids of all records, which are in cases.json and context.json. */
const parameter = (name: string, values: readonly string[], records: number) => ({
  name,
  in: 'path',
  required: true,
  schema: values.length >= records ? { type: 'string' } : { type: 'string', enum: values },
  example: values.at(-1),
});

function content({ media, shape }: ApiFile) {
  const types = typeof media === 'string' ? [['', media] as const] : Object.entries(media);
  return Object.fromEntries(
    types.map(([value, type]) => {
      const own = typeof shape === 'object' ? shape[value] : shape;
      return [
        type,
        { schema: own && /json$/.test(type) ? { $ref: `#/components/schemas/${own}` } : { type: 'string' } },
      ];
    }),
  );
}

/** Shapes as JSON Schema that refer to each other. Fields may be added later, so none is forbidden. */
function componentSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(shapes)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _address, ...schema }]) => [id, schema]),
  );
}
