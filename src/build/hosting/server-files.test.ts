import path from 'node:path';
import { expect, test } from 'vitest';
import { securityHeaders } from './headers';
import { serverFiles } from './server-files';

const GIVEN = path.join(import.meta.dirname, '../../../docs/hosting');
const atTheRoot = { site: 'https://ateliers.exemple.org', base: '/', root: '/srv/declic' };
const inAPart = { site: 'https://ville.exemple', base: '/outils/declic', root: '/srv' };

const files = Object.entries(serverFiles);

test.each(files)('%s of docs/hosting is what the one list of headers gives', async (name, write) => {
  await expect(write(atTheRoot)).toMatchFileSnapshot(path.join(GIVEN, name));
});

test.each(files)('%s says each header of the list', (_, write) => {
  const lines = write(inAPart).split('\n');
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(
      lines.filter((line) => line.includes(name) && line.includes(value)),
      name,
    ).toHaveLength(1);
  }
});

test.each(files)('%s speaks of the part of the host where the site is, and of nothing outside of it', (_, write) => {
  const text = write(inAPart);
  expect(text).toContain('/outils/declic/');
  expect(text.match(/(?<!\/outils\/declic)\/(_astro|404\.html)/g) ?? []).toEqual([]);
});
