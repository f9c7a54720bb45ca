// Finds a browser on this machine, or installs one. Playwright's own browsers cannot be downloaded everywhere,
// so the machine's Chromium comes first.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { canRun, ENGINE, findProgram } from './programs.mjs';

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
 * The same engine without the windows, the tabs and the menus of a browser: opening a page takes it a quarter of the time, and
 * nothing is lost of what a page shows or does. Where there is none, the browser. `npm run soak` looks with the browser itself.
 * @returns {string | undefined}
 */
export function findEngine() {
  const named = process.env['CHROMIUM'];
  if (process.env['SOAK'] !== undefined || (named !== undefined && named !== '')) return findBrowser();
  return findProgram(ENGINE) ?? findBrowser();
}

/**
 * The browser to use, installed if need be.
 * @throws {Error} in words that say what to do, when none can be had.
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log('No browser here: installing one.');
  run(process.execPath, [path.join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js'), 'install', 'chromium']);
  if (findBrowser() === undefined && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', 'chromium']);
  }
  const installed = findBrowser();
  if (installed === undefined) {
    throw new Error('No browser could be installed. Install Chromium or Chrome, or give its path: CHROMIUM=/path/to/chromium npm test');
  }
  return installed;
}

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}
