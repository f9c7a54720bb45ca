// Answers, whatever the kind of question: typed, chosen, ticked, picked among addresses, or a document. What is typed is kept at once.

import { foldText } from '../../../core/lesson/fold-text';
import { box, button, checkbox, radio } from '../../kit/control';
import { KB_PER_MB } from '../../kit/files';
import { handOf } from '../../kit/hand';
import type { Outcome, StoredFile } from '../contract';
import type { Scene } from '../app-of';
import { fieldById, fieldInFront, labelOf, partKey, valuesInFront } from './form';
import type { Mistake } from './goals';
import { refuse } from './problems';
import type { Field, FormulaireEvent, FormulaireGoal } from './schema';
import type { Answers, Formulaire, FormRows, OnlineForm } from './state';

type On<Type> = Scene<OnlineForm, Extract<FormulaireEvent, { readonly type: Type }>>;

export const answeringGestures: FormRows<'answered' | 'chosen' | 'ticked' | 'unticked' | 'suggestion-picked' | 'code-asked' | 'file-asked' | 'file-removed'> = {
  answered: {
    control: ({ event: { field, part }, state, skin }) =>
      part === undefined ? box(`field:${field}`, labelOf(field, state)) : box(`field:${partKey(field, part)}`, skin.parts[part]),
    area: 'question',
    say: ({ event: { field, part, value }, state, skin }) =>
      part === undefined
        ? { id: 'write', field: labelOf(field, state), value }
        : { id: 'write-part', part: skin.parts[part], field: labelOf(field, state), value },
    does: typeInto,
    typed: 'value',
  },
  chosen: {
    control: ({ event: { field, value }, state }) =>
      fieldById(state.form, field)?.type === 'select'
        ? { id: `field:${field}`, role: 'combobox', name: labelOf(field, state) }
        : radio(optionId(field, value), optionLabel(field, value, state)),
    area: 'question',
    say: ({ event: { field, value }, state, world }) => {
      const option = optionLabel(field, value, state);
      return fieldById(state.form, field)?.type === 'select'
        ? { id: 'choose-in-list', field: labelOf(field, state), option }
        : { id: 'choose-answer', hand: handOf(world), option };
    },
    does: choose,
    after: 'silence',
  },
  ticked: { ...ticking('tick'), does: ({ state, event }) => tick(state, event, (ticked) => [...ticked, event.value]) },
  unticked: { ...ticking('untick'), does: ({ state, event }) => tick(state, event, (ticked) => ticked.filter((one) => one !== event.value)) },
  'suggestion-picked': {
    control: ({ event: { value } }) => button(`suggestion:${value}`, value),
    area: 'under-box',
    say: ({ event: { value }, world }) => ({ id: 'pick-address', hand: handOf(world), address: value }),
    does: ({ state, event: { field, value } }) => (suggestionsIn(field, state).includes(value) ? put(state, { [field]: value }) : state),
    after: ({ event: { value } }) => ({ id: 'picked', address: value }),
  },
  'code-asked': {
    control: ({ event: { field }, state, skin }) => button(`code:${field}`, state.codesSent.includes(field) ? skin.newCode : skin.receiveCode),
    area: 'question',
    does: ({ state, event }) => sendCode(state, fieldInFront(event.field, state)),
    after: ({ skin }) => ({ id: 'form-says', text: skin.codeSent.replace(/\.$/, '') }),
  },
  'file-asked': {
    control: ({ event: { field }, state, skin }) => button(`attach:${field}`, state.files[field] === undefined ? skin.chooseFile : skin.otherFile),
    area: 'question',
    does: ({ state, event: { field } }) =>
      fieldInFront(field, state)?.type === 'file'
        ? { state: state.wanting === field ? state : { ...state, wanting: field }, effects: [{ type: 'file-wanted', by: 'formulaire' }] }
        : state,
    after: 'silence',
  },
  'file-removed': {
    control: ({ event: { field }, state, skin }) => button(`remove-file:${field}`, `${skin.removeFile} ${state.files[field]?.name ?? ''}`),
    area: 'question',
    does: ({ state, event: { field } }) => {
      if (fieldInFront(field, state) === undefined || state.files[field] === undefined) return state;
      const { [field]: _gone, ...files } = state.files;
      return { ...state, files };
    },
    after: () => ({ id: 'file-out' }),
  },
};

/** A box to tick, or to untick. */
function ticking(id: 'tick' | 'untick') {
  return {
    control: ({ event: { field, value }, state }: On<'ticked' | 'unticked'>) => checkbox(optionId(field, value), optionLabel(field, value, state)),
    area: 'question',
    say: ({ event: { field, value }, state }: On<'ticked' | 'unticked'>) => ({ id, box: optionLabel(field, value, state) }) as const,
    after: 'silence',
  } as const;
}

function optionId(field: string, value: string): string {
  return `option:${field}:${value}`;
}

function optionLabel(id: string, value: string, { form }: Formulaire): string {
  const field = fieldById(form, id);
  return field !== undefined && 'options' in field ? (field.options.find((option) => option.value === value)?.label ?? '') : '';
}

const LETTERS = 3;
const MOST = 4;

/** The addresses that the box of this field proposes, from the first letters typed in it. */
export function suggestionsIn(id: string, state: Formulaire): readonly string[] {
  const typed = valuesInFront(state)[id] ?? '';
  const { addresses } = state.form;
  const wanted = foldText(typed).trim();
  if (wanted.length < LETTERS || addresses.includes(typed) || fieldInFront(id, state)?.type !== 'address') return [];
  return addresses.filter((address) => foldText(address).includes(wanted)).slice(0, MOST);
}

/** A date has three boxes, what is written in one piece has one, what is chosen has none. */
function typeInto({ state, event: { field: id, value, part } }: On<'answered'>): Formulaire {
  const field = fieldInFront(id, state);
  if (field === undefined || 'options' in field || field.type === 'file' || field.type === 'group') return state;
  if ((field.type === 'date') !== (part !== undefined)) return state;
  return put(state, { [part === undefined ? id : partKey(id, part)]: value });
}

function choose({ state, event: { field: id, value } }: On<'chosen'>): Formulaire {
  const field = fieldInFront(id, state);
  if (field?.type !== 'choice' && field?.type !== 'select') return state;
  const isNothing = field.type === 'select' && value === '';
  return isNothing || field.options.some((option) => option.value === value) ? put(state, { [id]: value }) : state;
}

/** In the order of the form, whatever the order of the gestures. */
function tick(state: Formulaire, { field: id }: { readonly field: string }, change: (ticked: readonly string[]) => readonly string[]): Formulaire {
  const field = fieldInFront(id, state);
  if (field?.type !== 'multiple') return state;
  const wanted = change((valuesInFront(state)[id] ?? '').split(' '));
  const ticked = field.options.filter(({ value }) => wanted.includes(value)).map(({ value }) => value);
  return put(state, { [id]: ticked.join(' ') });
}

/** Kept at once, where the field in front keeps it. The same state when nothing changes. */
function put(state: Formulaire, changes: Answers): Formulaire {
  const before = valuesInFront(state);
  if (Object.entries(changes).every(([key, value]) => (before[key] ?? '') === value)) return state;
  const values = { ...before, ...changes };
  if (state.pane.name !== 'entry') return { ...state, answers: values };
  return { ...state, unsaved: { field: state.pane.field, number: state.pane.number, values } };
}

/** The code leaves for the phone. Where none is installed it goes nowhere, as in life. Asked for again, the same one comes again. */
function sendCode(state: Formulaire, field: Field | undefined): Formulaire | Outcome<Formulaire> {
  if (field?.type !== 'code') return state;
  const { id, from, digits } = field;
  const text = `Votre code est ${digits.slice(0, 3)}\u00a0${digits.slice(3)}. Ne le donnez à personne.`;
  return { state: { ...state, codesSent: [...state.codesSent, id] }, effects: [{ type: 'sms-delivered', when: 'soon', sms: { from, text } }] };
}

/** A chosen document comes to the field that waits for it. */
export function attach(state: Formulaire, file: StoredFile): Formulaire {
  const { wanting: field, pane } = state;
  if (field === undefined || fieldInFront(field, state) === undefined) return state;
  const rest = { ...state, wanting: undefined };
  if (file.sizeKb > state.limitMb * KB_PER_MB) return refuse(rest, [{ field, kind: 'heavy', file }]);
  return { ...rest, files: { ...state.files, [field]: file }, pane: 'refusal' in pane ? { ...pane, refusal: undefined } : pane };
}

export function addedFile(before: Formulaire, after: Formulaire): { readonly field: string; readonly file: StoredFile } | undefined {
  const added = Object.entries(after.files).find(([field, file]) => before.files[field] !== file);
  return added === undefined ? undefined : { field: added[0], file: added[1] };
}

/** Too heavy, or another document than the one that is asked for. */
export function slipOfFile(before: Formulaire, after: Formulaire, goals: readonly FormulaireGoal[]): Mistake {
  const heavy = 'refusal' in after.pane && before.pane !== after.pane ? after.pane.refusal?.problems.find(({ kind }) => kind === 'heavy') : undefined;
  if (heavy?.file !== undefined) return { type: 'file-too-heavy', name: heavy.file.name };
  const added = addedFile(before, after);
  const isWrong = goals.some(
    (goal) =>
      (goal.type === 'document-attached' || goal.type === 'document-supplied') &&
      (goal.type === 'document-attached' ? goal.field : after.form.tracking?.document?.id) === added?.field &&
      goal.fileId !== added?.file.id,
  );
  return isWrong && added !== undefined ? { type: 'wrong-file', name: added.file.name } : undefined;
}
