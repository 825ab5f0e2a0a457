import { getDataset } from '@/lib/dataset';
import { claimsCsv } from '@/lib/publish/tables';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(claimsCsv(getDataset()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
