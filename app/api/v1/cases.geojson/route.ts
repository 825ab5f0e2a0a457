import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { casesGeoJson } from '@/lib/publish/tables';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(JSON.stringify(casesGeoJson(getDataset(), getOutlines())), {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
