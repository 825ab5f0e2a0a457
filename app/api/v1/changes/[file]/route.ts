import { getDataset } from '@/lib/dataset';
import { changesJson } from '@/lib/publish/releases-json';
import { releaseOf, releases } from '@/lib/release/read';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => releases().map(({ version }) => ({ file: `${version}.json` }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const release = releaseOf((await params).file.replace(/\.json$/, ''));
  if (!release)
    return Response.json({ error: 'There is no such release. All are in /api/v1/releases.json.' }, { status: 404 });
  return Response.json(changesJson(release, getDataset()));
}
