// Colours as the browser paints them, for what looks at a page from inside it: a canvas knows every way of writing one.

import type { Page } from '@playwright/test';

/** Red, green and blue from 0 to 255, and how much of it is there, from 0 to 1. */
type Ink = readonly [red: number, green: number, blue: number, alpha: number];

interface Inks {
  readonly inkOf: (css: string) => Ink;
  /** The first opaque colour that lies behind what an element holds. */
  readonly groundOf: (element: Element | null) => Ink;
  /** As WCAG counts it: from 1 to 21. */
  readonly contrast: (one: Ink, other: Ink) => number;
}

declare global {
  var inks: Inks;
}

/** Puts them in the page that is open. */
export async function bringInks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (canvas === null) throw new Error('No canvas to read a colour with.');
    const inkOf = (css: string): Ink => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 255] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const groundOf = (element: Element | null): Ink => {
      if (element === null) return [255, 255, 255, 1];
      const own = inkOf(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : groundOf(element.parentElement);
    };
    const light = ([r, g, b]: Ink): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const contrast = (one: Ink, other: Ink): number => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    globalThis.inks = { inkOf, groundOf, contrast };
  });
}
