import { jsonFeedAnswer } from '@/app/feed-route';

export const dynamic = 'force-static';

export const GET = () => jsonFeedAnswer('en');
