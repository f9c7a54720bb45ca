// A browser for the tests: the lightest there is (src/build/browser finds them), or one installed.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser, findProgram } from '../../src/build/browser/find-browser.mjs';
import { ENGINE } from './programs.mjs';

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
