// The very modules of the page, brought into it for a test to ask them.

import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type * as reading from './reading-entry';

declare global {
  interface Window {
    reading: typeof reading;
  }
}

let bundle: Promise<string> | undefined;

/** From then on, `window.reading` answers in this page. */
export async function bringReading(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => 'reading' in window);
  if (!isThere) await page.evaluate(await modules());
}

function modules(): Promise<string> {
  bundle ??= build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'reading-entry.ts'), formats: ['iife'], name: 'reading' },
    },
  }).then((built) => {
    const [output] = [built].flat();
    if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
    const [{ code }] = output.output;
    return `${code}; window.reading = reading;`;
  });
  return bundle;
}
