// A browser's translator, as the known ones go about it: each text of the page is taken out, and others stand in its
// place, in elements of the translator's own. What says `translate="no"` keeps its words, and is wrapped all the same.

import type { Page } from '@playwright/test';

/** Translates what is not translated yet. A translated text stands between these signs. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const HTML = 'http://www.w3.org/1999/xhtml';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
    for (const text of texts) {
      const parent = text.parentElement;
      if (text.data.trim() === '' || parent?.closest('font, script, style, textarea, select, svg') !== null) continue;
      const isKept = parent.closest('[translate]')?.getAttribute('translate') === 'no';
      // The element is deprecated; translators write it all the same.
      const [outer, inner] = [document.createElementNS(HTML, 'font'), document.createElementNS(HTML, 'font')];
      inner.textContent = isKept ? text.data : `‹${text.data}›`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

/** The words of a part of the page as they were before they were translated. */
export async function wordsOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((place) => [...document.querySelectorAll(place)].map((one) => one.textContent.replace(/[‹›]/g, '')).join('\n'), selector);
}

/** What was translated and should not be, or the other way round. */
export async function translated(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate(
    (place) =>
      [...document.querySelectorAll(`${place} font font`)].flatMap(({ textContent: text }) => (text.startsWith('‹') ? [text.replace(/[‹›]/g, '').trim()] : [])),
    selector,
  );
}
