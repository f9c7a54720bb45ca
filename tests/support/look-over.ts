// Looks at a practice as it is now, in every way that can fail without the learner doing anything.

import type { Practice } from '../../src/world/practice/practice';
import type { Page } from '@playwright/test';
import { axeTroubles, colourTroubles, type Dressed } from './axe';
import { fr } from '../../src/site/messages/fr';
import { sidewaysTroubles, smallTargets } from './geometry';
import { htmlTroubles } from './html';
import { unheard } from './unheard';

/** The narrowest screen that is promised to work. */
const NARROWEST = { width: 320, height: 640 };

/** The practice on screen. What is around it does not change with it, and is looked at by tests/e2e/pages. */
const PRACTICE = '[data-step]:not([hidden]) .practice';

/** What is wrong on screen now: in light and in strong contrast, at this width and, on a phone, at the narrowest. */
export async function lookOver(page: Page): Promise<readonly string[]> {
  const found = [
    ...(await axeTroubles(page, PRACTICE)),
    ...(await htmlTroubles(page, PRACTICE)),
    ...(await smallTargets(page)),
    ...(await sidewaysTroubles(page)),
    ...(await withoutNotice(page)),
    ...(await titlesInAVoid(page)),
    ...(await unheard(page)),
  ];
  const contrast = (await colourTroubles(page, 'in strong contrast', PRACTICE, inContrast)).map((trouble) => `In strong contrast: ${trouble}`);
  const usual = page.viewportSize();
  if (usual === null || usual.width > 400) return [...found, ...contrast];
  await page.setViewportSize(NARROWEST);
  const narrow = [...(await smallTargets(page)), ...(await sidewaysTroubles(page))].map((trouble) => `At ${NARROWEST.width} px: ${trouble}`);
  await page.setViewportSize(usual);
  return [...found, ...contrast, ...narrow];
}

/** « Ceci est un exercice. Rien n’est envoyé. » stands on the device whatever is done, in front of the rest. */
async function withoutNotice(page: Page): Promise<readonly string[]> {
  return page.getByText(fr.practice.notice, { exact: true }).evaluateAll((notices) => {
    const isThere = notices.some((notice) => {
      notice.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = notice.getBoundingClientRect();
      const front = document.elementFromPoint(left + width / 2, top + height / 2);
      if (front === null) return false;
      // What is inert (the demonstration) is seen, not met; the persona's card is a dialog of the page, over everything.
      return front === notice || (notice.closest('[inert]') !== null && front.contains(notice)) || front.closest('dialog') !== null;
    });
    return isThere ? [] : ['the notice of the exercise is not in sight'];
  });
}

/** A title is no taller than its words: stretched, it pushes what it is the title of out of sight. */
async function titlesInAVoid(page: Page): Promise<readonly string[]> {
  return page.locator(`${PRACTICE} [data-heading]`).evaluateAll((titles) =>
    titles.flatMap((title) => {
      // On a screen that turned, as tall as its words are long.
      if (title.closest('[data-turned]') !== null) return [];
      const words = document.createRange();
      words.selectNodeContents(title);
      const lines = parseFloat(getComputedStyle(title).lineHeight);
      return title.getBoundingClientRect().height > words.getBoundingClientRect().height + lines ? [`« ${title.textContent} » stands in a void`] : [];
    }),
  );
}

/** In the colours of strong contrast. */
export const inContrast: Dressed = async (page, judge) => {
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'contrast'));
  const found = await judge();
  await page.evaluate(() => delete document.documentElement.dataset['theme']);
  return found;
};

/**
 * What of a practice cannot be read or reached without scrolling: the sentence that leads, and the control it speaks of, or what is
 * named. Each must stand whole in the window, in front of everything else; a tall control (a long text) by its first lines.
 */
export async function outOfSight(
  page: Page,
  { id }: Pick<Practice, 'id'>,
  selectors: readonly string[] = ['.coach__lead', '[data-marked]'],
): Promise<readonly string[]> {
  return page.evaluate(
    ([within, all]) => {
      const TALL_PX = 72;
      return all.flatMap((selector) => {
        const element = document.querySelector(`#${within} ${selector}`);
        const name = `${selector} « ${element?.textContent.trim().slice(0, 30) ?? ''} »`;
        if (element === null) return [`${selector} is not there`];
        const box = element.getBoundingClientRect();
        // Of something tall its beginning is seen, at the side where a screen on its side has its top.
        const top = box.top;
        const turned = element.closest('[data-turned]')?.getAttribute('data-turned');
        const isMarked = selector === '[data-marked]';
        const left = isMarked && turned === '1' ? Math.max(box.left, box.right - TALL_PX) : box.left;
        const right = isMarked && turned === '3' ? Math.min(box.right, left + TALL_PX) : box.right;
        const end = box.bottom;
        const bottom = isMarked && turned !== '1' && turned !== '3' ? Math.min(end, top + TALL_PX) : end;
        const isInside = left >= -0.5 && top >= -0.5 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
        if (!isInside) return [`${name} goes out of the window: ${[left, right, top, bottom].map(Math.round).join(' ')} of ${innerWidth} × ${innerHeight}`];
        // A button round at its ends has no corners: what is under them is seen there. A third of its radius further in, it is there.
        const ROUND_PX = 24;
        const radius = Math.min(parseFloat(getComputedStyle(element).borderStartStartRadius) || 0, (right - left) / 2, (end - top) / 2);
        const inset = radius < ROUND_PX ? 4 : 4 + radius / 3;
        const points = [
          [left + inset, top + inset],
          [right - inset, bottom - inset],
          [(left + right) / 2, (top + bottom) / 2],
        ];
        const covers = points
          .map(([x = 0, y = 0]) => document.elementFromPoint(x, y))
          .filter((front) => front === null || !(element.contains(front) || front.contains(element)));
        return covers.length === 0 ? [] : [`${name} is behind « ${covers[0]?.className ?? 'nothing'} »`];
      });
    },
    [id, selectors] as const,
  );
}
