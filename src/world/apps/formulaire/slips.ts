// The usual mistakes, named. Each is recognised on what the gesture changed, and on what the practice asks.

import type { Happening } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { fieldById, fieldsInFront, isAnswer, requestInFront, valuesInFront } from './form';
import { isReached } from './goals';
import type { FormulaireEvent, FormulaireGoal, FormulaireSlip } from './schema';
import type { Formulaire, Problem } from './state';

const app = 'formulaire';

export function slipOf(
  happening: Happening<FormulaireEvent>,
  before: Formulaire,
  after: Formulaire,
  goals: readonly FormulaireGoal[],
): FormulaireSlip | undefined {
  if (before === after) return undefined;
  if (after.leftOpen > before.leftOpen) return { app, type: 'left-open' };
  if (happening.by === 'world') return slipOfFile(before, after, goals);
  switch (happening.event.type) {
    case 'continued':
      return (
        slipOfRefusal(after) ??
        slipOfAnswer(
          fieldsInFront(before).map(({ id }) => id),
          after,
          goals,
        )
      );
    case 'entry-saved':
      return slipOfRefusal(after) ?? slipOfEntry(before, goals);
    case 'sent':
      if (before.submission === 'sent') return { app, type: 'double-send' };
      if (after.pane.name === 'summary') return { app, type: 'sent-without-declaration' };
      return slipOfRefusal(after) ?? slipOfAnswer(undefined, after, goals);
    case 'started':
      return isAboutRequests(after, goals) ? { app, type: 'began-again' } : undefined;
    case 'request-looked-up':
      return slipOfRefusal(after);
    case 'document-sent':
      return slipOfRefusal(after) ?? slipOfSupplied(after, goals);
    case 'request-cancelled': {
      const { request } = happening.event;
      return goals.some((goal) => goal.type === 'requests-left' && goal.requests.includes(request))
        ? { app, type: 'wrong-request-cancelled', name: request }
        : undefined;
    }
    case 'session-left':
      return { app, type: 'session-let-go' };
    default:
      return undefined;
  }
}

function slipOfFile(before: Formulaire, after: Formulaire, goals: readonly FormulaireGoal[]): FormulaireSlip | undefined {
  const refused = after.pane.name === 'page' || after.pane.name === 'tracking' ? after.pane.refusal?.problems.find(({ kind }) => kind === 'heavy') : undefined;
  if (refused?.file !== undefined && before.pane !== after.pane) return { app, type: 'file-too-heavy', name: refused.file.name };
  for (const goal of goals) {
    if (goal.type !== 'document-attached' && goal.type !== 'document-supplied') continue;
    const field = goal.type === 'document-attached' ? goal.field : (after.form.tracking?.document?.id ?? '');
    const file = after.files[field];
    if (file !== undefined && file !== before.files[field] && file.id !== goal.fileId) return { app, type: 'wrong-file', name: file.name };
  }
  return undefined;
}

function slipOfRefusal(after: Formulaire): FormulaireSlip | undefined {
  const { pane } = after;
  const problem = 'refusal' in pane && pane.name !== 'summary' ? pane.refusal?.problems[0] : undefined;
  return problem === undefined ? undefined : slipOfProblem(problem, after);
}

function slipOfProblem({ field, kind, file }: Problem, { form }: Formulaire): FormulaireSlip | undefined {
  const label = fieldById(form, field)?.label ?? '';
  switch (kind) {
    case 'empty':
      return { app, type: 'required-left-empty', label };
    case 'date-part':
    case 'date-two-digits':
    case 'date-year':
    case 'date-unreal':
      return { app, type: 'date-format', label };
    case 'number':
    case 'money':
    case 'nir':
    case 'iban':
    case 'code':
    case 'unknown':
      return { app, type: 'miscopied', label };
    case 'heavy':
      return file === undefined ? undefined : { app, type: 'file-too-heavy', name: file.name };
    // The form emptied it: nobody's mistake.
    case 'emptied':
      return undefined;
    default:
      return assertNever(kind);
  }
}

/** The practice is about requests that were sent before, and not about a new one. */
function isAboutRequests(after: Formulaire, goals: readonly FormulaireGoal[]): boolean {
  const isAbout = ({ type }: FormulaireGoal): boolean => type === 'status-read' || type === 'document-supplied' || type === 'requests-left';
  return goals.some((goal) => isAbout(goal) && !isReached(goal, after)) && !goals.some(({ type }) => type === 'sent');
}

/** One of a group is saved: each of its answers must be one that some goal asks for, when goals speak of that question. */
function slipOfEntry(before: Formulaire, goals: readonly FormulaireGoal[]): FormulaireSlip | undefined {
  const wrong = fieldsInFront(before).find((field) => {
    const wanted = goals.filter((goal) => goal.type === 'answered').filter((goal) => goal.field === field.id);
    return wanted.length > 0 && !wanted.some(({ is }) => isAnswer(field, valuesInFront(before), is));
  });
  return wrong === undefined ? undefined : { app, type: 'wrong-answer', label: wrong.label };
}

function slipOfSupplied(after: Formulaire, goals: readonly FormulaireGoal[]): FormulaireSlip | undefined {
  const sent = requestInFront(after);
  const wrong = goals.some((goal) => goal.type === 'document-supplied' && goal.request === sent?.number && goal.fileId !== sent.document?.id);
  return wrong && sent?.document !== undefined ? { app, type: 'wrong-file', name: sent.document.name } : undefined;
}

/** The page was left, or all of it was sent, and an answer is not the one of the situation. */
function slipOfAnswer(fields: readonly string[] | undefined, after: Formulaire, goals: readonly FormulaireGoal[]): FormulaireSlip | undefined {
  const isJudged = (field: string): boolean => fields === undefined || fields.includes(field);
  for (const goal of goals) {
    if ((goal.type !== 'answered' && goal.type !== 'group-has') || !isJudged(goal.field) || isReached(goal, after)) continue;
    return { app, type: 'wrong-answer', label: fieldById(after.form, goal.field)?.label ?? '' };
  }
  const goal = goals.find((one) => one.type === 'document-attached' && isJudged(one.field) && !isReached(one, after));
  const file = goal?.type === 'document-attached' ? after.files[goal.field] : undefined;
  return file === undefined ? undefined : { app, type: 'wrong-file', name: file.name };
}
