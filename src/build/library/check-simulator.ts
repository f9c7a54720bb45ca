// What the schemas cannot see of content/rights/: questions, answers, ceilings, sites and lessons that are not there; ages that the law no longer
// says; hard French; and what no result may promise. A build for publication stops when a figure is too old (docs/decisions/0055).

import { HOUSEHOLD, type Answered, type Condition, type Rules } from '../../core/rights/rules';
import { PROMISES } from './check-rights';
import type { Report } from './content-error';
import { ceilingsOf, staleOn } from './figures';
import { quoted, suggest } from './nearest';
import { lintForLearners, lintTypography } from './plain-french';
import { check } from './schema-issues';
import { figuresSchema, questionsSchema, rightFileSchema, type FiguresFile, type QuestionsFile, type RightFile } from './simulator-schema';
import { walk } from './texts';
import { readYaml, type Path, type YamlSource } from './yaml-source';

export interface Simulator {
  readonly questions: QuestionsFile['questions'];
  /** In the order they are shown. */
  readonly rights: readonly (RightFile & { readonly id: string })[];
  readonly figures: FiguresFile;
  /** What the page works with. */
  readonly rules: Rules;
}

interface Known {
  readonly lessons: readonly string[];
  /** The rights of content/rights.yaml. */
  readonly rights: readonly string[];
  readonly sites: readonly string[];
}

/** The day of the build, for a build that is published: one that says where the site lives. `RIGHTS_FIGURES=old` lets it pass. */
interface Publication {
  readonly today: string;
}

/** Undefined when content/rights/ has no questions or no figures: a host may keep no simulator. */
export function readSimulator(
  files: readonly { readonly id: string; readonly file: string; readonly text: string }[],
  known: Known,
  publication: Publication | undefined,
  report: Report,
): Simulator | undefined {
  const read = files.flatMap(({ id, ...file }) => {
    const source = readYaml(file, report);
    return source === undefined ? [] : [{ id, source }];
  });
  const sourceOf = (name: string): YamlSource | undefined => read.find(({ id }) => id === name)?.source;
  const [asking, counting] = [sourceOf('questions'), sourceOf('chiffres')];
  const questions = asking && check({ schema: questionsSchema, source: asking }, report)?.questions;
  const figures = counting && check({ schema: figuresSchema, source: counting }, report);
  if (asking === undefined || counting === undefined || questions === undefined || figures === undefined) return undefined;
  const rights = read.flatMap(({ id, source }) => {
    if (source === asking || source === counting) return [];
    const right = check({ schema: rightFileSchema, source }, report);
    if (right === undefined) return [];
    checkRight(right, source, { ...known, questions, figures }, report);
    return [{ id, ...right }];
  });
  checkQuestions(questions, figures, asking, report);
  if (!checkFigures(figures, publication, counting, report)) return undefined;
  const inOrder = rights.toSorted((one, other) => one.order - other.order);
  const rules: Rules = {
    questions: questions.map(({ id, options }) => ({
      id,
      options: options.map(({ value, implies, euros }) => ({ value, ...(implies && { implies }), ...(euros && { euros }) })),
    })),
    rights: inOrder.map(({ id, conditions }) => ({ id, conditions: conditions.map(ruleOf) })),
    ceilings: ceilingsOf(figures),
  };
  return { questions, rights: inOrder, figures, rules };
}

function ruleOf({ any = {}, aside = {}, ceiling }: RightFile['conditions'][number]): Condition {
  const listed = (answers: Readonly<Record<string, readonly string[]>>): readonly Answered[] =>
    Object.entries(answers).map(([question, is]) => ({ question, is }));
  return ceiling === undefined ? { kind: 'answers', any: listed(any), aside: listed(aside) } : { kind: 'ceiling', ceiling };
}

function checkQuestions(questions: QuestionsFile['questions'], { figures, ages }: FiguresFile, source: YamlSource, report: Report): void {
  const say = (path: Path, what: string, mend: string): void => report({ file: source.file, line: source.lineOf(path), what, mend });
  const valuesOf = (id: string): readonly string[] => questions.find((one) => one.id === id)?.options.map(({ value }) => value) ?? [];
  for (const [question, needed] of [
    [HOUSEHOLD.home, HOUSEHOLD.couple],
    [HOUSEHOLD.children, HOUSEHOLD.counts],
    [HOUSEHOLD.money, []],
  ] as const) {
    const missing = needed.filter((value) => !valuesOf(question).includes(value));
    if (valuesOf(question).length === 0 || missing.length > 0) {
      say(['questions'], `La question ${quoted(question)} manque, ou n’a pas toutes ses réponses.`, `il lui faut : ${needed.join(', ')}.`);
    }
  }
  questions.forEach(({ id, options }, index) => {
    options.forEach(({ implies = {}, euros }, at) => {
      const path = ['questions', index, 'options', at];
      for (const [question, value] of Object.entries(implies)) {
        if (!valuesOf(question).includes(value))
          say([...path, 'implies'], `${quoted(value)} n’est pas une réponse de ${quoted(question)}.`, suggest(value, valuesOf(question), 'Réponses possibles'));
      }
      if (id === HOUSEHOLD.money && euros === undefined) say(path, 'Une réponse sur l’argent n’a pas ses euros.', 'ajoutez « euros: [de, à] ».');
    });
    checkWords({ title: questions[index]?.title, why: questions[index]?.why, help: questions[index]?.help }, ['questions', index], source, report);
  });
  const cuts = questions.flatMap(({ options }) => options.flatMap((option) => option.ages?.[0] ?? []));
  for (const name of ages) {
    const age = figures[name]?.value;
    if (age !== undefined && !cuts.includes(age)) {
      say(
        ['questions'],
        `La loi dit ${age} ans (${name}), et aucune réponse ne commence à cet âge.`,
        'changez les réponses de la question « age », et les droits qui s’en servent.',
      );
    }
  }
}

function checkRight(
  right: RightFile,
  source: YamlSource,
  known: Known & { readonly questions: QuestionsFile['questions']; readonly figures: FiguresFile },
  report: Report,
): void {
  const say = (path: Path, what: string, mend: string): void => report({ file: source.file, line: source.lineOf(path), what, mend });
  const isThere = (name: string, names: readonly string[], [one, all]: readonly [string, string], path: Path): void => {
    if (!names.includes(name)) say(path, `${one} ${quoted(name)} n’existe pas.`, suggest(name, names, all));
  };
  const ids = known.questions.map(({ id }) => id);
  right.conditions.forEach(({ any, aside = {}, ceiling }, index) => {
    const path = ['conditions', index];
    if ((any === undefined) === (ceiling === undefined)) say(path, 'Une condition a « any » ou « ceiling », pas les deux.', 'gardez l’un des deux.');
    if (ceiling !== undefined) isThere(ceiling, Object.keys(known.figures.ceilings), ['Le plafond', 'Plafonds'], [...path, 'ceiling']);
    for (const [key, answers] of [
      ['any', any ?? {}],
      ['aside', aside],
    ] as const) {
      for (const [question, values] of Object.entries(answers)) {
        isThere(question, ids, ['La question', 'Questions'], [...path, key, question]);
        const options = known.questions.find(({ id }) => id === question)?.options.map(({ value }) => value) ?? [];
        for (const value of values) if (options.length > 0) isThere(value, options, ['La réponse', 'Réponses'], [...path, key, question]);
      }
    }
  });
  right.lessons.forEach((lesson, at) => isThere(lesson, known.lessons, ['La leçon', 'Leçons'], ['lessons', at]));
  right.sites.forEach((site, at) => isThere(site, known.sites, ['Le site', 'Sites de content/addresses.yaml'], ['sites', at]));
  isThere(right.right, known.rights, ['Le droit', 'Droits de content/rights.yaml'], ['right']);
  const { title, what, ask, where, helper, papers, careful, local, conditions } = right;
  const said = conditions.map(({ says, change }) => ({ says, change }));
  checkWords({ title, what, ask, where, helper, papers, careful, local, conditions: said }, [], source, report);
  walk(
    conditions.map(({ source: { text } }) => text),
    ['conditions'],
    (text, at) => {
      for (const { what: told, mend } of lintTypography(text)) say(at, told, mend);
    },
  );
}

/** Plain French, and no promise. */
function checkWords(words: object, path: Path, source: YamlSource, report: Report): void {
  walk(words, path, (text, at) => {
    const say = (what: string, mend: string): void => report({ file: source.file, line: source.lineOf(at), what, mend });
    for (const { level, what, mend } of lintForLearners(text)) if (level === 'blocking') say(what, mend);
    for (const [promise, way] of PROMISES) {
      const [found] = promise.exec(text) ?? [];
      if (found !== undefined) say(`Une phrase promet : ${quoted(found)}.`, `${way}.`);
    }
  });
}

/** Whether every figure that is named is there. Too old, it stops what is published. */
function checkFigures(file: FiguresFile, publication: Publication | undefined, source: YamlSource, report: Report): boolean {
  const names = Object.keys(file.figures);
  let isWhole = true;
  const named = (name: string, path: Path): void => {
    if (names.includes(name)) return;
    isWhole = false;
    report({ file: source.file, line: source.lineOf(path), what: `Le chiffre ${quoted(name)} n’existe pas.`, mend: suggest(name, names, 'Chiffres') });
  };
  file.ages.forEach((age, at) => named(age, ['ages', at]));
  for (const [name, { of, coupleOf, plus, prime }] of Object.entries(file.ceilings)) {
    for (const figure of [of, coupleOf, plus, ...Object.values(prime ?? {})]) if (figure !== undefined) named(figure, ['ceilings', name]);
  }
  for (const name of publication === undefined ? [] : staleOn(publication.today, file)) {
    report({
      file: source.file,
      line: source.lineOf(['figures', name]),
      what: `Le chiffre ${quoted(name)} est trop ancien pour être publié.`,
      mend: 'lancez npm run rights:update, ou mettez le nouveau chiffre avec son jour et sa source. Pour publier quand même : RIGHTS_FIGURES=old npm run build.',
    });
  }
  return isWhole;
}
