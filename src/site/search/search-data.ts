/**
 * What the browser needs to search, gathered at build time: the words, not an index. An index of the same
 * words, written out, is three to five times heavier, and making it in the browser takes some tens of milliseconds:
 * see docs/decisions/0008-search.md and 0044.
 *
 * Three files: titles and keywords of the lessons answer first; the explained words and the pages follow; the prose
 * comes only when titles and keywords find too little.
 */

import type { Lesson } from '../../core/lesson/lesson';
import { isEmptyWord, termsIn, termsOf, wordsOf } from '../../core/typed/terms';
import { rootOf } from './vocabulary';

/** From /recherche/index.json. */
export type SearchedLesson = readonly [id: string, title: string, keywords: string];

/** From /recherche/mots.json: where it is, what it is called, what else it is called, what it says. */
export type SearchedPage = readonly [address: string, title: string, keywords: string, says: string];

/** The titles and keywords. Give lessons of one language: the stems are French. */
export function searchedLessons(lessons: readonly Lesson[]): readonly SearchedLesson[] {
  const subjects = lessons.map(({ id, plan }) => ({ id, roots: new Set(rootsIn(plan.title)) }));
  return lessons.map(({ id, plan }) => {
    const others = subjects.filter((one) => one.id !== id).map(({ roots }) => roots);
    const own = plan.keywords.filter((keyword) => !others.some((subject) => isSubject(keyword, subject)));
    return [id, plan.title, withoutEcho(plan.title, own).join(', ')];
  });
}

/** A keyword of several words that the title of another lesson says is what that lesson is about: here it would hide it. */
function isSubject(keyword: string, subject: ReadonlySet<string>): boolean {
  const roots = rootsIn(keyword);
  return roots.length > 1 && roots.every((root) => subject.has(root));
}

function rootsIn(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => !isEmptyWord(word))
    .map(rootOf);
}

/** A keyword that the title or another keyword says already finds nothing more: « mail », « courriel » are one word in the index. */
function withoutEcho(title: string, keywords: readonly string[]): readonly string[] {
  const said = new Set(wordsOf(title).flatMap(termsOf));
  return keywords.filter((keyword) => {
    const terms = termsIn(keyword);
    const isNew = terms.some((term) => !said.has(term));
    for (const term of terms) said.add(term);
    return isNew;
  });
}

/**
 * What /recherche/index.json holds.
 * @throws TypeError when it is something else: the page of a host that answers everything with HTML, an old cache.
 */
export function parseLessons(json: unknown): readonly SearchedLesson[] {
  if (!Array.isArray(json) || !json.every(isLesson)) throw new TypeError('Not the lessons to search.');
  return json;
}

/**
 * What /recherche/mots.json holds.
 * @throws TypeError as `parseLessons`.
 */
export function parsePages(json: unknown): readonly SearchedPage[] {
  if (!Array.isArray(json) || !json.every(isPage)) throw new TypeError('Not the words and pages to search.');
  return json;
}

function isLesson(value: unknown): value is SearchedLesson {
  return isStrings(value) && value.length === 3;
}

function isPage(value: unknown): value is SearchedPage {
  return isStrings(value) && value.length === 4;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}
