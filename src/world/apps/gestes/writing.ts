// Writing, mending, Verr. Maj., copying and pasting. What is written is judged when one goes on. Pure.

import { box, button } from '../../kit/control';
import { judged } from './pressing';
import { boxesOf, miss, put, type Gestes, type GestesRows, type Pane } from './state';

type Writing = Extract<Pane, { readonly name: 'write' }>;

/** The place of a box; undefined when there is no box of this name. */
function indexOf(pane: Writing, label: string): number | undefined {
  const index = boxesOf(pane.station).findIndex((one) => one.label === label);
  return index === -1 ? undefined : index;
}

function withValue(pane: Writing, index: number, value: string): Writing {
  return { ...pane, values: pane.values.map((old, at) => (at === index ? value : old)) };
}

/** What comes between what was there and what is there: those letters, as Verr. Maj. makes them. */
function cased(before: string, after: string, turn: (letters: string) => string): string {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.slice(0, start) + turn(after.slice(start, after.length - end)) + after.slice(after.length - end);
}

function isCaps({ station }: Writing): boolean {
  return station.kind === 'write' && station.caps === 'lit';
}

/** The box began with a fault, and was not wiped since. */
function hasFault(pane: Pane, label: string): boolean {
  const index = pane.name === 'write' ? indexOf(pane, label) : undefined;
  return pane.name === 'write' && index !== undefined && pane.values[index] !== '' && startOf(pane, label) !== '';
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
    say: ({ event, pane }) => ({ id: hasFault(pane, event.box) ? 'mend' : 'write-it', field: event.box, value: event.value }),
    ...judged((state: Gestes, event) => {
      const { pane } = state;
      const index = pane.name === 'write' ? indexOf(pane, event.box) : undefined;
      if (pane.name !== 'write' || index === undefined) return { state };
      const old = pane.values[index] ?? '';
      // The real Verr. Maj. was pressed to put the drawn one out: it is lit on the real keyboard now.
      const turn = (letters: string): string => (pane.isLit ? letters.toUpperCase() : isCaps(pane) && event.with === 'caps' ? letters.toLowerCase() : letters);
      const value = cased(old, event.value, turn);
      if (value === old) return { state };
      const next = put(state, event, withValue(pane, index, value));
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
