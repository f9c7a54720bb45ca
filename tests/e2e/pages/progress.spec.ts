// What was done is found again tomorrow, whatever happens to the browser; and a browser that keeps nothing
// never breaks a lesson.

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../../src/build/browser/find-browser.mjs';
import { test as onOurSite } from '../../support/e2e';
import { expect, LESSON, test } from '../../support/fixture';
import { doneThen, keep, kept } from '../../support/kept';
import { lessons } from '../../support/lessons';
import { practiceOn } from '../../support/practice';
import { openSteps } from '../../support/steps';

const STEP = `${LESSON}#lire`;

/** How many times what must never happen is tried: a few each time, many by night (`npm run soak`). */
const TIMES = process.env['SOAK'] === undefined ? 3 : 50;
/** The longest a person waits between a step and switching the computer off at the wall. */
const KILLED_AFTER_MS = 1000;

/** Answers the question of the first step rightly: that step is done. */
async function doFirstStep(page: Page): Promise<void> {
  await page.goto(STEP);
  await page.getByRole('radio', { name: 'samira.haddad@courriel.example', exact: true }).check();
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByText('Oui, c’est ça.')).toBeVisible();
}

async function firstStepDone(page: Page): Promise<Locator> {
  return (await openSteps(page)).getByRole('link', { name: 'Étape 1 sur 5 : Lire une adresse étape faite' });
}

test('a step that is done shows as done, tomorrow and in the catalogue', async ({ page }) => {
  await page.goto(LESSON);
  await expect(await firstStepDone(page)).toHaveCount(0);
  await doFirstStep(page);
  await expect(await firstStepDone(page)).toBeVisible();
  await page.reload();
  await expect(await firstStepDone(page)).toBeVisible();
  await page.goto('/lecons/');
  await expect(page.getByText('1 étape sur 5')).toBeVisible();
});

test('a step that was only looked at is not done', async ({ page }) => {
  await page.goto(STEP);
  await page.getByRole('link', { name: 'Étape suivante' }).click();
  await page.goto('/lecons/', { waitUntil: 'networkidle' });
  await expect(page.getByText(/étapes? sur/)).toHaveCount(0);
});

test('a step that is done counts for a person who leaves the page in the same breath', async ({ page }) => {
  await page.goto(STEP);
  await page.getByRole('radio', { name: 'samira.haddad@courriel.example', exact: true }).check();
  await page.getByRole('button', { name: 'Vérifier' }).evaluate((verify: HTMLElement) => {
    verify.click();
    location.assign('/lecons/');
  });
  await page.waitForURL('**/lecons/');
  await expect(page.getByText('1 étape sur 5')).toBeVisible();
});

test('what is done in one tab shows in the other', async ({ context, page }) => {
  const other = await context.newPage();
  await other.goto(LESSON);
  await doFirstStep(page);
  await expect(await firstStepDone(other)).toBeVisible();
});

test('two tabs that finish steps at the same moment lose none', async ({ context, page }) => {
  const other = await context.newPage();
  await page.goto(STEP);
  await other.goto(`${LESSON}#poli`);
  await page.getByRole('radio', { name: 'samira.haddad@courriel.example', exact: true }).check();
  await other.getByRole('radio', { name: 'Mon prénom et mon nom' }).check();
  await Promise.all([page, other].map((tab) => tab.getByRole('button', { name: 'Vérifier' }).click()));
  await Promise.all([page, other].map(async (tab) => expect(await firstStepDone(tab)).toBeVisible()));
  await Promise.all([page, other].map((tab) => expect(tab.getByRole('link', { name: /^Étape 4 sur 5 .* étape faite$/ })).toBeVisible()));
  await page.goto('/lecons/');
  await expect(page.getByText('2 étapes sur 5')).toBeVisible();
});

onOurSite('what the site of November kept is found again, step by step, wherever the steps are now', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/vie-privee/');
  await keep(page, kept);
  await page.goto('/lecons/');
  for (const lesson of lessons) {
    const [done, total] = [doneThen(lesson).length, lesson.plan.steps.length];
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: lesson.plan.title, exact: true }) });
    if (done > 0) await expect.soft(card.getByText(`${done} ${done === 1 ? 'étape' : 'étapes'} sur ${total}`), lesson.id).toBeVisible();
  }
});

const refusals = [
  {
    when: 'the browser keeps nothing',
    says: 'Ce navigateur ne garde rien. La leçon marche, mais votre avancée sera oubliée quand vous fermerez.',
    make: (context: BrowserContext) =>
      context.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Storage is refused.', 'SecurityError');
        };
      }),
  },
  {
    when: 'the device is full',
    says: 'Cet appareil est plein. La leçon marche, mais votre avancée sera oubliée quand vous fermerez.',
    make: (context: BrowserContext) =>
      context.addInitScript(() => {
        IDBDatabase.prototype.transaction = () => {
          throw new DOMException('No room left.', 'QuotaExceededError');
        };
      }),
  },
  {
    when: 'a newer Déclic wrote there',
    says: 'Une version plus récente de Déclic a gardé votre avancée. Elle est intacte.',
    make: (context: BrowserContext) =>
      prepare(context, () => {
        return new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('declic', 9999);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = () => reject(new Error('The newer record was not made.'));
        });
      }),
  },
  {
    when: 'a part of the record cannot be read',
    says: 'Une partie de votre avancée est illisible. Elle est mise de côté. Le reste est là.',
    make: async (context: BrowserContext) => {
      const page = await context.newPage();
      await doFirstStep(page);
      await expect(await firstStepDone(page)).toBeVisible();
      await page.close();
      await prepare(context, () => {
        return new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('declic');
          request.onerror = () => reject(new Error('There is no record to spoil.'));
          request.onsuccess = () => {
            const change = request.result.transaction('facts', 'readwrite');
            change.objectStore('facts').put({ outcome: 42, lesson: null }, 'ecrire/cases');
            change.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        });
      });
    },
  },
] as const;

for (const { when, says, make } of refusals) {
  test(`when ${when}, the lesson works all the same and says so once`, async ({ context, page }) => {
    await make(context);
    await page.goto(LESSON);
    const sentence = page.getByRole('main').getByText(says);
    await expect(sentence).toBeVisible();
    await doFirstStep(page);
    await expect(await firstStepDone(page)).toBeVisible();
    await page.goto('/lecons/');
    await page.goto('/lecons/joindre/', { waitUntil: 'networkidle' });
    await expect(sentence).toHaveCount(0);
  });
}

test('when not even the memory of the tab is allowed, the lesson and its practices work', async ({ context, page }) => {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('Storage is refused.', 'SecurityError');
        },
      });
    }
  });
  await doFirstStep(page);
  await expect(await firstStepDone(page)).toBeVisible();
  await page.goto(`${LESSON}#essayer`);
  await expect(page.getByRole('heading', { name: 'Écrire avec le guide' })).toBeVisible();
  await practiceOn(page);
});

test('a computer switched off at the wall one second after a step has kept the step', { tag: '@laptop' }, async ({ baseURL }) => {
  test.setTimeout(60_000 + TIMES * 20_000);
  for (let time = 1; time <= TIMES; time += 1) {
    const profile = await mkdtemp(path.join(os.tmpdir(), 'declic-profile-'));
    const first = await browserWith(profile, baseURL);
    await doFirstStep(first.page);
    await new Promise((resolve) => setTimeout(resolve, KILLED_AFTER_MS));
    await first.switchOff();

    const second = await browserWith(profile, baseURL);
    await second.page.goto(LESSON);
    await expect(await firstStepDone(second.page), `time ${time} of ${TIMES}`).toBeVisible();
    await second.context.close();
    await rm(profile, { recursive: true, force: true });
  }
  console.log(`Switched off ${TIMES} times: ${TIMES} steps kept.`);
});

interface Machine {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Ends every process of the browser at once: nothing has time to write. */
  readonly switchOff: () => Promise<void>;
}

/** A browser of its own, whose profile outlives it. */
async function browserWith(profile: string, baseURL: string | undefined): Promise<Machine> {
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    args: [...browserArguments],
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(baseURL === undefined ? {} : { baseURL }),
    locale: 'fr-FR',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const switchOff = async (): Promise<void> => {
    const closed = new Promise((resolve) => context.once('close', resolve));
    for (const id of processesOf(profile)) process.kill(id, 'SIGKILL');
    await closed;
  };
  return { context, page, switchOff };
}

/** The processes of the browser of this profile, and of no other: its folder is in their command. */
function processesOf(profile: string): readonly number[] {
  const list = execFileSync('ps', ['-ax', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return list.filter((line) => line.includes(`--user-data-dir=${profile}`)).map((line) => Number.parseInt(line, 10));
}

/** Runs something in a page of the site, before the lesson is opened. */
async function prepare(context: BrowserContext, work: () => Promise<void>): Promise<void> {
  const page = await context.newPage();
  await page.goto('/vie-privee/');
  await page.evaluate(work);
  await page.close();
}
