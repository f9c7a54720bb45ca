// The budgets of tests/support/budgets.ts, counted in the built site.

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { dist } from '../../src/build/preview/site.mjs';
import { manyLessons } from '../bench/search';
import { brotli } from '../bench/weight';
import { budgets } from '../support/budgets';
import { lessons } from '../support/lessons';

const KB = 1024;
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

test(`a page without practice asks for ${budgets.requests.most} files at most, one that does more for ${budgets.requestsMore.most}`, () => {
  // A lesson, its wall and its sheets have their practices, weighed one by one in weight.spec.ts.
  const pages = globSync('**/*.html', { cwd: dist, exclude: ['lecons/*/**', '[0-9]*/**', 'diagnostic/index.html'] });
  expect(pages.length).toBeGreaterThan(60);
  const asked = pages.map((page) => ({ page, files: 1 + scriptsOf(page).size + read(page).split('<img ').length - 1 }));
  const plain = asked.filter(({ page }) => !hasOwnElement(page));
  expect(plain.length / pages.length, 'what more pages do belongs to few of them').toBeGreaterThan(0.7);
  expect(plain.filter(({ files }) => files > budgets.requests.most)).toEqual([]);
  expect(asked.filter(({ files }) => files > budgets.requestsMore.most)).toEqual([]);
});

test(`the first answer of the search costs ${budgets.searchFirstKb.most} kB at most with a hundred lessons`, () => {
  const shared = scriptsOf('index.html');
  const own = [...scriptsOf('recherche/index.html')].filter((file) => !shared.has(file));
  const find = own.flatMap((file) => /import\(["'`]\.\/(find\.[^"'`]+)/.exec(read(file))?.[1] ?? []).map((file) => `_astro/${file}`);
  expect(find).toHaveLength(1);
  const engine = [...withImports(find)].filter((file) => !shared.has(file) && !own.includes(file));
  const rows = z.array(z.tuple([z.string(), z.string(), z.string()])).parse(JSON.parse(read('recherche/index.json')));
  const titles = JSON.stringify(manyLessons(rows, readFileSync('content/words.yaml', 'utf8'), 100));
  const bytes = [...own, ...engine].map((file) => brotli(Buffer.from(read(file)))).reduce((sum, one) => sum + one, brotli(Buffer.from(titles)));
  expect(bytes / KB).toBeLessThanOrEqual(budgets.searchFirstKb.most);
});

test(`a lesson names at most ${budgets.namesOfOthers.most} others: its page does not grow with the site`, () => {
  const many = lessons.flatMap(({ id }) => {
    const named = new Set([...read(`lecons/${id}/index.html`).matchAll(/\/lecons\/([a-z0-9-]+)\//g)].map((match) => match[1]).filter((other) => other !== id));
    return named.size > budgets.namesOfOthers.most ? [`${id}: ${[...named].join(' ')}`] : [];
  });
  expect(many).toEqual([]);
});

test(`everything kept for the days without network weighs ${budgets.offlineKb.most} kB at most, without voice and letters`, () => {
  const sent = z.tuple([z.string(), z.string(), z.number()]);
  const list = z.object({
    files: z.array(sent),
    parts: z.object({ core: z.array(z.number()) }),
    packs: z.record(z.string(), sent),
    base: sent,
    rooms: sent,
    scripts: sent,
  });
  const { files, parts, packs, base, rooms, scripts } = list.parse(JSON.parse(read('hors-ligne/fichiers.json')));
  // Pages, practices and scripts come in packs, the core one by one.
  const alone = files.filter((_, place) => parts.core.includes(place));
  const bytes = [base, rooms, scripts, ...Object.values(packs), ...alone.filter(([file]) => !file.endsWith('.woff2'))].reduce((sum, [, , one]) => sum + one, 0);
  expect(bytes / KB).toBeLessThanOrEqual(budgets.offlineKb.most);
});

/** All scripts that come with a page: those that it names, and those that these cannot do without. */
function scriptsOf(page: string): ReadonlySet<string> {
  return withImports([...read(page).matchAll(/<script[^>]* src="\/([^"]+)"/g)].flatMap((match) => match[1] ?? []));
}

/** More than what every page has. */
function hasOwnElement(page: string): boolean {
  return scriptsOf(page).size > scriptsOf('index.html').size;
}

function withImports(scripts: readonly string[]): ReadonlySet<string> {
  const all = new Set(scripts);
  for (const script of all) {
    for (const match of read(script).matchAll(/(?:^|[;}])(?:import|export)(?:[^;"'`()]*?from)?\s*["'`]\.\/([^"'`]+)/g)) all.add(`_astro/${match[1] ?? ''}`);
  }
  return all;
}
