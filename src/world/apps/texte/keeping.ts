// The file: its name, and what it is kept as. Pure.

import { box, button } from '../../kit/control';
import { stem } from '../../kit/file-names';
import type { StoredFile } from '../../kit/files';
import type { Bare } from '../../kit/gesture';
import { goTo } from '../../kit/go-to';
import type { Outcome, World } from '../contract';
import { faultOf, nameFault } from './faults';
import type { TexteGoal, TexteSlip } from './schema';
import { skinOf } from './skins';
import type { Made, PageRows, Texte } from './state';

/** What a page weighs, in kilobytes. */
const WEIGHT_KB = { doc: 24, pdf: 48 };

export const keepingGestures: PageRows<'save-asked' | 'name-edited' | 'kept' | 'pane-closed'> = {
  'save-asked': {
    control: ({ event, skin }) => button(`save:${event.format}`, skin.save[event.format]),
    area: 'top',
    in: 'page',
    does: ({ event, state }) => goTo(state, { name: 'naming', format: event.format, words: state.name }),
  },
  'name-edited': {
    control: ({ skin }) => box('name', skin.nameBox),
    area: 'field',
    typed: 'value',
    in: 'naming',
    does: ({ event, state, pane }) => (event.value === pane.words ? state : { ...state, pane: { ...pane, words: event.value, problem: undefined } }),
  },
  kept: {
    control: ({ state: { pane }, skin }) => button('keep', skin.keep[pane.name === 'naming' ? pane.format : 'pdf']),
    area: 'under-field',
    in: 'naming',
    does: ({ state, world }) => keep(state, world),
    slip: ({ before, after, goals }) => (after.pane.name === 'naming' || before === after ? undefined : slipOfKeeping(after, goals)),
  },
  'pane-closed': {
    control: ({ skin }) => button('back', skin.back),
    area: 'under-field',
    in: 'naming',
    does: ({ state }) => goTo(state, { name: 'page' }),
  },
};

/** A file of the same name takes the place of the old one; another name makes another file. */
function keep(state: Texte, { files }: World): Texte | Outcome<Texte> {
  const { pane, folder, lines } = state;
  if (pane.name !== 'naming') return state;
  const { format } = pane;
  const name = stem(pane.words).trim();
  if (name === '') return pane.problem === undefined ? { ...state, pane: { ...pane, problem: 'no-name' } } : state;
  const made: Made = { format, name, lines };
  const file = `${name}${skinOf(state).endings[format]}`;
  const stored: StoredFile = {
    id: file,
    name: file,
    sizeKb: WEIGHT_KB[format],
    folder,
    kind: 'page',
    shows: lines.map(({ text }) => text.trim()).filter((text) => text !== ''),
  };
  const isThere = files.some((one) => one.id === file && one.folder === folder);
  return {
    state: {
      ...state,
      name,
      pane: { name: 'page' },
      notice: { file },
      made: [...state.made.filter((one) => one.name !== name || one.format !== format), made],
    },
    effects: [isThere ? { type: 'file-changed', fileId: file, from: folder, file: stored } : { type: 'file-saved', file: stored }],
  };
}

function slipOfKeeping(state: Texte, goals: readonly TexteGoal[]): Bare<TexteSlip> | undefined {
  const made = state.made.at(-1);
  if (made === undefined) return undefined;
  if (made.format === 'pdf') return goals.flatMap((goal) => (goal.type === 'pdf-made' ? (faultOf(made, goal, state) ?? []) : []))[0];
  const saving = goals.find((goal) => goal.type === 'doc-saved');
  if (saving !== undefined) return nameFault(made.name, saving.nameSays);
  return goals.some((goal) => goal.type === 'pdf-made') ? { type: 'not-pdf', name: made.name } : undefined;
}
