import { availableParallelism } from 'node:os';

/** What a page's own policy cannot say from a meta element; the rest is written after the build (lib/command/write-csp.ts). */
const security = [
  {
    key: 'Content-Security-Policy',
    value: "base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'",
  },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()' },
];

/** Readers whose first language is one of these read Russian rather than English. */
const RUSSIAN_FIRST = '(ru|kk|ky|tg|uz|be)(?:[-,;].*)?';
/** Data may be read from any page, and be a few minutes old. */
const open = [
  { key: 'Access-Control-Allow-Origin', value: '*' },
  { key: 'Cache-Control', value: 'public, max-age=300, stale-while-revalidate=86400' },
];
/** A page's address plus an ending is its data: the file under /api/v1 that holds the same. Case CSV holds its claims. */
const dataOfPages = [
  { source: '/en.:ending(csv|json|geojson)', destination: '/api/v1/cases.:ending' },
  { source: '/ru.csv', destination: '/api/v1/cases.ru.csv' },
  { source: '/ru.:ending(json|geojson)', destination: '/api/v1/cases.:ending' },
  { source: '/ru/:list(cases|context)/:id.csv', destination: '/api/v1/:list/:id.ru.csv' },
  { source: '/:locale(en|ru)/cases/:id.:ending(csv|json|geojson|zip)', destination: '/api/v1/cases/:id.:ending' },
  { source: '/:locale(en|ru)/context/:id.:ending(csv|json)', destination: '/api/v1/context/:id.:ending' },
  { source: '/ru/by/:facet/:value.csv', destination: '/api/v1/views/:facet/:value.ru.csv' },
  {
    source: '/:locale(en|ru)/by/:facet/:value.:ending(csv|json|geojson)',
    destination: '/api/v1/views/:facet/:value.:ending',
  },
  { source: '/:locale(en|ru)/context.json', destination: '/api/v1/context.json' },
  { source: '/:locale(en|ru)/claims.json', destination: '/api/v1/checked-claims.json' },
  { source: '/:locale(en|ru)/sources.:ending(csv|json)', destination: '/api/v1/sources.:ending' },
  { source: '/:locale(en|ru)/disagreements.:ending(csv|json)', destination: '/api/v1/disagreements.:ending' },
];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Half of the work of a build is pages: every processor has a share of it.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
  // The reader's first language decides, once; after that the address holds it.
  redirects: async () => [
    {
      source: '/',
      has: [{ type: 'header', key: 'accept-language', value: RUSSIAN_FIRST }],
      destination: '/ru',
      permanent: false,
    },
    { source: '/', destination: '/en', permanent: false },
    {
      source: '/changed',
      has: [{ type: 'header', key: 'accept-language', value: RUSSIAN_FIRST }],
      destination: '/ru/changed',
      permanent: false,
    },
    { source: '/changed', destination: '/en/changed', permanent: false },
  ],
  // Before the pages, since "x.json" would otherwise be looked for as the page of a case of that name.
  rewrites: async () => ({ beforeFiles: dataOfPages, afterFiles: [], fallback: [] }),
  headers: async () => [
    { source: '/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
    // Scripts, style and type are no documents: there these would be bytes for nothing, a dozen times a page.
    { source: '/((?!_next/static/).*)', headers: security },
    { source: '/site.js', headers: [{ key: 'Cache-Control', value: 'public, max-age=3600' }] },
    ...[
      '/api/v1/:path*',
      '/dcat.jsonld',
      '/datapackage.json',
      '/:feed(feed.atom|feed.json)',
      '/:locale/:feed(feed.atom|feed.json)',
    ].map((source) => ({ source, headers: open })),
    { source: '/:locale(en|ru):path(.*\\.(?:csv|json|geojson|zip))', headers: open },
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
  ],
};
