/**
 * Which question comes next: the first that can still change something. What was answered before stays known when one goes back and changes an
 * answer, but only what is asked on the new way counts.
 */

import { questionsOf, verdictOf, type Answers } from './evaluate';
import type { Rules } from './rules';

export interface Way {
  /** The questions asked, in order; the last one has no answer yet, unless all is said. */
  readonly asked: readonly string[];
  readonly next: string | undefined;
  /** What counts: the answers on this way, and those that they give. */
  readonly answers: Answers;
}

/** @param given By question, everything that was ever answered. */
export function wayThrough(rules: Rules, given: Answers, today: string): Way {
  const asked: string[] = [];
  const answers = new Map<string, string>();
  for (;;) {
    const next = nextQuestion(rules, answers, today);
    if (next === undefined) return { asked, next, answers };
    asked.push(next);
    const answer = given.get(next);
    if (answer === undefined) return { asked, next, answers };
    answers.set(next, answer);
    const { implies } = rules.questions.find(({ id }) => id === next)?.options.find(({ value }) => value === answer) ?? {};
    for (const [question, value] of Object.entries(implies ?? {})) answers.set(question, value);
  }
}

function nextQuestion(rules: Rules, answers: Answers, today: string): string | undefined {
  const waiting = rules.rights.flatMap(({ conditions }) => {
    const verdicts = conditions.map((condition) => verdictOf(condition, rules, answers, today));
    if (verdicts.includes('aside')) return [];
    const isStuck = conditions.some(
      (condition, at) => verdicts[at] === 'check' || (verdicts[at] === 'open' && questionsOf(condition).every((one) => answers.has(one))),
    );
    return conditions.map((condition, at) => ({ condition, now: verdicts[at], isStuck }));
  });
  return rules.questions.find(({ id, options }) => {
    if (answers.has(id)) return false;
    return waiting.some(({ condition, now, isStuck }) => {
      if (!questionsOf(condition).includes(id)) return false;
      const verdicts = options.map(({ value }) => verdictOf(condition, rules, new Map([...answers, [id, value]]), today));
      // Already « to be checked », or without an answer that it needs: only what sets it aside is worth a question.
      return isStuck ? verdicts.includes('aside') : verdicts.some((verdict) => verdict !== now);
    });
  })?.id;
}
