import { getDataset } from '@/lib/dataset';
import { publishedCase } from '@/lib/publish/case-record';

export const dynamic = 'force-static';

export function GET() {
  const dataset = getDataset();
  return Response.json({
    licence: 'CC-BY-4.0',
    version: dataset.version,
    cases: dataset.cases.map((record) => publishedCase(record, dataset)),
  });
}
