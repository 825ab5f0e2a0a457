import { getDataset } from '@/lib/dataset';
import { nearestIds } from '@/lib/view/nearest-ids';

/** Nothing is worked out here but the answer that there is nothing; all files that there are stand ready. */
export const dynamic = 'force-dynamic';

/** Every address under /api that leads to no file: said to programs in their own way, with the ids nearest to it. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const { path } = await params;
  const about = ['cases', 'compare'].includes(path[1] ?? '') ? (path.at(-1) ?? '') : '';
  const near = nearestIds(about, [...getDataset().byId.keys()]).map((id) => `/api/v1/cases/${id}.json`);
  return Response.json(
    { error: 'There is no file at this address. What there is stands in /api/v1/index.json.', near },
    { status: 404, headers: { 'Cache-Control': 'no-store' } },
  );
}
