// Runs the rules of plain French over everything written in French, and points at its line. A sentence that a rule should let pass is named
// in the plan of its lesson, with the reason.

import type { Lesson } from '../../core/lesson/lesson';
import type { Problem, Report } from './content-error';
import { quoted } from './nearest';
import { findingsOf, lintTypography, MASK, type Finding } from './plain-french';
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
  const exceptions = plan.exceptions ?? [];
  const used = new Set<number>();
  for (const { masked, text, line, reader, isAsked, isItem } of passages) {
    const place = { file: source.file, line };
    if (reader === 'trainer') {
      deliver(lintTypography(masked), place, desks);
      continue;
    }
    for (const { rule, finding } of findingsOf(masked, isAsked ? 'question' : isItem ? 'item' : 'paragraph')) {
      const excepted = exceptions.findIndex((one) => one.rule === rule.id && text.includes(one.says));
      if (excepted === -1) deliver([finding], { ...place, rule: rule.id }, desks);
      else used.add(excepted);
    }
  }
  exceptions.forEach(({ rule, says }, index) => {
    if (used.has(index)) return;
    const line = source.lineOf(['exceptions', index]);
    desks.report({
      file: source.file,
      line,
      what: `L’exception ${rule}, ${quoted(says)}, ne sert plus.`,
      mend: 'retirez-la, ou recopiez des mots de la phrase.',
    });
  });
}

export function checkPracticeFrench({ practice, source }: Pick<ReadPractice, 'practice' | 'source'>, desks: Desks): void {
  const texts = [['title'], ['brief'], ['done'], ...practice.slips.map((_, index) => ['slips', index, 'say'])];
  for (const path of texts) checkText([...path, 'fr'], source, desks);
}

function checkText(path: Path, source: YamlSource, desks: Desks): void {
  const text = valueAt(source.value, path);
  if (typeof text !== 'string') return;
  // [[Envoyer]] is a control's name, as the screen writes it.
  const place = { file: source.file, line: source.lineOf(path) };
  for (const { rule, finding } of findingsOf(text.replace(/\[\[.*?\]\]/g, MASK))) deliver([finding], { ...place, rule: rule.id }, desks);
}

function deliver(findings: readonly Finding[], place: Pick<Problem, 'file' | 'line' | 'rule'>, { report, review }: Desks): void {
  for (const { level, what, mend } of findings) (level === 'blocking' ? report : review)({ ...place, what, mend });
}
