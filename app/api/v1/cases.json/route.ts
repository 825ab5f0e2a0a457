import { getDataset } from '@/lib/dataset';
import { casesJson } from '@/lib/publish/case-lists';

export const dynamic = 'force-static';

export const GET = () => Response.json(casesJson(getDataset()));
