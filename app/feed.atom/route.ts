import { atomAnswer } from '@/app/feed-route';

export const dynamic = 'force-static';

export const GET = () => atomAnswer('en');
