import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';

/** A page of somebody else's: it serves these bodies by path, on a port of its own, and so from another origin. */
type Host = (pages: Record<string, string>) => Promise<string>;

/** `host` starts a site with the given pages and gives its address; it is stopped with the test. */
export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture asks for
  host: async ({}, use) => {
    const servers: ReturnType<typeof createServer>[] = [];
    await use(async (pages) => {
      const server = createServer((request, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><title>Host</title><body>${pages[request.url ?? '/'] ?? ''}`);
      });
      servers.push(server);
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    for (const server of servers) server.close();
  },
});
