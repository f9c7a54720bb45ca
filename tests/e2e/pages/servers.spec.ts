// The files given to hosts, in the servers they are for: what each answers about a page, a script, the worker, what is not there.

import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { compressFolder } from '../../../src/build/hosting/compress';
import { ASK_AGAIN, FOR_A_YEAR, securityHeaders } from '../../../src/build/hosting/headers';
import { serveSite } from '../../../src/build/preview/site.mjs';
import { fixtureDist } from '../../support/fixture-site.mjs';
import { whatIsMissing } from '../../support/programs.mjs';
import { hostFolder, startServer } from '../../support/servers';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const [script = ''] = globSync('_astro/engine.*.js', { cwd: fixtureDist });
const [letters = ''] = globSync('_astro/*.woff2', { cwd: fixtureDist });

/** What is asked, the file that answers, its type and how long it may be kept. */
const files = [
  ['', 'index.html', 'text/html', ASK_AGAIN],
  ['lecons/', 'lecons/index.html', 'text/html', ASK_AGAIN],
  ['lecons/?a=b', 'lecons/index.html', 'text/html', ASK_AGAIN],
  [script, script, 'text/javascript', FOR_A_YEAR],
  [letters, letters, 'font/woff2', FOR_A_YEAR],
  ['sw.js', 'sw.js', 'text/javascript', ASK_AGAIN],
  ['hors-ligne/fichiers.json', 'hors-ligne/fichiers.json', 'application/json', ASK_AGAIN],
  ['manifest.webmanifest', 'manifest.webmanifest', 'application/manifest+json', ASK_AGAIN],
  ['favicon.svg', 'favicon.svg', 'image/svg+xml', ASK_AGAIN],
] as const;
/** A page, a script, a folder without a page: all the same « Cette page n’existe pas ». */
const missing = ['rien/', 'lecons/rien', '_astro/rien.js', '_astro/', 'lecons/rien.webmanifest'];

const small = { br: brotliDecompressSync, gzip: gunzipSync } as const;

let host = '';

// One folder, made small once, for them all.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  host = await hostFolder('/declic/');
  for (const file of new Set(['404.html', ...files.map(([, file]) => file)])) {
    for (const base of ['/', '/declic/']) cpSync(path.join(fixtureDist, file), path.join(host, base, file));
  }
  await compressFolder(host);
});

test.afterAll(() => {
  rmSync(host, { recursive: true, force: true });
});

for (const name of ['nginx', 'caddy', 'apache2'] as const) {
  const lacking = whatIsMissing([name]);
  for (const base of ['/', '/declic/']) {
    test(`${name} at ${base}: the same headers with a page, a script and what is missing, each file in its smallest form`, { tag: '@laptop' }, async () => {
      test.skip(lacking !== undefined, lacking);
      const server = await startServer(name, { root: host, base });
      try {
        await holdsItsPromises(server.url.slice(0, -1) + base);
        for (const [address, file] of files) await comesSmall(`${server.url.slice(0, -1)}${base}${address}`, path.join(host, base, file));
        // A folder's name without its slash leads to the page, and is asked again.
        const led = await ask(`${server.url.slice(0, -1)}${base}lecons`);
        expect([301, 308]).toContain(led.status);
        expect(new URL(led.headers.location ?? '', server.url).pathname).toBe(`${base}lecons/`);
        expect(led.headers['cache-control']).toBe(ASK_AGAIN);
      } finally {
        await server.close();
      }
    });
  }
}

test('so does what `npm start` starts, which compresses nothing', { tag: '@laptop' }, async () => {
  const server = await serveSite(host);
  try {
    await holdsItsPromises(server.url);
  } finally {
    await server.close();
  }
});

async function holdsItsPromises(url: string): Promise<void> {
  const ours = Object.fromEntries(Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]));
  for (const [address, file, type, cache] of files) {
    const { status, headers, body } = await ask(url + address);
    expect({ address, status, ...headers }).toMatchObject({ address, status: 200, ...ours, 'cache-control': cache });
    expect(headers['content-type']?.replace(/; ?charset=utf-8$/i, ''), address).toBe(type);
    expect(body.equals(readFileSync(path.join(host, file))), address).toBe(true);
    // Asked whether it has changed: no, and it may be kept as before.
    const again = await ask(url + address, { 'if-none-match': headers.etag ?? '' });
    expect({ address, status: again.status, cache: again.headers['cache-control'] ?? cache }).toEqual({ address, status: 304, cache });
  }
  for (const address of missing) {
    const { status, headers, body } = await ask(url + address);
    expect({ address, status, ...headers }).toMatchObject({ address, status: 404, ...ours, 'cache-control': ASK_AGAIN });
    expect(headers['content-type'], address).toMatch(/^text\/html/);
    expect(body.equals(readFileSync(path.join(host, '404.html'))), address).toBe(true);
  }
  const above = await ask(`${url}%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd`);
  expect([400, 404]).toContain(above.status);
}

/** As every browser asks, then as an old one does. */
async function comesSmall(url: string, file: string): Promise<void> {
  for (const [form, asked] of [
    ['br', 'gzip, deflate, br, zstd'],
    ['gzip', 'gzip, deflate'],
  ] as const) {
    const ending = form === 'br' ? '.br' : '.gz';
    const made = globSync(`${file}${ending}`);
    if (made.length === 0) continue;
    const { headers, body } = await ask(url, { 'accept-encoding': asked });
    expect({ url, form: headers['content-encoding'], vary: headers.vary }).toEqual({ url, form, vary: 'Accept-Encoding' });
    expect(body.equals(readFileSync(`${file}${ending}`)), `${url} is what was prepared`).toBe(true);
    expect(small[form](body).equals(readFileSync(file)), url).toBe(true);
  }
}

/** Without what fetch does by itself: no redirection is followed, nothing is decompressed. */
function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { origin } = new URL(url);
    // `path` as it is: an address that goes above its root would be tidied on the way.
    get(origin, { path: url.slice(origin.length), headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });
}
