// Finds a browser on this machine. Playwright's own cannot be downloaded everywhere, so the machine's Chromium comes first. `npm run pdf`
// prints with it, the tests look with it (tests/support/browser.mjs).

import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What every run needs: root has no sandbox, and the browser itself must not talk to anyone. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Letters as wide as a telephone draws them: without windows, Chromium would round each to whole pixels.
  '--font-render-hinting=none',
];

/**
 * The browser to use, if this machine has one: CHROMIUM, else a usual one on the PATH, else Playwright's own.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  return usualNames.map(findProgram).find((found) => found !== undefined) ?? [chromium.executablePath()].find(canRun);
}

/**
 * Where this program is, on the PATH or among the usual places.
 * @param {string} name
 * @returns {string | undefined}
 */
export function findProgram(name) {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin'];
  return folders.map((folder) => path.join(folder, name)).find(canRun);
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
