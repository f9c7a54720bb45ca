// A scenario does what a person does, and looks at what follows.

import type { BrowserContext, Page } from '@playwright/test';
import type { Rule, Spot } from '../finding.ts';

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly address: string;
  /** Opens the address again, as at first. */
  readonly again: () => Promise<void>;
}

export interface Scenario {
  readonly rules: { readonly [rule: string]: Rule };
  readonly play: (visit: Visit) => Promise<readonly Spot[]>;
}

/** Lets the page draw itself: two frames, and what it put off for a moment. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30)))));
}

const CLOSING_MS = 5_000;

/** Closes a page that may be on its way elsewhere. Playwright 1.65 then waits for its end until the context is closed: it is waited for no longer than that. */
export async function leave(page: Page): Promise<void> {
  await page.waitForLoadState('load', { timeout: CLOSING_MS }).catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSING_MS);
  });
  await Promise.race([page.close().catch(() => undefined), late]);
  clearTimeout(timer);
}
