import { getDataset } from '@/lib/dataset';
import { publishedCase } from '@/lib/publish/case-record';

export const dynamic = 'force-static';

/** Records on neighbouring countries, apart from the five countries' cases. */
export function GET() {
  const dataset = getDataset();
  return Response.json({
    licence: 'CC-BY-4.0',
    version: dataset.version,
    context: dataset.context.map((record) => publishedCase(record, dataset)),
  });
}
