import { framed } from '@/app/embed-files';
import { answerOembed } from '@/lib/embed/oembed';
import { siteAddress } from '@/lib/record/site-address';

/** The address is in the query, so this cannot be a file; the heads of the pages lead to files that hold the same. */
export const dynamic = 'force-dynamic';

export function GET(request: Request) {
  const { status, body } = answerOembed(new URL(request.url).searchParams, siteAddress(), framed);
  return Response.json(body, { status });
}
