// Goals ask what was achieved, never which page is open.

import { assertNever } from '../../../core/lesson/assert-never';
import { fieldById, isAnswer, isEmpty } from './form';
import type { FormulaireGoal } from './schema';
import type { Answers, Formulaire } from './state';

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
