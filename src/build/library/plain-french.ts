// Is this text easy to read? The rules of src/build/library/plain/rules, each in its file with its source and its examples, run over a text
// as the reader sees it. What needs a list of words (spelling, hard words) is only asked by `npm run lessons:check`: hosts build without it.

import { MASK, type Finding, type Rule, type Where } from './plain/rule';
import { ageingNumbers } from './plain/rules/ageing-numbers';
import { blame } from './plain/rules/blame';
import { clearPronouns } from './plain/rules/clear-pronouns';
import { figures } from './plain/rules/figures';
import { oneAction } from './plain/rules/one-action';
import { oneWord } from './plain/rules/one-word';
import { sentenceLength } from './plain/rules/sentence-length';
import { shortParagraphs } from './plain/rules/short-paragraphs';
import { signs } from './plain/rules/signs';
import { straightVerbs } from './plain/rules/straight-verbs';
import { typography } from './plain/rules/typography';

export { MASK, PRESSED, sentencesOf, wordCount, type Finding } from './plain/rule';

/** What is asked of a text for learners, in the order of the study. */
export const rules: readonly Rule[] = [
  sentenceLength,
  oneAction,
  signs,
  oneWord,
  straightVerbs,
  figures,
  blame,
  shortParagraphs,
  typography,
  clearPronouns,
  ageingNumbers,
];

/** What is hard to read, or badly set, in a piece of text for learners. */
export function lintForLearners(text: string): readonly Finding[] {
  return findingsOf(text).map(({ finding }) => finding);
}

/** The same, each with its rule: each is asked where it has a meaning. */
export function findingsOf(text: string, where: Where = 'elsewhere'): readonly { readonly rule: Rule; readonly finding: Finding }[] {
  const own = withoutQuotations(text);
  const isStated = where === 'paragraph' || where === 'item';
  const asked = rules.filter(({ ofParagraphs, ofStatements }) => (ofParagraphs !== true || where === 'paragraph') && (ofStatements !== true || isStated));
  return asked.flatMap((rule) => rule.find(rule === typography ? text : own).map((finding) => ({ rule, finding })));
}

/** Trainers read long sentences well; badly set signs jump to the next line for everyone. */
export function lintTypography(text: string): readonly Finding[] {
  return typography.find(text);
}

/** Words of other people and of screens are quoted as they are. */
export function withoutQuotations(text: string): string {
  return text.replace(/«[^»]*»/g, MASK);
}
