/**
 * Which rights to ask for, from what was answered. Three values for each condition, and never « no »: what does not fit is « to be checked », or
 * waits until life changes. Nothing here is certain: only the service decides (docs/decisions/0055).
 *
 * Two promises, held by evaluate.test.ts: not knowing never makes a result more discouraging; less money neither.
 */

import { HOUSEHOLD, UNKNOWN, type Answered, type Ceiling, type Condition, type Rules } from './rules';

/** By question. What was not asked yet is absent; what one does not know is `UNKNOWN`. */
export type Answers = ReadonlyMap<string, string>;

/** `met`, `open` (an answer is missing), `check` (it does not fit as it stands), `aside` (it waits). */
type Verdict = 'met' | 'open' | 'check' | 'aside';

/** « à demander », « pas assez de réponses », « à vérifier », and what waits until life changes. */
export type Outcome = 'ask' | 'more' | 'check' | 'aside';

export interface Result {
  readonly right: string;
  readonly outcome: Outcome;
  /** In the order of the right's conditions. */
  readonly verdicts: readonly Verdict[];
  /** Questions without an answer that this right still needs. */
  readonly missing: readonly string[];
  /** A ceiling that it used is past its date. */
  readonly isDated: boolean;
}

/** @param today « 2026-11-30 »: ceilings age. */
export function evaluate(rules: Rules, answers: Answers, today: string): readonly Result[] {
  return rules.rights.map(({ id, conditions }) => {
    const verdicts = conditions.map((condition) => verdictOf(condition, rules, answers, today));
    const missing = conditions.flatMap((condition, at) => (verdicts[at] === 'open' ? openQuestions(condition, answers) : []));
    const isDated = conditions.some((condition) => condition.kind === 'ceiling' && isPast(rules.ceilings[condition.ceiling], today));
    return { right: id, outcome: outcomeOf(verdicts), verdicts, missing: [...new Set(missing)], isDated };
  });
}

/** How discouraging a result is, from 0. Tests compare with it. */
export function discouragement(outcome: Outcome): number {
  return { ask: 0, more: 0, check: 1, aside: 2 }[outcome];
}

function outcomeOf(verdicts: readonly Verdict[]): Outcome {
  if (verdicts.includes('aside')) return 'aside';
  if (verdicts.includes('check')) return 'check';
  return verdicts.includes('open') ? 'more' : 'ask';
}

export function verdictOf(condition: Condition, rules: Rules, answers: Answers, today: string): Verdict {
  if (condition.kind === 'ceiling') return moneyVerdict(rules, condition.ceiling, answers, today);
  if (condition.any.some((one) => isAnswered(one, answers))) return 'met';
  if (openQuestions(condition, answers).length > 0) return 'open';
  return condition.aside.some((one) => isAnswered(one, answers)) ? 'aside' : 'check';
}

/** The questions that a condition looks at. */
export function questionsOf(condition: Condition): readonly string[] {
  if (condition.kind === 'ceiling') return [HOUSEHOLD.money, HOUSEHOLD.home, HOUSEHOLD.children];
  return [...new Set([...condition.any, ...condition.aside].map(({ question }) => question))];
}

function openQuestions(condition: Condition, answers: Answers): readonly string[] {
  return questionsOf(condition).filter((question) => (answers.get(question) ?? UNKNOWN) === UNKNOWN);
}

function isAnswered({ question, is }: Answered, answers: Answers): boolean {
  return is.includes(answers.get(question) ?? UNKNOWN);
}

/** A household whose size is not known may be the largest, or the smallest. A range of money that begins under the ceiling is under it. */
function moneyVerdict(rules: Rules, name: string, answers: Answers, today: string): Verdict {
  const ceiling = rules.ceilings[name];
  const from = rules.questions.find(({ id }) => id === HOUSEHOLD.money)?.options.find(({ value }) => value === answers.get(HOUSEHOLD.money))?.euros?.[0];
  if (ceiling === undefined || from === undefined) return 'open';
  const possible = ceilingsOf(ceiling, answers);
  if (from < Math.min(...possible)) return 'met';
  const most = Math.max(...possible);
  if (from < most) return 'open';
  return ceiling.far !== undefined && from >= ceiling.far * most && !isPast(ceiling, today) ? 'aside' : 'check';
}

function ceilingsOf({ alone, couple }: Ceiling, answers: Answers): readonly number[] {
  const home = answers.get(HOUSEHOLD.home) ?? UNKNOWN;
  const isCouple = HOUSEHOLD.couple.some((one) => one === home);
  const lines = home === UNKNOWN ? [alone, couple] : [isCouple ? couple : alone];
  const count = HOUSEHOLD.counts.findIndex((one) => one === answers.get(HOUSEHOLD.children));
  return lines.flatMap((line) => (count === -1 ? line : (line[count] ?? line)));
}

function isPast(ceiling: Ceiling | undefined, today: string): boolean {
  return ceiling !== undefined && today > ceiling.until;
}
