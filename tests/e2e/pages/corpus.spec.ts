// The battery (tests/a11y) is held to pages that each have one fault, and to pages that have none. Of the faults that
// are read in the page, and of those that must be lived (a key, a dialog, an hour that passes), a few are looked for, which turn with the release:
// all of them take minutes. `npm run soak` looks for all.

import type { Browser, BrowserContext } from '@playwright/test';
import { findingsAt, livedRules, parts, prepare, type Part } from '../../a11y/battery';
import { clean, faults, pageWith } from '../../a11y/corpus/corpus';
import type { Fault } from '../../a11y/corpus/template';
import { checks } from '../../a11y/families';
import { expect, test } from '../../support/e2e';
import { inShares, isSoak, sampleOf } from '../../support/sample';

const HOST = 'http://hill-park.localhost';
const READ = 24;
const LIVED = 5;

/** A page with a script must be lived, since nothing tells what it does. */
const isRead = ({ rules, script }: Fault): boolean =>
  script === undefined && rules.some((rule) => Object.hasOwn(checks, rule)) && !rules.some((rule) => livedRules.has(rule));
const read = inShares(sampleOf(faults.filter(isRead), READ), 2);
const lived = sampleOf(
  faults.filter((fault) => !isRead(fault)),
  LIVED,
);

for (const [share, some] of read.entries()) {
  test(`the battery finds what is wrong in each page of one fault (${share + 1} of ${read.length})`, { tag: '@laptop' }, async ({ browser }) => {
    expect(some.length).toBeGreaterThan(10);
    for (const fault of some) expect.soft(answers(fault, await rulesFor(browser, fault, ['checks'])), fault.name).not.toEqual([]);
  });
}

for (const fault of lived) {
  test(`once one acts, or once the engines have read, the battery finds what is wrong in « ${fault.name} »`, { tag: '@laptop' }, async ({ browser }) => {
    test.setTimeout(300_000);
    expect(answers(fault, await rulesFor(browser, fault))).not.toEqual([]);
  });
}

test('the battery says nothing of pages where nothing is wrong', { tag: '@laptop' }, async ({ browser }) => {
  for (const page of isSoak ? clean : sampleOf(clean, 3)) expect.soft(await rulesFor(browser, page), page.name).toEqual([]);
});

/** Those that are about this fault. */
function answers({ rules }: Fault, found: readonly string[]): readonly string[] {
  return found.filter((rule) => rules.includes(rule));
}

/** The rules that answer, once each, for this page: served alone, and nothing else is. */
async function rulesFor(browser: Browser, fault: Fault, asked: readonly Part[] = parts): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await prepare(context);
  await serve(context, fault);
  const findings = await findingsAt(context, `${HOST}/${fault.name}/`, asked);
  await context.close();
  return [...new Set(findings.map(({ rule }) => rule))];
}

async function serve(context: BrowserContext, fault: Fault): Promise<void> {
  await context.route(`${HOST}/**`, (route) =>
    new URL(route.request().url()).pathname === `/${fault.name}/`
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageWith(fault) })
      : route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not here</title>' }),
  );
}
