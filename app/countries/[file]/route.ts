import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BRIEF_FOLDER, printedBriefs } from '@/lib/brief/files';
import { translator } from '@/lib/i18n/translate';

/** Files that are made after the build, from its pages: they cannot be part of it. */
export const dynamic = 'force-dynamic';

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const known = printedBriefs.find((one) => one.file === file);
  const at = known && path.join(process.cwd(), BRIEF_FOLDER, known.file);
  if (!at || !existsSync(at)) {
    const says = translator(known?.locale ?? 'en')('brief.noPdfFile');
    return new Response(`${says}\n`, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  }
  return new Response(readFileSync(at), {
    headers: { 'Content-Type': 'application/pdf', 'Cache-Control': 'public, max-age=300' },
  });
}
