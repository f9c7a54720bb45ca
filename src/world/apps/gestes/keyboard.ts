// A keyboard that does not do what one expects: Inser eats what follows, Verr. Num. is off, its letters are those of another language. Pure.

import type { Bare } from '../../kit/gesture';
import { button } from '../../kit/control';
import { judged } from './pressing';
import type { GestesEvent, GestesSlip } from './schema';
import { boxesOf, miss, put, troubleOf, type Gestes, type GestesRows, type Pane } from './state';

type Writing = Extract<Pane, { readonly name: 'write' }>;

/** What an English keyboard writes for the letters of a French one, both ways. */
const swapped: Readonly<Record<string, string>> = { a: 'q', q: 'a', z: 'w', w: 'z', m: ';', ';': 'm', ',': 'm' };

interface Change {
  readonly before: string;
  readonly after: string;
  /** Where the caret is then, when one knows. */
  readonly at?: number | undefined;
}

interface Typing extends Change {
  /** As Verr. Maj. makes the letters. */
  readonly turn: (letters: string) => string;
}

/** What stands in the box once these letters came through this keyboard. */
export function received(pane: Writing, { turn, ...change }: Typing): string {
  const { head, came, tail, gone } = between(change);
  const letters = turn(isEnglish(pane) ? [...came].map(inEnglish).join('') : came);
  return head + letters + (isOver(pane) ? tail.slice(Math.max(0, came.length - gone)) : tail);
}

/** What is written takes the place of what follows. */
export function isEating(pane: Writing, change: Change): boolean {
  const { came, tail, gone } = between(change);
  const most = came.length - gone;
  // A letter over the same one: nothing is lost.
  return isOver(pane) && most > 0 && tail !== '' && !came.endsWith(tail.slice(0, most));
}

/** What came between what was there and what is there. */
function between({ before, after, at }: Change) {
  const end = sameEnd(before, after, at);
  const most = Math.min(before.length, after.length) - end;
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  return {
    head: after.slice(0, start),
    came: after.slice(start, after.length - end),
    tail: after.slice(after.length - end),
    gone: before.length - start - end,
  };
}

/** How many letters follow what came. A letter beside the same one may be either: the caret says it; else it came at the end, or before it. */
function sameEnd(before: string, after: string, at: number | undefined): number {
  if (at !== undefined && before.endsWith(after.slice(at))) return after.length - at;
  if (after.startsWith(before)) return 0;
  let end = 0;
  while (end < Math.min(before.length, after.length) && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return end;
}

function inEnglish(letter: string): string {
  const other = swapped[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}

function isOver(pane: Writing): boolean {
  return pane.isAmiss && troubleOf(pane.station) === 'inser';
}

function isEnglish(pane: Writing): boolean {
  return pane.isAmiss && troubleOf(pane.station) === 'anglais';
}

/** The keyboard explains better what is wrong than the letters do; and one does not go on with it as it is. */
export function troubleIn(pane: Writing, fault: Bare<GestesSlip> | undefined): Bare<GestesSlip> | undefined {
  const trouble = troubleOf(pane.station);
  if (!pane.isAmiss || trouble === undefined || fault?.type === 'nothing-written') return fault;
  return { type: ({ inser: 'eaten', 'verr-num': 'pad-off', anglais: 'other-keyboard' } as const)[trouble] };
}

/** What puts the keyboard right. */
export function mendOf({ station, isChoosing }: Writing): readonly Bare<GestesEvent>[] {
  const { id } = station;
  switch (troubleOf(station)) {
    case 'inser':
      return [{ type: 'insert-pressed', station: id, light: 'off' }];
    case 'verr-num':
      return [{ type: 'num-pressed', station: id, light: 'on' }];
    case 'anglais':
      return [isChoosing ? { type: 'language-chosen', station: id, language: 'français' } : { type: 'language-asked', station: id }];
    case undefined:
      return [];
  }
}

export const keyboardGestures: GestesRows<
  'insert-pressed' | 'num-pressed' | 'pad-pressed' | 'pad-erased' | 'language-asked' | 'language-chosen' | 'letters-undone'
> = {
  'insert-pressed': {
    control: ({ skin }) => button('insert', skin.insert),
    area: 'lock',
    say: ({ skin }) => ({ id: 'insert-off', control: skin.insert }),
    after: ({ after, skin }) => ({ id: 'shown', text: after.pane.name === 'write' && after.pane.isAmiss ? skin.eating : skin.pushing }),
    in: 'write',
    does: ({ event, state, pane }) => toggled(state, event, pane, { is: 'inser', amiss: event.light === 'on' }),
  },
  'num-pressed': {
    control: ({ skin }) => button('num', skin.num),
    area: 'lock',
    say: ({ skin }) => ({ id: 'num-on', control: skin.num }),
    after: ({ after, skin }) => ({ id: 'shown', text: after.pane.name === 'write' && after.pane.isAmiss ? skin.numOff : skin.numOn }),
    in: 'write',
    does: ({ event, state, pane }) => toggled(state, event, pane, { is: 'verr-num', amiss: event.light === 'off' }),
  },
  'pad-pressed': {
    control: ({ event }) => button(`pad:${event.digit}`, event.digit),
    area: 'lock',
    after: ({ after }) => (after.pane.name === 'write' && !after.pane.isAmiss ? { id: 'shown', text: after.pane.values[0] ?? '' } : undefined),
    ...judged((state, event) => {
      const { pane } = state;
      if (pane.name !== 'write' || troubleOf(pane.station) !== 'verr-num') return { state };
      if (pane.isAmiss) return { state: miss(state, event, pane), slip: { type: 'pad-off' } };
      const [first = '', ...others] = pane.values;
      // A finger that stays on a key would fill the page.
      return first.length > 2 * (boxesOf(pane.station)[0]?.text.length ?? 0)
        ? { state }
        : { state: put(state, event, { ...pane, values: [first + event.digit, ...others] }) };
    }),
  },
  'pad-erased': {
    control: ({ skin }) => button('erase', skin.erase),
    area: 'lock',
    after: ({ after }) => ({ id: 'shown', text: after.pane.name === 'write' ? (after.pane.values[0] ?? '') : '' }),
    in: 'write',
    does: ({ event, state, pane }) => {
      const [first = '', ...others] = pane.values;
      return troubleOf(pane.station) === 'verr-num' && first !== '' ? put(state, event, { ...pane, values: [first.slice(0, -1), ...others] }) : state;
    },
  },
  'language-asked': {
    control: ({ pane, skin }) => button('language', skin.languages[languageIn(pane)].short),
    area: 'lock',
    say: ({ pane, skin }) => ({ id: 'language-asked', control: skin.languages[languageIn(pane)].short }),
    after: ({ skin }) => ({ id: 'shown', text: `${skin.language}.` }),
    in: 'write',
    does: ({ event, state, pane }) => (troubleOf(pane.station) === 'anglais' ? put(state, event, { ...pane, isChoosing: !pane.isChoosing }) : state),
  },
  'language-chosen': {
    control: ({ event, skin }) => button(`language:${event.language}`, skin.languages[event.language].long),
    area: 'lock',
    after: ({ after, skin }) => ({ id: 'shown', text: `${skin.languages[languageIn(after.pane)].long}.` }),
    in: 'write',
    does: ({ event, state, pane }) => (pane.isChoosing ? put(state, event, { ...pane, isChoosing: false, isAmiss: event.language === 'anglais' }) : state),
  },
  'letters-undone': {
    control: ({ skin }) => button('undo', skin.undo),
    area: 'lock',
    say: ({ skin }) => ({ id: 'letters-back', control: skin.undo }),
    after: ({ after }) => ({ id: 'shown', text: after.pane.name === 'write' ? (after.pane.values[0] ?? '') : '' }),
    in: 'write',
    does: ({ event, state, pane }) => {
      const [values, ...eaten] = pane.eaten;
      return values === undefined ? state : put(state, event, { ...pane, values, eaten });
    },
  },
};

function languageIn(pane: Pane): 'français' | 'anglais' {
  return pane.name === 'write' && isEnglish(pane) ? 'anglais' : 'français';
}

/** A key that changes how the keyboard writes, pressed until it does this. */
function toggled(state: Gestes, event: { readonly station: string }, pane: Writing, { is, amiss }: { readonly is: string; readonly amiss: boolean }): Gestes {
  return troubleOf(pane.station) === is && pane.isAmiss !== amiss ? put(state, event, { ...pane, isAmiss: amiss }) : state;
}
