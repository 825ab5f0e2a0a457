import { getDataset } from '@/lib/dataset';
import { sourcesJson } from '@/lib/publish/tables';

export const dynamic = 'force-static';

export const GET = () => Response.json(sourcesJson(getDataset()));
