import { getDataset } from '@/lib/dataset';
import { checkedClaimsJson } from '@/lib/publish/checked-claims';

export const dynamic = 'force-static';

/** The statements of the page /claims, with their sums worked out. */
export const GET = () => Response.json(checkedClaimsJson(getDataset()));
