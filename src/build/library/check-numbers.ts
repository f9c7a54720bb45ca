// content/numeros.yaml: the number of each exercise, for life. It is written on boards and printed on sheets: a number never goes to
// another exercise.

import { z } from 'zod';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { check } from './schema-issues';
import { readYaml } from './yaml-source';

export interface Numbers {
  /** By `lesson/practice`. */
  readonly of: ReadonlyMap<string, number>;
  /** Numbers whose exercise is gone, and the lesson one goes to instead. */
  readonly retired: ReadonlyMap<number, string>;
}

/** What there is to number. */
interface Numbered {
  /** Every `lesson/practice` there is. */
  readonly practices: readonly string[];
  readonly lessons: readonly string[];
}

const byNumber = z.record(z.string().regex(/^[1-9]\d{0,3}$/, 'comme un nombre de 1 à 9999, sans zéro devant'), z.string().min(1));

export const numbersSchema = z.strictObject({
  practices: byNumber.describe('The number, then the exercise: « 27: ecrire-email/prevenir-d-un-retard ».'),
  retired: byNumber.default({}).describe('The number of an exercise that is gone, then the lesson one goes to instead.'),
});

/** Without a file nothing has a number: the small sites of the tests. */
export function readNumbers(file: { readonly file: string; readonly text: string } | undefined, there: Numbered, report: Report): Numbers {
  const none: Numbers = { of: new Map(), retired: new Map() };
  if (file === undefined) return none;
  const free = nextFree(file.text);
  if (reportTwice(file, free, report)) return none;
  const source = readYaml(file, report);
  const found = source && check({ schema: numbersSchema, source }, report);
  if (source === undefined || found === undefined) return none;
  const say = (number: string, part: 'practices' | 'retired', what: string, mend: string): void =>
    report({ file: source.file, line: source.lineOf([part, number]), what, mend });

  const of = new Map<string, number>();
  for (const [number, practice] of Object.entries(found.practices)) {
    const other = of.get(practice);
    if (!there.practices.includes(practice)) {
      const gone = `S’il n’existe plus, son numéro ne sert plus jamais : déplacez la ligne sous « retired: », avec la leçon où l’on va à la place. Si elle n’a jamais été publiée, effacez la ligne.`;
      say(number, 'practices', `L’exercice ${quoted(practice)} n’existe pas.`, `${suggest(practice, there.practices, 'Exercices')} ${gone}`);
    } else if (other !== undefined) {
      say(
        number,
        'practices',
        `L’exercice ${quoted(practice)} a deux numéros : ${other} et ${number}.`,
        `gardez celui qui est déjà imprimé. Le prochain numéro libre est ${free}.`,
      );
    } else of.set(practice, Number(number));
  }
  for (const [number, lesson] of Object.entries(found.retired)) {
    if (!there.lessons.includes(lesson)) {
      say(number, 'retired', `La leçon ${quoted(lesson)} n’existe pas.`, suggest(lesson, there.lessons, 'Leçons'));
    }
  }
  there.practices
    .filter((practice) => !of.has(practice))
    .forEach((practice, index) =>
      say(
        '',
        'practices',
        `L’exercice ${quoted(practice)} n’a pas de numéro.`,
        `ajoutez la ligne « ${free + index}: ${practice} » : c’est le prochain numéro libre.`,
      ),
    );
  return { of, retired: new Map(Object.entries(found.retired).map(([number, lesson]) => [Number(number), lesson])) };
}

const NUMBER = /^\s*(\d+)\s*:/;

/** The number after the greatest one that was ever given. */
function nextFree(text: string): number {
  return 1 + Math.max(0, ...text.split('\n').map((line) => Number(NUMBER.exec(line)?.[1] ?? 0)));
}

/** YAML says that a key stands twice, and not what to do; and a retired number given again is no key twice. */
function reportTwice({ file, text }: { readonly file: string; readonly text: string }, free: number, report: Report): boolean {
  const lines = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    const number = NUMBER.exec(line)?.[1];
    if (number === undefined) return;
    const first = lines.get(number);
    if (first === undefined) lines.set(number, index + 1);
    else {
      const mend = `laissez-le à l’exercice de la ligne ${first}, et donnez ${free} à celui-ci : c’est le prochain numéro libre.`;
      report({ file, line: index + 1, what: `Le numéro ${number} est écrit deux fois.`, mend });
    }
  });
  return lines.size < text.split('\n').filter((line) => NUMBER.test(line)).length;
}
