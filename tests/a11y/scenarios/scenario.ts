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
