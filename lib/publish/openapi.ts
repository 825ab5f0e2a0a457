import { z } from 'zod';
import { LICENCE_ADDRESS } from '@/lib/cite/subject';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { translator } from '@/lib/i18n/translate';
import { type ApiFile, apiFiles, countsOf } from './api-files';
import { shapes } from './api-shapes';
import { lineOf } from './file-lines';

/** The files under /api/v1 as OpenAPI 3.1. `site` is where they are served, without a slash at its end. */
export const openApi = (dataset: Dataset, site: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Lost Load',
    version: 'v1',
    summary: translator('en')('cite.dataset'),
    description: `${translator('en')('data.lead', { version: dataset.version })} Every file is written when the site is built; only GET is answered.`,
    license: { name: 'CC BY 4.0', url: LICENCE_ADDRESS },
  },
  servers: [{ url: site }],
  paths: Object.fromEntries(apiFiles.map((file) => [file.path, { get: operation(file, dataset) }])),
  components: { schemas: componentSchemas() },
});

function operation(file: ApiFile, dataset: Dataset) {
  const slots = Object.entries(file.slots?.(dataset) ?? {});
  return {
    operationId: file.path
      .replace('/api/v1/', '')
      .replace(/[^a-zA-Z]+(.)?/g, (_, letter: string = '') => letter.toUpperCase()),
    summary: lineOf(file, countsOf(dataset), translator('en')),
    ...(slots.length > 0 ? { parameters: slots.map(([name, values]) => parameter(name, values)) } : {}),
    responses: {
      200: { description: 'The file.', content: content(file) },
      ...(slots.length > 0 ? { 404: { description: 'There is no such file.' } } : {}),
    },
  };
}

/** Few values are listed; ids are in cases.json and context.json. */
const parameter = (name: string, values: readonly string[]) => ({
  name,
  in: 'path',
  required: true,
  schema: values.length > 10 ? { type: 'string' } : { type: 'string', enum: values },
  example: values.at(-1),
});

function content(file: ApiFile) {
  const types = typeof file.media === 'string' ? [file.media] : Object.values(file.media);
  const { shape } = file;
  return Object.fromEntries(
    types.map((type) => [
      type,
      { schema: shape && /json$/.test(type) ? { $ref: `#/components/schemas/${shape}` } : { type: 'string' } },
    ]),
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
