// Following a request that was sent: found by its number, a document added, one of two cancelled.

import type { Effect, Outcome } from '../contract';
import { foldText } from '../../../core/lesson/fold-text';
import { fieldsInFront, NUMBER_FIELD, requestInFront } from './form';
import { problemsOf } from './problems';
import type { FormulaireScenario } from './schema';
import type { Formulaire, Problem, Refusal, SentRequest } from './state';

export function requestsAtStart({ requests }: FormulaireScenario): readonly SentRequest[] {
  return requests.map((request) => ({ ...request, isRead: false, isCancelled: false }));
}

/** A request that leaves now can be followed like the others. Sent again after a change, it is the same one. */
export function withRequest(state: Formulaire): Formulaire {
  const { number, tracking } = state.form;
  if (tracking === undefined || state.requests.some((one) => one.number === number)) return state;
  const request: SentRequest = { number, sentOn: 'aujourd’hui', status: 'received', isRead: false, isCancelled: false };
  return { ...state, requests: [request, ...state.requests] };
}

export function openTracking(state: Formulaire): Formulaire {
  const isThere = state.form.tracking !== undefined && (state.pane.name === 'start' || state.pane.name === 'sent');
  return isThere ? { ...state, pane: { name: 'lookup' } } : state;
}

export function lookUp(state: Formulaire): Formulaire {
  if (state.pane.name !== 'lookup') return state;
  const problems = problemsOf(fieldsInFront(state), state.answers, state);
  if (problems.length > 0) return refuseOn(state, problems);
  const wanted = bare(state.answers[NUMBER_FIELD] ?? '');
  const found = state.requests.find(({ number }) => bare(number) === wanted);
  if (found === undefined) return refuseOn(state, [{ field: NUMBER_FIELD, kind: 'unknown' }]);
  return { ...changed(state, found.number, { isRead: true }), pane: { name: 'tracking', number: found.number } };
}

export function sendDocument(state: Formulaire): Outcome<Formulaire> {
  const [field] = fieldsInFront(state);
  const { pane, form } = state;
  if (pane.name !== 'tracking' || field === undefined) return { state };
  const problems = problemsOf([field], state.answers, state);
  if (problems.length > 0) return { state: refuseOn(state, problems) };
  const after = {
    ...changed(state, pane.number, { status: 'studied', document: state.files[field.id] }),
    pane: { name: 'tracking', number: pane.number },
  } as const;
  const mail = form.tracking?.mail;
  // Another document in the place of the first is no second message.
  const isFirst = requestInFront(state)?.document === undefined;
  const effects: readonly Effect[] =
    mail === undefined || !isFirst ? [] : [{ type: 'mail-delivered', when: 'soon', mail: { from: form.receipt.from, ...mail } }];
  return { state: after, effects };
}

/** The document was not the right one: the page asks for it again. */
export function reopenDocument(state: Formulaire): Formulaire {
  const request = requestInFront(state);
  if (request?.document === undefined || request.status !== 'studied' || request.isCancelled) return state;
  return changed(state, request.number, { status: 'wanted' });
}

export function setStanding(state: Formulaire, standing: 'cancelled' | 'restored'): Formulaire {
  const request = requestInFront(state);
  const isCancelled = standing === 'cancelled';
  if (request === undefined || request.isCancelled === isCancelled) return state;
  return { ...changed(state, request.number, { isCancelled }), pane: { name: 'tracking', number: request.number } };
}

function changed(state: Formulaire, number: string, change: Partial<SentRequest>): Formulaire {
  return { ...state, requests: state.requests.map((one) => (one.number === number ? { ...one, ...change } : one)) };
}

function refuseOn(state: Formulaire, problems: readonly Problem[]): Formulaire {
  const { pane } = state;
  if (pane.name !== 'lookup' && pane.name !== 'tracking') return state;
  const refusal: Refusal = { problems, tries: (pane.refusal?.tries ?? 0) + 1 };
  return { ...state, pane: { ...pane, refusal } };
}

/** As one compares two numbers read aloud: without spaces, capitals or dashes. */
function bare(number: string): string {
  return foldText(number).replace(/[^a-z0-9]/g, '');
}
