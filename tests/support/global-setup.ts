// Once before all browser tests: a browser, and the built site on a free port. SITE_URL tells the workers.

import { ensureBrowser } from './browser.mjs';
import { installPrograms } from './programs.mjs';
import { serveSite } from '../../src/build/preview/site.mjs';

export default async function globalSetup(): Promise<() => Promise<void>> {
  ensureBrowser();
  await installPrograms();
  const site = await serveSite();
  process.env['SITE_URL'] = site.url;
  return site.close;
}
