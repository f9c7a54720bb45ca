// axe with every rule it has: all tags, best practices, AAA and what is still experimental.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, JSHandle, Page } from '@playwright/test';
import type { AxeResults, RunOptions, Spec } from 'axe-core';
import { newTo } from './kinds.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly getRules: () => readonly { readonly ruleId: string }[];
  readonly configure: (spec: Spec) => void;
  readonly run: (context: unknown, options: RunOptions) => Promise<AxeResults>;
}

declare global {
  var axe: Axe;
}

/** Puts axe in every page of the context. An init script is not the page's: the content policy stays on. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: source });
}

/**
 * The rules that ask what is drawn where, and in which colours: the slow ones, since each time axe lays the whole page out. They
 * answer for what is painted alike (kinds.ts); the others, which read names and what they point at, are asked each time.
 */
const ofDrawing: readonly string[] = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'];

/** What axe finds in this part of the page, as it is now: one sentence each. */
export async function axeTroubles(page: Page, within = 'html'): Promise<readonly string[]> {
  const painted = await newTo('in light', page, within, 'painted');
  const written = await troubles(page, within, 'what is written');
  return painted === undefined ? written : [...written, ...(await troubles(page, painted, 'what is drawn'))];
}

/** Puts a page in other clothes, lets it be judged, and gives it back its own. */
export type Dressed = (page: Page, judge: () => Promise<readonly string[]>) => Promise<readonly string[]>;

/** What axe finds in the colours of what this look had not met. */
export async function colourTroubles(page: Page, look: string, within = 'html', dressed: Dressed = (_page, judge) => judge()): Promise<readonly string[]> {
  return dressed(page, async () => {
    const painted = await newTo(look, page, within, 'painted');
    return painted === undefined ? [] : troubles(page, painted, 'what is drawn');
  });
}

async function troubles(page: Page, where: string | JSHandle<readonly Element[]>, asked: 'what is drawn' | 'what is written'): Promise<readonly string[]> {
  return page.evaluate(
    async ({ place, drawing, asked }) => {
      const isAsked = (rule: string): boolean => drawing.includes(rule) === (asked === 'what is drawn');
      const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: isAsked(ruleId) }]));
      // Without `preload: false`, axe waits ten seconds for a media file that does not answer.
      const { violations } = await axe.run(typeof place === 'string' ? place : { include: place }, { rules, preload: false, resultTypes: ['violations'] });
      // What slides under the instruction of a phone comes out again as one scrolls: how large it is, look-over.ts asks.
      const sheet = document.querySelector('.stage__panel');
      const isUnder = (selector: unknown): boolean => {
        const one = typeof selector === 'string' ? document.querySelector(selector) : null;
        if (one === null || sheet === null || sheet.contains(one)) return false;
        const [box, over] = [one.getBoundingClientRect(), sheet.getBoundingClientRect()];
        return box.bottom > over.top && box.top < over.bottom && box.right > over.left && box.left < over.right;
      };
      const isSeen = (id: string, target: readonly unknown[]): boolean => id !== 'target-size' || !isUnder(target[0]);
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => isSeen(id, target))
          .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${(failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 240)}`),
      );
    },
    { place: where, drawing: ofDrawing, asked },
  );
}
