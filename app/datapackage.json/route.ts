import { editionOf } from '@/lib/cite/edition';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { dataPackage } from '@/lib/publish/datapackage';
import { siteAddress } from '@/lib/record/site-address';

export const dynamic = 'force-static';

export function GET() {
  const made = { dataset: getDataset(), units: getOutlines() };
  return Response.json(dataPackage(made, siteAddress(), editionOf(made.dataset)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
