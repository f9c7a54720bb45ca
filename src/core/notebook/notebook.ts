/**
 * What a mediator follows: people under names that she chose, and what each has done, as their codes said it.
 *
 *     { "notebook": 1, "gone": ["k3v9x0ab"], "learners": [
 *       { "id": "p7d2m4qs", "name": "Tulipe", "turn": 2, "met": ["2026-11-30"], "facts": [["ecrire-email", "objet", "guided", "2026-11-21"]] } ] }
 *
 * Two notebooks are joined in any order, any number of times: facts only grow (core/lesson/progress.ts), the last name given holds, who was
 * taken out stays out.
 */

import { isIsoDate } from '../lesson/calendar';
import { join, noProgress, parseFact, type Fact, type IsoDate, type Progress } from '../lesson/progress';

export const LONGEST_NAME = 40;
/** A file from elsewhere may hold anything. */
const MOST_LEARNERS = 500;
const MOST_FACTS = 2000;
const MOST_DAYS = 500;

export interface Learner {
  readonly id: string;
  /** Chosen by the mediator: not a name. */
  readonly name: string;
  /** How many times it was given: the last one holds. */
  readonly turn: number;
  readonly progress: Progress;
  /** The days when a code was read, in their order. */
  readonly met: readonly IsoDate[];
}

export interface Notebook {
  /** By id. */
  readonly learners: ReadonlyMap<string, Learner>;
  /** Ids of those who were taken out. */
  readonly gone: ReadonlySet<string>;
}

export type ParsedNotebook = { readonly kind: 'read'; readonly notebook: Notebook } | { readonly kind: 'newer' } | { readonly kind: 'wrong' };

const VERSION = 1;

export const noNotebook: Notebook = { learners: new Map(), gone: new Set() };

export function joined(one: Notebook, other: Notebook): Notebook {
  const gone = new Set([...one.gone, ...other.gone]);
  const learners = new Map<string, Learner>();
  for (const learner of [...one.learners.values(), ...other.learners.values()]) {
    if (gone.has(learner.id)) continue;
    const known = learners.get(learner.id);
    learners.set(learner.id, known ? both(known, learner) : learner);
  }
  return { learners, gone };
}

export function withLearner(notebook: Notebook, { id, name }: Pick<Learner, 'id' | 'name'>): Notebook {
  const known = notebook.learners.get(id);
  const learner: Learner = { id, name: nameFrom(name), turn: (known?.turn ?? 0) + 1, progress: known?.progress ?? noProgress, met: known?.met ?? [] };
  return joined(notebook, { learners: new Map([[id, learner]]), gone: new Set() });
}

export function withoutLearner(notebook: Notebook, id: string): Notebook {
  return joined(notebook, { learners: new Map(), gone: new Set([id]) });
}

/** What a code said of somebody, read this day. `added`: what was not known, or is now done better. */
export function withFound(
  notebook: Notebook,
  id: string,
  { facts, day }: { readonly facts: Progress['facts']; readonly day: IsoDate },
): { readonly notebook: Notebook; readonly added: readonly Fact[] } {
  const learner = notebook.learners.get(id);
  if (learner === undefined) return { notebook, added: [] };
  const found = both(learner, { ...learner, progress: { epoch: 0, facts }, met: [day] });
  const added = [...found.progress.facts].filter(([step, { outcome }]) => learner.progress.facts.get(step)?.outcome !== outcome).map(([, fact]) => fact);
  return { notebook: { ...notebook, learners: new Map([...notebook.learners, [id, found]]) }, added };
}

/** As it is shown: by name. */
export function inOrder({ learners }: Notebook): readonly Learner[] {
  return [...learners.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1));
}

/** Spaces in their place, and no longer than a line. */
export function nameFrom(typed: string): string {
  return typed
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
}

/** Whether this looks like somebody's own name, address or number: two words with capitals, an @, six figures. To be said, never refused. */
export function looksLikeAName(typed: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’ -]+$/u.test(nameFrom(typed)) || typed.includes('@') || typed.replace(/\D/g, '').length >= 6;
}

export function toRecord({ learners, gone }: Notebook): unknown {
  return {
    notebook: VERSION,
    gone: [...gone],
    learners: [...learners.values()].map(({ id, name, turn, progress, met }) => ({
      id,
      name,
      turn,
      met,
      facts: [...progress.facts.values()].map(({ lesson, step, outcome, day }) => [lesson, step, outcome, day]),
    })),
  };
}

/** Reads a record of unknown origin. Throws nothing; what does not parse is left out. */
export function parseNotebook(record: unknown): ParsedNotebook {
  const found = fields(record);
  const learners = found.get('learners');
  if (typeof found.get('notebook') !== 'number' || !Array.isArray(learners)) return { kind: 'wrong' };
  if (Number(found.get('notebook')) > VERSION) return { kind: 'newer' };
  const gone = new Set(list(found.get('gone')).filter(isKey));
  const parsed = learners.slice(0, MOST_LEARNERS).flatMap((one: unknown) => parseLearner(one));
  const books = parsed.map((learner): Notebook => ({ learners: new Map([[learner.id, learner]]), gone: new Set() }));
  return { kind: 'read', notebook: books.reduce(joined, { learners: new Map(), gone }) };
}

function parseLearner(one: unknown): readonly Learner[] {
  const found = fields(one);
  const [id, name, turn] = [found.get('id'), found.get('name'), found.get('turn')];
  if (!isKey(id) || typeof name !== 'string' || nameFrom(name) === '' || typeof turn !== 'number' || !Number.isSafeInteger(turn) || turn < 1) return [];
  const facts = list(found.get('facts'))
    .slice(0, MOST_FACTS)
    .flatMap((fact) => {
      const [lesson, step, outcome, day] = list(fact);
      return parseFact({ lesson, step, outcome, day }, 0) ?? [];
    });
  const met = list(found.get('met')).slice(0, MOST_DAYS).filter(isIsoDate);
  return [{ id, name: nameFrom(name), turn, progress: join(noProgress, ...facts), met: days(met) }];
}

function both(one: Learner, other: Learner): Learner {
  const isLater = other.turn > one.turn || (other.turn === one.turn && other.name > one.name);
  const { name, turn } = isLater ? other : one;
  return { id: one.id, name, turn, progress: join(one.progress, other.progress), met: days([...one.met, ...other.met]) };
}

function days(met: readonly IsoDate[]): readonly IsoDate[] {
  return [...new Set(met)].toSorted();
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9]{5,15}$/.test(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fields(record: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof record === 'object' && record !== null ? Object.entries(record) : []);
}
