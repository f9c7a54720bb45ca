// Which built files belong together for the days without network: found in the files themselves, so that a page or a script added
// tomorrow is in the list tomorrow.

import { z } from 'zod';
import { lessonOf } from '../../core/packs/leans';
import type { FileList, PartName } from '../../platform/ports/offline';
import type { PackedFile } from './pack-pages';

/** A file of the built site. */
export interface BuiltFile {
  /** Below the site's root: `lecons/ecrire-email/index.html`. */
  readonly path: string;
  readonly print: string;
  /** About what it weighs on the way. */
  readonly bytes: number;
  /** What a script, a page or a list holds; nothing of a font or a sound. */
  readonly text?: string | undefined;
}

/** The list, before its packs. */
export type Plan = Omit<FileList, 'base' | 'rooms' | 'scripts' | 'packs'>;

/** What is read of a practice's file. */
const practiceFile = z.object({ practice: z.object({ apps: z.record(z.string(), z.unknown()) }) });

/** Always here: where one begins, and what says what there is. */
const CORE = /^(index|lecons\/index|hors-ligne\/index)\.html$|^favicon\.svg$/;
/** A lesson, as who learns has it, in each language that it is written in. Its recordings are long, and the voice of the device reads without them. */
const OF_LESSON = /^(?:[a-z]{2,3}\/)?lecons\/([^/]+)\/(?:index\.html|[^/]+\.json)$/;
/** The same on the wall and on paper. */
const OF_ROOM = /^(?:[a-z]{2,3}\/)?lecons\/([^/]+)\/(?:projection|fiche)\/.*\.html$/;
/** A path that was prepared, by its name; the one that somebody received, and the lessons that it chooses from. */
const OF_PATH = /^parcours\/(?:(mon-parcours\/index\.html|lecons\.json)|([^/]+)\/index\.html)$/;
/** Never kept: what says what is kept, what only leads on, what reads the whole site, what other platforms read, recordings. The voice keeps its own files (voice-files.ts). */
const LEFT_OUT = /^(sw\.js|hors-ligne\/fichiers\.json|lecons(-amb)?\.json|404\.html|\d+\/.*|lecons\/[^/]+\/voix\/.*)$/;

/** A built file that another one names, and when it is asked for: with it, when somebody asks for it, when its letters are chosen. */
interface Reference {
  readonly path: string;
  readonly when: 'at once' | 'later' | 'letters';
}

/** What each part holds. A file may be in several. */
export function planOf(files: readonly BuiltFile[], version: string): Plan {
  const known = new Map(files.map((file) => [file.path, file]));
  const apps = [...known.keys()].flatMap((path) => /^_astro\/([a-z]+)-moves\.[^/]+\.js$/.exec(path)?.[1] ?? []);
  const appOf = new Map([...known.keys()].map((path) => [path, apps.find((app) => new RegExp(`^_astro/${app}[.-]`).test(path))]));
  const references = new Map(files.map((file) => [file.path, referencesOf(file, known)]));

  /** These pages and all they may ask for; of the practice, only the apps that they have. */
  const whole = (part: string, pages: readonly BuiltFile[]): ReadonlySet<string> => {
    const installed = new Set(pages.flatMap(({ path, text = '' }) => (path.endsWith('.json') ? appsOf(text) : [])));
    const isWanted = ({ path, when }: Reference): boolean => {
      if (part === 'core') return when === 'at once';
      const app = appOf.get(path);
      return (app === undefined || installed.has(app)) && (part === 'site' || when !== 'letters');
    };
    const found = new Set(pages.map(({ path }) => path));
    for (const path of found) for (const other of references.get(path)?.filter(isWanted) ?? []) found.add(other.path);
    return found;
  };

  const parts = Map.groupBy(
    files.flatMap((file) => partsOf(file.path).map((part) => ({ part, file }))),
    ({ part }) => part,
  );
  /** The wall moves the practices of its lesson, and its pack leans on them: kept for a room alone, the lesson comes too. */
  const shownIn = (part: PartName): readonly BuiltFile[] => (parts.get(lessonOf(part) ?? '') ?? []).map(({ file }) => file);
  const listed = [...parts]
    .map(([part, own]) => [part, whole(part, [...own.map(({ file }) => file), ...shownIn(part)])] as const)
    .sort(([one], [other]) => one.localeCompare(other));
  const used = [...new Set(listed.flatMap(([, paths]) => [...paths]))].sort();
  const places = new Map(used.map((path, at) => [path, at]));
  return {
    version,
    files: used.map((path) => [addressOf(path), known.get(path)?.print ?? '', known.get(path)?.bytes ?? 0]),
    parts: Object.fromEntries(listed.map(([part, paths]) => [part, [...paths].map((path) => places.get(path) ?? 0).sort((a, b) => a - b)])),
  };
}

/** What a pack of each part holds: pages and practices, but for those of the lesson that a room leans on. The core comes first, file by file. */
export function packedPages(plan: Plan, files: readonly BuiltFile[]): ReadonlyMap<PartName, readonly PackedFile[]> {
  const pagesOf = packedFrom(plan, files);
  return new Map(
    Object.entries(plan.parts).flatMap(([part, places]) => {
      const before = new Set(plan.parts[lessonOf(part) ?? '']);
      const pages = pagesOf(places.filter((place) => !before.has(place))).filter(({ path }) => !path.startsWith('_astro/'));
      return part === 'core' || pages.length === 0 ? [] : [[part, pages] as const];
    }),
  );
}

/** What the pages run, but for the core. */
export function packedScripts(plan: Plan, files: readonly BuiltFile[]): readonly PackedFile[] {
  const core = new Set(plan.parts['core']);
  return packedFrom(plan, files)([...plan.files.keys()].filter((place) => !core.has(place))).filter(({ path }) => path.startsWith('_astro/'));
}

/** What the packs lean on: a lesson for each app; and those of the rooms, the rooms of these. */
export function groundPages(
  pages: ReturnType<typeof packedPages>,
  files: readonly BuiltFile[],
): { readonly lessons: readonly PackedFile[]; readonly rooms: readonly PackedFile[] } {
  const texts = new Map(files.map(({ path, text = '' }) => [addressOf(path), text]));
  const apps = new Set<string>();
  const lessons = [...pages].filter(([part, own]) => {
    if (!part.startsWith('lecon:')) return false;
    const more = own.flatMap(({ path }) => appsOf(texts.get(path) ?? '')).filter((app) => !apps.has(app));
    for (const app of more) apps.add(app);
    return more.length > 0;
  });
  return {
    lessons: lessons.flatMap(([, own]) => own),
    rooms: lessons.flatMap(([part]) => pages.get(part.replace('lecon:', 'salle:')) ?? []),
  };
}

/** The files at these places of the list that are text. */
function packedFrom({ files: listed }: Plan, files: readonly BuiltFile[]): (places: readonly number[]) => readonly PackedFile[] {
  const texts = new Map(files.map(({ path, text }) => [addressOf(path), text]));
  return (places) =>
    places.flatMap((place) => {
      const path = listed[place]?.[0] ?? '';
      const text = texts.get(path);
      return text === undefined ? [] : [{ path, content: Buffer.from(text) }];
    });
}

function partsOf(path: string): readonly PartName[] {
  if (LEFT_OUT.test(path)) return [];
  if (CORE.test(path)) return ['core'];
  const lesson = OF_LESSON.exec(path)?.[1];
  if (lesson !== undefined) return [`lecon:${lesson}`];
  const room = OF_ROOM.exec(path)?.[1];
  if (room !== undefined) return [`salle:${room}`];
  // A host may have ten thousand places: nobody brings them all with the rest of the site.
  if (path.startsWith('lieux/')) return ['lieux'];
  const [, received, prepared] = OF_PATH.exec(path) ?? [];
  if (received !== undefined) return ['parcours', 'site'];
  if (prepared !== undefined) return [`parcours:${prepared}`, 'site'];
  return path.endsWith('.html') || path.endsWith('.json') ? ['site'] : [];
}

/** A page names scripts, and the letters of its styles; a script names those it imports, now or later, and its styles. Begun at what is rare: a page is long. */
const IN_PAGE = /(?<=(url\()[/\w.-]{0,80}?|)_astro\/([\w.-]+)/g;
const IN_SCRIPT = /(import\()?["'`][/\w.-]{0,80}?([\w-][\w.-]*\.(?:js|css))["'`]/g;
const IN_STYLES = /(url\()[/\w.-]{0,80}?([\w-][\w.-]*\.woff2)/g;

function referencesOf({ path, text = '' }: BuiltFile, known: ReadonlyMap<string, unknown>): readonly Reference[] {
  const names = path.endsWith('.html') ? IN_PAGE : path.endsWith('.js') ? IN_SCRIPT : path.endsWith('.css') ? IN_STYLES : undefined;
  if (names === undefined) return [];
  return [...text.matchAll(names)].flatMap(([, how, name = '']) => {
    const when = how === undefined ? 'at once' : how.startsWith('url') ? 'letters' : 'later';
    return known.has(`_astro/${name}`) ? [{ path: `_astro/${name}`, when } as const] : [];
  });
}

/** The apps of a practice, as its file says: `{"practice":{…,"apps":{"webmail":{…}}}}`. */
function appsOf(text: string): readonly string[] {
  if (!text.startsWith('{"practice":')) return [];
  const { practice } = practiceFile.parse(JSON.parse(text));
  return Object.keys(practice.apps);
}

/** Pages are asked for by their folder. */
function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
