// What no file can say alone: lessons that point at each other, at practices, at words, at buttons,
// and translations that must keep step with the French.

import { sourceLocale } from '../../core/lesson/locale';
import type { Report } from './content-error';
import { nearest, quoted, suggest } from './nearest';
import type { ReadLesson } from './read-lesson';
import type { ReadPractice } from './read-practice';
import type { WordEntry } from './words-schema';

export interface Contents {
  readonly lessons: readonly ReadLesson[];
  /** By `lesson/practice`; only those that could be read. */
  readonly practices: ReadonlyMap<string, ReadPractice>;
  /** Every practice file there is, readable or not: `lesson/practice` → file. */
  readonly practiceFiles: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, WordEntry>;
}

export function checkTogether(contents: Contents, report: Report): void {
  for (const read of contents.lessons) {
    checkNeighbours(read, contents, report);
    checkMovedSteps(read, contents, report);
    checkPractices(read, contents, report);
    checkTerms(read, contents, report);
    checkLabels(read, contents, report);
    checkTranslation(read, contents, report);
  }
  checkAllUsed(contents, report);
}

function checkNeighbours({ lesson, source }: ReadLesson, { lessons }: Contents, report: Report): void {
  const ids = [...new Set(lessons.map((other) => other.lesson.id))];
  for (const key of ['prerequisites', 'next'] as const) {
    lesson.plan[key].forEach((id, index) => {
      if (ids.includes(id) && id !== lesson.id) return;
      report({
        file: lesson.file,
        line: source.lineOf([key, index]),
        what: id === lesson.id ? 'La leçon renvoie à elle-même.' : `La leçon ${quoted(id)} n’existe pas.`,
        mend: suggest(
          id,
          ids.filter((one) => one !== lesson.id),
          'Leçons',
        ),
      });
    });
  }
}

/** A step that moved says from where, and the lesson it left has retired its name: old links and old progress find it. */
function checkMovedSteps({ lesson, source }: ReadLesson, { lessons }: Contents, report: Report): void {
  const siblings = lessons.filter((other) => other.lesson.locale === lesson.locale);
  const claimed = siblings.flatMap((other) => other.lesson.plan.steps.flatMap((step) => step.formerly ?? []));
  lesson.plan.steps.forEach(({ formerly }, index) => {
    if (formerly === undefined) return;
    const place = { file: lesson.file, line: source.lineOf(['steps', index, 'formerly']) };
    const [oldLesson = '', oldStep = ''] = formerly.split('/');
    const left = lessons.find((other) => other.lesson.id === oldLesson);
    if (left === undefined) {
      const ids = [...new Set(lessons.map((other) => other.lesson.id))];
      report({ ...place, what: `L’étape vient d’une leçon qui n’existe pas : ${quoted(oldLesson)}.`, mend: suggest(oldLesson, ids, 'Leçons') });
    } else if (!left.lesson.plan.formerIds.includes(oldStep)) {
      report({
        ...place,
        what: `La leçon ${quoted(oldLesson)} n’a pas d’ancienne étape ${quoted(oldStep)}.`,
        mend: `${suggest(oldStep, left.lesson.plan.formerIds, 'Ses anciennes étapes')} Sinon, ajoutez-la à formerIds dans ${left.lesson.file}.`,
      });
    } else if (claimed.indexOf(formerly) !== claimed.lastIndexOf(formerly)) {
      report({
        ...place,
        what: `Deux étapes viennent de ${quoted(formerly)}.`,
        mend: 'gardez « formerly » à une seule : un ancien lien ne mène qu’à un endroit.',
      });
    }
  });
  lesson.plan.formerIds.forEach((id, index) => {
    const former = `${lesson.id}/${id}`;
    if (claimed.includes(former)) return;
    const heir = siblings.find(
      (other) => other.lesson.id !== lesson.id && other.lesson.plan.steps.some((step) => step.id === id && step.formerly === undefined),
    );
    if (heir === undefined) return;
    report({
      file: lesson.file,
      line: source.lineOf(['formerIds', index]),
      what: `L’ancienne étape ${quoted(id)} semble être maintenant dans ${quoted(heir.lesson.id)}, qui ne le dit pas.`,
      mend: `dans ${heir.lesson.file}, écrivez formerly: ${former} à cette étape. Si c’est une autre étape, donnez-lui un autre nom.`,
    });
  });
}

function checkPractices({ lesson, prose }: ReadLesson, { practiceFiles }: Contents, report: Report): void {
  const here = practicesOf(lesson.id, practiceFiles);
  prose.practices.forEach(({ name, line, step, again }, index) => {
    // Said where the word is read: it has no name.
    if (name === '') return;
    if (!here.includes(name)) {
      report({
        file: lesson.file,
        line,
        what: `La leçon appelle l’exercice ${quoted(name)}, qui n’existe pas.`,
        mend: `${suggest(name, here, 'Exercices de ce dossier')} Corrigez le nom ou créez ${name}.practice.yaml.`,
      });
    } else if (prose.practices.findIndex((other) => other.name === name) !== index) {
      report({ file: lesson.file, line, what: `L’exercice ${quoted(name)} est appelé deux fois.`, mend: 'gardez-le une fois.' });
    } else if (lesson.plan.steps.some(({ id }) => id === name)) {
      report({
        file: lesson.file,
        line,
        what: `Une étape et un exercice portent le même nom : ${quoted(name)}. Un lien vers l’étape mènerait à l’exercice.`,
        mend: `renommez ${name}.practice.yaml. Le nom d’une étape, lui, ne change plus.`,
      });
    } else if (again && !prose.practices.slice(0, index).some((other) => other.step === step && !other.again)) {
      report({
        file: lesson.file,
        line,
        what: `L’exercice ${quoted(name)} est « encore un exercice », mais rien ne s’exerce avant lui dans l’étape.`,
        mend: 'mettez-le après un autre <Practice> de la même étape, ou retirez « again ».',
      });
    } else if (!again && prose.practices.slice(0, index).some((other) => other.step === step && !other.again)) {
      // On a wide screen each stands beside the words of its step, in the same place: the second would lie under the first.
      report({
        file: lesson.file,
        line,
        what: `L’étape a déjà un exercice ouvert avant ${quoted(name)}.`,
        mend: 'mettez-le dans une autre étape, ou écrivez « again » : il sera replié à la fin de celle-ci.',
      });
    }
  });
}

function checkAllUsed({ lessons, practiceFiles }: Contents, report: Report): void {
  const used = new Set(lessons.flatMap(({ lesson, prose }) => prose.practices.map(({ name }) => `${lesson.id}/${name}`)));
  for (const [key, file] of practiceFiles) {
    const [lesson = '', id = ''] = key.split('/');
    // A call that is misspelt is said where it is written.
    const isMeant = lessons.some(
      (read) =>
        read.lesson.id === lesson &&
        read.prose.practices.some(({ name }) => name === '' || (!practiceFiles.has(`${lesson}/${name}`) && nearest(name, [id]) !== undefined)),
    );
    if (isMeant) continue;
    // A lesson that could not be read is already reported; its practices may well be used.
    if (used.has(key) || !lessons.some((read) => read.lesson.id === lesson)) continue;
    report({ file, line: 1, what: 'Aucune étape n’appelle cet exercice.', mend: `écrivez <Practice id="${id}" /> dans une étape, ou supprimez le fichier.` });
  }
}

function checkTerms({ lesson, prose }: ReadLesson, { words }: Contents, report: Report): void {
  for (const { name, line } of prose.terms) {
    if (words.has(name) || name === '') continue;
    report({
      file: lesson.file,
      line,
      what: `Le mot ${quoted(name)} n’est pas expliqué dans content/words.yaml.`,
      mend: `${suggest(name, [...words.keys()], 'Mots expliqués')} Ajoutez-le, ou écrivez <Term word="…">.`,
    });
  }
}

/** A prose that names a button must name one that is there. A lesson without practice names real ones. */
function checkLabels({ lesson, prose }: ReadLesson, { practices, practiceFiles }: Contents, report: Report): void {
  const keys = practicesOf(lesson.id, practiceFiles).map((id) => `${lesson.id}/${id}`);
  const read = keys.flatMap((key) => practices.get(key) ?? []);
  if (read.length === 0 || read.length < keys.length) return;
  const labels = [...new Set(read.flatMap((practice) => practice.labels))];
  for (const { name, line } of prose.labels) {
    if (labels.includes(name)) continue;
    report({
      file: lesson.file,
      line,
      what: `Aucun exercice de la leçon n’a de bouton ou de case ${quoted(name)}.`,
      mend: suggest(name, labels, 'Mots des écrans'),
    });
  }
}

function checkTranslation({ lesson, prose, source }: ReadLesson, { lessons }: Contents, report: Report): void {
  if (lesson.locale === sourceLocale) return;
  const french = lessons.find((other) => other.lesson.id === lesson.id && other.lesson.locale === sourceLocale);
  if (french === undefined) return;
  const [steps, frenchSteps] = [prose, french.prose].map((one) => one.steps.map((step) => step.id).join(', '));
  const [practices, frenchPractices] = [prose, french.prose].map((one) => one.practices.map((mention) => mention.name).join(', '));
  if (steps !== frenchSteps) {
    report({
      file: lesson.file,
      line: source.lineOf(['steps']),
      what: 'La traduction n’a pas les mêmes étapes que le français.',
      mend: `étapes du français, dans l’ordre : ${frenchSteps ?? ''}.`,
    });
  }
  if (practices !== frenchPractices) {
    report({
      file: lesson.file,
      line: prose.practices[0]?.line,
      what: 'La traduction n’appelle pas les mêmes exercices que le français.',
      mend: `exercices du français, dans l’ordre : ${frenchPractices ?? ''}.`,
    });
  }
}

function practicesOf(lesson: string, practiceFiles: ReadonlyMap<string, string>): readonly string[] {
  const prefix = `${lesson}/`;
  return [...practiceFiles.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
