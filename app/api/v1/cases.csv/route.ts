import { getDataset } from '@/lib/dataset';
import { casesCsv } from '@/lib/publish/tables';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(casesCsv(getDataset()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
