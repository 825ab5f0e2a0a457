import { getDataset } from '@/lib/dataset';
import { publishedCase } from '@/lib/publish/case-record';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => [...getDataset().byId.keys()].map((id) => ({ file: `${id}.json` }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const dataset = getDataset();
  const record = dataset.byId.get((await params).file.replace(/\.json$/, ''));
  if (!record)
    return Response.json(
      { error: 'There is no published case of that name. All are in /api/v1/cases.json.' },
      { status: 404 },
    );
  return Response.json({ licence: 'CC-BY-4.0', version: dataset.version, ...publishedCase(record, dataset) });
}
