// The library: everything in content/, read, checked and proved. Build time only.

import type { Persona } from '../../world/apps/contract';
import { sourceLocale } from '../../core/lesson/locale';
import type { Lesson } from '../../core/lesson/lesson';
import type { Register } from '../../core/progress-code/register';
import type { Practice } from '../../world/practice/practice';
import { readAddresses, type Addresses } from './addresses';
import type { Blockages } from './blockages-schema';
import { readLoans } from './borrowed';
import { readBlockages } from './check-blockages';
import { checkLessonFrench, type Desks } from './check-french';
import { readGuides, type Guide } from './check-guides';
import { checkLessons } from './check-lessons';
import { POSITIONING, readPositioning } from './check-positioning';
import { readNumbers, type Numbers } from './check-numbers';
import { readReference, type Reference } from './check-reference';
import { readResume } from './check-resume';
import { readPaths, type PreparedPath } from './check-paths';
import { readRights } from './check-rights';
import { readSimulator, type Simulator } from './check-simulator';
import { readSeries, type Series } from './check-series';
import { readSituations } from './check-situations';
import { checkPeople, mentionsIn, readTown } from './check-town';
import { ContentError, ContentErrors, type Problem, type Report } from './content-error';
import { withoutEchoes } from './echoes';
import { readGaps } from './known-gaps';
import { quoted } from './nearest';
import type { Positioning } from './positioning-schema';
import type { Rights } from './rights-schema';
import { provePractice } from './prove-practice';
import { readLesson } from './read-lesson';
import { readPersonas, readPractices, readWords } from './read-shelf';
import { readRecordings, type Recording } from './recordings';
import { sitePlaces } from './site-places';
import { editionOf, readShelf, type Shelf } from './shelf';
import type { Situations } from './situations-schema';
import type { Town } from './town-schema';
import type { WordEntry } from './words-schema';

export interface Library extends Reference {
  /** Every lesson in every language it has; the French one of each is always there. */
  readonly lessons: readonly Lesson[];
  /** By `lesson/practice`. */
  readonly practices: ReadonlyMap<string, Practice>;
  /** By slug. */
  readonly words: ReadonlyMap<string, WordEntry>;
  readonly personas: ReadonlyMap<string, Persona>;
  /** Who is who in the exercises. */
  readonly town: Town | undefined;
  /** What blocks people, and how to go on. */
  readonly blockages: Blockages | undefined;
  /** Where to begin: what one tries. Its practices are under `diagnostic/`. */
  readonly positioning: Positioning | undefined;
  /** Where to begin: what one says one knows. */
  readonly situations: Situations | undefined;
  /** For whoever helps, in the order of the list. */
  readonly guides: readonly Guide[];
  /** What there is to ask for, and whom. */
  readonly rights: Rights | undefined;
  /** The questions that say which rights to ask for. */
  readonly simulator: Simulator | undefined;
  /** The sites outside that are shown, with the day somebody read about them. */
  readonly addresses: Addresses['all'];
  /** Ready series of workshops, in the order of the list. */
  readonly series: readonly Series[];
  /** Prepared paths, in the order of the list. */
  readonly paths: readonly PreparedPath[];
  /** The number of each exercise of a lesson, for the board. */
  readonly numbers: Numbers;
  /** The number of each step and path in the resume code. */
  readonly register: Register;
  /** Steps that somebody read aloud. */
  readonly recordings: readonly Recording[];
  /** What is not wrong but would gain from another reading: long sentences. */
  readonly reviews: readonly ContentError[];
}

/** While the site is built nothing is edited, and every page asks: to look at each file again would cost more than the pages. */
const isBuilding = process.env['NODE_ENV'] === 'production';

const shelves = new Map<string, { readonly edition: string; readonly library: Promise<Library> }>();

/**
 * Reads content/ once, and again when one of its files changes. `root` is the project's folder.
 * Throws `ContentErrors`, in French, with everything there is to mend.
 */
export async function readLibrary(root = process.cwd()): Promise<Library> {
  const known = shelves.get(root);
  if (isBuilding && known !== undefined) return known.library;
  const edition = await editionOf(root);
  if (known?.edition === edition) return known.library;
  const library = readAll(root);
  shelves.set(root, { edition, library });
  return library;
}

async function readAll(root: string): Promise<Library> {
  const problems: Problem[] = [];
  const reviews: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const desks: Desks = { report, review: (problem) => reviews.push(problem) };

  const shelf = await readShelf(root, report);
  const words = readWords(shelf, report);
  const personas = readPersonas(shelf, report);
  const loans = readLoans(shelf.borrowed, report);
  const practices = readPractices(shelf, { personas, loans, desks });
  const lessons = shelf.lessons.flatMap((text) => readLesson(text, report) ?? []);

  for (const { lesson, prose, source } of lessons) {
    if (lesson.locale === sourceLocale) checkLessonFrench(lesson, prose.passages, source, desks);
  }
  checkFrenchLeads(shelf, report);
  const practiceFiles = new Map(shelf.practices.map(({ lesson, id, file }) => [`${lesson}/${id}`, file]));
  const gaps = readGaps(shelf.gaps, report);
  const addresses = readAddresses(shelf.addresses, desks);
  checkLessons({ lessons, practices, practiceFiles, words }, { shelf, addresses, gaps }, desks);
  gaps.filled(desks.review);
  const town = readTown(
    shelf.town,
    lessons.map(({ lesson }) => lesson.id),
    report,
  );
  const places = lessons.flatMap(({ lesson: { id, plan }, prose }) =>
    [...plan.steps.map((step) => step.id), ...prose.practices.map(({ name }) => name)].map((place) => `${id}/${place}`),
  );
  const blockages = readBlockages(shelf.blockages, places, report);
  const positioning = readPositioning(
    shelf.positioning,
    { lessons: lessons.map(({ lesson }) => lesson.id), practices: shelf.practices.filter(({ lesson }) => lesson === POSITIONING).map(({ id }) => id) },
    report,
  );
  const series = readSeries(
    shelf.series,
    lessons.map(({ lesson }) => lesson),
    report,
  );
  const paths = readPaths(
    shelf.paths,
    lessons.map(({ lesson }) => lesson),
    report,
  );
  const french = lessons.filter(({ lesson }) => lesson.locale === sourceLocale).map(({ lesson }) => lesson);
  const situations = readSituations(shelf.situations, french, report);
  const guides = readGuides(
    shelf.guides,
    french.map(({ id }) => id),
    report,
  );
  const rights = readRights(shelf.rights, { lessons: french.map(({ id }) => id), guides: guides.map(({ id }) => id) }, report);
  const simulator = readSimulator(
    shelf.simulator,
    { lessons: french.map(({ id }) => id), rights: rights?.rights.map(({ id }) => id) ?? [], sites: addresses.all.map(({ site }) => site) },
    publication(),
    report,
  );
  const reference = readReference(shelf.reference, { lessons: french.map(({ id }) => id), places: sitePlaces(shelf, lessons), addresses }, report);
  const folders = new Set(lessons.map(({ lesson }) => lesson.id));
  const numbers = readNumbers(
    shelf.numbers,
    { lessons: [...folders], practices: shelf.practices.filter(({ lesson }) => folders.has(lesson)).map(({ lesson, id }) => `${lesson}/${id}`) },
    report,
  );
  const register = readResume(
    shelf.resume,
    lessons.flatMap(({ lesson: { id, plan } }) => [...plan.steps.map((step) => step.id), ...plan.formerIds].map((step) => `${id}/${step}`)),
    report,
  );
  const told = [
    ...(town === undefined ? [] : [town.source]),
    ...[...loans.values()].flatMap((room) => [...room.values()].flatMap((loan) => loan?.source ?? [])),
  ];
  checkPeople(
    [...told, ...[...practices.values()].map(({ source }) => source)].flatMap((source) => mentionsIn(source)),
    report,
  );
  const recordings = readRecordings(
    shelf,
    lessons.map(({ lesson: { id, locale, plan } }) => ({ id, locale, steps: plan.steps.map((step) => step.id) })),
    report,
  );
  await Promise.all([...practices.values()].map((read) => provePractice(read, report)));

  const unread = shelf.lessons.filter(({ file }) => !lessons.some(({ lesson }) => lesson.file === file)).map(({ id }) => id);
  if (problems.length > 0) throw new ContentErrors(withoutEchoes(problems, unread));
  return {
    lessons: lessons.map((read) => read.lesson),
    practices: new Map([...practices].map(([key, read]) => [key, read.practice])),
    words,
    personas,
    town: town?.town,
    blockages,
    positioning,
    situations,
    guides,
    rights,
    simulator,
    ...reference,
    addresses: addresses.all,
    series,
    paths,
    numbers,
    register,
    recordings,
    reviews: reviews.map((problem) => new ContentError(problem)),
  };
}

/** A build that says where the site lives is published: old figures stop it, unless its maker lets them pass. */
function publication(): { readonly today: string } | undefined {
  if (process.env['SITE'] === undefined || process.env['RIGHTS_FIGURES'] === 'old') return undefined;
  return { today: new Date().toISOString().slice(0, 10) };
}

/** French leads: a lesson in another language alone would have no net under it. */
function checkFrenchLeads({ lessons, practices, sounds, timedTexts }: Shelf, report: Report): void {
  const folders = new Set([...lessons.map(({ id }) => id), ...[...practices, ...sounds, ...timedTexts].map(({ lesson }) => lesson)]);
  folders.delete(POSITIONING);
  const french = new Set(lessons.filter(({ locale }) => locale === sourceLocale).map(({ id }) => id));
  for (const folder of folders) {
    if (french.has(folder)) continue;
    const file = `content/lessons/${folder}/${sourceLocale}.mdx`;
    report({ file, what: `La leçon ${quoted(folder)} n’existe pas en français.`, mend: `écrivez ${file}.` });
  }
}
