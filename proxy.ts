import { type NextRequest, NextResponse } from 'next/server';
import { isSiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { isTooLong, LONGEST_QUERY } from '@/lib/view/address-parts';

/** The few pages that are worked out when they are asked for, and addresses that may be no addresses. */
export const config = {
  matcher: [
    '/:locale/(convert|profit|compare)/result',
    '/:locale/trends/scenario/result',
    '/:locale/countries/:cc/chosen',
    '/:locale/brief/chosen',
    '/((?:.*)%(?:.*))',
  ],
};

/** Refuses, in one line, what would be work for nothing; an unknown language is an unknown page. */
export function proxy({ nextUrl, url, headers }: NextRequest): NextResponse {
  const { pathname, search } = nextUrl;
  if (!isReadable(pathname)) return refused(400, 'This address is cut in the middle of a letter and cannot be read.');
  const [, locale = ''] = pathname.split('/');
  if (!/\/(result|chosen)$/.test(pathname)) return NextResponse.next();
  if (!isSiteLocale(locale)) return NextResponse.rewrite(new URL('/404', url));
  if (isTooLong(search)) return refused(414, translator(locale)('address.tooLong', { most: LONGEST_QUERY }));
  return withPolicy(headers);
}

/**
 * A page worked out when it is asked for has no policy written into it after the build. It gets one with a number used
 * once, which Next reads from the request and puts on the scripts it writes into the page.
 */
function withPolicy(asked: Headers): NextResponse {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${crypto.randomUUID()}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');
  const headers = new Headers(asked);
  headers.set('Content-Security-Policy', policy);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set('Content-Security-Policy', policy);
  return answer;
}

function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

const refused = (status: number, line: string): NextResponse =>
  new NextResponse(`${line}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
