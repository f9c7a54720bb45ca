// Which books there are, and what is in each: one a prepared path, one with every lesson, or the lessons that are asked for.

import { createHash } from 'node:crypto';
import type { Lesson } from '../../core/lesson/lesson';
import { sourceLocale } from '../../core/lesson/locale';
import type { Library } from '../library/library';
import { chapterOf, type Shelf } from './chapter';
import type { Book, Explained } from './package';
import { words } from './words';

/** A book before its lessons are drawn. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly audience: string;
  readonly lead: string;
  readonly lessons: readonly Lesson[];
}

/** The name of the book that holds every lesson. */
const CATALOGUE = 'toutes-les-lecons';

/** The books of these names: a path, `toutes-les-lecons`, a lesson. All paths when none is named. Throws when a name is of nothing. */
export function plansOf(library: Library, names: readonly string[]): readonly Plan[] {
  const all = library.paths.map(({ id }) => id);
  return (names.length === 0 ? all : names).map((name) => planOf(library, name));
}

function planOf({ lessons, paths }: Library, name: string): Plan {
  const french = new Map(lessons.filter(({ locale }) => locale === sourceLocale).map((lesson) => [lesson.id, lesson]));
  const path = paths.find(({ id }) => id === name);
  if (path !== undefined) {
    return { id: name, title: path.title, audience: path.for, lead: path.lead, lessons: path.lessons.flatMap((id) => french.get(id) ?? []) };
  }
  if (name === CATALOGUE) {
    return { id: name, title: words.catalogue, audience: '', lead: words.catalogueLead, lessons: inOrder([...french.values()], paths) };
  }
  const lesson = french.get(name);
  if (lesson !== undefined) return { id: name, title: lesson.plan.title, audience: '', lead: lesson.plan.goal, lessons: [lesson] };
  const known = [CATALOGUE, ...paths.map(({ id }) => id)].join(', ');
  throw new Error(`Il n’y a ni parcours ni leçon « ${name} ». Livres : ${known}, ou le nom d’une leçon.`);
}

/** In the order in which the paths take them; then those that no path takes, by their titles. */
function inOrder(lessons: readonly Lesson[], paths: Library['paths']): readonly Lesson[] {
  const order = [...new Set(paths.flatMap((path) => path.lessons))];
  const placeOf = ({ id }: Lesson): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...lessons].sort((a, b) => placeOf(a) - placeOf(b) || a.plan.title.localeCompare(b.plan.title, 'fr'));
}

interface Binding {
  /** The built page /lecons/<lesson>/fiche/. */
  readonly sheetOf: (lesson: string) => string;
  /** Where the site lives, with its part: « https://declic.example/ ». */
  readonly site: string | undefined;
  /** It reads itself aloud. */
  readonly isHeard: boolean;
}

export function bookOf(plan: Plan, dictionary: Library['words'], { sheetOf, site, isHeard }: Binding): Book {
  const shelf: Shelf = {
    lessons: new Set(plan.lessons.map(({ id }) => id)),
    addressOf: (path) => (site === undefined ? undefined : new URL(path, site).href),
    isHeard,
  };
  const chapters = plan.lessons.map((lesson) => chapterOf(lesson, sheetOf(lesson.id), shelf));
  const glossary = [...dictionary].flatMap(([slug, { term, definition }]): readonly Explained[] => {
    const lessons = chapters.filter(({ xhtml }) => xhtml.includes(`id="mot-${slug}"`));
    return lessons.length === 0 ? [] : [{ slug, term, definition, lessons }];
  });
  const edition = plan.lessons
    .map((lesson) => lesson.plan.reviewed)
    .toSorted()
    .at(-1);
  if (edition === undefined) throw new Error(`Le livre « ${plan.id} » n’a pas de leçon.`);
  return {
    ...plan,
    chapters,
    glossary: glossary.toSorted((a, b) => a.term.localeCompare(b.term, 'fr')),
    edition,
    ...(site === undefined ? {} : { site }),
  };
}

/** The same name gives the same identifier, for life. */
export function uuidOf(id: string): string {
  const bytes = createHash('sha256').update(`declic:${id}`).digest().subarray(0, 16);
  // Version 8: made as its maker wishes (RFC 9562).
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
