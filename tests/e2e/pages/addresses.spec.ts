// What the pages lead to outside, and what they name: only sites of the one file of addresses, where each has the day it was read. And nothing
// that a page shows comes from elsewhere.

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hostsIn, readAddresses } from '../../../src/build/library/addresses';
import { dist } from '../../../src/build/preview/site.mjs';
import { expect, test } from '../../support/e2e';

/** Places of help come from the file of places, which a host brings and which is checked on its own (src/build/places). */
const OF_PLACES = 'lieux/';

const file = 'content/addresses.yaml';
const pages = globSync('**/*.html', { cwd: dist }).sort();

test('every site that a page leads to or names is in the file of addresses, and no line of the file is left over', { tag: '@laptop' }, async () => {
  const silent = (): void => undefined;
  const addresses = readAddresses({ file, text: await readFile(file, 'utf8') }, { report: silent, review: silent });
  const shown = new Map<string, string>();
  for (const page of pages.filter((one) => !one.startsWith(OF_PLACES))) {
    const html = (await readFile(path.join(dist, page), 'utf8')).replace(/<(script|style)\b.*?<\/\1>/gs, '');
    const links = [...html.matchAll(/<a\b[^>]*\shref="?(https?:\/\/[^\s">]+)/g)].map(([, address = '']) => new URL(address).hostname);
    for (const host of [...links, ...hostsIn(html.replace(/<[^>]*>/g, ' '))]) shown.set(host.replace(/^www\./, ''), page);
  }
  expect([...shown].filter(([host]) => !addresses.knows(host) && !host.endsWith('.example')).map(([host, page]) => `${host}, in ${page}`)).toEqual([]);
  expect(addresses.all.filter(({ site }) => !shown.has(site)).map(({ site }) => site)).toEqual([]);
});

test('no picture, script, style or sound of a page comes from elsewhere', { tag: '@laptop' }, async () => {
  expect(pages.length).toBeGreaterThan(100);
  const foreign: string[] = [];
  for (const page of pages) {
    const html = await readFile(path.join(dist, page), 'utf8');
    const fetched = html.matchAll(
      /\s(?:src|srcset|poster|data|action)=["']?((?:https?:)?\/\/[^\s"'>]+)|<link\b[^>]*rel=["']?(?:stylesheet|preload|modulepreload|icon)[^>]*href=["']?(https?:\/\/[^\s"'>]+)/gi,
    );
    for (const [, source, sheet] of fetched) foreign.push(`${source ?? sheet ?? ''}, in ${page}`);
  }
  expect(foreign).toEqual([]);
});
