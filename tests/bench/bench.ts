// `npm run bench`: what this build costs, in the table of the project's targets. `npm run bench -- --against <folder>` puts
// another checkout beside it, measured in the same run; `--only weight,build` measures a part. Times are here and not in the
// tests: a busy machine makes them wrong, and nobody's change.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { serveSite } from '../../src/build/preview/site.mjs';
import { browserArguments } from '../../src/build/browser/find-browser.mjs';
import { ensureBrowser } from '../support/browser.mjs';
import { whatIsMissing } from '../support/programs.mjs';
import { consoleToWall } from './console.ts';
import { addLessons, build, checkoutAt, copyOf, LATER, output, type Checkout } from './checkout.ts';
import { linesOf } from './lines.ts';
import { searchCost } from './search.ts';
import { touchToSound } from './sound.ts';
import { sentInVisits } from './visit.ts';
import { buildBeside, paintBeside, peerSite, type Painted } from './peer.ts';
import { brotli, pageWeight, practicesOf, type PageWeight, type Placed } from './weight.ts';

/** A row of the table: what is measured, and what it must be. */
interface Row {
  readonly what: string;
  readonly target: string;
  readonly found: string;
}

const parts = ['weight', 'lines', 'guide', 'build', 'sound', 'console', 'visit', 'search', 'hostile', 'peer'] as const;
type Part = (typeof parts)[number];

/** A build is timed this often, and each touch tried: the median counts. */
const BUILDS = Number(process.env['BUILDS'] ?? 3);
const TOUCHES = Number(process.env['TOUCHES'] ?? 7);
/** How many lessons both sites hold, beside Starlight: more than stand today, the rest are copies. */
const LESSONS = (process.env['LESSONS'] ?? '100,200').split(',').map(Number);
const GUIDE = path.join(import.meta.dirname, 'guide.mjs');
const HOSTILE = path.join(import.meta.dirname, 'hostile.mjs');
const LESSON = 'ecrire-email';
const NEXT_LESSON = 'lire-repondre-email';

const here = path.join(import.meta.dirname, '../..');
const against = valueOf('--against');
/** What installs another generator is asked for by name. */
const only = valueOf('--only')?.split(',') ?? parts.filter((part) => part !== 'peer');
const isWanted = (part: Part): boolean => only.includes(part);

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments, '--autoplay-policy=no-user-gesture-required'] });
const tables = [];
for (const root of [here, ...(against === undefined ? [] : [path.resolve(against)])]) {
  console.log(`\n${root}`);
  tables.push(await measure(checkoutAt(root), browser));
}
await browser.close();
print(tables);

async function measure(checkout: Checkout, browser: Browser): Promise<readonly Row[]> {
  const copy = await copyOf(checkout);
  const site = { close: (): Promise<void> => Promise.resolve(), url: '' };
  try {
    const rows = [];
    if (isWanted('lines')) rows.push(...lines(checkout));
    if (isWanted('guide')) rows.push(...(await guide(checkout)));
    if (isWanted('hostile')) rows.push(await hostile(checkout));
    if ((['weight', 'sound', 'console', 'visit', 'search'] as const).some(isWanted)) {
      await build(copy);
      Object.assign(site, await serveSite(path.join(copy, 'dist')));
    }
    if (isWanted('weight')) rows.push(...(await weights(copy, site.url, browser)));
    if (isWanted('sound')) rows.push(...(await sounds(site.url, browser)));
    if (isWanted('console')) rows.push(told('from a gesture on the console to the wall', '100 ms', span(await consoleToWall(browser, site.url, TOUCHES))));
    if (isWanted('search')) rows.push(...(await searches(copy, site.url, browser)));
    if (isWanted('visit')) rows.push(...(await visits(copy, browser)));
    await site.close();
    site.close = () => Promise.resolve();
    if (isWanted('build')) rows.push(...(await builds(checkout, copy, browser)));
    if (isWanted('peer')) rows.push(...(await peers(checkout, browser)));
    return rows;
  } finally {
    await site.close();
    await rm(copy, { recursive: true });
  }
}

function lines(checkout: Checkout): readonly Row[] {
  return [told('lines of the practice world (apps, device, kit), without tests', '75 %', String(linesOf(checkout)))];
}

async function guide({ root, library, bench }: Checkout): Promise<readonly Row[]> {
  const said = await output(process.execPath, [GUIDE, root, library, bench], here);
  const found: { practice: string; ms: number; place: string; asked: number } = JSON.parse(said.slice(said.lastIndexOf('\n{') + 1));
  return [
    told(
      'guide’s slowest answer on the longest chain',
      '20 ms',
      `${found.ms.toFixed(1)} ms`,
      `${found.practice}, at ${found.place}; ${found.asked} places asked`,
    ),
  ];
}

async function hostile({ root }: Checkout): Promise<Row> {
  const what = 'hostile link, code or file refused, the slowest';
  // An older checkout has not all these readers.
  if (!existsSync(path.join(root, 'src/core/lesson/foreign-json.ts'))) return told(what, '100 ms', '-');
  const said = await output(process.execPath, [HOSTILE, root], here);
  const found: { tried: number; reader: string; what: string; ms: number } = JSON.parse(said.slice(said.lastIndexOf('\n{') + 1));
  return told(what, '100 ms', `${found.ms.toFixed(1)} ms`, `${found.reader}, ${found.what}; ${found.tried} tried`);
}

async function weights(copy: string, url: string, browser: Browser): Promise<readonly Row[]> {
  const practices = practicesOf(copy, readdirSync(path.join(copy, 'content/lessons')));
  const weighed: (Placed & PageWeight)[] = [];
  for (const practice of practices) weighed.push({ ...practice, ...(await pageWeight(browser, url + practice.address, { isPractice: true })) });
  const alone = weighed.filter(({ apps }) => apps.length === 1);
  const appIds = [...new Set(alone.map(({ apps: [app = ''] }) => app))].sort();
  const most = (id: string, of: 'drawn' | 'whole'): number => Math.max(...alone.filter(({ apps: [app] }) => app === id).map((one) => one[of]));
  const rows = appIds.map((id) =>
    told(
      `practice drawn, « ${id} » alone, all bytes without the font`,
      '42 kB',
      `${most(id, 'drawn').toFixed(1)} kB`,
      `${most(id, 'whole').toFixed(1)} ready to move`,
    ),
  );
  return [...rows, ...(['drawn', 'whole'] as const).map((of) => furtherApp(weighed, appIds, of))];
}

/** A practice of several apps against the heaviest of its apps alone: what each of the others adds. */
function furtherApp(weighed: readonly (Placed & PageWeight)[], appIds: readonly string[], of: 'drawn' | 'whole'): Row {
  const alone = (id: string): readonly number[] => weighed.filter(({ apps }) => apps.length === 1 && apps[0] === id).map((one) => one[of]);
  const several = weighed.filter(({ apps }) => apps.length > 1);
  const added = several.map(({ practice, apps, [of]: kb }) => {
    const known = apps.flatMap(alone);
    return { practice, kb: (kb - Math.max(...(known.length === 0 ? appIds.flatMap(alone) : known))) / (apps.length - 1) };
  });
  const most = added.reduce((worst, one) => (one.kb > worst.kb ? one : worst), { practice: '-', kb: -Infinity });
  const when = of === 'drawn' ? 'drawn' : 'ready to move';
  return told(`each further app of a practice ${when}, the heaviest`, '6 kB', `${most.kb.toFixed(1)} kB`, most.practice);
}

async function visits(copy: string, browser: Browser): Promise<readonly Row[]> {
  const lacking = whatIsMissing(['nginx']);
  if (lacking !== undefined) return [told('bytes that a visit takes from a server', '', 'not tried', lacking)];
  const addresses = [LESSON, NEXT_LESSON].map((lesson) => practicesOf(copy, [lesson])[0]?.address ?? '');
  return (await sentInVisits(browser, copy, addresses)).map(({ what, requests, bytes }) =>
    told(`sent by nginx: ${what}`, '', `${(bytes / 1000).toFixed(0)} kB`, `${requests} requests, ${bytes} bytes`),
  );
}

async function searches(copy: string, url: string, browser: Browser): Promise<readonly Row[]> {
  // An older checkout has one script for all of it.
  if (!existsSync(path.join(copy, 'src/site/search/phrases.ts'))) return [told('search', '', '-')];
  const few = await searchCost(browser, { root: copy, site: url }, 100);
  const many = await searchCost(browser, { root: copy, site: url }, 1000);
  const late = (keys: readonly number[]): number => keys[Math.floor(keys.length * 0.95)] ?? NaN;
  return [
    told('search, bytes to the first answer with its engine, 100 lessons', '20 kB', `${few.firstAnswer.toFixed(1)} kB`),
    told('the same, 1,000 lessons', '35 kB', `${many.firstAnswer.toFixed(1)} kB`),
    told(
      'search, each key at 1,000 lessons, main thread four times slower, 95th percentile',
      '16 ms',
      `${late(many.keys).toFixed(1)} ms`,
      `${few.keys.length > 0 ? late(few.keys).toFixed(1) : '-'} at 100, median ${median(many.keys).toFixed(1)}`,
    ),
  ];
}

async function sounds(url: string, browser: Browser): Promise<readonly Row[]> {
  const { warm, cold, light } = await touchToSound(browser, `${url}lecons/${LESSON}/`, TOUCHES);
  return [
    told('touch → first sound, main thread four times slower, voice awake', '80 ms', span(warm)),
    told('touch → first sound on a page just opened, four times slower', '500 ms', span(cold)),
    told('from the sound of a word to its light', '100 ms', span(light)),
  ];
}

async function builds(checkout: Checkout, copy: string, browser: Browser): Promise<readonly Row[]> {
  const later = await copyOf(checkout);
  try {
    const added = await addLessons(later, LATER);
    const few: number[] = [];
    const many: number[] = [];
    for (let time = 0; time < BUILDS; time += 1) {
      for (const [folder, times] of [
        [copy, few],
        [later, many],
      ] as const) {
        // As on a fresh machine: nothing proved yet.
        await rm(path.join(folder, '.cache'), { recursive: true, force: true });
        times.push((await build(folder)).cpuMs);
      }
    }
    const again = (await build(later)).cpuMs;
    const catalogue = path.join(later, 'dist/lecons/index.html');
    const site = await serveSite(path.join(later, 'dist'));
    const { whole } = await pageWeight(browser, `${site.url}lecons/`, { isPractice: false });
    await site.close();
    return [
      told(
        'processor time of the build, each further lesson',
        '60 ms',
        `${Math.round((median(many) - median(few)) / added)} ms`,
        `${Math.round(median(few))} ms in all today, ${Math.round(median(many))} at ${LATER} lessons, ${Math.round(again)} built again`,
      ),
      told(`catalogue at ${LATER} lessons, HTML`, '', `${(brotli(readFileSync(catalogue)) / 1024).toFixed(1)} kB`),
      told(`catalogue at ${LATER} lessons, in all`, '14 kB', `${whole.toFixed(1)} kB`),
    ];
  } finally {
    await rm(later, { recursive: true });
  }
}

/** Beside Starlight, the same lessons in both: a ratio is below 1 where this site is lighter or sooner. */
async function peers(checkout: Checkout, browser: Browser): Promise<readonly Row[]> {
  const lacking = whatIsMissing(['nginx']);
  if (lacking !== undefined) return [told('beside Starlight', '', 'not tried', lacking)];
  const peer = await peerSite();
  const made = [];
  try {
    for (const lessons of LESSONS) made.push(await buildBeside(checkout, peer, lessons, BUILDS));
    const rows = made.map(({ lessons, cpuMs: { ours, theirs }, htmlBytes }) =>
      told(
        `build of ${lessons} lessons, processor time beside Starlight`,
        '1.0',
        ratio(median(ours), median(theirs)),
        `${Math.round(median(ours))} ms and ${Math.round(median(theirs))} ms; HTML of a lesson ${htmlBytes.ours} and ${htmlBytes.theirs} bytes`,
      ),
    );
    const [few, many] = [made.at(0), made.at(-1)];
    if (few === undefined || many === undefined) return rows;
    if (few !== many) {
      const each = (of: 'ours' | 'theirs'): number => (median(many.cpuMs[of]) - median(few.cpuMs[of])) / (many.lessons - few.lessons);
      rows.push(
        told(
          'each further lesson, beside Starlight',
          '0.5',
          ratio(each('ours'), each('theirs')),
          `${Math.round(each('ours'))} ms and ${Math.round(each('theirs'))} ms`,
        ),
        told(
          'a lesson page’s growth',
          '2 %',
          growth(few.htmlBytes.ours, many.htmlBytes.ours),
          `Starlight ${growth(few.htmlBytes.theirs, many.htmlBytes.theirs)}`,
        ),
      );
    }
    const painted = await paintBeside(browser, many.copy, peer, TOUCHES);
    const of = (list: readonly Painted[], what: keyof Painted): number => median(list.map((one) => one[what]));
    const beside = (what: keyof Painted, name: string, target: string, unit: string): Row =>
      told(
        `${name}, beside Starlight`,
        target,
        ratio(of(painted.ours, what), of(painted.theirs, what)),
        `${Math.round(of(painted.ours, what))} and ${Math.round(of(painted.theirs, what))} ${unit}`,
      );
    return [
      ...rows,
      beside('firstMs', 'first paint, 400 kbit/s, 400 ms, CPU ÷ 6', '0.75', 'ms'),
      beside('largestMs', 'largest paint, the same', '0.75', 'ms'),
      beside('bytes', 'bytes of a lesson page opened, without the font', '', 'bytes'),
      beside('scriptBytes', 'of which script', '', 'bytes'),
      beside('requests', 'requests', '', ''),
    ];
  } finally {
    await Promise.all([peer, ...made.map(({ copy }) => copy)].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

function ratio(mine: number, theirs: number): string {
  return (mine / theirs).toFixed(2);
}

function growth(few: number, many: number): string {
  return `${(((many - few) / few) * 100).toFixed(1)} %`;
}

/** Said as soon as it is known, and kept for the table. */
function told(what: string, target: string, found: string, more = ''): Row {
  console.log(`  ${what}: ${found}${more === '' ? '' : ` (${more})`}`);
  return { what, target, found };
}

function print(tables: readonly (readonly Row[])[]): void {
  const [mine = [], theirs = []] = tables;
  const rows = [...new Set(tables.flat().map(({ what }) => what))];
  const find = (table: readonly Row[], what: string): Row | undefined => table.find((row) => row.what === what);
  console.log(`\n| what | this build |${theirs.length === 0 ? '' : ' the other |'} target |`);
  console.log(`|---|--:|${theirs.length === 0 ? '' : '--:|'}--:|`);
  for (const what of rows) {
    const target = find(mine, what)?.target ?? '';
    const cells = [
      what,
      find(mine, what)?.found ?? '-',
      ...(theirs.length === 0 ? [] : [find(theirs, what)?.found ?? '-']),
      target === '' ? '' : `≤ ${target}`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function span(ms: readonly number[]): string {
  return `${Math.round(median(ms))} ms (${Math.round(Math.min(...ms))} to ${Math.round(Math.max(...ms))})`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function valueOf(option: string): string | undefined {
  const at = process.argv.indexOf(option);
  return at === -1 ? undefined : process.argv[at + 1];
}
