import { getDataset } from '@/lib/dataset';
import { indexJson } from '@/lib/publish/describe/index-json';

export const dynamic = 'force-static';

export const GET = () => Response.json(indexJson(getDataset(), new Date().toISOString().slice(0, 10)));
