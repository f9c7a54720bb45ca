// content/reprise.yaml: the number of each step and path in the resume code, for life. A code written on a sheet is read years later.

import { z } from 'zod';
import { DOZEN, type Register } from '../../core/progress-code/register';
import { MOST } from '../../core/progress-code/short-code';
import type { Report } from './content-error';
import { quoted } from './nearest';
import { check } from './schema-issues';
import { readYaml } from './yaml-source';

const number = z.string().regex(/^[1-9]\d{0,3}$/, 'comme un nombre, sans zéro devant');
export const resumeSchema = z.strictObject({
  steps: z.record(number, z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'comme « ecrire-email/trois-cases »')),
  paths: z.record(number, z.strictObject({ id: z.string().min(1), lessons: z.array(z.string()).min(1).max(DOZEN) })).default({}),
});

/** Every `lesson/step` there is, or was, in the order of the lessons. Without a file, this order numbers them: the small sites of the tests. */
export function readResume(file: { readonly file: string; readonly text: string } | undefined, there: readonly string[], report: Report): Register {
  const steps = [...new Set(there)];
  if (file === undefined) return { steps, paths: [] };
  const source = readYaml(file, report);
  const found = source && check({ schema: resumeSchema, source }, report);
  if (source === undefined || found === undefined) return { steps, paths: [] };
  const given = Object.values(found.steps);
  const say = (at: readonly string[], what: string, mend: string): void => report({ file: source.file, line: source.lineOf([...at]), what, mend });
  for (const part of ['steps', 'paths'] as const) {
    Object.keys(found[part]).forEach((written, index) => {
      if (Number(written) !== index + 1)
        say([part, written], `Le numéro ${written} n’est pas à sa place : on attend ${index + 1}.`, 'gardez tous les numéros, dans l’ordre, sans trou.');
    });
  }
  given.forEach((step, index) => {
    const first = given.indexOf(step);
    if (first !== index)
      say(
        ['steps', String(index + 1)],
        `L’étape ${quoted(step)} a deux numéros : ${first + 1} et ${index + 1}.`,
        'gardez le premier : il est déjà sur des feuilles.',
      );
  });
  steps
    .filter((step) => !given.includes(step))
    .forEach((step, index) =>
      say(
        ['steps'],
        `L’étape ${quoted(step)} n’a pas de numéro dans le code de reprise.`,
        `ajoutez la ligne « ${given.length + index + 1}: ${step} » à la fin de « steps: ».`,
      ),
    );
  const lessons = new Map<string, number>();
  for (const step of given) {
    const lesson = step.split('/')[0] ?? '';
    lessons.set(lesson, (lessons.get(lesson) ?? 0) + 1);
  }
  if (lessons.size > MOST.lesson || Math.max(...lessons.values()) > MOST.step || Object.keys(found.paths).length > MOST.path) {
    say(
      [],
      'Le code de reprise n’a plus de place.',
      `il faut une autre version du code (src/core/progress-code/short-code.ts) : ${MOST.lesson} leçons, ${MOST.step} étapes par leçon et ${MOST.path} parcours au plus.`,
    );
  }
  return { steps: given, paths: Object.values(found.paths) };
}
