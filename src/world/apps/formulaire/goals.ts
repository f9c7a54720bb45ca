// What was achieved, never which page is open; and what of it a gesture shows to be wrong.

import { assertNever } from '../../../core/lesson/assert-never';
import type { Bare } from '../../kit/gesture';
import { fieldById, isAnswer, isEmpty, labelOf } from './form';
import type { FormulaireGoal, FormulaireSlip } from './schema';
import type { Answers, Formulaire, ProblemKind } from './state';

export type Mistake = Bare<FormulaireSlip> | undefined;

export function isReached(goal: FormulaireGoal, state: Formulaire): boolean {
  switch (goal.type) {
    case 'answered':
      return isAnsweredAs(goal.field, goal.is, state);
    case 'document-attached':
      return state.files[goal.field]?.id === goal.fileId;
    case 'group-has':
      return (state.entries[goal.field] ?? []).length === goal.n;
    case 'sent':
      return state.submission === 'sent';
    case 'status-read':
      return state.requests.some(({ number, isRead }) => number === goal.request && isRead);
    case 'document-supplied':
      return state.requests.some(({ number, status, document }) => number === goal.request && status !== 'wanted' && document?.id === goal.fileId);
    case 'requests-left': {
      const left = state.requests.filter(({ isCancelled }) => !isCancelled).map(({ number }) => number);
      return left.length === goal.requests.length && left.every((number) => goal.requests.includes(number));
    }
    default:
      return assertNever(goal);
  }
}

/** A field of a group is answered when one of the group has this answer. */
function isAnsweredAs(id: string, is: string, { form, answers, entries }: Formulaire): boolean {
  const field = fieldById(form, id);
  if (field === undefined) return false;
  const holdsIt = (values: Answers): boolean => !isEmpty(field, values, { files: {}, entries: {} }) && isAnswer(field, values, is);
  return holdsIt(answers) || Object.values(entries).some((group) => group.some(holdsIt));
}

/** The practice is about requests that were sent before, and not about a new one. */
export function isAboutRequests(state: Formulaire, goals: readonly FormulaireGoal[]): boolean {
  const isAbout = ({ type }: FormulaireGoal): boolean => type === 'status-read' || type === 'document-supplied' || type === 'requests-left';
  return goals.some((goal) => isAbout(goal) && !isReached(goal, state)) && !goals.some(({ type }) => type === 'sent');
}

const mistakes: { readonly [Kind in Exclude<ProblemKind, 'heavy' | 'emptied'>]: 'required-left-empty' | 'date-format' | 'miscopied' } = {
  empty: 'required-left-empty',
  'date-part': 'date-format',
  'date-two-digits': 'date-format',
  'date-year': 'date-format',
  'date-unreal': 'date-format',
  number: 'miscopied',
  digits: 'miscopied',
  money: 'miscopied',
  nir: 'miscopied',
  iban: 'miscopied',
  code: 'miscopied',
  unknown: 'miscopied',
};

/** What the page objects to. What the form emptied itself is nobody's mistake. */
export function slipOfRefusal(after: Formulaire): Mistake {
  const { field, kind, file } = ('refusal' in after.pane ? after.pane.refusal?.problems[0] : undefined) ?? { field: '', kind: 'emptied' };
  if (kind === 'heavy') return file === undefined ? undefined : { type: 'file-too-heavy', name: file.name };
  return kind === 'emptied' ? undefined : { type: mistakes[kind], label: labelOf(field, after) };
}

/** The page was left, or all of it was sent, and an answer is not the one of the situation. */
export function slipOfAnswers(isJudged: (field: string) => boolean, after: Formulaire, goals: readonly FormulaireGoal[]): Mistake {
  const missed = goals.filter((goal) => 'field' in goal && isJudged(goal.field) && !isReached(goal, after));
  const answer = missed.find(({ type }) => type === 'answered' || type === 'group-has');
  if (answer !== undefined) return { type: 'wrong-answer', label: 'field' in answer ? labelOf(answer.field, after) : '' };
  const [document] = missed;
  const file = document !== undefined && 'field' in document ? after.files[document.field] : undefined;
  return file === undefined ? undefined : { type: 'wrong-file', name: file.name };
}
