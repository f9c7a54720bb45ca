// What `npm run lessons:speech` writes is what a browser would say: the same rules read both, and only what a style sheet
// knows is told apart (src/build/commands/page-steps.ts).

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stepsOfPage } from '../../../src/build/commands/page-steps';
import { dist } from '../../../src/build/preview/site.mjs';
import { expect, test } from '../../support/e2e';
import { sampledLessons } from '../../support/lessons';
import { bringReading } from '../../support/reading-modules';

test('what is exported to be proof-listened is what the page would say', { tag: '@laptop' }, async ({ page }) => {
  for (const { id: lesson } of sampledLessons) {
    await page.goto(`/lecons/${lesson}/`);
    await bringReading(page);
    const heard = await page.evaluate(() => {
      const { passagesIn, queueOf } = window.reading;
      // The practices are exported apart: they are in no page before somebody does them.
      for (const practice of document.querySelectorAll('practice-player, .practice__written')) practice.remove();
      return [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => {
        step.hidden = false;
        return queueOf(passagesIn(step, 'page')).map(({ said }) => said);
      });
    });
    const steps = stepsOfPage(await readFile(path.join(dist, 'lecons', lesson, 'index.html'), 'utf8'));
    const exported = steps.map(({ parts }) => parts.filter((part) => part.of === 'page').flatMap(({ lines }) => lines.map(({ said }) => said)));
    expect.soft(exported, lesson).toEqual(heard);
  }
});
