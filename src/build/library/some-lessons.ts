// One lesson, or some, checked without the rest: who writes asks this many times an hour. Of the other lessons only the plans are read, and
// of the rooms of content/ only what these lessons name. What others say of these lessons (series, paths, rights…) is for the whole library.

import type { Lesson } from '../../core/lesson/lesson';
import { sourceLocale } from '../../core/lesson/locale';
import type { Persona } from '../../world/apps/contract';
import { readAddresses } from './addresses';
import { readLoans } from './borrowed';
import { checkLessonFrench, type Desks } from './check-french';
import { checkLessons } from './check-lessons';
import { readNumbers } from './check-numbers';
import { readResume } from './check-resume';
import { checkPeople, mentionsIn, readTown } from './check-town';
import { ContentError, ContentErrors, type Problem } from './content-error';
import { readGaps } from './known-gaps';
import { provePractice } from './prove-practice';
import { readLesson, readOutline } from './read-lesson';
import { withoutEchoes } from './echoes';
import { readPersonas, readPractices, readWords } from './read-shelf';
import { readRecordings } from './recordings';
import { readShelf, type Shelf } from './shelf';
import type { Town } from './town-schema';
import type { WordEntry } from './words-schema';

/** What of a library is asked of lessons that are checked. */
export interface CheckedLessons {
  readonly lessons: readonly Lesson[];
  readonly words: ReadonlyMap<string, WordEntry>;
  readonly personas: ReadonlyMap<string, Persona>;
  readonly town: Town | undefined;
  /** For who reads again. */
  readonly reviews: readonly ContentError[];
}

/** Which lessons have a folder, in the order of their names. */
export async function lessonIds(root = process.cwd()): Promise<readonly string[]> {
  const shelf = await readShelf(root, () => undefined);
  return [...new Set(shelf.lessons.map(({ id }) => id))];
}

/** Throws `ContentErrors` with what there is to mend in these lessons, or in what is said of them where exercises and steps are numbered. */
export async function checkSomeLessons(ids: readonly string[], root = process.cwd()): Promise<CheckedLessons> {
  const problems: Problem[] = [];
  const reviews: Problem[] = [];
  const desks: Desks = { report: (problem) => problems.push(problem), review: (problem) => reviews.push(problem) };
  const { report } = desks;

  const shelf = await readShelf(root, report);
  const own = ofLessons(shelf, ids);
  const words = readWords(shelf, report);
  const personas = readPersonas(shelf, report);
  const practices = readPractices(own, { personas, loans: readLoans(own.borrowed, report), desks });
  const read = own.lessons.flatMap((text) => readLesson(text, report) ?? []);
  const others = shelf.lessons.filter(({ id }) => !ids.includes(id));
  const lessons = [...read, ...others.flatMap((text) => readOutline(text) ?? [])];

  for (const { lesson, prose, source } of read) {
    if (lesson.locale === sourceLocale) checkLessonFrench(lesson, prose.passages, source, desks);
  }
  const practiceFiles = new Map(own.practices.map(({ lesson, id, file }) => [`${lesson}/${id}`, file]));
  const around = { shelf, addresses: readAddresses(shelf.addresses, desks), gaps: readGaps(shelf.gaps, report) };
  checkLessons({ lessons, practices, practiceFiles, words }, around, desks);
  const folders = new Set(shelf.lessons.map(({ id }) => id));
  const town = readTown(shelf.town, [...folders], report);
  const sources = [...(town === undefined ? [] : [town.source]), ...[...practices.values()].map(({ source }) => source)];
  checkPeople(
    sources.flatMap((source) => mentionsIn(source)),
    report,
  );
  readNumbers(
    shelf.numbers,
    { lessons: [...folders], practices: shelf.practices.filter(({ lesson }) => folders.has(lesson)).map(({ lesson, id }) => `${lesson}/${id}`) },
    report,
  );
  readResume(
    shelf.resume,
    lessons.flatMap(({ lesson: { id, plan } }) => [...plan.steps.map((step) => step.id), ...plan.formerIds].map((step) => `${id}/${step}`)),
    report,
  );
  readRecordings(
    own,
    read.map(({ lesson: { id, locale, plan } }) => ({ id, locale, steps: plan.steps.map((step) => step.id) })),
    report,
  );
  await Promise.all([...practices.values()].map((practice) => provePractice(practice, report)));

  // A form or a person that cannot be read hides what is wrong in the exercise: it is said as well.
  const theirs = [...ids.map((id) => `content/lessons/${id}/`), 'content/words.yaml', ...[...named(own), ...shelf.personas].map(({ file }) => file)];
  // A number written twice says nothing of whose it is: it may be theirs.
  const isTheirNumber = (said: string): boolean => ids.some((id) => said.includes(`${id}/`)) || !/[a-z0-9]\/[a-z0-9]/.test(said);
  const isOwn = ({ file, what, mend }: Problem): boolean =>
    theirs.some((place) => file.startsWith(place)) || ([shelf.numbers, shelf.resume].some((one) => one?.file === file) && isTheirNumber(`${what} ${mend}`));
  const found = withoutEchoes(
    problems.filter(isOwn),
    own.lessons.filter(({ file }) => !read.some(({ lesson }) => lesson.file === file)).map(({ id }) => id),
  );
  if (found.length > 0) throw new ContentErrors(found);
  return {
    lessons: read.map(({ lesson }) => lesson),
    words,
    personas,
    town: town?.town,
    reviews: reviews.filter(isOwn).map((problem) => new ContentError(problem)),
  };
}

/** These lessons, their exercises and recordings, and what these name in the rooms of the apps. */
function ofLessons(shelf: Shelf, ids: readonly string[]): Shelf {
  const isOwn = ({ lesson }: { readonly lesson: string }): boolean => ids.includes(lesson);
  const practices = shelf.practices.filter(isOwn);
  // A site leads to others of its room: a room is read whole, or not at all.
  const rooms = new Set(named({ ...shelf, practices }).map(({ room }) => room));
  return {
    ...shelf,
    lessons: shelf.lessons.filter(({ id }) => ids.includes(id)),
    practices,
    sounds: shelf.sounds.filter(isOwn),
    timedTexts: shelf.timedTexts.filter(isOwn),
    borrowed: shelf.borrowed.filter(({ room }) => rooms.has(room)),
  };
}

/** What these exercises may well name in the rooms of the apps. */
function named({ practices, borrowed }: Pick<Shelf, 'practices' | 'borrowed'>): Shelf['borrowed'] {
  const said = practices.map(({ text }) => text).join('\n');
  return borrowed.filter(({ id }) => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(said));
}
