// What the eye and the finger meet: nothing off the side, nothing too small to touch.

import type { Page } from '@playwright/test';

/** WCAG 2.5.5, in CSS pixels. */
export const TARGET_PX = 44;

/** What makes the page, or a part of it, scroll sideways, or is cut off at the side: one sentence each. */
export async function sidewaysTroubles(page: Page): Promise<readonly string[]> {
  const found = await page.evaluateHandle(sidewaysIn);
  return found.evaluate((all) => all.map(({ trouble }) => trouble));
}

/** Runs in the page, alone: nothing of this file goes with it. tests/a11y asks it too, of any page. */
export function sidewaysIn(): readonly { readonly element: Element; readonly trouble: string }[] {
  const name = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> « ${element.textContent.trim().slice(0, 40)} »`;
  const width = document.documentElement.clientWidth;
  const troubles: { element: Element; trouble: string }[] = [];
  if ((document.scrollingElement?.scrollWidth ?? 0) > width) {
    const out = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 0.5);
    const deepest = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
    const trouble = `the page is ${document.scrollingElement?.scrollWidth ?? 0} px wide for ${width}: ${deepest.slice(0, 3).map(name).join(', ')}`;
    troubles.push({ element: deepest[0] ?? document.documentElement, trouble });
  }
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, textOverflow } = getComputedStyle(element);
    const scrolls = overflowX === 'auto' || overflowX === 'scroll';
    const cuts =
      (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis' && element.clientWidth > 1 && !(element instanceof HTMLInputElement);
    if (cuts && element.checkVisibility() && element.scrollWidth > element.clientWidth + 1) {
      troubles.push({ element, trouble: `${name(element)} is cut off: ${element.scrollWidth} px in ${element.clientWidth}` });
    }
    if (scrolls && element.checkVisibility() && element.scrollWidth > element.clientWidth + 1) {
      troubles.push({ element, trouble: `${name(element)} scrolls sideways: ${element.scrollWidth} px in ${element.clientWidth}` });
    }
  }
  return troubles;
}

/**
 * What is smaller than a finger needs. A link or a word explained in the middle of a sentence is as high as its
 * line, as WCAG 2.5.5 allows. The label of a choice is part of it.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  const found = await page.evaluateHandle(smallTargetsIn, TARGET_PX);
  return found.evaluate((all) =>
    all.map(
      ({ element, called, width, height }) =>
        `<${element.localName} class="${element.getAttribute('class') ?? ''}"> « ${called} » is ${Math.round(width)} × ${Math.round(height)} px`,
    ),
  );
}

interface Small {
  readonly element: Element;
  readonly called: string;
  readonly width: number;
  readonly height: number;
}

/** Runs in the page, alone: nothing of this file goes with it. tests/a11y asks it too, of any page. */
export function smallTargetsIn(least: number): readonly Small[] {
  /** The block a thing is written in; nothing when something one can touch stands between. */
  const blockOf = (node: Node): Element | null => {
    let around = node.parentElement;
    while (around && getComputedStyle(around).display === 'inline') {
      if (around.matches('a, button')) return null;
      around = around.parentElement;
    }
    return around;
  };
  const isInSentence = (element: Element): boolean => {
    // A button is never quite inline.
    const { display } = getComputedStyle(element);
    if (display !== 'inline' && !(element instanceof HTMLButtonElement && display === 'inline-block')) return false;
    const block = blockOf(element);
    if (block === null) return false;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      const isWords = /\p{L}/u.test(currentNode.textContent ?? '') && !element.contains(currentNode);
      if (isWords && blockOf(currentNode) === block) return true;
    }
    return false;
  };
  /** A link may answer on more than its words: a whole card, a taller line. What does a finger meet around it? */
  const isTouchedAround = (element: Element): boolean => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y, reach] = [left + width / 2, top + height / 2, least / 2 - 0.5];
    const around = [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ].map(([right = 0, down = 0]) => document.elementFromPoint(x + right * reach, y + down * reach));
    return around.every((met) => met !== null && element.contains(met));
  };
  const boxOf = (element: Element): { width: number; height: number } => {
    const isChoice = element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox');
    return ((isChoice ? element.labels?.[0] : undefined) ?? element).getBoundingClientRect();
  };
  const controls = document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], [role=button], [role=option]',
  );
  return [...controls]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null && !isInSentence(element))
    .flatMap((element) => {
      const { width, height } = boxOf(element);
      // A zoomed layout gives 43.99.
      if (width >= least - 0.1 && height >= least - 0.1) return [];
      if (isTouchedAround(element)) return [];
      const called = element.getAttribute('aria-label') ?? element.textContent.trim();
      return [{ element, called: called.slice(0, 40), width, height }];
    });
}

/** What this look finds with letters twice as large. */
export async function inLargeLetters(page: Page, look: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> {
  // A sheet, which goes without a trace: a style attribute leaves an empty one behind.
  await page.evaluate(() => {
    const large = new CSSStyleSheet();
    large.replaceSync(':root { font-size: 200% }');
    document.adoptedStyleSheets = [large];
    // The device sees that it has less room, then draws itself again.
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  });
  const found = await look(page);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return found;
}
