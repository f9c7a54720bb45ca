// Lessons in a course platform: what it is told, and what it is not. Its run-time is scorm-again for SCORM, and a strict store of statements
// for cmi5 (tests/support). Nothing waits for `unload`, which browsers no longer run.

import path from 'node:path';
import type { Frame, FrameLocator, Page } from '@playwright/test';
import { coursesOf } from '../../../src/build/course/course';
import { packageOf } from '../../../src/build/course/course-ways';
import { readSite } from '../../../src/build/pack/read-site';
import { readLibrary } from '../../../src/build/library/library';
import type { StepAddress } from '../../../src/core/lesson/lesson';
import type { Outcome } from '../../../src/core/lesson/progress';
import { axeTroubles, bringAxe } from '../../support/axe';
import { callsOf, lessonFrame, startCoursePlatform, valueIn, type CoursePlatform, type Package, type Scorm } from '../../support/course-platform';
import { fixtureDist } from '../../support/fixture-site.mjs';
import { expect, seatOf, test } from '../../support/fixture';
import { Player } from '../../support/player';
import { RecordStore } from '../../support/record-store';
import { isSoak } from '../../support/sample';

const LESSON = 'lecons/ecrire/index.html';
const STEPS = ['lire', 'cases', 'essayer', 'poli', 'seul'] as const;
const OUTCOME = 'declic:outcome';

const store = new RecordStore();
let platform: CoursePlatform;
/** The same server under another name: another host, for a browser. */
let elsewhere = '';

// One platform and its packages for them all.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const packages = new Map<string, Package>();
  platform = await startCoursePlatform(packages, store.answer);
  elsewhere = platform.url.replace('localhost', '127.0.0.1');
  const [course] = coursesOf(await readLibrary(path.join(import.meta.dirname, '../../fixture')), ['ecrire']);
  if (course === undefined) throw new Error('No lesson to put in a package.');
  const site = await readSite(fixtureDist);
  for (const kind of ['scorm12', 'scorm2004'] as const) packages.set(kind, await packageOf(course, kind, site));
  packages.set('cmi5', await packageOf(course, 'cmi5', site, new URL(elsewhere).origin));
});

test.afterAll(() => platform.close());

test.beforeEach(({ watch }) => {
  // What a store of statements answers for a document that is not there yet.
  watch.expectTrouble(/status of 404 .*\/lrs\//);
  watch.expectTrouble(/Asked another host: http:\/\/(localhost|127\.0\.0\.1):\d+\//);
});

for (const kind of ['scorm12', 'scorm2004'] as const) {
  // The window below and the frame here are the two ways in; by night, both in both.
  if (kind === 'scorm12' && !isSoak) continue;
  const status = kind === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';

  test(`${kind}: a lesson left in the middle goes on for its learner, and for nobody else`, { tag: '@laptop' }, async ({ page }) => {
    const lesson = await openFramed(page, kind, 'samira');
    expect(await valueIn(page, kind, status)).toBe('incomplete');
    await answer(lesson, 'samira.haddad@courriel.example');
    await expect(bead(lesson, 'lire')).toHaveAttribute('data-state', 'done');
    // Committed already: the page may be killed now.
    expect((await callsOf(page)).at(-1)).toEqual([kind === 'scorm12' ? 'LMSCommit' : 'Commit', '', 'true']);
    await page.reload();
    await expect(bead(lesson, 'lire')).toHaveAttribute('data-state', 'done');
    await openFramed(page, kind, 'camille');
    await expect(lesson.locator('lesson-progress')).toBeAttached();
    await expect(bead(lesson, 'cases')).not.toHaveAttribute('data-state');
    await expect(bead(lesson, 'lire')).not.toHaveAttribute('data-state');
  });

  test(`${kind}: done with help, then alone; neither score nor time is told`, { tag: '@laptop' }, async ({ page }) => {
    const lesson = await openFramed(page, kind, 'samira');
    for (const step of STEPS) await does(page, step, step === 'essayer' ? 'guided' : 'alone');
    await expect.poll(() => valueIn(page, kind, status)).toBe('completed');
    const objective = (): Promise<readonly string[]> => told(page, kind);
    expect(await objective()).toEqual(kind === 'scorm12' ? ['autonomie', 'completed'] : ['autonomie', 'completed', 'unknown', 'unknown']);
    await does(page, 'essayer', 'alone');
    await expect.poll(objective).toEqual(kind === 'scorm12' ? ['autonomie', 'passed'] : ['autonomie', 'completed', 'passed', 'passed']);
    expect(await valueIn(page, kind, status)).toBe('completed');
    await expect(lesson.locator('lesson-progress [role=status]')).toHaveText('');
    const set = (await callsOf(page)).filter(([name = '']) => name.endsWith('SetValue'));
    expect(set.filter(([, name = '']) => /score|time|interactions|comments|location|progress/.test(name))).toEqual([]);
    expect(set.every(([, , value = '']) => value.length <= 4096 && /^[\x20-\x7e]*$/.test(value))).toBe(true);
    expect(set.filter((call) => call.at(-1) !== 'true')).toEqual([]);
  });
}

test('a lesson in a window of its own is done to its end, and nothing that was typed is told', { tag: '@laptop' }, async ({ page, context }) => {
  test.setTimeout(180_000);
  await page.clock.install();
  await page.goto(`${platform.url}plateforme/scorm12/?eleve=samira&fenetre&page=${LESSON}`);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Ouvrir la leçon' }).click();
  const lesson = await opened;
  await lesson.waitForLoadState();
  const typed = new Set<string>();
  const exercises = [
    ['demander-une-place', 'guide'],
    ['dire-son-retard', 'alone'],
  ] as const;
  for (const [practice, mode] of exercises.slice(0, isSoak ? 2 : 1)) {
    const seat = seatOf(practice);
    const player = await Player.next(lesson, { ...seat, address: `${platform.url}paquet/scorm12/${LESSON}#${seat.step}` }, mode);
    for (let gesture = await player.asked(); gesture !== undefined; gesture = await player.asked()) {
      const text = player.bench.rules.typedText(gesture) ?? '';
      if (text.length > 3) typed.add(text);
      await player.does(gesture);
    }
    await expect(player.done).toBeVisible();
  }
  for (const [step, choice] of [
    ['lire', 'samira.haddad@courriel.example'],
    ['cases', 'Demande de rendez-vous'],
    ['poli', 'Mon prénom et mon nom'],
  ] as const) {
    await lesson.goto(`${platform.url}paquet/scorm12/${LESSON}#${step}`);
    await lesson.getByRole('radio', { name: choice, exact: true }).check();
    await lesson.getByRole('button', { name: 'Vérifier' }).filter({ visible: true }).click();
  }
  expect(await valueIn(page, 'scorm12', 'cmi.core.lesson_status')).toBe(isSoak ? 'completed' : 'incomplete');
  if (!isSoak) await tells(lesson.mainFrame(), 'seul', 'alone');
  await expect.poll(() => valueIn(page, 'scorm12', 'cmi.core.lesson_status')).toBe('completed');
  expect(await told(page, 'scorm12')).toEqual(['autonomie', 'completed']);
  await tells(lesson.mainFrame(), 'essayer', 'alone');
  await expect.poll(() => told(page, 'scorm12')).toEqual(['autonomie', 'passed']);
  await lesson.close();
  // Left, the lesson ends its session.
  await expect.poll(async () => (await callsOf(page)).at(-1)).toEqual(['LMSFinish', '', 'true']);
  expect(typed.size).toBeGreaterThan(2);
  const calls = JSON.stringify(await callsOf(page));
  expect([...typed].filter((text) => calls.includes(text))).toEqual([]);
});

test('a platform that refuses, or none at all: the lesson works, and says what it must', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${platform.url}paquet/scorm12/${LESSON}#lire`);
  await page.getByRole('radio', { name: 'samira.haddad@courriel.example', exact: true }).check();
  await page.getByRole('button', { name: 'Vérifier' }).filter({ visible: true }).click();
  await expect(page.locator('span[data-bead=lire]')).toHaveAttribute('data-state', 'done');
  await page.reload();
  await expect(page.locator('span[data-bead=lire]')).toHaveAttribute('data-state', 'done');
  await expect(page.locator('lesson-progress [role=status]')).toHaveText('');

  const lesson = await openFramed(page, 'scorm2004', 'samira');
  // The platform has ended the session: it takes nothing more.
  await page.evaluate(() => {
    const api: { Terminate(nothing: string): string } = Reflect.get(window, 'API_1484_11');
    api.Terminate('');
  });
  await answer(lesson, 'samira.haddad@courriel.example');
  await expect(bead(lesson, 'lire')).toHaveAttribute('data-state', 'done');
  await expect(lesson.locator('lesson-progress [role=status]')).toContainText('votre plateforme ne reçoit pas ce que vous faites');
});

test('in a frame whose storages are shut, the lesson is told all the same', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => {
    if (window === window.top) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('Refused', 'SecurityError');
        },
      });
  });
  const lesson = await openFramed(page, 'scorm12', 'samira');
  await answer(lesson, 'samira.haddad@courriel.example');
  await expect(bead(lesson, 'lire')).toHaveAttribute('data-state', 'done');
  await expect.poll(() => valueIn(page, 'scorm12', 'cmi.suspend_data')).toBe('declic1 lire=a');
  await expect(lesson.locator('lesson-progress [role=status]')).toHaveText('');
});

test('cmi5: opened, done with help, done alone, left, opened again; each rule of the norm is held', { tag: '@laptop' }, async ({ page }) => {
  const registration = crypto.randomUUID();
  const open = (asked: Partial<Parameters<RecordStore['launch']>[1]> = {}): Promise<unknown> =>
    page.goto(`${platform.url}paquet/cmi5/${LESSON}?${store.launch(elsewhere, { learner: 'u-17', registration, ...asked })}`);
  const said = (): readonly string[] => store.statements.filter((one) => one.registration === registration).map(({ verb }) => verb);
  await open({ returnURL: `${platform.url}plateforme/scorm12/?fenetre` });
  await expect.poll(said).toEqual(['initialized']);
  await does(page, 'lire', 'alone');
  await expect.poll(() => store.documents.get(`${registration} declic`)).toContain('lire=a');
  // Loaded again, its session is over: it says so, shows what was done, and knows the way back.
  await page.reload();
  await expect(page.locator('span[data-bead=lire]')).toHaveAttribute('data-state', 'done');
  await expect(page.locator('lesson-progress [role=status]')).toContainText('votre plateforme ne reçoit pas ce que vous faites');
  await page.getByRole('button', { name: 'Quitter' }).click();
  await expect(page).toHaveURL(`${platform.url}plateforme/scorm12/?fenetre`);
  expect(said()).toEqual(['initialized', 'terminated']);

  await open();
  await expect(page.locator('span[data-bead=lire]')).toHaveAttribute('data-state', 'done');
  for (const step of STEPS) await does(page, step, step === 'poli' ? 'guided' : 'alone');
  await expect.poll(said).toEqual(['initialized', 'terminated', 'initialized', 'completed']);
  await does(page, 'poli', 'alone');
  await expect.poll(said).toEqual(['initialized', 'terminated', 'initialized', 'completed', 'passed']);
  await page.getByRole('button', { name: 'Quitter' }).click();
  await expect(page.getByText('Vous pouvez fermer cette page.')).toBeVisible();

  await open({ launchMode: 'Review' });
  await expect.poll(() => said().slice(6)).toEqual(['initialized']);
  await expect(page.locator('span[data-bead=poli]')).toHaveAttribute('data-state', 'done');
  await page.goto('about:blank');
  await expect.poll(() => said().slice(6)).toEqual(['initialized', 'terminated']);
  expect(store.faults).toEqual([]);
});

if (isSoak)
  test('cmi5: a store of statements that the host did not name is not asked, and the lesson says so', { tag: '@laptop' }, async ({ page, watch }) => {
    watch.expectTrouble(/content policy refused connect-src|violates the following Content Security Policy directive: "connect-src/);
    watch.expectTrouble(/autre\.example/);
    const other = 'http://autre.example/';
    const before = store.received.length;
    await page.goto(`${platform.url}paquet/cmi5/${LESSON}?${store.launch(other, { learner: 'u-18' })}`);
    await expect(page.locator('lesson-progress [role=status]')).toContainText('votre plateforme ne reçoit pas ce que vous faites');
    await does(page, 'lire', 'alone');
    expect(store.received.length).toBe(before);
  });

test('a package’s page leads nowhere else and says what is told; by night, axe looks at it', { tag: '@laptop' }, async ({ page, context }) => {
  if (isSoak) await bringAxe(context);
  await page.goto(`${platform.url}paquet/cmi5/${LESSON}#seul`);
  expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
  await expect(page.getByText('Elle ne reçoit rien de ce que vous écrivez.')).toBeVisible();
  if (isSoak) expect(await axeTroubles(page)).toEqual([]);
});

async function openFramed(page: Page, kind: Scorm, learner: string): Promise<FrameLocator> {
  await page.goto(`${platform.url}plateforme/${kind}/?eleve=${learner}&page=${encodeURIComponent(`${LESSON}#lire`)}`);
  return page.frameLocator('iframe');
}

async function answer(lesson: FrameLocator, choice: string): Promise<void> {
  await lesson.getByRole('radio', { name: choice, exact: true }).check();
  await lesson.getByRole('button', { name: 'Vérifier' }).filter({ visible: true }).click();
}

const bead = (lesson: FrameLocator, step: string) => lesson.locator(`span[data-bead=${step}]`);

/** A step is done so, as an exercise or a question tells it. */
async function does(page: Page, step: StepAddress['step'], outcome: Outcome): Promise<void> {
  await tells(page.frames().length > 1 ? lessonFrame(page) : page.mainFrame(), step, outcome);
}

async function tells(frame: Frame, step: string, outcome: Outcome): Promise<void> {
  await frame.locator('lesson-progress').waitFor({ state: 'attached' });
  await expect(frame.locator('lesson-steps')).toHaveAttribute('data-ready');
  await frame.evaluate(([name, detail]) => document.dispatchEvent(new CustomEvent(name, { detail })), [OUTCOME, { lesson: 'ecrire', step, outcome }] as const);
  await expect(frame.locator(`span[data-bead=${step}]`)).toHaveAttribute('data-state', 'done');
}

/** The objective, as the run-time has it. */
function told(page: Page, kind: Scorm): Promise<readonly string[]> {
  const names = kind === 'scorm12' ? ['id', 'status'] : ['id', 'completion_status', 'success_status'];
  const asked = [...names.map((name) => `cmi.objectives.0.${name}`), ...(kind === 'scorm12' ? [] : ['cmi.success_status'])];
  return Promise.all(asked.map((name) => valueIn(page, kind, name)));
}
