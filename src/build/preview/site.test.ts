import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { serveSite } from './site.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'declic-'));
writeFileSync(path.join(folder, 'index.html'), 'Bienvenue');
writeFileSync(path.join(folder, '404.html'), 'Cette page n’existe pas');

describe('the address that is printed is one that answers', () => {
  test.each([
    ['at the root', undefined, '/'],
    ['at a part of a host', '/declic', '/declic/'],
    ['at a part written with a closing slash', 'declic/', '/declic/'],
  ])('%s', async (_, base, place) => {
    const site = await serveSite(folder, 0, base);
    expect(new URL(site.url).pathname).toBe(place);
    expect(await textOf(site.url)).toEqual([200, 'Bienvenue']);
    await site.close();
  });

  test('outside of its part of the host there is nothing', async () => {
    const site = await serveSite(folder, 0, '/declic');
    expect(await textOf(new URL('/', site.url).href)).toEqual([404, 'Cette page n’existe pas']);
    expect(await textOf(new URL('/declicasse/', site.url).href)).toEqual([404, 'Cette page n’existe pas']);
    await site.close();
  });
});

test.each(['nginx.conf', 'Caddyfile', 'htaccess'])('the headers that are tried here are those given to hosts: %s', async (file) => {
  const given = readFileSync(path.join(import.meta.dirname, '../../../docs/hosting', file), 'utf8');
  const site = await serveSite(folder);
  const { headers } = await fetch(site.url);
  await site.close();
  for (const name of [
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Permissions-Policy',
  ]) {
    expect(
      given.split('\n').filter((line) => line.includes(name) && line.includes(headers.get(name) ?? 'none')),
      name,
    ).toHaveLength(1);
  }
});

async function textOf(url: string): Promise<readonly [number, string]> {
  const response = await fetch(url);
  return [response.status, await response.text()];
}
