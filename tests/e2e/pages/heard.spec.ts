// Each kind of page, as a virtual screen reader says it, kept as a text that was read as a blind person would hear it (tests/transcripts). What changes in
// the order, in a name or in a role shows here as a line. Mended on purpose: TRANSCRIPTS=write npx playwright test heard, then read what changed.

import type { Page } from '@playwright/test';
import { expect } from '../../support/e2e';
import { LESSON, test } from '../../support/fixture';
import { practiceOn } from '../../support/practice';
import { acceptedTranscript, transcriptOf } from '../../support/transcript';

interface Kind {
  readonly name: string;
  readonly address: string;
  /** Its whole page, header and footer too; else its main part. */
  readonly whole?: boolean;
  /** What is done before it is read. */
  readonly ready?: (page: Page) => Promise<unknown>;
}

const heading = (name: string | RegExp) => (page: Page) => expect(page.getByRole('heading', { name }).first()).toBeVisible();

const kinds: readonly Kind[] = [
  { name: 'accueil', address: '/', whole: true },
  { name: 'lecons', address: '/lecons/' },
  { name: 'lecon-debut', address: LESSON },
  { name: 'lecon-question', address: `${LESSON}#cases`, ready: heading('Connaître les cases') },
  { name: 'lecon-exercice', address: `${LESSON}#essayer`, ready: practiceOn },
  { name: 'recherche', address: '/recherche/' },
  { name: 'recherche-trouve', address: '/recherche/', ready: (page) => found(page, 'message') },
  { name: 'mots', address: '/mots/o/' },
  { name: 'lieux', address: '/lieux/' },
  { name: 'accompagner', address: '/accompagner/' },
  { name: 'parcours-recu', address: '/parcours/mon-parcours/' },
  { name: 'animer', address: '/animer/' },
  { name: 'projection', address: `${LESSON}projection/`, whole: true },
  { name: 'console', address: `${LESSON}projection/console/` },
  { name: 'fiche', address: `${LESSON}fiche/` },
  { name: 'mes-progres', address: '/mes-progres/', ready: (page) => expect(page.getByText('Rien n’est gardé sur cet appareil.')).toBeVisible() },
  { name: 'outil-delai', address: '/outils/delai-fsl/' },
  { name: 'effacer', address: '/effacer/' },
  { name: 'hors-ligne', address: '/hors-ligne/' },
  { name: 'poste-partage', address: '/poste-partage/' },
  { name: 'fin-de-seance', address: '/terminer/fini/' },
  { name: 'mentions-legales', address: '/mentions-legales/' },
  { name: 'page-absente', address: '/404.html' },
];

const PATIENCE_MS = 20_000;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { name, address, whole = false, ready } of kinds) {
  test(`« ${name} » is heard in the order, with the names and the roles that were accepted`, { tag: '@laptop' }, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-30T10:00:00+01:00');
    await page.goto(address);
    await expect(page.getByRole('main')).toBeVisible();
    await ready?.(page);
    // What a page still waits for comes.
    await expect(async () => {
      const said = await transcriptOf(page, whole ? 'body' : 'main');
      expect(said).toBe(acceptedTranscript(name, said));
    }).toPass({ timeout: PATIENCE_MS });
  });
}

/** Looks for this, and waits for all that is found: the lessons first, then the words. */
async function found(page: Page, wanted: string): Promise<void> {
  await page.getByRole('main').getByRole('combobox').fill(wanted);
  await expect(page.getByRole('main').getByRole('option').filter({ hasText: 'Mot expliqué' }).first()).toBeVisible();
}
