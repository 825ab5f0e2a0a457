import { getMaterial } from '@/app/material';
import { openApi } from '@/lib/publish/describe/openapi';

export const dynamic = 'force-static';

export const GET = () => Response.json(openApi(getMaterial()));
