// axe with every rule it has: all tags, best practices, AAA and what is still experimental.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly getRules: () => readonly { readonly ruleId: string }[];
  readonly run: (context: unknown, options: RunOptions) => Promise<AxeResults>;
}

declare global {
  var axe: Axe;
}

/** Puts axe in every page of the context. An init script is not the page's: the content policy stays on. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: source });
}

interface Part {
  /** A selector: the rest of the page is looked at by another test. */
  readonly within?: string;
  /** Only what a change of colours may have changed. */
  readonly only?: 'colours';
}

/** What axe finds on the page, or this part of it, as it is now: one sentence each. */
export async function axeTroubles(page: Page, { within, only }: Part = {}): Promise<readonly string[]> {
  return page.evaluate(
    async ({ part, isColours }) => {
      const rules: Record<string, { enabled: boolean }> = {};
      for (const { ruleId } of axe.getRules()) rules[ruleId] = { enabled: !isColours || ruleId.includes('contrast') || ruleId.includes('link-in-text') };
      // Without `preload: false`, axe waits ten seconds for a media file that does not answer.
      const { violations } = await axe.run(part ?? document, { rules, preload: false, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${(failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 240)}`),
      );
    },
    { part: within, isColours: only === 'colours' },
  );
}
