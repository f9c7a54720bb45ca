// What a page weighs on the way to a phone with a small plan: the files it really asks for, brotli 11, in bytes.

import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Request, Response, TestInfo } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { appIds, modelOf } from '../../../src/world/apps/models';
import { expect, test } from '../../support/e2e';
import { test as onSmallSite } from '../../support/fixture';
import { lookedAt, type BuiltPage } from '../../support/pages';
import { inShares, isSoak, sampleOf } from '../../support/sample';
import { firstOfEachApp, sampledSeats } from '../../support/seats';
import { practiceOn } from '../../support/practice';

/** As the measures of reference count: 1,024 bytes. */
const KB = 1024;

/**
 * A practice drawn, with its page: 42 one day (docs/decisions/0018); 0.3 say to machines what the lesson is (docs/decisions/0048), 0.1 who publishes it and which rights one has, 0.5 the place it keeps while it sleeps and the box of the header. What moves it comes next: the engine, what the app in front does and
 * says, the parts of its view that the start does not show. Of each further app only its name comes before that; then what is said and
 * decided in it, with its controls, not what draws it.
 */
const DRAWN_KB = 64.5;
/** A mailbox that has folders, links and visits shows them from the start. */
const HEAVIER_DRAWN_KB: Readonly<Record<string, number>> = { webmail: 3 };
const FURTHER_DRAWN_KB = 0.5;
const MOVING_KB = 18;
const FURTHER_MOVING_KB = 12.5;
/** The browser moves pages of any site: it knows more gestures, and more of its view comes apart (docs/decisions/0028); 1 since a file to keep that is left behind is told, and a number in a sentence stays on one line; 0.1 since the guide leads who was caught to somebody who protects them. So does a mailbox with folders. */
const HEAVIER_TO_MOVE_KB: Readonly<Record<string, number>> = { navigateur: 9.6, webmail: 4.5 };
/** The engine of the browser, where a practice has one, comes before it moves. */
const SEARCHING_KB = 14;
/** An app that changes the whole machine, as the settings do, is dressed from the start. */
const DRESSING_KB = 3;

/** Pages that may weigh more than a simple one, in kB, 0.2 of them for the box of the header since no Enter is lost in it; the list, the questions and the tools wait to be lightened (docs/decisions/0018). */
const HEAVIER_PAGES: readonly (readonly [RegExp, number])[] = [
  // A trainer's, on her computer: more to press than on a lesson, and the console holds a wall.
  [/\/console\/$/, 41.6],
  // A mediator's: it reads every kind of code, with the 512 words and the 64 drawings, and closes what it keeps.
  [/^\/accompagner\/carnet\/$/, 36.4],
  // It puts a file in one order, signs it, checks it, and closes a key with a phrase.
  [/^\/animer\/attestation\/$/, 22],
  // All lessons by name with their numbers, 512 words, 64 drawings, what reads and writes codes.
  [/^\/mes-progres\/$/, 60],
  // 0.5 since its letters can be put out.
  [/\/projection\/$/, 24.8],
  // The plan has all the lessons, a series all its sessions; a path is composed from all of them too.
  [/^\/(animer|accompagner)\/$/, 19.4],
  // Ten situations, with all the lessons that they may lead to.
  [/^\/diagnostic\/situations\/$/, 17],
  // Fourteen questions, each with its two explanations and its source.
  [/^\/idees-recues\/$/, 18.4],
  // Seventy-two systems, each with where it is served.
  [/^\/a-propos\/besoins\/$/, 16],
  // The search of a place and its map; with the sheets of two dozen places, what prints one.
  [/^\/lieux\/$/, 17.5],
  // Twenty rights, each with its sources: one page, to read, to print and to keep.
  [/^\/droits\/$/, 17.8],
  [/^\/lieux\/.+\/$/, 17],
  // 181 criteria of accessibility, each with its verdict, what holds it and the way around what is wrong: one page, to search and to print.
  [/^\/accessibilite\/$/, 22.7],
  // Every session of every series, to print once.
  [/^\/animer\/series\/livret\/$/, 40],
  // The list of lessons, with the paths that were prepared; 1.4 for what one chooses by: four lists, what each lesson answers, and what hides the others.
  [/^\/lecons\/$/, 21.3],
  // Thirteen questions and thirteen rights, each with its sources, to read without script too; the script that asks and judges is 5.5 before it is made small.
  [/^\/outils\/simulateur-droits\/$/, 22.8],
  // The days of two tools, and their file for an agenda, are in parts that both ask for.
  [/^\/outils\/(delai-fsl|calendrier)\/$/, 17.3],
  // The shelf names each lesson, what is asked to a room names them all, a tool has all that it may say.
  [/^\/(hors-ligne|blocages|outils\/.+|animer\/(series\/.+|reponses|suivi))\/$/, 16.9],
  // A path names its lessons; what erases knows all that is kept.
  [/^\/(effacer|parcours\/.+)\/$/, 15.3],
];

/** The questions of the lessons come in the one file that all their steps have. */
const QUESTIONS = /^\/idees-recues\/$/;

interface Weight {
  readonly total: number;
  readonly script: number;
  readonly font: number;
  /** Of the total, what was asked for from the engine of a practice on. */
  readonly moving: number;
}

/** What moves a practice: asked for first of what comes once it is drawn. */
const ENGINE = /\/engine\.[^/]+\.js$/;

/** Weighs everything a page asks for from now on, until it is asked how much that is. */
function scales(page: Page): () => Promise<Weight> {
  const arrivals: Promise<{ readonly kind: string; readonly bytes: number; readonly isMoving: boolean }>[] = [];
  const met = new Set<string>();
  const asked: string[] = [];
  const ask = (request: Request): unknown => asked.push(request.url());
  const arrive = (response: Response): void => {
    // Asked for again, by the worker of the voice for one, it is in the browser already.
    if (met.has(response.url())) return;
    met.add(response.url());
    arrivals.push(
      response.body().then((body) => {
        const type = response.headers()['content-type'] ?? '';
        const engine = asked.findIndex((url) => ENGINE.test(url));
        const isMoving = engine !== -1 && asked.indexOf(response.url()) >= engine;
        // Fonts are compressed already.
        return type.startsWith('font/') ? { kind: 'font', bytes: body.length, isMoving } : { kind: type, bytes: brotli(body), isMoving };
      }),
    );
  };
  page.on('request', ask);
  page.on('response', arrive);
  return async () => {
    await page.waitForLoadState('networkidle');
    page.off('request', ask);
    page.off('response', arrive);
    const files = await Promise.all(arrivals);
    const sum = (isWanted: (kind: string) => boolean): number => files.filter(({ kind }) => isWanted(kind)).reduce((all, { bytes }) => all + bytes, 0);
    const inline = await page.evaluate(() =>
      [...document.scripts]
        .filter(({ src, type }) => src === '' && /^$|module|javascript/.test(type))
        .map(({ text }) => text)
        .join('\n'),
    );
    return {
      total: sum((kind) => kind !== 'font'),
      script: sum((kind) => kind.includes('javascript')) + (inline === '' ? 0 : brotli(Buffer.from(inline))),
      font: sum((kind) => kind === 'font'),
      moving: files.filter(({ isMoving }) => isMoving).reduce((all, { bytes }) => all + bytes, 0),
    };
  };
}

/** What was weighed already: the same script comes with every lesson, and the best compression is slow. */
const weighed = new Map<string, number>();

function brotli(body: Buffer): number {
  const print = createHash('sha256').update(body).digest('base64');
  const bytes = weighed.get(print) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  weighed.set(print, bytes);
  return bytes;
}

function note(testInfo: TestInfo, { total, script, font, moving }: Weight, place = ''): void {
  const kb = (bytes: number): string => `${(bytes / KB).toFixed(1)} kB`;
  const description = `${place}${kb(total)}, of which ${kb(script)} of script and ${kb(moving)} once the practice is drawn; font ${kb(font)}`;
  testInfo.annotations.push({ type: 'weight', description });
}

/** What a page carries is what its template and the sheets of all carry: in a day, those of a lesson and those that may weigh more, and a third of the others. */
const weighedToday = lookedAt.filter(({ kind }) => kind !== 'handout');
const simple = weighedToday.filter(({ path, kind }) => kind === 'page' && !HEAVIER_PAGES.some(([pages]) => pages.test(path)));
const passed = new Set(isSoak ? [] : sampleOf(simple, Math.floor((simple.length * 2) / 3)));

const mostOf = ({ path, kind, places }: BuiltPage): number =>
  // A lesson: 20; 0.4 since a hand can be raised in it and its end says what was done (docs/decisions/0033); 0.8 since it knows a computer that others use (0038), 0.4 a path that is followed (0037), 0.3 the box of the header that loses no Enter and a step more, 0.5 that a step counts when one leaves at once and that a part that does not come is said; 0.6 for what differs on the real service.
  places.some((place) => place.hasPractice) && kind !== 'projection' ? 23.4 : (HEAVIER_PAGES.find(([pages]) => pages.test(path))?.[1] ?? 14);

const onTheScales = weighedToday.filter((page) => !passed.has(page));
const shares = inShares(onTheScales, 4);
for (const [share, some] of shares.entries()) {
  test(
    `pages weigh at most what they may before a practice is on screen, and their script too (${share + 1} of ${shares.length})`,
    { tag: '@phone' },
    async ({ context, page }, testInfo) => {
      // Each as for who comes for the first time, without the time that another window takes to open.
      await (await context.newCDPSession(page)).send('Network.setCacheDisabled', { cacheDisabled: true });
      for (const built of some) {
        const { path } = built;
        const most = mostOf(built);
        // What the page before still waited for is none of this one's.
        await page.goto('about:blank');
        const weigh = scales(page);
        await page.goto(path);
        const weight = await weigh();
        note(testInfo, weight, `${path} `);
        expect.soft(weight.total, `${path} weighs at most ${most} kB`).toBeLessThanOrEqual(most * KB);
        // Every page knows how to forget its tab, whether others use this computer, and how to keep itself; what does more may have more.
        const script = (QUESTIONS.test(path) ? 8.6 : most > 14 ? 7.9 : 6.5) * KB;
        if (most < 20) expect.soft(weight.script, `the script of ${path}`).toBeLessThanOrEqual(script);
      }
    },
  );
}

// The projection shows the same practices, in a lighter page.
// One more exercise comes when it is opened, beside another one that is there already: it is not what a page weighs.
// Half of the apps in a day, and what the sampled lesson has.
for (const { address, practice } of new Set(
  [...sampleOf(firstOfEachApp, Math.ceil(firstOfEachApp.length / 2)), ...sampledSeats].filter(({ isAgain }) => !isAgain),
)) {
  test(
    `« ${practice.title.fr} » (${address}) weighs at most ${DRAWN_KB} kB drawn, its page included, ${MOVING_KB} more to move; a further app ${FURTHER_DRAWN_KB}, then ${FURTHER_MOVING_KB}`,
    { tag: '@phone' },
    async ({ page, watch }, testInfo) => {
      const weigh = scales(page);
      const asked = (part: RegExp): readonly string[] => watch.requests.filter((request) => part.test(request));
      const asking = (part: RegExp): readonly string[] => appIds.filter((id) => asked(new RegExp(`/${id}${part.source}`)).length > 0).sort();
      await page.goto(address);
      await practiceOn(page);
      // Nobody touches it: what moves it comes by itself, a while later.
      await expect.poll(() => asking(/-words\.[^/]+\.js$/)).toEqual(Object.keys(practice.apps).sort());
      const { total, moving, ...rest } = await weigh();
      note(testInfo, { total, moving, ...rest });
      expect(asking(/\.[^/]+\.js$/)).toEqual(Object.keys(practice.apps).sort());
      const dressing = (await Promise.all(Object.keys(practice.apps).map(modelOf))).filter((app) => app.comfort !== undefined).length;
      const views = asked(/\/[a-z]+-view\.[^/]+\.js$/).length;
      expect(views, 'an app that is not shown and changes nothing does not bring what draws it').toBeLessThanOrEqual(1 + dressing);
      const further = Object.keys(practice.apps).length - 1;
      const heavier = Object.keys(practice.apps).reduce((all, id) => all + (HEAVIER_TO_MOVE_KB[id] ?? 0), 0);
      const isSearching = asked(/\/[a-z-]*lookup\.[^/]+\.js$/).length > 0;
      const [front = ''] = Object.keys(practice.apps);
      expect(total - moving).toBeLessThanOrEqual(
        (DRAWN_KB + (HEAVIER_DRAWN_KB[front] ?? 0) + FURTHER_DRAWN_KB * further + DRESSING_KB * Math.max(views - 1, 0)) * KB,
      );
      expect(moving).toBeLessThanOrEqual((MOVING_KB + heavier + FURTHER_MOVING_KB * further + (isSearching ? SEARCHING_KB : 0)) * KB);
    },
  );
}

onSmallSite('a lesson page does not carry the list of all lessons', { tag: '@laptop' }, async ({ request }) => {
  const html = await (await request.get('/lecons/ecrire/')).text();
  // Its own name and the one it leads to are there; the third lesson is not.
  expect(html).toContain('/lecons/repondre/');
  expect(html).not.toContain('/lecons/joindre/');
});

test(
  '« Écouter » costs at most 3 kB before it is touched, 30 at the first touch, and French at most 520',
  { tag: '@laptop' },
  async ({ page, watch }, testInfo) => {
    await page.goto('/');
    const control = await page.locator('listen-button').evaluate((element) => new XMLSerializer().serializeToString(element));
    const scripts = await Promise.all(
      watch.requests.filter((url) => /\/Listen\.[^/]+\.js$/.test(url)).map(async (url) => (await page.request.get(url)).body()),
    );
    expect(scripts).toHaveLength(1);
    const before = brotli(Buffer.concat([Buffer.from(control), ...scripts]));
    expect(before).toBeLessThanOrEqual(3 * KB);
    expect(
      watch.requests.filter((url) => /voix|reading/.test(url)),
      'nothing else of the voice',
    ).toEqual([]);

    const weighTouch = scales(page);
    await page.getByRole('banner').getByRole('button', { name: fr.listen.open }).click();
    await page.getByRole('button', { name: fr.listen.ask.yes }).waitFor();
    const touch = await weighTouch();
    note(testInfo, touch);
    expect(touch.total).toBeLessThanOrEqual(30 * KB);

    const weighVoice = scales(page);
    await page.getByRole('button', { name: fr.listen.ask.yes }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const voice = await weighVoice();
    note(testInfo, voice);
    expect(voice.total).toBeLessThanOrEqual(520_000);
  },
);
