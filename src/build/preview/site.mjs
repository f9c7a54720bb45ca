// Serves the built site as a production host would: its headers, a real 404, long life for hashed files only.
// `npm start` runs this file; the tests import it.

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { ASK_AGAIN, FOR_A_YEAR, HASHED, securityHeaders } from '../hosting/headers.ts';

/** Where the built site is. SITE_DIST lets two people try two builds at once. */
export const dist = path.resolve(process.env['SITE_DIST'] ?? path.join(import.meta.dirname, '../../../dist'));

/** Where `npm start` looks first: Astro's usual port. */
const FIRST_PORT = 4321;

/**
 * @typedef {object} Site
 * @property {string} url The address, with its closing slash.
 * @property {() => Promise<void>} close
 */

/**
 * A server on this machine, at this port or at the next free one; 0 takes any. A site built for a part of a host
 * (`BASE=/declic`) is served at that part, and nowhere else.
 * Throws when `folder` holds no built site.
 * @param {string} [folder]
 * @param {number} [port]
 * @param {string} [base]
 * @returns {Promise<Site>}
 */
export async function serveSite(folder = dist, port = 0, base = '/') {
  const part = `/${base.replace(/^\/+|\/+$/g, '')}`.replace(/^\/$/, '');
  const notFoundFile = path.join(folder, '404.html');
  if (!existsSync(notFoundFile)) throw new Error(`${folder} holds no built site. Run \`npm run build\` first, or set SITE_DIST.`);
  const notFound = readFileSync(notFoundFile);
  const serve = sirv(folder, {
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader('Cache-Control', pathname.startsWith(`/${HASHED}`) ? FOR_A_YEAR : ASK_AGAIN);
    },
    onNoMatch(_request, response) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': ASK_AGAIN });
      response.end(notFound);
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const asked = request.url ?? '/';
    if (!`${asked}/`.startsWith(`${part}/`)) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': ASK_AGAIN });
      response.end(notFound);
      return;
    }
    request.url = asked.slice(part.length) || '/';
    serve(request, response);
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    // « localhost » is a secure context, as the real site is: clipboard and storage behave the same.
    url: `http://localhost:${address.port}${part}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port > 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

if (process.argv[1] === import.meta.filename) {
  const site = await serveSite(dist, Number(process.env['PORT'] ?? FIRST_PORT), process.env['BASE']);
  console.log(`\n  Déclic est prêt : ${site.url}\n  Pour arrêter : Ctrl et C.\n`);
}
