import { readFileSync } from 'node:fs';
import path from 'node:path';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(readFileSync(path.join(process.cwd(), 'app/site.js/script.js'), 'utf8'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
