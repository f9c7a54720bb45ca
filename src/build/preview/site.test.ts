import { mkdtempSync, writeFileSync } from 'node:fs';
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

async function textOf(url: string): Promise<readonly [number, string]> {
  const response = await fetch(url);
  return [response.status, await response.text()];
}
