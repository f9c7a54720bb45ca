// What a browser kept in November 2026, written by the site of that day: every step of its seventeen lessons, done.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import type { Lesson } from '../../src/core/lesson/lesson';

/** A database as the browser holds it. */
export interface Kept {
  readonly version: number;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
}

const shape = z.object({
  version: z.number(),
  meta: z.record(z.string(), z.unknown()),
  facts: z.record(z.string(), z.object({ lesson: z.string(), step: z.string() }).loose()),
});

export const kept = shape.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'kept-2026-11.json'), 'utf8')));

/** Puts it in the browser, as if it had been kept there. The page must be one of the site that keeps nothing yet. */
export async function keep(page: Page, database: Kept): Promise<void> {
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('declic', given.version);
        request.onerror = () => reject(new Error('The record was not made.'));
        request.onupgradeneeded = () => {
          request.result.createObjectStore('facts');
          request.result.createObjectStore('meta');
          request.result.createObjectStore('aside', { autoIncrement: true });
        };
        request.onsuccess = () => {
          const change = request.result.transaction(['facts', 'meta'], 'readwrite');
          for (const [key, fact] of Object.entries(given.facts)) change.objectStore('facts').put(fact, key);
          for (const [key, value] of Object.entries(given.meta)) change.objectStore('meta').put(value, key);
          change.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    database,
  );
}

/** The steps of this lesson that were done then, here or where they stood. */
export function doneThen({ id, plan }: Pick<Lesson, 'id' | 'plan'>): readonly string[] {
  return plan.steps.filter((step) => `${id}/${step.id}` in kept.facts || (step.formerly ?? '') in kept.facts).map((step) => step.id);
}
