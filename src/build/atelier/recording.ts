// What the page of recording asks of the server: what was done so far, in words, with the goals it may have; then to write it.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { sourceLocale } from '../../core/lesson/locale';
import type { Gesture } from '../../world/apps/contract';
import { openPractice } from '../../world/practice/bench';
import type { Goal } from '../../world/practice/practice';
import { sentenceOf } from '../../world/practice/say';
import { plain } from '../../world/practice/sentence';
import { wordsFor } from '../../world/practice/words';
import { ContentErrors, type Problem } from '../library/content-error';
import { provePractice } from '../library/prove-practice';
import { valueAt } from '../library/yaml-source';
import { goalsOf } from './goals-of';
import { practiceFile, readWhole, recordable, type PracticeFile } from './practice-file';
import { gesturesIn, neededFor, walkthroughOf } from './walkthrough-of';
import type { AskedOfServer } from './recorder-server';
import { withRecorded } from './write-practice';

/** What was done, for the author to read. */
export interface Told {
  readonly gestures: readonly string[];
  readonly goals: readonly { readonly words: string; readonly after: string; readonly isKept: boolean }[];
  /** The file says just this already: writing it has the development server load the page again, which must not lose that it is written. */
  readonly written?: Written;
}

/** What was written. `remember`: the file counts gestures for the pense-bête. `left`: how many gestures its goals did not need. */
export interface Written {
  readonly file: string;
  readonly remember: boolean;
  readonly left: number;
}

/** What is asked: a log, as the page has it, and for writing the places of the goals to keep. */
interface Asked {
  readonly log: unknown;
  readonly goals?: unknown;
}

/** For recorder-server.ts. */
export async function answer(root: string, { lesson, practice, what, body }: AskedOfServer): Promise<unknown> {
  const at = await practiceFile(root, lesson, practice);
  if (at === undefined) return undefined;
  const asked: Asked = { log: valueAt(body, ['log']), goals: valueAt(body, ['goals']) };
  return what === 'ecrire' ? record(root, at, asked) : tell(root, at, asked);
}

export async function tell(root: string, at: PracticeFile, { log }: Asked): Promise<Told> {
  const { done, goals, bench } = await worked(root, at, log);
  const words = await wordsFor(Object.keys(bench.practice.apps), sourceLocale);
  const gestures = done.map(({ gesture, before }) => plain(sentenceOf(bench.rules.describe(gesture, before), words, sourceLocale).text));
  return {
    gestures,
    goals: goals.map(({ goal, reachedBy, isKept }) => ({ words: inWords(goal), after: gestures[reachedBy - 1] ?? '', isKept })),
    ...(await asWritten(
      root,
      at,
      done.map(({ gesture }) => gesture),
    )),
  };
}

async function asWritten(root: string, at: PracticeFile, gestures: readonly Gesture[]): Promise<{ readonly written?: Written }> {
  try {
    const { practice } = await readWhole(root, at);
    const bench = await openPractice(practice);
    const needed = neededFor(bench, gestures);
    const isThere = gestures.length > 0 && isDeepStrictEqual(needed, practice.walkthrough) && bench.way('wide').length > 0;
    return isThere ? { written: { file: at.file, remember: practice.remember !== undefined, left: gestures.length - needed.length } } : {};
  } catch (error) {
    // A file that does not hold yet is not what was done.
    if (error instanceof ContentErrors) return {};
    throw error;
  }
}

/** Writes the file, once the library has taken what would be in it. Throws `ContentErrors`, and the file stays as it was. */
export async function record(root: string, at: PracticeFile, { log, goals: chosen }: Asked): Promise<Written> {
  const { done, goals } = await worked(root, at, log);
  const kept = goals.filter((_, index) => Array.isArray(chosen) && chosen.includes(index)).map(({ goal }) => goal);
  if (done.length === 0 || kept.length === 0) {
    const what = done.length === 0 ? 'Rien n’a encore été fait.' : 'Aucun but n’est choisi.';
    throw new ContentErrors([{ file: at.file, what, mend: done.length === 0 ? 'faites l’exercice à l’écran.' : 'cochez au moins un but.' }]);
  }
  const all = done.map(({ gesture }) => gesture);
  const whole = await readWhole(root, { ...at, text: withRecorded(at.text, { goals: kept, walkthrough: all }) });
  const walkthrough = neededFor(await openPractice(whole.practice), all);
  const text = withRecorded(at.text, { goals: kept, walkthrough });
  const read = await readWhole(root, { ...at, text });
  const problems: Problem[] = [];
  await provePractice(read, (problem) => problems.push(problem));
  if (problems.length > 0) throw new ContentErrors(problems);
  await writeFile(path.join(root, at.file), text);
  return { file: at.file, remember: read.practice.remember !== undefined, left: all.length - walkthrough.length };
}

async function worked(root: string, at: PracticeFile, log: unknown) {
  const gestures = gesturesIn(log);
  if (gestures === undefined)
    throw new ContentErrors([{ file: at.file, what: 'Ce qui a été fait ne se lit pas.', mend: 'rechargez la page, puis recommencez.' }]);
  const bench = await openPractice(await recordable(root, at));
  const done = walkthroughOf(gestures, bench);
  return { done, bench, goals: goalsOf(done, bench, ownGoals(at.text)) };
}

/** The goals that the file has, as far as they can be read. */
function ownGoals(text: string): readonly Goal[] {
  const goals = valueAt(parse(text), ['goals']);
  return Array.isArray(goals)
    ? goals.filter((goal): goal is Goal => typeof valueAt(goal, ['app']) === 'string' && typeof valueAt(goal, ['type']) === 'string')
    : [];
}

/** As it will stand in the file. */
function inWords({ app: _, ...goal }: Goal): string {
  return stringify(goal, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/^\{ | \}$/g, '');
}
