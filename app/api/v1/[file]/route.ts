import { fileResponse, notFound } from '@/app/file-response';
import { getMaterial } from '@/app/material';
import { isWholeName, wholeFile, wholeNames } from '@/lib/publish/whole-files';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => wholeNames.map((file) => ({ file }));

/** The whole record as files: tables, JSON, GeoJSON, Parquet, the zip of all, and their checksums. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (!isWholeName(file)) return notFound(`There are ${wholeNames.join(', ')}; their list is /api/v1/index.json.`);
  return fileResponse(file, wholeFile(file, getMaterial()).bytes);
}
