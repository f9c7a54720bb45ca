// Writing, mending, Verr. Maj., copying and pasting. What is written is judged when one goes on. Pure.

import { box, button } from '../../kit/control';
import { isEating, received } from './keyboard';
import { judged } from './pressing';
import { boxesOf, miss, put, troubleOf, type Gestes, type GestesRows, type Pane } from './state';

type Writing = Extract<Pane, { readonly name: 'write' }>;

/** The place of a box; undefined when there is no box of this name. */
function indexOf(pane: Writing, label: string): number | undefined {
  const index = boxesOf(pane.station).findIndex((one) => one.label === label);
  return index === -1 ? undefined : index;
}

function withValue(pane: Writing, index: number, value: string): Writing {
  return { ...pane, values: pane.values.map((old, at) => (at === index ? value : old)) };
}

function isCaps({ station }: Writing): boolean {
  return station.kind === 'write' && station.caps === 'lit';
}

/** The box began with a fault, and was not wiped since. */
function hasFault(pane: Pane, label: string): boolean {
  const index = pane.name === 'write' ? indexOf(pane, label) : undefined;
  return pane.name === 'write' && index !== undefined && pane.values[index] !== '' && startOf(pane, label) !== '';
}

/** How one is asked to write: to mend a fault, to add what is missing, or all of it. */
function waysIn(pane: Pane, label: string): 'mend' | 'add-it' | 'write-it' | 'write-digits' {
  const trouble = pane.name === 'write' ? troubleOf(pane.station) : undefined;
  if (trouble === 'verr-num') return 'write-digits';
  if (!hasFault(pane, label)) return 'write-it';
  return trouble === 'inser' ? 'add-it' : 'mend';
}

function startOf(pane: Pane, label: string): string {
  return pane.name === 'write' ? (boxesOf(pane.station).find((one) => one.label === label)?.start ?? '') : '';
}

export const writingGestures: GestesRows<'typed-in' | 'caps-pressed' | 'copied' | 'pasted'> = {
  'typed-in': {
    control: ({ event }) => box(`box:${event.box}`, event.box),
    area: 'keyboard',
    typed: 'value',
    workedOut: 'with',
    say: ({ event, pane }) => ({ id: waysIn(pane, event.box), field: event.box, value: event.value }),
    ...judged((state: Gestes, event) => {
      const { pane } = state;
      const index = pane.name === 'write' ? indexOf(pane, event.box) : undefined;
      if (pane.name !== 'write' || index === undefined) return { state };
      const old = pane.values[index] ?? '';
      // The real Verr. Maj. was pressed to put the drawn one out: it is lit on the real keyboard now.
      const turn = (letters: string): string => (pane.isLit ? letters.toUpperCase() : isCaps(pane) && event.with === 'caps' ? letters.toLowerCase() : letters);
      const value = received(pane, { before: old, after: event.value, at: event.at, turn });
      if (value === old) return { state };
      const isEaten = isEating(pane, { before: old, after: event.value, at: event.at });
      const next = put(state, event, { ...withValue(pane, index, value), eaten: isEaten ? [pane.values, ...pane.eaten] : pane.isAmiss ? pane.eaten : [] });
      if (isEaten && pane.eaten.length === 0) return { state: next, slip: { type: 'eaten' } };
      return value === '' && startOf(pane, event.box) !== '' ? { state: next, slip: { type: 'wiped-all' } } : { state: next };
    }),
  },
  'caps-pressed': {
    control: ({ skin }) => button('caps', skin.caps),
    area: 'keyboard',
    say: ({ skin }) => ({ id: 'caps-off', control: skin.caps }),
    after: ({ after, skin }) => ({ id: 'shown', text: after.pane.name === 'write' && after.pane.isLit ? skin.lit : skin.unlit }),
    in: 'write',
    does: ({ event, state, pane }) => {
      const isLit = event.light === 'on';
      return isCaps(pane) && pane.isLit !== isLit ? put(state, event, { ...pane, isLit }) : state;
    },
  },
  copied: {
    control: ({ skin }) => button('copy', skin.copy),
    say: ({ pane, skin }) => ({ id: 'copy-it', field: pane.name === 'write' && pane.station.kind === 'copy' ? pane.station.from : '', control: skin.copy }),
    after: () => ({ id: 'copied' }),
    in: 'write',
    does: ({ event, state, pane }) => {
      if (pane.station.kind !== 'copy') return state;
      const clip = event.part ?? pane.station.text;
      return clip === pane.clip ? state : put(state, event, { ...pane, clip });
    },
  },
  pasted: {
    control: ({ skin }) => button('paste', skin.paste),
    say: ({ pane, skin }) => ({ id: 'paste-it', field: pane.name === 'write' && pane.station.kind === 'copy' ? pane.station.into : '', control: skin.paste }),
    after: ({ after }) => (after.pane.name === 'write' && after.pane.clip !== undefined ? { id: 'shown', text: after.pane.values[0] ?? '' } : undefined),
    ...judged((state, event) => {
      const { pane } = state;
      if (pane.name !== 'write' || pane.station.kind !== 'copy') return { state };
      const { clip } = pane;
      if (clip === undefined) return { state: miss(state, event, pane), slip: { type: 'pasted-empty' } };
      if (pane.values[0] === clip) return { state };
      const next = withValue(pane, 0, clip);
      return clip === pane.station.text ? { state: put(state, event, next) } : { state: miss(state, event, next), slip: { type: 'copied-part' } };
    }),
  },
};
