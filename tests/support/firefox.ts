// Firefox, as Debian ships it. Playwright only drives a Firefox of its own making; this one is driven by the standard,
// WebDriver BiDi, through Puppeteer. Each page is watched as in tests/support/e2e.ts.

import { test as base } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { serveSite } from '../../src/build/preview/site.mjs';
import { startSoundCard, type SoundCard } from './desktop';
import { fixtureDist } from './fixture-site.mjs';
import { findFirefox, soundPrograms, whatIsMissing } from './programs.mjs';

export { expect } from '@playwright/test';

export interface Tab {
  readonly page: Page;
  /** Of the site, with its closing slash. */
  readonly url: string;
  /** Everything the page asked for, in order: addresses. */
  readonly requests: readonly string[];
  /** Ends the server, and with it the network of this page: there is nothing else it may ask. */
  readonly goOffline: () => Promise<void>;
  /** What the browser may complain about here. */
  readonly expectTrouble: (pattern: RegExp) => void;
}

/** A test in Firefox, on the small site; skipped, in words that say what to install, where there is none. */
export const test = base.extend<{ readonly tab: Tab }, { readonly card: SoundCard; readonly firefox: Browser }>({
  // Without a sound card, its audio clock never starts.
  card: [
    async ({}, use) => {
      const card = await startSoundCard();
      await use(card);
      await card.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ card }, use) => {
      const executablePath = findFirefox();
      if (executablePath === undefined) throw new Error('No Firefox here.');
      const browser = await launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        // As people have it: drivers let all files of a disk share one memory, Firefox does not.
        extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
        env: { ...process.env, ...card.env },
        defaultViewport: { width: 1280, height: 800 },
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ firefox }, use) => {
    // Its own server: its address is new, so nothing of another test is in the cache, and it can be ended.
    const site = await serveSite(fixtureDist);
    let isServed = true;
    const goOffline = async (): Promise<void> => {
      if (isServed) await site.close();
      isServed = false;
    };
    const context = await firefox.createBrowserContext();
    const page = await context.newPage();
    const requests: string[] = [];
    const troubles: string[] = [];
    const expected: RegExp[] = [];
    page.on('request', (request) => {
      requests.push(request.url());
      if (/^https?:/.test(request.url()) && !request.url().startsWith(site.url)) troubles.push(`Asked another host: ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') troubles.push(`Console: ${message.text()}`);
    });
    page.on('pageerror', (error) => troubles.push(`Error: ${String(error)}`));
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => {
        console.error(`The content policy refused ${violatedDirective}: ${blockedURI} ${sourceFile} ${sample}`);
      });
    });
    await use({ page, url: site.url, requests, goOffline, expectTrouble: (pattern) => expected.push(pattern) });
    await context.close();
    await goOffline();
    const unexpected = troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)));
    base.expect(unexpected, 'what the browser complained about').toEqual([]);
  },
});

const missing = whatIsMissing(['firefox-esr', ...soundPrograms]);

/** To be called at the head of a file of such tests. */
export function skipWithoutFirefox(): void {
  test.skip(missing !== undefined, missing);
}
