import { ChosenBrief } from '@/app/brief-route';
import { resultMetadata } from '@/app/result-route';

/** Worked out when it is asked for: what the form sends is in the query. */
export const dynamic = 'force-dynamic';

export const generateMetadata = resultMetadata('brief.kicker');
export default ChosenBrief;
