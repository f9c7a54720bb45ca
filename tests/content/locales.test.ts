// A translation is one file beside the French one. Built for real, in a copy of the project.

import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARABIC_TITLE, BUILD_MS, buildFullerSite } from '../support/fuller-site';

describe('an Arabic lesson, added as one file beside the French one', () => {
  let copy = '';

  beforeAll(async () => {
    copy = await buildFullerSite();
  }, BUILD_MS);

  afterAll(() => rm(copy, { recursive: true, force: true }));

  const page = (address: string): Promise<string> => readFile(path.join(copy, 'dist', address, 'index.html'), 'utf8');

  test.each(['ar/lecons/ecrire-email', 'ar/lecons/ecrire-email/projection', 'ar/lecons/ecrire-email/fiche', 'ar/lecons/ecrire-email/fiche/formateur'])(
    '%s exists, in Arabic, from right to left',
    async (address) => {
      const html = await page(address);
      expect(rootOf(html)).toContain('lang="ar" dir="rtl"');
      expect(/<h1[^>]*>([^<]*)/.exec(html)?.[1]).toBe(ARABIC_TITLE);
    },
  );

  test('the French pages are still there, in French', async () => {
    for (const address of ['lecons/ecrire-email', 'lecons/ecrire-email/fiche', 'lecons']) {
      expect(rootOf(await page(address))).toContain('lang="fr" dir="ltr"');
    }
  });

  test('no practice is lost: the Arabic page has those of the French page', async () => {
    const practicesOf = (html: string): readonly string[] => [...html.matchAll(/<div class="practice" id="([^"]+)"/g)].map((match) => match[1] ?? '');
    const french = practicesOf(await page('lecons/ecrire-email'));
    expect(french).not.toEqual([]);
    expect(practicesOf(await page('ar/lecons/ecrire-email'))).toEqual(french);
  });

  test('the practice itself stays French, from left to right, as the real services are', async () => {
    const devices = (await page('ar/lecons/ecrire-email/fiche')).match(/<div[^>]* class="device"[^>]*>/g) ?? [];
    expect(devices.length).toBeGreaterThan(0);
    for (const device of devices) expect(device).toContain('lang="fr" dir="ltr"');
  });

  test('no link of the Arabic lesson leads nowhere', async () => {
    const html = await page('ar/lecons/ecrire-email');
    const links = new Set([...html.matchAll(/ (?:href|data-source)="(\/[^"#]*)/g)].map((match) => match[1] ?? ''));
    expect(links.size).toBeGreaterThan(3);
    for (const link of links) {
      const file = path.join(copy, 'dist', link.endsWith('/') ? `${link}index.html` : link);
      await expect(readFile(file), link).resolves.toBeDefined();
    }
  });
});

function rootOf(html: string): string | undefined {
  return /<html[^>]*>/.exec(html)?.[0];
}
