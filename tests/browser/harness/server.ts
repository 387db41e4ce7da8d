import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page to serve: HTML as a string, or with a type of its own. */
export type Served = string | { type: string; body: string; headers?: Record<string, string> };

/** Path ("/kettle", query left out) -> page; the same on every pretend host. */
export type Pages = Record<string, Served>;

/** Answers for every `*.example` host, as a site and as a proxy. */
export interface Sites {
  port: number;
  /** What was asked for so far, as "host/path". */
  requests: string[];
  close(): Promise<void>;
}

/** Serves pages under pretend hosts. What is not there is a 404, so that nothing hangs. */
export async function serveSites(pages: Pages): Promise<Sites> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    // Chromium asks for a path, Firefox asks us as its proxy for the whole address.
    const { host, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`${host}${pathname}`);
    const page = pages[pathname];
    const { type, body, headers } = typeof page === 'object' ? page : { type: 'text/html', body: page, headers: {} };
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8`, ...headers });
    response.end(body ?? 'not here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { port: (server.address() as AddressInfo).port, requests, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
