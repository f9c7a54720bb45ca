// The files of content/, found by their names, and the day they last changed.

import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLocale, locales, type Locale } from '../../core/lesson/locale';
import { rooms, type BorrowedText } from './borrowed';
import { POSITIONING } from './check-positioning';
import type { Report } from './content-error';
import { quoted } from './nearest';

export interface Shelf {
  readonly lessons: readonly { readonly id: string; readonly locale: Locale; readonly file: string; readonly text: string }[];
  readonly practices: readonly { readonly lesson: string; readonly id: string; readonly file: string; readonly text: string }[];
  readonly personas: readonly { readonly id: string; readonly file: string; readonly text: string }[];
  /** Recordings of a person's voice, one a step and a language. */
  readonly sounds: readonly { readonly lesson: string; readonly step: string; readonly locale: Locale; readonly file: string; readonly bytes: Buffer }[];
  /** What they say, and when. */
  readonly timedTexts: readonly { readonly lesson: string; readonly step: string; readonly locale: Locale; readonly file: string; readonly text: string }[];
  /** What apps keep in their own rooms: forms… */
  readonly borrowed: readonly BorrowedText[];
  readonly words: { readonly file: string; readonly text: string } | undefined;
  /** The names of all files of content/, from the root of the project. */
  readonly files: readonly string[];
  /** The sites outside that are shown. */
  readonly addresses: { readonly file: string; readonly text: string } | undefined;
  /** What lessons do not have yet. */
  readonly gaps: { readonly file: string; readonly text: string } | undefined;
  /** Who is who. */
  readonly town: { readonly file: string; readonly text: string } | undefined;
  /** What blocks people. */
  readonly blockages: { readonly file: string; readonly text: string } | undefined;
  /** Ready series of workshops. */
  readonly series: readonly { readonly id: string; readonly file: string; readonly text: string }[];
  /** Prepared paths. */
  readonly paths: readonly { readonly id: string; readonly file: string; readonly text: string }[];
  /** Guides for whoever helps. */
  readonly guides: readonly { readonly id: string; readonly file: string; readonly text: string }[];
  /** Concrete situations, to find where to begin. */
  readonly situations: { readonly file: string; readonly text: string } | undefined;
  /** What there is to ask for. */
  readonly rights: { readonly file: string; readonly text: string } | undefined;
  /** What the rights simulator asks and knows. */
  readonly simulator: readonly { readonly id: string; readonly file: string; readonly text: string }[];
  /** What is written once and shown wherever it serves (reference-schema.ts). */
  readonly reference: Readonly<
    Record<'phones' | 'papers' | 'ideas' | 'agenda' | 'realSites' | 'served', { readonly file: string; readonly text: string } | undefined>
  >;
  /** The number of each exercise. */
  readonly numbers: { readonly file: string; readonly text: string } | undefined;
  readonly resume: { readonly file: string; readonly text: string } | undefined;
  /** Where to begin: what one tries. */
  readonly positioning: { readonly file: string; readonly text: string } | undefined;
}

const PRACTICE = '.practice.yaml';
const PLAN = 'content/positioning/plan.yaml';

/** Reads every file of content/; reports those whose name says nothing. */
export async function readShelf(root: string, report: Report): Promise<Shelf> {
  const files = await filesIn(path.join(root, 'content'));
  const shelf = await Promise.all(
    files.map(async (name) => {
      const file = path.posix.join('content', ...name.split(path.sep));
      return { file, parts: file.split('/').slice(1), text: /\.(mdx|yaml|vtt)$/.test(name) ? await readFile(path.join(root, file), 'utf8') : '' };
    }),
  );
  const recorded = shelf.flatMap(({ file, parts: [room, lesson = '', name = ''], text }) => {
    const named = /^(?<step>.+)\.(?<lang>[^.]+)\.(?<kind>opus|vtt)$/.exec(name)?.groups;
    if (room !== 'lessons' || !/\.(opus|vtt)$/.test(name)) return [];
    const { step = '', lang = '', kind } = named ?? {};
    if (isLocale(lang)) return [{ lesson, step, locale: lang, kind, file, text }];
    report({
      file,
      what: named === undefined ? `${quoted(name)} n’est pas le nom d’un enregistrement.` : `${quoted(lang)} n’est pas une langue possible.`,
      mend: `donnez-lui le nom de l’étape, puis la langue, comme debut.fr.opus et debut.fr.vtt. Langues possibles : ${locales.join(', ')}.`,
    });
    return [];
  });
  const sounds = recorded.filter(({ kind }) => kind === 'opus').map(async (sound) => ({ ...sound, bytes: await readFile(path.join(root, sound.file)) }));
  const yamlIn = (folder: string): Shelf['personas'] =>
    shelf
      .filter(({ parts: [room], file }) => room === folder && file.endsWith('.yaml'))
      .map(({ file, text }) => ({ id: path.posix.basename(file, '.yaml'), file, text }));
  return {
    sounds: await Promise.all(sounds),
    timedTexts: recorded.filter(({ kind }) => kind === 'vtt'),
    lessons: shelf.flatMap(({ file, parts: [room, id = '', name = ''], text }) => {
      if (room !== 'lessons' || !name.endsWith('.mdx')) return [];
      const locale = name.slice(0, -'.mdx'.length);
      if (isLocale(locale)) return [{ id, locale, file, text }];
      report({ file, line: 1, what: `${quoted(name)} n’est pas le nom d’une langue.`, mend: `renommez-le ${locales.map((one) => `${one}.mdx`).join(', ')}.` });
      return [];
    }),
    practices: shelf.flatMap(({ file, parts, text }) => {
      const [lesson = '', name = ''] = parts[0] === 'positioning' ? [POSITIONING, parts[1]] : parts.slice(1);
      if ((parts[0] !== 'lessons' && parts[0] !== 'positioning') || file === PLAN || !name.endsWith('.yaml')) return [];
      const id = name.slice(0, -PRACTICE.length);
      if (name.endsWith(PRACTICE) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [{ lesson, id, file, text }];
      report({
        file,
        line: 1,
        what: `${quoted(name)} n’est pas le nom d’un exercice.`,
        mend: 'renommez-le comme repondre-a-samira.practice.yaml : minuscules sans accent et traits d’union.',
      });
      return [];
    }),
    personas: yamlIn('personas'),
    series: yamlIn('series'),
    paths: yamlIn('paths'),
    guides: yamlIn('guides'),
    simulator: yamlIn('rights'),
    borrowed: shelf.flatMap(({ file, parts: [room = ''], text }) =>
      rooms.includes(room) && file.endsWith('.yaml') ? [{ room, id: path.posix.basename(file, '.yaml'), file, text }] : [],
    ),
    words: shelf.find(({ file }) => file === 'content/words.yaml'),
    files: shelf.map(({ file }) => file),
    addresses: shelf.find(({ file }) => file === 'content/addresses.yaml'),
    gaps: shelf.find(({ file }) => file === 'content/known-gaps.yaml'),
    town: shelf.find(({ file }) => file === 'content/town.yaml'),
    blockages: shelf.find(({ file }) => file === 'content/blockages.yaml'),
    situations: shelf.find(({ file }) => file === 'content/situations.yaml'),
    rights: shelf.find(({ file }) => file === 'content/rights.yaml'),
    reference: {
      phones: shelf.find(({ file }) => file === 'content/phones.yaml'),
      papers: shelf.find(({ file }) => file === 'content/papers.yaml'),
      ideas: shelf.find(({ file }) => file === 'content/ideas.yaml'),
      agenda: shelf.find(({ file }) => file === 'content/agenda.yaml'),
      realSites: shelf.find(({ file }) => file === 'content/real-sites.yaml'),
      served: shelf.find(({ file }) => file === 'content/served.yaml'),
    },
    numbers: shelf.find(({ file }) => file === 'content/numeros.yaml'),
    resume: shelf.find(({ file }) => file === 'content/reprise.yaml'),
    positioning: shelf.find(({ file }) => file === PLAN),
  };
}

/** Changes whenever a file of content/ is edited, added or removed. */
export async function editionOf(root: string): Promise<string> {
  const content = path.join(root, 'content');
  const files = await filesIn(content);
  const marks = files.map(async (file) => {
    // Sizes as well: two changes may fall in the same tick of the disk's clock.
    const { mtimeMs, size } = await stat(path.join(content, file));
    return `${file} ${mtimeMs} ${size}`;
  });
  return (await Promise.all(marks)).join('\n');
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
