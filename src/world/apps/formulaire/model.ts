// The online form as an app of the practice world: its parts, put together.

import type { App } from '../contract';
import { announce, explain } from './announce';
import { answersFrom, askedPages, fieldById, fieldsInFront, requestInFront } from './form';
import { isReached } from './goals';
import { fr } from './messages/fr';
import type { FormulaireSay } from './messages/say';
import type { FormulaireEvent, FormulaireGoal, FormulaireScenario, FormulaireSlip } from './schema';
import { slipOf } from './slips';
import type { Answers, Formulaire, Pane } from './state';
import { describe, placeOf, targetOf } from './talk';
import { requestsAtStart } from './tracking';
import { receive, transition } from './transition';

export const formulaire: App<FormulaireScenario, Formulaire, FormulaireEvent, FormulaireGoal, FormulaireSlip, FormulaireSay> = {
  id: 'formulaire',
  role: 'site',
  receives: ['file-chosen', 'seat-left'],
  words: { says: fr },
  title: ({ form }) => ({ name: form.service, site: form.site }),
  start,
  transition,
  receive,
  isReached,
  exits,
  slipOf,
  target: targetOf,
  where: (event, state) => ({ id: 'look', place: placeOf(event, state) }),
  describe,
  announce,
  explain,
  merges: (previous, next) => previous.type === 'answered' && next.type === 'answered' && previous.field === next.field && previous.part === next.part,
  typedText: (event) => (event.type === 'answered' ? event.value : undefined),
  retype: (event, text) => (event.type === 'answered' ? { ...event, value: text } : event),
};

export default formulaire;

function start(scenario: FormulaireScenario): Formulaire {
  const { form, trouble, begun } = scenario;
  const limit = trouble.find((one) => one.type === 'file-too-heavy');
  return {
    form,
    limitMb: limit?.limitMb ?? form.limitMb,
    trouble,
    pane: paneOf(begun),
    answers: answersOf(form, begun?.answers ?? {}),
    files: {},
    entries: {},
    declared: false,
    turned: 0,
    session: begun?.session === 'closed' ? 'left' : 'open',
    codesSent: [],
    emptied: [],
    submission: 'none',
    requests: requestsAtStart(scenario),
    isDoubled: false,
    leftOpen: 0,
  };
}

function paneOf(begun: FormulaireScenario['begun']): Pane {
  if (begun?.session === 'closed') return { name: 'closed' };
  return begun?.at === undefined ? { name: 'start' } : { name: 'page', page: begun.at, onward: 'next' };
}

function answersOf(form: FormulaireScenario['form'], written: Answers): Answers {
  return Object.entries(written).reduce<Answers>((answers, [id, text]) => {
    const field = fieldById(form, id);
    return field === undefined ? answers : { ...answers, ...answersFrom(field, text) };
  }, {});
}

/** Ways back to known ground, likeliest first; the guide tries them when the path does not go on from here. */
function exits(state: Formulaire): readonly FormulaireEvent[] {
  const app = 'formulaire';
  if (state.session === 'warned') return [{ app, type: 'session-kept' }];
  switch (state.pane.name) {
    case 'start':
      return state.form.tracking === undefined
        ? [{ app, type: 'started' }]
        : [
            { app, type: 'tracking-opened' },
            { app, type: 'started' },
          ];
    case 'closed':
      return [{ app, type: 'resumed' }];
    case 'sent':
      return state.form.tracking === undefined
        ? [{ app, type: 'reopened' }]
        : [
            { app, type: 'reopened' },
            { app, type: 'tracking-opened' },
          ];
    case 'entry':
    case 'lookup':
      return [{ app, type: 'went-back' }];
    case 'tracking': {
      const { number, isCancelled, document, status } = requestInFront(state) ?? {};
      const mends: FormulaireEvent[] = [];
      if (number !== undefined && isCancelled) mends.push({ app, type: 'request-restored', request: number });
      if (number !== undefined && document !== undefined && status === 'studied') mends.push({ app, type: 'document-reopened', request: number });
      return [...mends, { app, type: 'went-back' }];
    }
    case 'summary':
      return [
        // One field a page is enough: it opens the page.
        ...askedPages(state).map((page): FormulaireEvent => ({ app, type: 'change-asked', field: page.fields[0]?.id ?? '' })),
        { app, type: 'went-back' },
      ];
    case 'page': {
      const { page } = state.pane;
      const last = fieldsInFront(state).flatMap((field): readonly FormulaireEvent[] => {
        const count = (state.entries[field.id] ?? []).length;
        return count === 0 ? [] : [{ app, type: 'entry-removed', field: field.id, number: String(count) }];
      });
      return [...last, { app, type: 'continued', page }, { app, type: 'went-back' }];
    }
  }
}
