import { getDataset } from '@/lib/dataset';
import { publishedCase } from '@/lib/publish/case-record';
import { withdrawnJson } from '@/lib/publish/releases-json';
import { withdrawnIds } from '@/lib/release/changelog';
import { recordsOf } from '@/lib/release/freeze';
import { releases } from '@/lib/release/read';

export const dynamic = 'force-static';
export const dynamicParams = false;
export function generateStaticParams() {
  const dataset = getDataset();
  const ids = [...dataset.byId.keys(), ...withdrawnIds(releases(), recordsOf(dataset))];
  return ids.map((id) => ({ file: `${id}.json` }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const dataset = getDataset();
  const id = (await params).file.replace(/\.json$/, '');
  const record = dataset.byId.get(id);
  const withdrawn = record ? null : withdrawnJson(id, dataset, releases());
  if (withdrawn) return Response.json(withdrawn);
  if (!record)
    return Response.json(
      { error: 'There is no published case of that name. All are in /api/v1/cases.json.' },
      { status: 404 },
    );
  return Response.json({ licence: 'CC-BY-4.0', version: dataset.version, ...publishedCase(record, dataset) });
}
