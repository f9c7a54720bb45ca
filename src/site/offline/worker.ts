// The service worker: keeps pages for the days without network. The build writes it as `sw.js`, which holds its version
// (src/build/bundle/offline.ts). Why it is so: docs/decisions/0043.
//
// Nothing is kept that is not, byte for byte, what was built: the page of a hotel's Wi-Fi, an error, half a file are none of them.

import { lessonOf } from '../../core/packs/leans';
import type { FileList, OfflineAnswer, OfflineRequest, OfflineState, PartName, SentFile } from '../../platform/ports/offline';
import { unpack, withMore, type Ground } from './unpack';

/** Given by the build: changes with any file of the site. */
declare const VERSION: string;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** TypeScript's DOM does not know the worker's side. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent<OfflineRequest>) => void): void;
}

declare const self: WorkerScope;
const worker = self;
const root = new URL(worker.registration.scope);

const LIST = 'hors-ligne/fichiers.json';
/** Shown where a page was asked for that is not here. */
const ABSENT = 'hors-ligne/';
/** Files whose name changes with what they hold: one place for all versions. */
const ASSETS = 'declic-fichiers';
/** Pages: a place for each version, so that two of them never mix. */
const PAGES = 'declic-pages-';
const CHOICE = 'declic-choix';
/** Asked for at the same time. More would keep the page itself waiting. */
const AT_ONCE = 4;
/** A connection that says nothing any more must not keep all the others waiting. Longer than any file takes on a poor one. */
const PATIENCE_MS = 60_000;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(begin()));

worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return;
  const path = url.pathname.slice(root.pathname.length).replace(/(^|\/)index\.html$/, '$1');
  if (path === LIST || path === 'sw.js') return;
  event.respondWith(answer(event.request, path));
});

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  const say = (answer_: OfflineAnswer): void => port?.postMessage(answer_);
  event.waitUntil(event.data.type === 'state' || event.data.type === 'update' ? obey(event.data, say) : inTurn(() => obey(event.data, say)));
});

/** What is brought and what is taken away never meet: a page may ask for a lesson while older files are being put in order. */
let last: Promise<unknown> = Promise.resolve();
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

async function obey(asked: OfflineRequest, say: (answer: OfflineAnswer) => void): Promise<void> {
  switch (asked.type) {
    case 'state':
      say({ type: 'state', state: await stateNow(asked.groups) });
      break;
    case 'keep':
      await choose((chosen) => new Set([...chosen, ...asked.parts]));
      say({ type: 'kept', missed: await keepChosen(say) });
      break;
    case 'forget':
      await choose((chosen) => new Set([...chosen].filter((part) => !asked.parts.includes(part))));
      await tidy();
      say({ type: 'state', state: await stateNow() });
      break;
    case 'update':
      await worker.skipWaiting();
  }
}

/** The core, whole or not at all; then what was chosen in an earlier version, as much of it as can be had. */
async function install(): Promise<void> {
  const response = await ask(LIST, 'no-cache');
  const list = await listIn(response.clone());
  // The site is being replaced at this very moment: the browser tries again later.
  if (list.version !== VERSION) throw new Error('The list of files is not of this version.');
  const pages = await caches.open(PAGES + VERSION);
  await pages.put(new URL(LIST, root), response);
  const missed = await keep(list, ['core'], () => undefined);
  if (missed > 0) throw new Error(`${missed} files of the core did not come.`);
  await keepChosen(() => undefined);
}

/** The page that was there before any worker is helped too: the network may go while it is read. */
async function begin(): Promise<void> {
  if ((await olderVersions()).length === 0) await worker.clients.claim();
  await inTurn(tidy);
}

async function keepChosen(say: (answer: OfflineAnswer) => void): Promise<number> {
  const list = await listOf(VERSION);
  return list === undefined ? 0 : keep(list, [...(await chosenParts())], say);
}

/** Brings what is not here yet of these parts; then once more, file by file, what did not come: a connection that was cut is often there again. */
async function keep(list: FileList, parts: readonly PartName[], say: (answer: OfflineAnswer) => void): Promise<number> {
  const missed = await keepOnce(unitsOf(list, missingOf(list, parts, await pathsHere(VERSION))), say);
  if (missed === 0) return 0;
  const here = await pathsHere(VERSION);
  const left = filesOf(list, parts).filter(([path]) => !here.has(path));
  return keepOnce(left.map(alone), say);
}

/** What is asked for in one go: how many files it brings, and what brings them. */
interface Unit {
  readonly files: number;
  /** Returns how many did not come. Never rejects. */
  readonly bring: () => Promise<number>;
}

const alone = (file: SentFile): Unit => ({ files: 1, bring: async () => ((await bring(file)) ? 0 : 1) });

async function keepOnce(units: readonly Unit[], say: (answer: OfflineAnswer) => void): Promise<number> {
  const of = units.reduce((sum, { files }) => sum + files, 0);
  let done = 0;
  let missed = 0;
  const next = units.values();
  const one = async (): Promise<void> => {
    for (const unit of next) {
      // Not `missed += await …`: four go on at the same time, and each would add to what it read before it waited.
      const lost = await unit.bring();
      missed += lost;
      done += unit.files;
      say({ type: 'progress', done, of });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return missed;
}

/** What brings this: packs, those of a room after its lesson's; then files. */
function unitsOf(list: FileList, { packs, files }: Missing): readonly Unit[] {
  const base = once(async () => (await unpack(await bytesOf(list.base))).ground);
  const rooms = once(async () => (await unpack(await bytesOf(list.rooms), await base())).ground);
  const groundOf = async (part: PartName): Promise<Ground | undefined> => {
    const lesson = lessonOf(part);
    if (lesson !== undefined) return withMore(await rooms(), await pagesHere(list, lesson));
    return part === SCRIPTS ? undefined : base();
  };
  const names = new Set(packs.map(({ part }) => lessonOf(part) ?? part));
  const together = [...names].map((name) => packs.filter(({ part }) => (lessonOf(part) ?? part) === name));
  const units = together.map((own) => ({
    files: own.flatMap(({ pages }) => pages).length,
    bring: async () => {
      let missed = 0;
      for (const { part, pack, pages } of own) missed += await bringPack(pack, pages, () => groundOf(part));
      return missed;
    },
  }));
  return [...units, ...files.map(alone)];
}

/** The same promise for all who ask. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** The pages of a part that is here whole, as its pack has them. */
function pagesHere(list: FileList, part: PartName): Promise<readonly Uint8Array[]> {
  const pages = filesOf(list, [part]).filter(([path]) => !isAsset(path));
  return Promise.all(
    pages.map(async ([path]) => {
      const response = await match(PAGES + VERSION, path);
      if (response === undefined) throw new Error(`${path} is not here.`);
      return new Uint8Array(await response.arrayBuffer());
    }),
  );
}

/** Not a part: what all pages run. */
const SCRIPTS = 'scripts';

/** What is still to come of some parts, by the lighter of two ways, and about how many bytes that is. */
interface Missing {
  readonly packs: readonly { readonly part: PartName; readonly pack: SentFile; readonly pages: readonly SentFile[] }[];
  /** Those that come alone. */
  readonly files: readonly SentFile[];
  readonly bytes: number;
}

/** Packs for many, files for one or two; pages and scripts each by their lighter way. */
function missingOf(list: FileList, parts: readonly PartName[], here: ReadonlySet<string>): Missing {
  const files = filesOf(list, parts).filter(([path]) => !here.has(path));
  const taken = new Set<SentFile>();
  const packs = [...new Set(parts.flatMap((part) => [lessonOf(part) ?? part, part]))].flatMap((part) => {
    const pack = list.packs[part];
    const pages = filesOf(list, [part]).filter((file) => !isAsset(file[0]) && !here.has(file[0]) && !taken.has(file));
    for (const page of pages) taken.add(page);
    return pack === undefined || pages.length === 0 ? [] : [{ part, pack, pages }];
  });
  const core = new Set(filesOf(list, ['core']));
  const run = files.filter((file) => /^_astro\/.*\.(js|css)$/.test(file[0]) && !core.has(file));
  const grounds = packs.length === 0 ? [] : packs.some(({ part }) => lessonOf(part) !== undefined) ? [list.base, list.rooms] : [list.base];
  const lighter = [
    ...(sum([...grounds, ...packs.map(({ pack }) => pack)]) < sum(packs.flatMap(({ pages }) => pages)) ? packs : []),
    ...(list.scripts[2] < sum(run) ? [{ part: SCRIPTS, pack: list.scripts, pages: run }] : []),
  ];
  const packed = new Set(lighter.flatMap(({ pages }) => pages));
  const left = files.filter((file) => !packed.has(file));
  const leant = lighter.some(({ part }) => part !== SCRIPTS) ? grounds : [];
  return { packs: lighter, files: left, bytes: sum([...leant, ...lighter.map(({ pack }) => pack), ...left]) };
}

function sum(files: readonly SentFile[]): number {
  return files.reduce((total, [, , bytes]) => total + bytes, 0);
}

/** The files of a pack, each looked at as if it had come alone. With the headers of the first page: the same server sends them. */
async function bringPack(pack: SentFile, wanted: readonly SentFile[], ground: () => Promise<Ground | undefined>): Promise<number> {
  try {
    const { files } = await unpack(await bytesOf(pack), await ground());
    const like = await match(PAGES + VERSION, '');
    const [pages, assets] = await Promise.all([PAGES + VERSION, ASSETS].map((name) => caches.open(name)));
    const left = await Promise.all(
      wanted.map(async ([path, print]) => {
        const bytes = files.get(path) ?? new Uint8Array();
        if ((await printOf(bytes)) !== print) return path;
        const headers = headersOf(like);
        for (const name of ['etag', 'last-modified']) headers.delete(name);
        headers.set('content-type', KINDS[/\.\w+$/.exec(path)?.[0] ?? ''] ?? 'text/html; charset=utf-8');
        await (isAsset(path) ? assets : pages)?.put(new URL(path, root), new Response(bytes, { headers }));
        return [];
      }),
    );
    return left.flat().length;
  } catch {
    return wanted.length;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A pack, once it is what was built. */
async function bytesOf([path, print]: SentFile): Promise<Uint8Array<ArrayBuffer>> {
  const response = await ask(path, 'no-store');
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!response.ok || (await printOf(bytes)) !== print) throw new Error(`${path} is not what was built.`);
  return bytes;
}

/** A file, from an older version where it was the same, else from the network. False when it cannot be had as it was built. */
async function bring([path, print]: SentFile): Promise<boolean> {
  try {
    const kept = (await fromOlder(path, print)) ?? (await fromNetwork(path, print));
    if (kept === undefined) return false;
    const place = await caches.open(isAsset(path) ? ASSETS : PAGES + VERSION);
    await place.put(new URL(path, root), kept);
    return true;
  } catch {
    // No network, or no room left on the device.
    return false;
  }
}

async function fromOlder(path: string, print: string): Promise<Response | undefined> {
  if (isAsset(path)) return undefined;
  for (const version of await olderVersions()) {
    const list = await listOf(version);
    if (list?.files.some(([its, of]) => its === path && of === print) !== true) continue;
    const response = await (await caches.open(PAGES + version)).match(new URL(path, root));
    if (response !== undefined) return response;
  }
  return undefined;
}

async function fromNetwork(path: string, print: string): Promise<Response | undefined> {
  // A second time past the browser's own cache: what lies there may be the damaged one.
  for (const cache of [isAsset(path) ? 'default' : 'no-cache', 'reload'] as const) {
    const response = await ask(path, cache);
    if (!response.ok) return undefined;
    const bytes = await response.arrayBuffer();
    if ((await printOf(bytes)) === print) return new Response(bytes, { headers: headersOf(response) });
  }
  return undefined;
}

function ask(path: string, cache: RequestCache): Promise<Response> {
  const given = new AbortController();
  setTimeout(() => given.abort(), PATIENCE_MS);
  return fetch(new URL(path, root), { cache, redirect: 'error', signal: given.signal });
}

/** Those that speak of what arrived, not of the way. */
function headersOf(response: Response | undefined): Headers {
  const headers = new Headers(response?.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  return headers;
}

/** What is here, else the network, else an older version of it, else the page that says what there is. */
async function answer(request: Request, path: string): Promise<Response> {
  const kept = await match(isAsset(path) ? ASSETS : PAGES + VERSION, path);
  if (kept !== undefined) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    for (const version of await olderVersions()) {
      const older = await match(PAGES + version, path);
      if (older !== undefined) return older;
    }
    const absent = request.mode === 'navigate' ? await match(PAGES + VERSION, ABSENT) : undefined;
    if (absent === undefined) throw error;
    return new Response(absent.body, { status: 503, headers: absent.headers });
  }
}

async function match(cache: string, path: string): Promise<Response | undefined> {
  const place = await caches.open(cache);
  return (await place.match(new URL(path, root))) ?? (/[/.]|^$/.test(path.slice(-5)) ? undefined : place.match(new URL(`${path}/`, root)));
}

async function stateNow(groups: readonly string[] = []): Promise<OfflineState> {
  const [list, here, chosen] = await Promise.all([listOf(VERSION), pathsHere(VERSION), chosenParts()]);
  if (list === undefined) return { version: VERSION, parts: {}, chosen: [...chosen] };
  const names = Object.keys(list.parts);
  const kinds = new Set(names.flatMap((name) => /^.*:/.exec(name)?.[0] ?? []));
  const parts = [...names, ...kinds, ...groups].map((part) => {
    const own = kinds.has(part) ? names.filter((name) => name.startsWith(part)) : part.split(' ');
    const files = filesOf(list, own);
    return [part, { files: files.length, here: files.filter(([path]) => here.has(path)).length, missing: missingOf(list, own, here).bytes }] as const;
  });
  return { version: VERSION, parts: Object.fromEntries(parts), chosen: [...chosen] };
}

/** This version and the one before stay, with what they need; what is no longer chosen goes. */
async function tidy(): Promise<void> {
  const [before, ...old] = await olderVersions();
  await Promise.all(old.map((version) => caches.delete(PAGES + version)));
  const lists = await Promise.all([VERSION, ...(before === undefined ? [] : [before])].map(listOf));
  const chosen = ['core', ...(await chosenParts())];
  const wanted = new Set(lists.flatMap((list) => (list === undefined ? [] : filesOf(list, chosen).map(([path]) => path))));
  for (const name of [ASSETS, PAGES + VERSION]) {
    const place = await caches.open(name);
    for (const { url } of await place.keys()) {
      const path = pathOf(url);
      if (path !== LIST && !wanted.has(path)) await place.delete(url);
    }
  }
}

/** The latest first. */
async function olderVersions(): Promise<readonly string[]> {
  const names = await caches.keys();
  return names
    .filter((name) => name.startsWith(PAGES) && name !== PAGES + VERSION)
    .map((name) => name.slice(PAGES.length))
    .reverse();
}

/** Ours, as the build wrote it: its version is looked at before it is kept. */
function listIn(response: Response): Promise<FileList> {
  return response.json();
}

async function listOf(version: string): Promise<FileList | undefined> {
  const response = await (await caches.open(PAGES + version)).match(new URL(LIST, root));
  return response === undefined ? undefined : listIn(response);
}

async function pathsHere(version: string): Promise<ReadonlySet<string>> {
  const places = await Promise.all([ASSETS, PAGES + version].map(async (name) => (await caches.open(name)).keys()));
  return new Set(places.flat().map(({ url }) => pathOf(url)));
}

async function chosenParts(): Promise<ReadonlySet<PartName>> {
  const response = await (await caches.open(CHOICE)).match(root);
  return new Set(response === undefined ? [] : await choiceIn(response));
}

/** As `choose` wrote it. */
function choiceIn(response: Response): Promise<readonly PartName[]> {
  return response.json();
}

async function choose(change: (chosen: ReadonlySet<PartName>) => ReadonlySet<PartName>): Promise<void> {
  const place = await caches.open(CHOICE);
  await place.put(root, Response.json([...change(await chosenParts())]));
}

/** The files of these parts, each once. */
function filesOf(list: FileList, parts: readonly PartName[]): readonly SentFile[] {
  const places = new Set(parts.flatMap((part) => list.parts[part] ?? []));
  return [...places].flatMap((place) => {
    const file = list.files[place];
    return file === undefined ? [] : [file];
  });
}

function isAsset(path: string): boolean {
  return path.startsWith('_astro/');
}

function pathOf(url: string): string {
  return new URL(url).pathname.slice(root.pathname.length);
}

async function printOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
