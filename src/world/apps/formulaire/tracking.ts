// Following a request that was sent: found by its number, a document added, one of two cancelled. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import { button } from '../../kit/control';
import type { PaneNamed, Scene } from '../app-of';
import type { Outcome } from '../contract';
import { fieldsInFront, NUMBER_FIELD, requestInFront } from './form';
import { slipOfRefusal, type Mistake } from './goals';
import { refuse, refusedInFront } from './problems';
import type { FormulaireGoal, FormulaireScenario } from './schema';
import type { Formulaire, FormRows, OnlineForm, Pane, SentRequest } from './state';

export const trackingGestures: FormRows<
  'tracking-opened' | 'request-looked-up' | 'document-sent' | 'document-reopened' | 'request-cancelled' | 'request-restored'
> = {
  'tracking-opened': {
    control: ({ skin }) => button('follow', skin.follow),
    area: 'end',
    does: ({ state, pane }) =>
      state.form.tracking !== undefined && (pane.name === 'start' || pane.name === 'sent') ? { ...state, pane: { name: 'lookup' } } : state,
  },
  'request-looked-up': {
    control: ({ skin }) => button('look-up', skin.lookUp),
    area: 'end',
    in: 'lookup',
    does: ({ state }) => lookUp(state),
    slip: ({ after }) => slipOfRefusal(after),
  },
  'document-sent': {
    control: ({ skin }) => button('send-document', skin.sendDocument),
    area: 'end',
    ...about(sendDocument),
    slip: ({ after, goals }) => slipOfRefusal(after) ?? slipOfSupplied(after, goals),
  },
  // The document was not the right one: the page asks for it again.
  'document-reopened': {
    control: ({ skin }) => button('reopen-document', skin.otherDocument),
    area: 'end',
    ...about((state, { number, status, isCancelled, document }) =>
      status === 'studied' && !isCancelled && document !== undefined ? changed(state, number, { status: 'wanted' }) : state,
    ),
  },
  'request-cancelled': {
    control: ({ skin }) => button('cancel-request', skin.cancelRequest),
    area: 'end',
    ...about((state, { number, isCancelled }) => (isCancelled ? state : changed(state, number, { isCancelled: true }))),
    slip: ({ event: { request }, goals }) =>
      goals.some((goal) => goal.type === 'requests-left' && goal.requests.includes(request)) ? { type: 'wrong-request-cancelled', name: request } : undefined,
  },
  'request-restored': {
    control: ({ skin }) => button('restore-request', skin.restoreRequest),
    area: 'end',
    ...about((state, { number, isCancelled }) => (isCancelled ? changed(state, number, { isCancelled: false }) : state)),
  },
};

/** Something done with the request whose page is in front, and with no other. */
function about(act: (state: Formulaire, request: SentRequest) => Formulaire | Outcome<Formulaire>) {
  return {
    in: 'tracking',
    does: ({ state, event }: Scene<OnlineForm, { readonly request: string }, PaneNamed<Pane, 'tracking'>>) => {
      const request = requestInFront(state);
      return request?.number === event.request ? act(state, request) : state;
    },
  } as const;
}

export function requestsAtStart({ requests }: FormulaireScenario): readonly SentRequest[] {
  return requests.map((request) => ({ ...request, isRead: false, isCancelled: false }));
}

/** A request that leaves now can be followed like the others. Sent again after a change, it is the same one. */
export function withRequest(state: Formulaire): Formulaire {
  const { number, tracking } = state.form;
  if (tracking === undefined) return state;
  // Cancelled, then sent again: it holds once more.
  if (state.requests.some((one) => one.number === number)) {
    return { ...state, requests: state.requests.map((one) => (one.number === number ? { ...one, isCancelled: false } : one)) };
  }
  const request: SentRequest = { number, sentOn: 'aujourd’hui', status: 'received', isRead: false, isCancelled: false };
  return { ...state, requests: [request, ...state.requests] };
}

function lookUp(state: Formulaire): Formulaire {
  const refused = refusedInFront(state);
  if (refused !== undefined) return refused;
  const wanted = bare(state.answers[NUMBER_FIELD] ?? '');
  const found = state.requests.find(({ number }) => bare(number) === wanted);
  if (found === undefined) return refuse(state, [{ field: NUMBER_FIELD, kind: 'unknown' }]);
  return changed(state, found.number, { isRead: true });
}

function sendDocument(state: Formulaire, { number, document }: SentRequest): Formulaire | Outcome<Formulaire> {
  const [field] = fieldsInFront(state);
  if (field === undefined) return state;
  const refused = refusedInFront(state);
  if (refused !== undefined) return refused;
  const after = changed(state, number, { status: 'studied', document: state.files[field.id] });
  const { receipt, tracking } = state.form;
  // Another document in the place of the first is no second message.
  if (tracking?.mail === undefined || document !== undefined) return after;
  return { state: after, effects: [{ type: 'mail-delivered', when: 'soon', mail: { from: receipt.from, ...tracking.mail } }] };
}

/** The request is otherwise, and its page says so. */
function changed(state: Formulaire, number: string, change: Partial<SentRequest>): Formulaire {
  const requests = state.requests.map((one) => (one.number === number ? { ...one, ...change } : one));
  return { ...state, requests, pane: { name: 'tracking', number } };
}

function slipOfSupplied(after: Formulaire, goals: readonly FormulaireGoal[]): Mistake {
  const sent = requestInFront(after);
  const wrong = goals.some((goal) => goal.type === 'document-supplied' && goal.request === sent?.number && goal.fileId !== sent.document?.id);
  return wrong && sent?.document !== undefined ? { type: 'wrong-file', name: sent.document.name } : undefined;
}

/** As one compares two numbers read aloud: without spaces, capitals or dashes. */
function bare(number: string): string {
  return foldText(number).replace(/[^a-z0-9]/g, '');
}
