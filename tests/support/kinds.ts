// What was looked at already. Hundreds of states show the same buttons in other words: to judge their colours and their
// markup in each of them took most of the suite's time. `npm run soak` does.

import type { JSHandle, Page } from '@playwright/test';

const isSoak = process.env['SOAK'] !== undefined;

/** The kinds that each look has met, in this worker. */
const met = new Map<string, Set<number>>();

/**
 * The elements in sight, in this part of the page, of which this look meets the first of their kind; undefined when
 * there is none. A kind is what a style sheet can see: a tag, its classes, attributes and states, and all that it
 * stands in. Names and words are no part of it. Another width is another look.
 */
export async function newTo(look: string, page: Page, within: string): Promise<JSHandle<readonly Element[]> | undefined> {
  const inSight = await page.evaluateHandle((part) => {
    /** What differs from one message to the next, and changes nothing in how it looks. */
    const words = new Set(['id', 'for', 'name', 'value', 'href', 'title', 'alt', 'placeholder', 'datetime', 'data-target', 'data-marked']);
    const isWords = (name: string): boolean =>
      words.has(name) || /^aria-(?:label|describedby|controls|owns|activedescendant|errormessage|posinset|setsize)/.test(name);
    const states = [
      ':checked',
      ':has(:checked)',
      ':checked ~ *',
      ':disabled',
      ':invalid',
      ':placeholder-shown',
      ':focus-visible',
      ':focus-within',
      ':empty',
      ':first-child',
      ':last-child',
    ];
    const kinds = new Map<Element | null, number>([[null, 0]]);
    const kindOf = (element: Element | null): number => {
      const known = kinds.get(element);
      if (known !== undefined || element === null) return known ?? 0;
      const attributes = [...element.attributes].map(({ name, value }) => (isWords(name) && value !== '' ? name : `${name}=${value}`));
      const own = [element.localName, ...attributes.sort(), ...states.filter((state) => element.matches(state))].join(' ');
      const kind = hash(`${kindOf(element.parentElement)} ${own}`);
      kinds.set(element, kind);
      return kind;
    };
    /** Two halves of 26 bits, so that no two kinds of one suite meet in a number. */
    const hash = (text: string): number => {
      let [high, low] = [0x811c9dc5, 0x1b873593];
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        high = Math.imul(high ^ code, 0x01000193);
        low = Math.imul(low ^ code, 0x85ebca6b);
      }
      return (high >>> 6) * 2 ** 26 + (low >>> 6);
    };
    return [...document.querySelectorAll(`${part}, ${part} *`)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, kind: kindOf(element) }));
  }, within);
  const name = `${look}, ${page.viewportSize()?.width ?? 0} px`;
  const known = met.get(name) ?? new Set();
  const kinds = await inSight.evaluate((all) => all.map(({ kind }) => kind));
  const fresh = [...new Set(kinds)].filter((kind) => !known.has(kind));
  if (fresh.length === 0) return undefined;
  if (!isSoak) met.set(name, new Set([...known, ...fresh]));
  return inSight.evaluateHandle((all, wanted) => all.filter(({ kind }) => wanted.includes(kind)).map(({ element }) => element), fresh);
}
