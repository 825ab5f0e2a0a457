import { getDataset } from '@/lib/dataset';
import { openApi } from '@/lib/publish/openapi';
import { siteAddress } from '@/lib/record/site-address';

export const dynamic = 'force-static';

export const GET = () => Response.json(openApi(getDataset(), siteAddress()));
