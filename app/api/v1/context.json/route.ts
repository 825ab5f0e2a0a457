import { getDataset } from '@/lib/dataset';
import { contextJson } from '@/lib/publish/case-lists';

export const dynamic = 'force-static';

export const GET = () => Response.json(contextJson(getDataset()));
