// Our own pages under the battery that looks at anybody's (tests/a11y): what is read in each, and what is lived by who goes by keyboard, asks
// for larger letters or for more space between them. tests/a11y/exceptions.ts lists what is put aside, each with its reason.

import type { Page } from '@playwright/test';
import { findingsAt, prepare, type Part } from '../../a11y/battery';
import { excused, exceptions } from '../../a11y/exceptions';
import { expect, test } from '../../support/e2e';
import { pages, shapes, type BuiltPage } from '../../support/pages';
import { inShares, isSoak, sampleOf } from '../../support/sample';

/** Pages that are pressed everywhere and left alone for an hour, in a day: a page takes ten times as long as to be read. */
const PRESSED = 5;
/** In a day one of each shape is read: each page is looked at as well (look.spec.ts). */
const read = inShares(isSoak ? pages : shapes, 4);
/** A third of them in a day by keyboard and in larger letters: a page takes four times as long as to be read. */
const lived = inShares(sampleOf(shapes, Math.ceil(shapes.length / 3)), 3);

for (const [share, some] of read.entries())
  test(
    `nothing in what our pages say or show stands in anybody’s way (${share + 1} of ${read.length})`,
    { tag: '@laptop' },
    async ({ context, page, baseURL }) => {
      test.setTimeout(600_000);
      await prepare(context);
      for (const built of some) expect.soft(await foundAt(page, baseURL, built, ['checks']), built.path).toEqual([]);
    },
  );

for (const [share, some] of lived.entries())
  test(
    `by keyboard, in larger letters and in more space, nothing of our pages is lost (${share + 1} of ${lived.length})`,
    { tag: '@laptop' },
    async ({ context, page, baseURL }) => {
      test.setTimeout(600_000);
      await prepare(context);
      for (const built of some) expect.soft(await foundAt(page, baseURL, built, ['keyboard', 'sizes']), built.path).toEqual([]);
    },
  );

for (const built of sampleOf(shapes, PRESSED))
  test(
    `whoever presses what can be pressed on ${built.path}, passes over it or takes their time is not caught`,
    { tag: '@laptop' },
    async ({ context, page, baseURL }) => {
      test.setTimeout(600_000);
      await prepare(context);
      expect(await foundAt(page, baseURL, built, ['axe', 'html', 'pressing', 'passing-over', 'time'])).toEqual([]);
    },
  );

test('each exception has a reason that says something', () => {
  for (const { rule, reason } of exceptions) expect(reason.split(' ').length, rule).toBeGreaterThan(5);
});

async function foundAt(page: Page, baseURL: string | undefined, { path }: BuiltPage, asked: readonly Part[]): Promise<readonly string[]> {
  const findings = await findingsAt(page.context(), new URL(path, baseURL).href, asked);
  return findings.filter((finding) => excused(finding) === undefined).map(({ rule, element, about, says }) => `${rule}: ${element} ${about ?? ''} — ${says}`);
}
