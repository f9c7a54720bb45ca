// Larger letters, more space between them, a narrow screen: nothing may be lost.

import { resizedRules } from '../checks/size.ts';
import type { Spot } from '../finding.ts';
import { settled, type Scenario, type Visit } from './scenario.ts';

/** 1280 pixels at 400 %, as WCAG 1.4.10 counts. */
const NARROW = { width: 320, height: 640 };
/** WCAG 1.4.12. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

export const inOtherSizes: Scenario = {
  rules: resizedRules,
  async play({ page }) {
    const usual = page.viewportSize();
    const spaced = await newlyCut(page, 'text-cut-when-spaced', dressSpaced);
    const larger = await newlyCut(page, 'text-cut-when-larger', dressLarger);
    await page.setViewportSize(NARROW);
    await settled(page);
    const narrow = await page.evaluate(() => globalThis.a11yBattery.sideways('wider-than-a-phone'));
    if (usual !== null) await page.setViewportSize(usual);
    return [...spaced, ...larger, ...narrow];
  },
};

/** What is cut in this dress, and was not before. The page has its own dress again after. */
async function newlyCut(page: Visit['page'], rule: string, dress: (page: Visit['page']) => Promise<void>): Promise<readonly Spot[]> {
  const before = await page.evaluate((name) => globalThis.a11yBattery.cutOff(name), rule);
  await dress(page);
  await settled(page);
  const after = await page.evaluate((name) => globalThis.a11yBattery.cutOff(name), rule);
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    for (const element of document.querySelectorAll('[data-a11y-size]')) element.removeAttribute('data-a11y-size');
  });
  const known = new Set(before.map(({ element }) => element));
  return after.filter(({ element }) => !known.has(element));
}

async function dressSpaced(page: Visit['page']): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACED);
}

/** Twice the size that each had: what is in pixels grows too. A sheet, since a style attribute may be refused. */
async function dressLarger(page: Visit['page']): Promise<void> {
  await page.evaluate(() => {
    const sizes = new Map<string, string>();
    for (const element of document.querySelectorAll('body, body *')) {
      const size = `${parseFloat(getComputedStyle(element).fontSize)}`;
      const name = sizes.get(size) ?? `s${sizes.size}`;
      sizes.set(size, name);
      element.setAttribute('data-a11y-size', name);
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync([...sizes].map(([size, name]) => `[data-a11y-size=${name}] { font-size: ${Number(size) * 2}px !important }`).join('\n'));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
