// What each gesture does to the form. A gesture that makes no sense here returns the very same state.

import type { Effect, Outcome, StoredFile } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { sendCode } from './code';
import { askedFields, askedPages, fieldById, fieldsInFront, groupById, pageById, pageOfField, partKey, requestInFront, valuesInFront } from './form';
import { problemsOf, unfinishedPage } from './problems';
import type { Field, FormulaireEvent } from './schema';
import type { Answers, EntryPane, Formulaire, PagePane, Problem } from './state';
import { suggestionsFor } from './suggest';
import { lookUp, openTracking, reopenDocument, sendDocument, setStanding, withRequest } from './tracking';

const KB_PER_MB = 1000;

export function transition(state: Formulaire, event: FormulaireEvent): Outcome<Formulaire> {
  const { pane } = state;
  // While the form asks whether one is still there, only the two answers do something.
  if (state.session === 'warned' && event.type !== 'session-kept' && event.type !== 'session-left') return { state };
  switch (event.type) {
    case 'started':
      return { state: pane.name === 'start' ? openFirst(state) : state };
    case 'resumed':
      return { state: pane.name === 'closed' ? openFirst({ ...state, session: 'kept' }) : state };
    case 'answered':
      return { state: typeInto(state, event) };
    case 'chosen':
    case 'ticked':
    case 'unticked':
      return { state: choose(state, event) };
    case 'suggestion-picked':
      return { state: pickSuggestion(state, event) };
    case 'code-asked':
      return sendCode(state, fieldInFront(state, event.field));
    case 'file-asked':
      if (fieldInFront(state, event.field)?.type !== 'file') return { state };
      return { state: state.wanting === event.field ? state : { ...state, wanting: event.field }, effects: [{ type: 'file-wanted', by: 'formulaire' }] };
    case 'file-removed': {
      if (fieldInFront(state, event.field) === undefined || state.files[event.field] === undefined) return { state };
      const { [event.field]: _gone, ...files } = state.files;
      return { state: { ...state, files } };
    }
    case 'entry-opened':
      return { state: openEntry(state, event.field, Number(event.number)) };
    case 'entry-saved':
      return { state: pane.name === 'entry' && pane.field === event.field ? saveEntry(state, pane) : state };
    case 'entry-removed':
      return { state: removeEntry(state, event.field, Number(event.number)) };
    case 'continued':
      return { state: pane.name === 'page' && pane.page === event.page ? turnPage(state, pane) : state };
    case 'went-back':
      return { state: goBack(state) };
    case 'change-asked':
      return { state: openToChange(state, event.field) };
    case 'declared':
    case 'declaration-withdrawn': {
      const declared = event.type === 'declared';
      return { state: pane.name === 'summary' && state.declared !== declared ? { ...state, declared } : state };
    }
    case 'sent':
      return submit(state);
    case 'reopened':
      return { state: pane.name === 'sent' ? { ...state, submission: 'reopened', pane: { name: 'summary' }, isDoubled: false } : state };
    case 'tracking-opened':
      return { state: openTracking(state) };
    case 'request-looked-up':
      return { state: lookUp(state) };
    case 'document-sent':
      return isInFront(event.request, state) ? sendDocument(state) : { state };
    case 'document-reopened':
      return { state: isInFront(event.request, state) ? reopenDocument(state) : state };
    case 'request-cancelled':
    case 'request-restored':
      return { state: isInFront(event.request, state) ? setStanding(state, event.type === 'request-cancelled' ? 'cancelled' : 'restored') : state };
    case 'session-kept':
      return { state: state.session === 'warned' ? { ...state, session: 'kept' } : state };
    case 'session-left':
      return { state: state.session === 'warned' ? { ...state, session: 'left', pane: { name: 'closed' } } : state };
    default:
      return assertNever(event);
  }
}

/** A chosen document comes to the field that waits for it. Answers left on the screen of a shared computer are there for all. */
export function receive(state: Formulaire, effect: Effect): Outcome<Formulaire> {
  if (effect.type === 'seat-left') return { state: showsAnswers(state) ? { ...state, leftOpen: state.leftOpen + 1 } : state };
  const field = state.wanting;
  if (effect.type !== 'file-chosen' || field === undefined || fieldInFront(state, field) === undefined) return { state };
  const rest = { ...state, wanting: undefined };
  if (effect.file.sizeKb > state.limitMb * KB_PER_MB) return { state: refuse(rest, [{ field, kind: 'heavy', file: effect.file }]) };
  return { state: attach(rest, field, effect.file) };
}

function showsAnswers({ pane }: Formulaire): boolean {
  return pane.name === 'page' || pane.name === 'entry' || pane.name === 'summary';
}

function isInFront(request: string, state: Formulaire): boolean {
  return requestInFront(state)?.number === request;
}

function attach(state: Formulaire, field: string, file: StoredFile): Formulaire {
  const { pane } = state;
  return {
    ...state,
    files: { ...state.files, [field]: file },
    pane: pane.name === 'page' || pane.name === 'tracking' ? { ...pane, refusal: undefined } : pane,
  };
}

function openFirst(state: Formulaire): Formulaire {
  const first = askedPages(state)[0];
  return first === undefined ? state : { ...state, pane: { name: 'page', page: first.id, onward: 'next' } };
}

function fieldInFront(state: Formulaire, id: string): Field | undefined {
  const { pane } = state;
  if ((pane.name === 'page' || pane.name === 'entry') && pageOfField(state.form, id)?.id !== pane.page) return undefined;
  return fieldsInFront(state).find((field) => field.id === id);
}

function typeInto(state: Formulaire, { field: id, value, part }: Extract<FormulaireEvent, { type: 'answered' }>): Formulaire {
  const field = fieldInFront(state, id);
  if (field === undefined) return state;
  switch (field.type) {
    case 'date':
      return part === undefined ? state : put(state, { [partKey(id, part)]: value });
    case 'text':
    case 'number':
    case 'money':
    case 'address':
    case 'nir':
    case 'iban':
    case 'code':
      return part === undefined ? put(state, { [id]: value }) : state;
    case 'choice':
    case 'multiple':
    case 'select':
    case 'file':
    case 'group':
      return state;
    default:
      return assertNever(field);
  }
}

function choose(state: Formulaire, { type, field: id, value }: Extract<FormulaireEvent, { type: 'chosen' | 'ticked' | 'unticked' }>): Formulaire {
  const field = fieldInFront(state, id);
  if (field === undefined || !('options' in field)) return state;
  const isKnown = field.options.some((option) => option.value === value);
  if (field.type !== 'multiple') {
    const isNothing = field.type === 'select' && value === '';
    return type === 'chosen' && (isKnown || isNothing) ? put(state, { [id]: value }) : state;
  }
  if (type === 'chosen' || !isKnown) return state;
  const ticked = (valuesInFront(state)[id] ?? '').split(' ');
  const wanted = type === 'ticked' ? [...ticked, value] : ticked.filter((one) => one !== value);
  // In the order of the form, whatever the order of the gestures.
  return put(state, {
    [id]: field.options
      .filter((option) => wanted.includes(option.value))
      .map((option) => option.value)
      .join(' '),
  });
}

function pickSuggestion(state: Formulaire, { field, value }: Extract<FormulaireEvent, { type: 'suggestion-picked' }>): Formulaire {
  if (fieldInFront(state, field)?.type !== 'address') return state;
  return suggestionsFor(valuesInFront(state)[field] ?? '', state.form.addresses).includes(value) ? put(state, { [field]: value }) : state;
}

/** Kept at once, where the field in front keeps it. The same state when nothing changes. */
function put(state: Formulaire, changes: Answers): Formulaire {
  const before = valuesInFront(state);
  if (Object.entries(changes).every(([key, value]) => (before[key] ?? '') === value)) return state;
  const values = { ...before, ...changes };
  if (state.pane.name !== 'entry') return { ...state, answers: values };
  return { ...state, unsaved: { field: state.pane.field, number: state.pane.number, values } };
}

function refuse(state: Formulaire, problems: readonly Problem[]): Formulaire {
  const { pane } = state;
  if (pane.name !== 'page' && pane.name !== 'entry' && pane.name !== 'tracking') return state;
  return { ...state, pane: { ...pane, refusal: { problems, tries: (pane.refusal?.tries ?? 0) + 1 } } };
}

function openEntry(state: Formulaire, id: string, number: number): Formulaire {
  const { pane } = state;
  const group = fieldInFront(state, id);
  const count = (state.entries[id] ?? []).length;
  if (pane.name !== 'page' || group?.type !== 'group' || number > Math.min(count + 1, group.most)) return state;
  return { ...state, pane: { name: 'entry', page: pane.page, field: id, number, onward: pane.onward } };
}

function saveEntry(state: Formulaire, pane: EntryPane): Formulaire {
  const group = groupById(state.form, pane.field);
  const values = valuesInFront(state);
  const problems = problemsOf(askedFields(group?.fields ?? [], values), values, state);
  if (problems.length > 0) return refuse(state, problems);
  const entries = [...(state.entries[pane.field] ?? [])];
  entries[pane.number - 1] = values;
  return { ...state, entries: { ...state.entries, [pane.field]: entries }, unsaved: undefined, pane: { name: 'page', page: pane.page, onward: pane.onward } };
}

function removeEntry(state: Formulaire, field: string, number: number): Formulaire {
  const entries = state.entries[field] ?? [];
  if (fieldInFront(state, field)?.type !== 'group' || number > entries.length) return state;
  return { ...state, unsaved: undefined, entries: { ...state.entries, [field]: entries.filter((_, index) => index !== number - 1) } };
}

function turnPage(state: Formulaire, pane: PagePane): Formulaire {
  const page = pageById(state.form, pane.page);
  if (page === undefined) return state;
  const problems = problemsOf(askedFields(page.fields, state.answers), state.answers, state);
  if (problems.length > 0) return refuse(state, problems);
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
    .find((id) => !state.emptied.includes(id) && fieldInFront(state, id) !== undefined);
}

function paneAfter(state: Formulaire, pane: PagePane): Formulaire['pane'] {
  // After a change, a new question may be asked; else one comes back to the summary.
  if (pane.onward === 'summary') {
    const unfinished = unfinishedPage(state);
    return unfinished === undefined ? { name: 'summary' } : { name: 'page', page: unfinished.page.id, onward: 'summary' };
  }
  const pages = askedPages(state);
  const next = pages[pages.findIndex((page) => page.id === pane.page) + 1];
  return next === undefined ? { name: 'summary' } : { name: 'page', page: next.id, onward: 'next' };
}

function goBack(state: Formulaire): Formulaire {
  const { pane } = state;
  const pages = askedPages(state);
  switch (pane.name) {
    case 'page': {
      if (pane.onward === 'summary') return { ...state, pane: { name: 'summary' } };
      const before = pages[pages.findIndex((page) => page.id === pane.page) - 1];
      return { ...state, pane: before === undefined ? { name: 'start' } : { name: 'page', page: before.id, onward: 'next' } };
    }
    case 'entry':
      return { ...state, pane: { name: 'page', page: pane.page, onward: pane.onward } };
    case 'summary': {
      const last = pages.at(-1);
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

function openToChange(state: Formulaire, id: string): Formulaire {
  if (state.pane.name !== 'summary' || fieldById(state.form, id) === undefined) return state;
  const page = pageOfField(state.form, id);
  const isAsked = askedPages(state).some((one) => one.id === page?.id);
  return page !== undefined && isAsked ? { ...state, pane: { name: 'page', page: page.id, onward: 'summary' } } : state;
}

function submit(state: Formulaire): Outcome<Formulaire> {
  const { pane, form } = state;
  // Pressed once more: what left stays, and nothing leaves again.
  if (pane.name === 'sent') return { state: state.isDoubled ? state : { ...state, isDoubled: true } };
  if (pane.name !== 'summary') return { state };
  const unfinished = unfinishedPage(state);
  if (unfinished !== undefined) {
    const { page, problems } = unfinished;
    return { state: { ...state, pane: { name: 'page', page: page.id, onward: 'summary', refusal: { problems, tries: 1 } } } };
  }
  if (!state.declared) return { state: { ...state, pane: { name: 'summary', refusal: { tries: (pane.refusal?.tries ?? 0) + 1 } } } };
  const after = withRequest({ ...state, submission: 'sent', pane: { name: 'sent' } });
  if (state.submission === 'reopened') return { state: after };
  const { from, subject, body } = form.receipt;
  return { state: after, effects: [{ type: 'mail-delivered', when: 'soon', mail: { from, subject, body } }] };
}
