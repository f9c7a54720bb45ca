// The browser tests. Two devices: a small phone and a laptop. A test is tried once, on the phone that most learners have, unless it is
// tagged: `@laptop` for what is a laptop's, `@both` for what the width or the pointer may change. `npm run soak` tries all on both that
// is not of one. A test that fails is tried once more: what passes then is named at the end, and is a fault to be looked for (a race, in us or in
// the test), not a reason to hold back what is right. `npm run soak` tries nothing twice.

import { defineConfig } from '@playwright/test';
import { browserArguments } from './src/build/browser/find-browser.mjs';
import { findEngine } from './tests/support/browser.mjs';
import { cameraArguments } from './tests/support/camera.ts';
import { seedOfRelease } from './tests/support/seed.mjs';

seedOfRelease();

const executablePath = findEngine();
const siteUrl = process.env['SITE_URL'];
/** Not from tests/support/sample.ts, which reads the seed as it is imported: before it is set above. */
const isSoak = process.env['SOAK'] !== undefined;

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: isSoak ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  // A test that hangs is stopped; one on a machine with ten other jobs is not. What is right is there long before.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['./tests/support/end-of-run.ts']],
  use: {
    // Set by the global setup before the workers read this file.
    ...(siteUrl === undefined ? {} : { baseURL: siteUrl }),
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    actionTimeout: 60_000,
    navigationTimeout: 90_000,
    // What the site keeps for the days without network would answer in place of the server: offline.spec.ts looks at it.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: { args: [...browserArguments, ...cameraArguments], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'phone', grepInvert: /@laptop/, use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    { name: 'laptop', ...(isSoak ? { grepInvert: /@phone/ } : { grep: /@laptop|@both/ }), use: { viewport: { width: 1280, height: 800 } } },
  ],
});
