// Runs the readability lint over everything written in French, and points at its line.

import type { Lesson } from '../../core/lesson/lesson';
import type { Problem, Report } from './content-error';
import { lintForLearners, lintTypography, MASK, type Finding } from './plain-french';
import type { Passage } from './read-mdx';
import type { ReadPractice } from './read-practice';
import { valueAt, type Path, type YamlSource } from './yaml-source';

/** Where findings go: those that stop the build, and those for the person who reads again. */
export interface Desks {
  readonly report: Report;
  readonly review: Report;
}

export function checkLessonFrench({ plan }: Pick<Lesson, 'plan'>, passages: readonly Passage[], source: YamlSource, desks: Desks): void {
  const own: readonly Path[] = [
    ['title'],
    ['goal'],
    ...plan.objectives.map((_, index) => ['objectives', index]),
    ...plan.steps.map((_, index) => ['steps', index, 'title']),
  ];
  for (const path of own) checkText(path, source, desks);
  plan.materials.forEach((text, index) => deliver(lintTypography(text), { file: source.file, line: source.lineOf(['materials', index]) }, desks));
  for (const { masked, line, reader } of passages) {
    const findings = reader === 'learner' ? lintForLearners(masked) : lintTypography(masked);
    deliver(findings, { file: source.file, line }, desks);
  }
}

export function checkPracticeFrench({ practice, source }: Pick<ReadPractice, 'practice' | 'source'>, desks: Desks): void {
  const texts = [['title'], ['brief'], ['done'], ...practice.slips.map((_, index) => ['slips', index, 'say'])];
  for (const path of texts) checkText([...path, 'fr'], source, desks);
}

function checkText(path: Path, source: YamlSource, desks: Desks): void {
  const text = valueAt(source.value, path);
  if (typeof text !== 'string') return;
  // [[Envoyer]] is a control's name, as the screen writes it.
  deliver(lintForLearners(text.replace(/\[\[.*?\]\]/g, MASK)), { file: source.file, line: source.lineOf(path) }, desks);
}

function deliver(findings: readonly Finding[], place: Pick<Problem, 'file' | 'line'>, { report, review }: Desks): void {
  for (const { level, what, mend } of findings) (level === 'blocking' ? report : review)({ ...place, what, mend });
}
