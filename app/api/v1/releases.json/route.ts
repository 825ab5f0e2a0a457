import { getDataset } from '@/lib/dataset';
import { releasesJson } from '@/lib/publish/releases-json';
import { releases } from '@/lib/release/read';

export const dynamic = 'force-static';

export const GET = () => Response.json(releasesJson(getDataset(), releases()));
