// What is on screen and nobody could hear: text that the reading does not find, a control that has nothing to say.

import type { Page } from '@playwright/test';
import { fr } from '../../src/site/messages/fr';
import { bringReading } from './reading-modules';

/**
 * Everything seen now must be heard when it is touched, unless it is marked on purpose: « never », or hidden from
 * assistive technology because it is said elsewhere.
 */
export async function unheard(page: Page): Promise<readonly string[]> {
  await bringReading(page);
  return page.evaluate((words) => {
    // Paper has no script, and no voice.
    if (document.querySelector('[data-reading-place]') === null) return [];
    const { isShown, passagesIn, queueOf, spokenControl, CONTROLS } = window.reading;
    const found = passagesIn(document.body, 'touch');
    const silent = found
      .filter((passage) => queueOf([passage]).length === 0)
      .map(({ element }) => `nothing is said of « ${element.textContent.trim().slice(0, 40)} »`);
    const written = new Set(found.flatMap(({ places }) => places.map(({ node }) => node)));
    const instead = found.filter(({ places }) => places.length === 0).map(({ element }) => element);
    const missed: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement;
      const text = node.textContent ?? '';
      if (!(node instanceof Text) || around === null || written.has(node) || !/[\p{L}\p{N}]/u.test(text)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const isSeen = [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1) && isShown(around);
      if (!isSeen || around.closest('[data-hear=never], [aria-hidden=true], select, textarea') !== null) continue;
      if (!instead.some((element) => element.contains(node))) missed.push(`« ${text.trim().slice(0, 60)} » is seen and never heard`);
    }
    const nameless = [...document.querySelectorAll(CONTROLS)]
      .filter(
        (control) =>
          control.checkVisibility({ visibilityProperty: true }) &&
          control.closest('[data-hear=never], [aria-hidden=true]') === null &&
          !/[\p{L}\p{N}]/u.test(spokenControl(control, { ...words, chosen: String, written: String })),
      )
      .map((control) => `a ${control.tagName.toLowerCase()} has nothing to say, of class « ${control.className} »`);
    return [...silent, ...missed, ...nameless];
  }, plainWords());
}

/** Sentences made by functions cannot go into the page. */
function plainWords() {
  const { chosen: _chosen, written: _written, ...words } = fr.listen.control;
  return words;
}
