/** What a page's own policy cannot say from a meta element; the rest is written after the build (lib/command/write-csp.ts). */
const security = [
  {
    key: 'Content-Security-Policy',
    value: "base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'",
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()' },
];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { globalNotFound: true },
  // The reader's first language decides, once; after that the address holds it.
  redirects: async () => [
    {
      source: '/',
      has: [{ type: 'header', key: 'accept-language', value: '(ru|kk|ky|tg|uz|be)(?:[-,;].*)?' }],
      destination: '/ru',
      permanent: false,
    },
    { source: '/', destination: '/en', permanent: false },
  ],
  headers: async () => [
    { source: '/:path*', headers: security },
    // Pages worked out when they are asked for have no policy of their own in them, and need no script.
    {
      source: '/:locale/(convert|profit)/result',
      headers: [
        {
          key: 'Content-Security-Policy',
          value:
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'",
        },
      ],
    },
    // Frames are there to be held by other pages; the rest of their policy stands in their heads.
    {
      source: '/embed/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: "base-uri 'none'; object-src 'none'; form-action 'self'" },
        { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
      ],
    },
    ...['/figures/:path*', '/embed.js'].map((source) => ({
      source,
      headers: [
        { key: 'Access-Control-Allow-Origin', value: '*' },
        { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
      ],
    })),
    {
      source: '/api/v1/:path*',
      headers: [
        { key: 'Access-Control-Allow-Origin', value: '*' },
        { key: 'Cache-Control', value: 'public, max-age=300, stale-while-revalidate=86400' },
      ],
    },
  ],
};
