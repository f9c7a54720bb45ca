// What our lessons may not hold yet, and must be ready for: a language written from right to left, a recorded voice,
// a lesson split in two.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { axeTroubles, bringAxe } from '../../support/axe';
import { expect, test } from '../../support/fixture';
import { fixtureDist } from '../../support/fixture-site.mjs';
import { sidewaysTroubles, smallTargets } from '../../support/geometry';
import { keep } from '../../support/kept';
import { practiceOn } from '../../support/practice';
import { letTheVoiceCome, measureSound, wasLit } from '../../support/sound';

const ARABIC_TITLE = 'كتابة رسالة';

/** The step that is read aloud, in French: two sentences as they are, then one that has changed since. */
const recorded = {
  lesson: 'repondre',
  first: 'Je réponds à la personne qui m’écrit.',
  second: { text: 'Samira vous écrit un message.', from: 8.5 },
  changed: 'Vous apprenez à lui répondre.',
} as const;

/** A lesson that had one step more, and the lesson where that one is now. */
const split = { old: 'dire-oui', now: 'dire-non', step: 'relire', title: 'Lire une invitation', again: 'Accepter encore' } as const;

/** A page as it was built: `ar/lecons/ecrire`. */
const htmlOf = (address: string): Promise<string> => readFile(path.join(fixtureDist, address, 'index.html'), 'utf8');

const isBuilt = (address: string): Promise<boolean> =>
  readFile(path.join(fixtureDist, address.endsWith('/') ? `${address}index.html` : address)).then(
    () => true,
    () => false,
  );

test.describe('in Arabic', () => {
  test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

  test('in Arabic, nothing goes off the side, nothing is too small, nothing stands in anybody’s way', { tag: '@phone' }, async ({ context, page }) => {
    await bringAxe(context);
    for (const step of ['debut', 'lire', 'cases', 'essayer', 'seul']) {
      await page.goto(`/ar/lecons/ecrire/#${step}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARABIC_TITLE);
      if (step === 'essayer') await practiceOn(page);
      expect.soft(await sidewaysTroubles(page), step).toEqual([]);
      expect.soft(await smallTargets(page), step).toEqual([]);
      expect.soft(await axeTroubles(page), step).toEqual([]);
    }
  });

  test('in Arabic, each sentence of a practice says the language it is in, on screen, to hear and on paper', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/ar/lecons/ecrire/#essayer');
    await practiceOn(page);
    await page.getByRole('button', { name: fr.practice.help, exact: true }).click();
    await expect.poll(() => foreignWords(page, '.stage')).toEqual([]);
    await page.goto('/ar/lecons/ecrire/fiche/');
    expect(await foreignWords(page, '.paper-practice')).toEqual([]);
  });

  test('in Arabic, the arrows of the projection follow the way one reads', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/ar/lecons/ecrire/projection/');
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/#lire$/);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/#debut$/);
  });
});

/** Texts in Latin letters that say they are Arabic, or say nothing. */
async function foreignWords(page: Page, place: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element?.closest(selector) && /[a-zà-ÿ]{2}/i.test(node.textContent ?? '') && element.closest('[lang]')?.getAttribute('lang') !== 'fr') {
        found.push((node.textContent ?? '').trim());
      }
    }
    return found;
  }, place);
}

test.describe('a lesson that was split in two', () => {
  const arrived = new RegExp(`/lecons/${split.now}/#${split.step}$`);

  test('an old link opens the step where it is now, also on the wall', async ({ page }) => {
    await page.goto(`/lecons/${split.old}/#${split.step}`);
    await expect(page).toHaveURL(arrived);
    await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: split.title })).toBeVisible();
    await page.goto(`/lecons/${split.old}/projection/#${split.step}`);
    await expect(page).toHaveURL(new RegExp(`/lecons/${split.now}/projection/#${split.step}$`));
  });

  test('what was done in the old lesson counts in the new one', async ({ page }) => {
    await page.goto('/vie-privee/');
    await keep(page, {
      version: 1,
      meta: {},
      facts: { [`${split.old}/${split.step}`]: { epoch: 0, lesson: split.old, step: split.step, outcome: 'alone', day: '2026-11-21' } },
    });
    await page.goto('/lecons/');
    await expect(page.getByRole('listitem').filter({ hasText: 'Dire non' }).getByText('1 étape sur 3')).toBeVisible();
    await expect(page.getByText('1 étape sur 3')).toHaveCount(1);
  });

  test('one more exercise is folded, asks for nothing, and takes the place of the one above when it is opened', async ({ page, watch }) => {
    await page.goto(`/lecons/${split.old}/#essayer`);
    await practiceOn(page);
    const ways = page.getByRole('group', { name: fr.practice.modes });
    await expect(ways).toHaveCount(1);
    expect(watch.requests.filter((url) => url.endsWith('/oui-encore.json'))).toEqual([]);
    await page.getByText(`Encore un exercice : ${split.again}`).click();
    await practiceOn(page);
    await expect(ways.filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('button', { name: fr.practice.alone, exact: true }).filter({ visible: true })).toHaveAttribute('aria-pressed', 'true');
    expect(watch.requests.filter((url) => url.endsWith('/oui-encore.json'))).toHaveLength(1);
  });

  test('a gesture is asked of the mouse or of the finger one has', { tag: '@both' }, async ({ page }, { project }) => {
    await page.goto(`/lecons/${split.old}/#essayer`);
    const [said, other] = project.name === 'phone' ? ['Touchez Répondre.', 'Cliquez sur Répondre.'] : ['Cliquez sur Répondre.', 'Touchez Répondre.'];
    // Both are in the page; what is shown is looked at.
    await expect(page.getByRole('main')).toContainText(said, { useInnerText: true });
    await expect(page.getByRole('main')).not.toContainText(other, { useInnerText: true });
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('an old link shows where the step is now, and nobody else sees that line', { tag: '@phone' }, async ({ page }) => {
      const line = page.getByText('Cette étape est maintenant dans la leçon :');
      for (const face of ['', 'projection/', 'fiche/']) {
        await page.goto(`/lecons/${split.old}/${face}`);
        await expect(line).toBeHidden();
        await page.goto(`/lecons/${split.old}/${face}#${split.step}`);
        await expect(line).toBeVisible();
        await page.getByRole('link', { name: `Dire non : ${split.title}` }).click();
        await expect(page).toHaveURL(new RegExp(`/lecons/${split.now}/${face}#${split.step}$`));
      }
    });

    test('one more exercise opens, and its gestures are written', { tag: '@phone' }, async ({ page }) => {
      await page.goto(`/lecons/${split.old}/`);
      const gestures = page.getByText(fr.practice.written).filter({ visible: true });
      await expect(gestures).toHaveCount(1);
      await page.getByText(`Encore un exercice : ${split.again}`).click();
      await expect(gestures).toHaveCount(2);
    });
  });
});

test.describe('an Arabic lesson, added as one file beside the French one', () => {
  const rootOf = (html: string): string | undefined => /<html[^>]*>/.exec(html)?.[0];

  test('each of its pages exists, in Arabic, from right to left', { tag: '@phone' }, async () => {
    for (const address of ['ar/lecons/ecrire', 'ar/lecons/ecrire/projection', 'ar/lecons/ecrire/fiche', 'ar/lecons/ecrire/fiche/formateur']) {
      const html = await htmlOf(address);
      expect.soft(rootOf(html), address).toContain('lang="ar" dir="rtl"');
      expect.soft(/<h1[^>]*>([^<]*)/.exec(html)?.[1], address).toBe(ARABIC_TITLE);
    }
  });

  test('the French pages are still there, in French', { tag: '@phone' }, async () => {
    for (const address of ['lecons/ecrire', 'lecons/ecrire/fiche', 'lecons']) {
      expect.soft(rootOf(await htmlOf(address)), address).toContain('lang="fr" dir="ltr"');
    }
  });

  test('no practice is lost: the Arabic page has those of the French page', { tag: '@phone' }, async () => {
    const practicesOf = (html: string): readonly string[] => [...html.matchAll(/<div class="practice" id="([^"]+)"/g)].map((match) => match[1] ?? '');
    const french = practicesOf(await htmlOf('lecons/ecrire'));
    expect(french).not.toEqual([]);
    expect(practicesOf(await htmlOf('ar/lecons/ecrire'))).toEqual(french);
  });

  test('the practice itself stays French, from left to right, as the real services are', { tag: '@phone' }, async () => {
    const devices = (await htmlOf('ar/lecons/ecrire/fiche')).match(/<div[^>]* class="device"[^>]*>/g) ?? [];
    expect(devices.length).toBeGreaterThan(0);
    for (const device of devices) expect(device).toContain('lang="fr" dir="ltr"');
  });

  test('no link of the Arabic lesson leads nowhere', { tag: '@phone' }, async () => {
    const html = await htmlOf('ar/lecons/ecrire');
    const links = new Set([...html.matchAll(/ (?:href|data-source)="(\/[^"#]*)/g)].map((match) => match[1] ?? ''));
    expect(links.size).toBeGreaterThan(3);
    for (const link of links) expect.soft(await isBuilt(link), link).toBe(true);
  });
});

interface Heard {
  readonly url: string;
  readonly at: number;
  readonly isPlaying: boolean;
  /** How often a place was looked for. */
  readonly seeks: number;
}

declare global {
  interface Window {
    players: Set<HTMLMediaElement>;
    seeks: number;
  }
}

test.describe('a step that somebody read aloud', () => {
  const listenButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: fr.listen.open });
  const key = (page: Page, name: string) => page.getByRole('group', { name: fr.listen.bar }).getByRole('button', { name });

  const recording = (page: Page): Promise<Heard | undefined> =>
    page.evaluate(() => {
      const [player] = window.players;
      return player && { url: player.src, at: player.currentTime, isPlaying: !player.paused, seeks: window.seeks };
    });

  test('is heard in her voice, pauses to the instant, and never reads what has changed', { tag: '@phone' }, async ({ page, watch }) => {
    await measureSound(page);
    await page.addInitScript(() => {
      window.players = new Set();
      window.seeks = 0;
      const play = Reflect.get(HTMLMediaElement.prototype, 'play');
      HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
        if (!window.players.has(this)) this.addEventListener('seeked', () => (window.seeks += 1));
        window.players.add(this);
        return Reflect.apply(play, this, []);
      };
    });
    await page.goto(`/lecons/${recorded.lesson}/`);
    expect(
      watch.requests.filter((url) => /voix|opus/.test(url)),
      'nothing of the voice before it is asked for',
    ).toEqual([]);

    await listenButton(page).click();
    await wasLit(page, recorded.first);
    await expect.poll(async () => (await recording(page))?.at).toBeGreaterThan(0.3);
    expect((await recording(page))?.url).toMatch(/\/_astro\/debut\.fr\.[\w-]+\.opus$/);
    expect(await page.evaluate(() => window.soundAt), 'the other voice is silent').toEqual([]);

    await key(page, fr.listen.pause.label).click();
    await expect.poll(async () => (await recording(page))?.isPlaying).toBe(false);
    const held = await recording(page);
    await key(page, fr.listen.resume.label).click();
    await expect.poll(async () => (await recording(page))?.isPlaying).toBe(true);
    const goneOn = await recording(page);
    expect(goneOn?.seeks, 'it goes on from where it stopped, without looking for its place').toBe(held?.seeks);
    expect(goneOn?.at).toBeGreaterThanOrEqual(held?.at ?? Infinity);

    await key(page, fr.listen.next.label).click();
    await wasLit(page, recorded.second.text);
    await expect.poll(async () => (await recording(page))?.at).toBeGreaterThan(recorded.second.from);

    // It ends by itself, and the next sentence has changed since.
    await letTheVoiceCome(page);
    await wasLit(page, recorded.changed);
    expect((await recording(page))?.isPlaying, 'an old recording never reads a new sentence').toBe(false);
  });

  test('is told to its pages alone', { tag: '@phone' }, async ({ page }) => {
    const clips = page.locator('[data-clips]');
    for (const path of [`/lecons/${recorded.lesson}/`, `/lecons/${recorded.lesson}/projection/`]) {
      await page.goto(path);
      await expect(clips).toHaveAttribute('data-clips', `/lecons/${recorded.lesson}/voix/clips.json`);
    }
    for (const path of [`/ar/lecons/${recorded.lesson}/`, '/lecons/ecrire/', `/lecons/${recorded.lesson}/fiche/`]) {
      await page.goto(path);
      await expect(clips).toHaveCount(0);
    }
  });
});
