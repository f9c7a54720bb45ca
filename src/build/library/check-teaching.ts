// What makes a lesson teach: one sees it done, one does it with help, then alone in other clothes, then again; the right
// answer is not always in the same place; a beginner's word is explained where it is first said; one verb for one gesture.

import { sourceLocale } from '../../core/lesson/locale';
import type { Report } from './content-error';
import type { Gaps } from './known-gaps';
import { quoted, suggest } from './nearest';
import { MASK, PRESSED } from './plain-french';
import type { ReadLesson } from './read-lesson';
import type { ReadPractice } from './read-practice';
import { firstSaid } from './said';
import type { WordEntry } from './words-schema';
import { valueAt, type YamlSource } from './yaml-source';

interface Contents {
  readonly lessons: readonly ReadLesson[];
  /** By `lesson/practice`. */
  readonly practices: ReadonlyMap<string, ReadPractice>;
  readonly words: ReadonlyMap<string, WordEntry>;
}

/** More right answers than this in one place, running, and the hand ticks by itself. */
const MOST_RUNNING = 2;
/** Under this many questions, a place may be favoured by chance. */
const ENOUGH_QUESTIONS = 12;
const LARGEST_SHARE = 0.45;

/** In the list of gaps: all lessons taken together. */
const ALL = 'toutes';

export function checkTeaching({ lessons, practices, words }: Contents, gaps: Gaps): void {
  const french = lessons.filter(({ lesson }) => lesson.locale === sourceLocale);
  for (const read of french) {
    const { id } = read.lesson;
    checkTimes(read, gaps.of('time-alone', id));
    checkAnswers(read, gaps.of('answers', id));
    checkWords(read, words, gaps.of('beginner-words', id));
    checkVerbs(read, gaps.of('verbs', id));
    const own = [...practices].filter(([key]) => key.startsWith(`${id}/`)).map(([, practice]) => practice);
    for (const { source } of own) checkPracticeVerbs(source, gaps.of('verbs', id));
    if (own.length === 0) continue;
    checkPractices(read, own, gaps);
    checkStepLabels(read, own, gaps.of('labels', id));
  }
  checkShares(french, gaps.of('answers', ALL));
}

function checkTimes({ lesson, source }: ReadLesson, report: Report): void {
  if (lesson.plan.minutesAlone !== undefined) return;
  report({
    file: lesson.file,
    line: source.lineOf(['minutes']),
    what: 'La leçon ne dit pas son temps pour une personne seule.',
    mend: 'ajoutez minutesAlone: au plan, de 10 à 20 si possible.',
  });
}

/** The places of right answers, one after another; and « Oui, c’est ça. Oui. », which the page would say. */
function checkAnswers({ lesson, prose }: ReadLesson, report: Report): void {
  for (const { rightSay, line } of prose.checks) {
    if (!/^oui\b/iu.test(rightSay)) continue;
    report({
      file: lesson.file,
      line,
      what: `L’explication de la bonne réponse commence par « Oui » : ${quoted(rightSay)}.`,
      mend: 'retirez-le : la page dit déjà « Oui, c’est ça. ».',
    });
  }
  prose.checks.forEach(({ right, line }, index) => {
    const run = prose.checks.slice(Math.max(0, index - MOST_RUNNING), index + 1);
    if (right === undefined || run.length <= MOST_RUNNING || run.some((one) => one.right !== right)) return;
    report({
      file: lesson.file,
      line,
      what: `La bonne réponse est à la même place ${run.length} fois de suite (n° ${right + 1}).`,
      mend: 'déplacez-la : la main cocherait toute seule.',
    });
  });
}

function checkShares(lessons: readonly ReadLesson[], report: Report): void {
  const rights = lessons.flatMap(({ prose }) => prose.checks.flatMap((one) => (one.choices === 3 && one.right !== undefined ? [one.right] : [])));
  if (rights.length < ENOUGH_QUESTIONS) return;
  for (const place of [0, 1, 2]) {
    const count = rights.filter((right) => right === place).length;
    if (count / rights.length <= LARGEST_SHARE) continue;
    report({
      file: 'content/lessons',
      what: `Dans toutes les leçons, la bonne réponse est ${count} fois sur ${rights.length} à la place n° ${place + 1}.`,
      mend: 'déplacez-en : un tiers à chaque place.',
    });
  }
}

function checkPractices({ lesson, prose }: ReadLesson, own: readonly ReadPractice[], gaps: Gaps): void {
  // One that is not there, or cannot be read, is said where it is written: it may well be the one that would be missed here.
  if (prose.practices.some(({ name }) => !own.some(({ practice }) => practice.id === name))) return;
  const called = prose.practices.flatMap((call) => own.filter(({ practice }) => practice.id === call.name).map(({ practice }) => ({ ...call, practice })));
  const guided = called.filter(({ start, again }) => !again && start !== 'alone');
  const alone = called.filter(({ start, again }) => !again && start === 'alone');
  const place = { file: lesson.file, line: prose.practices[0]?.line };
  if (guided.length === 0) {
    gaps.of(
      'guided',
      lesson.id,
    )({ ...place, what: 'Aucun exercice de la leçon ne commence avec le guide.', mend: 'écrivez <Practice id="…" start="guide" />.' });
  }
  if (!alone.some((one) => guided.every((other) => areDressedOtherwise(one.practice.apps, other.practice.apps)))) {
    gaps.of(
      'alone',
      lesson.id,
    )({
      ...place,
      what: 'Aucun exercice de la leçon ne se fait sans aide sous un autre habillage.',
      mend: 'écrivez <Practice id="…" start="alone" />, avec d’autres habillages que l’exercice guidé.',
    });
  }
  if (!called.some(({ again }) => again)) {
    gaps.of(
      'again',
      lesson.id,
    )({
      ...place,
      what: 'La leçon n’a pas d’exercice en plus pour qui en veut encore.',
      mend: 'écrivez <Practice id="…" again /> à la fin de la dernière étape qui exerce.',
    });
  }
}

/** Of the apps of both, one at least has another skin. Apps that no two share are other clothes too. */
function areDressedOtherwise(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const shared = Object.keys(one).filter((app) => app in other);
  return shared.length === 0 || shared.some((app) => skinOf(one[app]) !== skinOf(other[app]));
}

/** What an app wears in a practice, wherever its scenario says it. */
export function skinOf(scenario: unknown): unknown {
  return valueAt(scenario, ['skin']) ?? valueAt(scenario, ['look']) ?? valueAt(scenario, ['form', 'skin']) ?? valueAt(scenario, ['form', 'look']);
}

/** A step that practises names the buttons of its own screens. */
function checkStepLabels({ lesson, prose }: ReadLesson, own: readonly ReadPractice[], report: Report): void {
  // « Dans une autre boîte, ce bouton s’appelle Télécharger. »
  const ofOthers = prose.passages.filter(({ text }) => /(?<!\p{L})(autres?|ailleurs)(?!\p{L})/iu.test(text));
  for (const { name, line, step } of prose.labels) {
    if (ofOthers.some((passage) => passage.line <= line && line <= passage.lastLine)) continue;
    const here = prose.practices.filter((call) => call.step === step && !call.again).map((call) => call.name);
    const labels = own.filter(({ practice }) => here.includes(practice.id)).flatMap((read) => read.labels);
    // One that no practice of the lesson shows is reported already (check-together).
    const isElsewhere = own.some((read) => read.labels.includes(name));
    if (labels.length === 0 || labels.includes(name) || !isElsewhere) continue;
    report({
      file: lesson.file,
      line,
      what: `L’exercice de cette étape n’a pas de bouton ou de case ${quoted(name)}.`,
      mend: `${suggest(name, [...new Set(labels)], 'Mots de ses écrans')} Le mot d’un autre site s’écrit entre guillemets.`,
    });
  }
}

function checkWords({ lesson, prose }: ReadLesson, words: ReadonlyMap<string, WordEntry>, report: Report): void {
  if (lesson.plan.level !== 1) return;
  for (const [slug, { term: word, beginner }] of words) {
    if (!beginner) continue;
    const first = firstSaid(word, prose.passages);
    // What the introduction names, the first step may explain.
    const isToldNext = ({ step }: { readonly step: string | undefined }): boolean => first?.step === undefined && step === lesson.plan.steps[0]?.id;
    if (first === undefined || prose.terms.some((term) => term.name === slug && (term.line <= first.lastLine || isToldNext(term)))) continue;
    report({
      file: lesson.file,
      line: first.line,
      what: `Le mot ${quoted(word)} n’est pas expliqué à sa première fois.`,
      mend: `écrivez <Term word="${slug}">${word}</Term>.`,
    });
  }
}

/** Keys are pressed; what is on the screen is clicked or touched, and the page knows which. */
function checkVerbs({ lesson, prose }: ReadLesson, report: Report): void {
  for (const { reader, masked, line } of prose.passages) {
    if (reader !== 'learner') continue;
    if (new RegExp(`[Aa]ppuy(?:ez|er)(?: \\p{L}+)? sur(?: le bouton| la case)? ${MASK}`, 'u').test(masked)) {
      report({ file: lesson.file, line, what: 'On n’appuie que sur les touches du clavier.', mend: 'écrivez <Press>Cliquez sur</Press> <Ui>…</Ui>.' });
    } else if (new RegExp(`(?<!\\p{L})[Cc]liqu(?:ez|er)(?![\\p{L}${PRESSED}])`, 'u').test(masked)) {
      report({ file: lesson.file, line, what: 'Au doigt, « Cliquez » serait faux.', mend: 'écrivez <Press>Cliquez sur</Press> : la page choisit le verbe.' });
    }
  }
}

function checkPracticeVerbs(source: YamlSource, report: Report): void {
  const slips = valueAt(source.value, ['slips']);
  const paths = [['brief', 'fr'], ['done', 'fr'], ...(Array.isArray(slips) ? slips : []).map((_: unknown, index) => ['slips', index, 'say', 'fr'])];
  for (const path of paths) {
    const text = valueAt(source.value, path);
    if (typeof text !== 'string' || !/[Aa]ppuy(?:ez|er)(?: \p{L}+)? sur(?: le bouton| la case)? \[\[/u.test(text)) continue;
    report({ file: source.file, line: source.lineOf(path), what: 'On n’appuie que sur les touches du clavier.', mend: 'écrivez « Cliquez sur [[…]] ».' });
  }
}
