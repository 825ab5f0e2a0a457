import { caseEndings, caseText } from '@/lib/publish/case-files';
import type { Material } from '@/lib/publish/material';
import { parcel } from '@/lib/publish/parcel';
import { withdrawnJson } from '@/lib/publish/releases-json';
import { withdrawnIds } from '@/lib/release/changelog';
import { recordsOf } from '@/lib/release/freeze';
import { releases } from '@/lib/release/read';
import { fileResponse, notFound } from './file-response';
import { getMaterial } from './material';
import { parcelExtras } from './parcel-extras';

type Context = { params: Promise<{ file: string }> };

/**
 * The files of each record of a list, by its id and an ending. Among the cases, neighbours' records answer too; a zip
 * of everything is there for published cases alone.
 */
export function caseFilesRoute(list: 'cases' | 'context') {
  const records = ({ dataset }: Material) => (list === 'cases' ? [...dataset.byId.values()] : dataset.context);
  const zipped = ({ dataset }: Material) => (list === 'cases' ? dataset.cases : []);
  const withdrawn = ({ dataset }: Material) => (list === 'cases' ? withdrawnIds(releases(), recordsOf(dataset)) : []);
  return {
    generateStaticParams() {
      const material = getMaterial();
      return [
        ...records(material).flatMap(({ id }) => caseEndings.map((ending) => ({ file: `${id}.${ending}` }))),
        ...zipped(material).map(({ id }) => ({ file: `${id}.zip` })),
        ...withdrawn(material).map((id) => ({ file: `${id}.json` })),
      ];
    },
    async GET(_request: Request, { params }: Context) {
      const { file } = await params;
      const material = getMaterial();
      const whole = zipped(material).find(({ id }) => file === `${id}.zip`);
      if (whole) return fileResponse(file, parcel(whole, material, await parcelExtras(whole)));
      const [id = ''] = file.split('.');
      const gone = file === `${id}.json` && withdrawnJson(id, material.dataset, releases());
      if (gone) return Response.json(gone);
      const record = records(material).find((one) => one.id === id);
      const ending = caseEndings.find((one) => file === `${id}.${one}`);
      if (!record || !ending)
        return notFound(`There is no published case of that name. All are in /api/v1/${list}.json.`);
      return fileResponse(file, caseText(record, ending, material));
    },
  };
}
