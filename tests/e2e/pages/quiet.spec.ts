// Nothing leaves the site. Every browser test watches this (support/e2e.ts), and look.spec.ts opens every page; here are
// the policy each page carries, and a practice from its first gesture to its last.

import { expect, test } from '../../support/fixture';
import { pages } from '../../support/pages';
import { beHelpedToTheEnd } from '../../support/practice';

test('each page carries its own content policy, without a hole', { tag: '@laptop' }, () => {
  expect(pages.length).toBeGreaterThan(0);
  for (const { path, html } of pages) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html())?.[1] ?? '';
    for (const promise of [
      "default-src 'none'",
      "connect-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types declic-voix declic-cartes declic-hors-ligne;',
    ]) {
      expect.soft(policy, path).toContain(promise);
    }
    expect.soft(policy, path).not.toContain('unsafe');
    expect.soft(policy, path).not.toMatch(/https?:|\*/);
  }
});

test('nothing of a practice leaves the browser, from its first gesture to its last', async ({ page, watch }) => {
  await page.goto('/lecons/ecrire/#essayer');
  await beHelpedToTheEnd(page);
  expect(watch.troubles).toEqual([]);
  // Only files of the site, and nothing said in their addresses.
  for (const request of watch.requests) expect(new URL(request).search).toBe('');
});
