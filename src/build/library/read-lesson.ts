// One lesson in one language: its plan and its prose, which must agree.

import type { Lesson, StepProse } from '../../core/lesson/lesson';
import type { Locale } from '../../core/lesson/locale';
import { planSchema } from '../../core/lesson/plan-schema';
import type { Report } from './content-error';
import { frontMatterOf, parseMdx } from './mdx-tree';
import { quoted, suggest } from './nearest';
import { noProse, readProse, type Prose } from './read-mdx';
import { check } from './schema-issues';
import { readYaml, type YamlSource } from './yaml-source';

/** The address of the introduction, `#debut`, as the faces write it: no step may take it. */
export const INTRO_ID = 'debut';

export interface LessonText {
  readonly file: string;
  readonly id: string;
  readonly locale: Locale;
  readonly text: string;
}

export interface ReadLesson {
  readonly lesson: Lesson;
  readonly prose: Prose;
  /** The plan's own text, to point at its lines. */
  readonly source: YamlSource;
}

/** Undefined, and reports, when it cannot be read; what can be read is checked all the same. */
export function readLesson({ file, id, locale, text }: LessonText, report: Report): ReadLesson | undefined {
  const parsed = parseMdx({ file, text }, report);
  if (parsed === undefined) return undefined;
  const prose = readProse(parsed, report);
  const source = readYaml({ file, text: parsed.frontMatter, firstLine: 2 }, report);
  if (source === undefined) return undefined;
  const plan = check({ schema: planSchema, source }, report);
  if (plan === undefined) return undefined;

  const lesson: Lesson = {
    id,
    locale,
    file,
    plan,
    steps: prose.steps.map((step) => proseOf(step.id, prose)),
    intro: textOf(undefined, prose),
  };
  checkPlan({ lesson, prose, source }, report);
  return { lesson, prose, source };
}

/** Its plan alone, for who only asks whether it is there and which steps it has. Says nothing of what is wrong in it. */
export function readOutline({ file, id, locale, text }: LessonText): ReadLesson | undefined {
  const silent: Report = () => undefined;
  const source = readYaml({ file, text: frontMatterOf(text)?.yaml ?? '', firstLine: 2 }, silent);
  const plan = source && check({ schema: planSchema, source }, silent);
  return plan && { lesson: { id, locale, file, plan, steps: [], intro: '' }, prose: noProse, source };
}

function proseOf(id: string, prose: Prose): StepProse {
  const here = { step: id };
  return {
    id,
    text: textOf(id, prose),
    practices: namesIn(prose.practices, here),
    again: namesIn(
      prose.practices.filter((one) => one.again),
      here,
    ),
    checks: namesIn(prose.checks, here).length,
    questions: prose.checks.filter(({ step }) => step === id).map(({ name, answers }) => ({ ask: name, answers })),
    terms: [...new Set(namesIn(prose.terms, here))],
  };
}

function namesIn(mentions: Prose['terms'], { step }: { readonly step: string }): readonly string[] {
  return mentions.filter((mention) => mention.step === step).map((mention) => mention.name);
}

function textOf(step: string | undefined, { passages }: Pick<Prose, 'passages'>): string {
  return passages
    .filter((passage) => passage.step === step && passage.reader === 'learner' && passage.part === 'text')
    .map((passage) => passage.text)
    .join('\n');
}

function checkPlan({ lesson: { plan, file, locale }, prose, source }: ReadLesson, report: Report): void {
  const [intro, second] = prose.intros;
  if (intro === undefined || second !== undefined || intro.line > (prose.steps[0]?.line ?? Infinity)) {
    report({
      file,
      line: second?.line ?? intro?.line ?? prose.steps[0]?.line,
      what: intro === undefined ? 'La leçon n’a pas d’introduction.' : 'L’introduction n’est pas au début, ou il y en a deux.',
      mend: 'écrivez une seule <Intro>, avant la première <Step>.',
    });
  }

  const planned = plan.steps.map((step) => step.id);
  const written = prose.steps.map((step) => step.id);

  prose.steps.forEach(({ id, line }, index) => {
    if (written.indexOf(id) !== index) {
      report({ file, line, what: `Deux étapes s’appellent ${quoted(id)}.`, mend: 'donnez un autre nom à l’une d’elles.' });
    } else if (!planned.includes(id)) {
      report({ file, line, what: `L’étape ${quoted(id)} n’est pas dans le plan.`, mend: suggest(id, planned, 'Étapes du plan') });
    }
  });
  planned.forEach((id, index) => {
    const line = source.lineOf(['steps', index]);
    if (planned.indexOf(id) !== index) {
      report({ file, line, what: `Deux étapes du plan s’appellent ${quoted(id)}.`, mend: 'donnez un autre nom à l’une d’elles.' });
    } else if (!written.includes(id)) {
      report({ file, line, what: `L’étape ${quoted(id)} du plan n’est pas écrite.`, mend: `écrivez <Step id="${id}">, ou retirez-la du plan.` });
    }
    if (id === INTRO_ID) {
      report({ file, line, what: `${quoted(INTRO_ID)} est déjà le nom de l’introduction.`, mend: 'donnez un autre nom à l’étape.' });
    }
    if (plan.formerIds.includes(id)) {
      report({
        file,
        line,
        what: `L’étape ${quoted(id)} porte le nom d’une ancienne étape.`,
        mend: 'prenez un nom nouveau : de vieux progrès et de vieux liens pointent vers l’ancienne.',
      });
    }
  });
  const isSameSet = planned.every((id) => written.includes(id)) && written.every((id) => planned.includes(id));
  const isOnce = new Set(planned).size === planned.length && new Set(written).size === written.length;
  if (isSameSet && isOnce && planned.join() !== written.join()) {
    report({
      file,
      line: source.lineOf(['steps']),
      what: 'Les étapes ne sont pas dans le même ordre dans le plan et dans le texte.',
      mend: `ordre du texte : ${written.join(', ')}.`,
    });
  }

  const minutes = plan.steps.reduce((sum, step) => sum + step.minutes, 0);
  if (minutes !== plan.minutes) {
    report({
      file,
      line: source.lineOf(['minutes']),
      what: `La leçon annonce ${plan.minutes} minutes, ses étapes en font ${minutes}.`,
      mend: `écrivez minutes: ${minutes}, ou changez les étapes.`,
    });
  }
  if (locale === 'fr') checkVerbs({ plan, file, source }, report);
}

function checkVerbs({ plan, file, source }: { plan: Lesson['plan']; file: string; source: YamlSource }, report: Report): void {
  const titles = [
    { text: plan.title, path: ['title'], whose: 'de la leçon' },
    ...plan.steps.map((step, index) => ({ text: step.title, path: ['steps', index, 'title'], whose: 'de l’étape' })),
  ];
  for (const { text, path, whose } of titles) {
    if (startsWithVerb(text)) continue;
    report({
      file,
      line: source.lineOf(path),
      what: `Le titre ${whose} ne commence pas par un verbe : ${quoted(text)}.`,
      mend: 'dites ce que l’on fait : « Répondre à un message », « Se connecter ».',
    });
  }
}

/** « Écrire », « Se connecter », « S’inscrire », « Ne pas répondre »: an infinitive leads. */
export function startsWithVerb(title: string): boolean {
  return /^(se\s|s’|ne\s|\p{L}+(er|ir|re)(?!\p{L}))/iu.test(title);
}
