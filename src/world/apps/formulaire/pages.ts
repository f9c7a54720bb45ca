// From one page to the next, back, and the question that a session asks. A page is left when nothing on it is to mend. Pure.

import { assertNever } from '../../../core/lesson/assert-never';
import { button } from '../../kit/control';
import { handOf } from '../../kit/hand';
import { askedPages, contentsOf, fieldInFront, fieldsInFront, labelOf } from './form';
import { isAboutRequests, slipOfAnswers, slipOfRefusal } from './goals';
import { refuse, refusedInFront, unfinishedPage } from './problems';
import { isBackOnTop } from './remarks';
import type { Formulaire, FormRows, PagePane } from './state';

export const pageGestures: FormRows<'started' | 'continued' | 'went-back' | 'change-asked' | 'session-kept' | 'session-left' | 'resumed'> = {
  started: {
    control: ({ skin }) => button('start', skin.start),
    area: 'end',
    in: 'start',
    does: ({ state }) => openFirst(state),
    slip: ({ after, goals }) => (isAboutRequests(after, goals) ? { type: 'began-again' } : undefined),
  },
  continued: {
    control: ({ skin }) => button('continue', skin.next),
    area: 'end',
    in: 'page',
    does: ({ state, event, pane }) => (pane.page === event.page ? turnPage(state, pane) : state),
    slip: ({ before, after, goals }) => {
      const asked = fieldsInFront(before).map(({ id }) => id);
      return slipOfRefusal(after) ?? slipOfAnswers((field) => asked.includes(field), after, goals);
    },
  },
  'went-back': {
    control: ({ skin }) => button('back', skin.back),
    area: ({ state }) => (isBackOnTop(state) ? 'top' : 'end'),
    does: ({ state }) => goBack(state),
  },
  'change-asked': {
    control: ({ event: { field }, state, skin }) => button(`change:${field}`, `${skin.change} ${labelOf(field, state)}`),
    area: 'list',
    say: ({ event, state, skin, world }) => ({ id: 'change', hand: handOf(world), control: skin.change, field: labelOf(event.field, state) }),
    in: 'summary',
    does: ({ state, event: { field } }) => {
      const page = contentsOf(state.form).pageOfField.get(field);
      return page !== undefined && askedPages(state).includes(page) ? { ...state, pane: { name: 'page', page: page.id, onward: 'summary' } } : state;
    },
  },
  'session-kept': {
    control: ({ skin }) => button('stay', skin.stay),
    area: 'middle',
    does: ({ state }) => (state.session === 'warned' ? { ...state, session: 'kept' } : state),
  },
  'session-left': {
    control: ({ skin }) => button('leave', skin.leave),
    area: 'middle',
    does: ({ state }) => (state.session === 'warned' ? { ...state, session: 'left', pane: { name: 'closed', why: 'session' } } : state),
    slip: () => ({ type: 'session-let-go' }),
  },
  resumed: {
    control: ({ skin }) => button('resume', skin.resume),
    area: 'middle',
    in: 'closed',
    does: ({ state, pane }) => (pane.why === 'later' ? { ...state, pane: { name: 'summary' } } : openFirst({ ...state, session: 'kept' })),
  },
};

function openFirst(state: Formulaire): Formulaire {
  const [first] = askedPages(state);
  return first === undefined ? state : { ...state, pane: { name: 'page', page: first.id, onward: 'next' } };
}

function turnPage(state: Formulaire, pane: PagePane): Formulaire {
  const refused = refusedInFront(state);
  if (refused !== undefined) return refused;
  const emptied = fieldThatEmpties(state);
  if (emptied !== undefined) {
    const answers = Object.fromEntries(Object.entries(state.answers).filter(([key]) => key !== emptied && !key.startsWith(`${emptied}.`)));
    return refuse({ ...state, answers, emptied: [...state.emptied, emptied] }, [{ field: emptied, kind: 'emptied', part: 'jour' }]);
  }
  const turned = state.turned + 1;
  const ends = state.session === 'open' && state.trouble.some((one) => one.type === 'session-ends' && one.after === turned);
  return { ...state, turned, session: ends ? 'warned' : state.session, pane: paneAfter(state, pane) };
}

/** Once, a field of this page empties itself. */
function fieldThatEmpties(state: Formulaire): string | undefined {
  return state.trouble
    .flatMap((one) => (one.type === 'field-empties' ? [one.field] : []))
    .find((id) => !state.emptied.includes(id) && fieldInFront(id, state) !== undefined);
}

/** After a change, a new question may be asked; else one comes back to the summary. */
function paneAfter(state: Formulaire, { page, onward }: PagePane): Formulaire['pane'] {
  const next = onward === 'summary' ? unfinishedPage(state)?.page : pageBeside(state, page, 1);
  return next === undefined ? { name: 'summary' } : { name: 'page', page: next.id, onward };
}

function pageBeside(state: Formulaire, page: string, step: 1 | -1): { readonly id: string } | undefined {
  const pages = askedPages(state);
  return pages[pages.findIndex(({ id }) => id === page) + step];
}

function goBack(state: Formulaire): Formulaire {
  const { pane } = state;
  switch (pane.name) {
    case 'page': {
      if (pane.onward === 'summary') return { ...state, pane: { name: 'summary' } };
      const before = pageBeside(state, pane.page, -1);
      return { ...state, pane: before === undefined ? { name: 'start' } : { name: 'page', page: before.id, onward: 'next' } };
    }
    case 'entry':
      return { ...state, pane: { name: 'page', page: pane.page, onward: pane.onward } };
    case 'summary': {
      const last = askedPages(state).at(-1);
      return last === undefined ? state : { ...state, pane: { name: 'page', page: last.id, onward: 'next' } };
    }
    case 'lookup':
      return { ...state, pane: { name: state.submission === 'sent' ? 'sent' : 'start' } };
    case 'tracking':
      return { ...state, pane: { name: 'lookup' } };
    case 'start':
    case 'sent':
    case 'closed':
      return state;
    default:
      return assertNever(pane);
  }
}
