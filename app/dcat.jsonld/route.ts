import { editionOf } from '@/lib/cite/edition';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { dcat } from '@/lib/publish/dcat';
import { siteAddress } from '@/lib/record/site-address';

export const dynamic = 'force-static';

export function GET() {
  const made = { dataset: getDataset(), units: getOutlines() };
  return Response.json(dcat(made, siteAddress(), editionOf(made.dataset)), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
}
