// The online form as an app of the practice world: its parts, put together; what comes from elsewhere; the ways back.

import { assertNever } from '../../../core/lesson/assert-never';
import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import type { World } from '../contract';
import { addedFile, answeringGestures, attach, slipOfFile } from './answering';
import { answersFrom, askedPages, fieldById, fieldsInFront, requestInFront } from './form';
import { isReached } from './goals';
import { groupGestures } from './groups';
import { pageGestures } from './pages';
import { refusalTexts, shows } from './remarks';
import type { FormulaireEvent, FormulaireScenario } from './schema';
import { sendingGestures } from './sending';
import { skinOf } from './skins';
import type { Answers, Formulaire, OnlineForm, Pane } from './state';
import { requestsAtStart, trackingGestures, withRequest } from './tracking';

const formulaire = appOf<OnlineForm>({
  id: 'formulaire',
  role: 'site',
  words: () => import('./messages/fr'),
  skinOf,
  title: ({ form }) => ({ name: form.service, site: form.site }),
  start,
  gestures: { ...pageGestures, ...answeringGestures, ...groupGestures, ...sendingGestures, ...trackingGestures },
  // While the form asks whether one is still there.
  only: ({ session }) => (session === 'warned' ? ['session-kept', 'session-left'] : undefined),
  receives: {
    'file-chosen': {
      does: ({ state, effect }) => attach(state, effect.file),
      after: ({ before, after }) => {
        const added = addedFile(before, after);
        if (added !== undefined) return { id: 'file-in', name: added.file.name };
        const text = refusalTexts(after).join('. ');
        return text === '' || before.pane === after.pane ? undefined : { id: 'form-says', text };
      },
      slip: ({ before, after, goals }) => slipOfFile(before, after, goals),
    },
    // Answers left on the screen of a shared computer are there for all.
    'seat-left': {
      does: ({ state, pane: { name } }) => (name === 'page' || name === 'entry' || name === 'summary' ? { ...state, leftOpen: state.leftOpen + 1 } : state),
      slip: ({ before, after }) => (after.leftOpen > before.leftOpen ? { type: 'left-open' } : undefined),
    },
  },
  isReached,
  exits,
  shows,
});

export default formulaire;

function start(scenario: FormulaireScenario, world: World): Formulaire {
  const { form, trouble, begun } = scenario;
  const limit = trouble.find((one) => one.type === 'file-too-heavy');
  const begin: Formulaire = {
    form,
    limitMb: limit?.limitMb ?? form.limitMb,
    trouble,
    pane: paneOf(begun),
    answers: answersOf(form, begun?.answers ?? {}),
    files: filesOf(begun?.files ?? {}, world),
    entries: entriesOf(form, begun?.entries ?? {}),
    declared: begun?.session === 'sent',
    turned: 0,
    session: begun?.session === 'closed' ? 'left' : 'open',
    codesSent: [],
    emptied: [],
    submission: begun?.session === 'sent' ? 'sent' : 'none',
    requests: requestsAtStart(scenario),
    mailed: [],
    isDoubled: false,
    leftOpen: 0,
  };
  return begun?.session === 'sent' ? withRequest(begin) : begin;
}

function paneOf(begun: FormulaireScenario['begun']): Pane {
  if (begun?.session === 'sent') return { name: 'sent' };
  if (begun?.session === 'closed' || begun?.session === 'later') return { name: 'closed', why: begun.session === 'closed' ? 'session' : 'later' };
  return begun?.at === undefined ? { name: 'start' } : { name: 'page', page: begun.at, onward: 'next' };
}

function answersOf(form: FormulaireScenario['form'], written: Answers): Answers {
  return Object.entries(written).reduce<Answers>((answers, [id, text]) => {
    const field = fieldById(form, id);
    return field === undefined ? answers : { ...answers, ...answersFrom(field, text) };
  }, {});
}

function entriesOf(form: FormulaireScenario['form'], written: NonNullable<FormulaireScenario['begun']>['entries']): Formulaire['entries'] {
  return Object.fromEntries(Object.entries(written).map(([group, entries]) => [group, entries.map((entry) => answersOf(form, entry))]));
}

function filesOf(written: Answers, { files }: World): Formulaire['files'] {
  return Object.fromEntries(Object.entries(written).flatMap(([field, id]) => files.filter((file) => file.id === id).map((file) => [field, file])));
}

type Exits = readonly Bare<FormulaireEvent>[];

/** Ways back to known ground, likeliest first; the guide tries them when the path does not go on from here. */
function exits(state: Formulaire): Exits {
  const { pane, session, form } = state;
  if (session === 'warned') return [{ type: 'session-kept' }];
  const follow: Exits = form.tracking === undefined ? [] : [{ type: 'tracking-opened' }];
  switch (pane.name) {
    case 'start':
      return [...follow, { type: 'started' }];
    case 'closed':
      return [{ type: 'resumed' }];
    case 'sent':
      return [{ type: 'reopened' }, ...follow];
    case 'entry':
    case 'lookup':
      return [{ type: 'went-back' }];
    case 'tracking':
      return [...mends(state), { type: 'went-back' }];
    case 'summary':
      // One field a page is enough: it opens the page.
      return [...askedPages(state).map((page) => ({ type: 'change-asked' as const, field: page.fields[0]?.id ?? '' })), { type: 'went-back' }];
    case 'page':
      return [...lastEntries(state), { type: 'continued', page: pane.page }, { type: 'went-back' }];
    default:
      return assertNever(pane);
  }
}

function mends(state: Formulaire): Exits {
  const { number = '', isCancelled, document, status } = requestInFront(state) ?? {};
  const restore: Exits = isCancelled === true ? [{ type: 'request-restored', request: number }] : [];
  return document !== undefined && status === 'studied' ? [...restore, { type: 'document-reopened', request: number }] : restore;
}

function lastEntries(state: Formulaire): Exits {
  return fieldsInFront(state).flatMap(({ id }): Exits => {
    const count = (state.entries[id] ?? []).length;
    return count === 0 ? [] : [{ type: 'entry-removed', field: id, number: String(count) }];
  });
}
