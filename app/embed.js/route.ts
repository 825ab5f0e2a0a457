import { HOST_SCRIPT } from '@/lib/embed/page/embed-scripts';

export const dynamic = 'force-static';

/** The script that a page with a frame of ours may load: it sets the height of the frame. */
export const GET = () => new Response(HOST_SCRIPT, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
