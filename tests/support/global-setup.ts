// Once before all browser tests: a browser, the built site on a free port, and beside it the small one whose lessons are the
// tests' own (tests/fixture). SITE_URL and FIXTURE_URL tell the workers.

import { ensureBrowser } from './browser.mjs';
import { buildFixtureSite, fixtureDist } from './fixture-site.mjs';
import { installPrograms } from './programs.mjs';
import { serveSite } from '../../src/build/preview/site.mjs';

export default async function globalSetup(): Promise<() => Promise<void>> {
  ensureBrowser();
  await installPrograms();
  await buildFixtureSite();
  const [site, fixture] = await Promise.all([serveSite(), serveSite(fixtureDist)]);
  process.env['SITE_URL'] = site.url;
  process.env['FIXTURE_URL'] = fixture.url;
  return async () => {
    await Promise.all([site.close(), fixture.close()]);
  };
}
