// On the page: a line is chosen, written, dressed, taken away; what was done is undone. Pure.

import { box, button, radio } from '../../kit/control';
import { handOf } from '../../kit/hand';
import type { Bare } from '../../kit/gesture';
import { isSpaced, pageFault } from './faults';
import { pageCount } from './paging';
import type { TexteSlip } from './schema';
import { mended, toMend } from './spelling';
import { lineOf, numberOf, type Line, type Lines, type PageRows, type Texte } from './state';

/** So many changes can be undone. */
const KEPT = 40;

export const writingGestures: PageRows<'line-entered' | 'text-edited' | 'style-set' | 'bold-set' | 'centre-set' | 'line-removed' | 'word-mended' | 'undone'> = {
  'line-entered': {
    control: ({ event, state, skin }) => radio(`number:${event.line}`, skin.line(numberOf(event.line, state))),
    area: 'margin',
    say: ({ event, state, skin, world }) => ({ id: 'enter-line', hand: handOf(world), line: skin.line(numberOf(event.line, state)) }),
    in: 'page',
    does: ({ event, state }) => (state.current === event.line || lineOf(event.line, state) === undefined ? state : { ...state, current: event.line }),
    after: 'silence',
    again: 'one',
  },
  'text-edited': {
    control: ({ event, state, skin }) => box(`line:${event.line}`, skin.line(numberOf(event.line, state))),
    area: 'page',
    typed: 'value',
    in: 'page',
    does: ({ event, state }) => write(state, event.line, event.value),
    slip: ({ event, before, after }) => slipOfWriting(event.line, before, after),
  },
  'style-set': {
    control: ({ skin }) => ({ id: 'style', role: 'combobox', name: skin.style }),
    area: 'tools',
    say: ({ event, skin }) => ({ id: 'choose-style', list: skin.style, style: skin.styles[event.value] }),
    in: 'page',
    does: ({ event, state }) => dress(state, event.line, { style: event.value }),
    after: 'silence',
    again: 'one',
    slip: ({ before, after }) => slipOfLength(before, after),
  },
  'bold-set': {
    control: ({ skin }) => button('bold', skin.bold),
    area: 'tools',
    in: 'page',
    does: ({ event, state }) => dress(state, event.line, { bold: event.to }),
    after: ({ event }) => ({ id: 'bold', to: event.to }),
  },
  'centre-set': {
    control: ({ skin }) => button('centre', skin.centre),
    area: 'tools',
    in: 'page',
    does: ({ event, state }) => dress(state, event.line, { align: event.to === 'on' ? 'centre' : 'left' }),
    after: ({ event }) => ({ id: 'centred', to: event.to }),
  },
  'line-removed': {
    control: ({ skin }) => button('remove', skin.remove),
    area: 'tools',
    in: 'page',
    does: ({ event, state }) => (state.current === event.line ? remove(state, event.line) : state),
    after: ({ after, skin }) => ({ id: 'removed', line: skin.line(numberOf(after.current, after)) }),
  },
  'word-mended': {
    control: ({ event, state, skin }) => button(`mend:${event.line}:${event.word}`, skin.mend(rightOf(event.word, state))),
    area: 'under-line',
    in: 'page',
    does: ({ event, state }) => {
      const line = lineOf(event.line, state);
      return line === undefined || !toMend(line.text, state).some(({ word }) => word === event.word)
        ? state
        : changed(state, replaced(state.lines, { ...line, text: mended(line.text, event.word, rightOf(event.word, state)) }), { current: event.line });
    },
    after: ({ event, after }) => ({ id: 'mended', word: rightOf(event.word, after) }),
  },
  undone: {
    control: ({ skin }) => button('undo', skin.undo),
    area: 'tools',
    in: 'page',
    does: ({ state }) => undo(state),
    after: () => ({ id: 'undone' }),
  },
};

function rightOf(word: string, { spelling }: Texte): string {
  return spelling.find((one) => one.word === word)?.right ?? word;
}

function replaced(lines: Lines, line: Line): Lines {
  return lines.map((one) => (one.id === line.id ? line : one));
}

/** The page has changed: it can be undone, and the line about a file goes away. */
function changed(state: Texte, lines: Lines, { typing, ...rest }: Partial<Texte>): Texte {
  const isSame = typing !== undefined && typing === state.typing;
  return { ...state, ...rest, lines, typing, past: isSame ? state.past : [...state.past, state.lines].slice(-KEPT), notice: undefined };
}

/** What comes after a new line in a text is a line of its own, as when one presses Enter. */
function write(state: Texte, id: string, value: string): Texte {
  const line = lineOf(id, state);
  if (line === undefined || value === line.text) return state;
  const [first = '', ...others] = value.split('\n');
  if (others.length === 0) return changed(state, replaced(state.lines, { ...line, text: first }), { typing: id, current: id });
  const style = line.style === 'list' ? 'list' : 'text';
  const fresh = others.map((text, index): Line => ({ id: `n${state.born + index + 1}`, text, style, align: line.align, bold: 'off' }));
  const lines = state.lines.flatMap((one) => (one.id === id ? [{ ...line, text: first }, ...fresh] : [one]));
  return changed(state, lines, { born: state.born + fresh.length, current: fresh.at(-1)?.id ?? id });
}

/** The tools are about the line that was chosen. */
function dress(state: Texte, id: string, dressed: Partial<Pick<Line, 'style' | 'align' | 'bold'>>): Texte {
  const line = lineOf(id, state);
  if (line === undefined || state.current !== id) return state;
  const next = { ...line, ...dressed };
  return next.style === line.style && next.align === line.align && next.bold === line.bold ? state : changed(state, replaced(state.lines, next), {});
}

/** A page keeps a line at least. */
function remove(state: Texte, id: string): Texte {
  const at = numberOf(id, state) - 1;
  const lines = state.lines.filter((line) => line.id !== id);
  const next = lines[at] ?? lines.at(-1);
  return at < 0 || next === undefined ? state : changed(state, lines, { current: next.id });
}

function undo(state: Texte): Texte {
  const lines = state.past.at(-1);
  if (lines === undefined) return state;
  const current = lineOf(state.current, { lines }) ?? lines[0];
  return { ...state, lines, past: state.past.slice(0, -1), typing: undefined, current: current?.id ?? state.current, notice: undefined };
}

/** The first letter after four spaces or more. */
const LETTER_AFTER = /[\s\u00a0]{4}\S$/u;
/** Four spaces, and what stands behind them. */
const BEHIND = /(?:^|[^\s\u00a0])[\s\u00a0]{4}(\S.*)$/su;

/** Whether the last key pushed a word: a letter after spaces, or the fourth space before what stood there already. */
function isPushing(was: string, is: string): boolean {
  const behind = BEHIND.exec(is)?.[1];
  return LETTER_AFTER.test(is) || (behind !== undefined && was.endsWith(behind));
}

/**
 * Letters that follow one another are one gesture, judged anew at each letter: what is said as one writes must be true of a single one
 * of them. A second page is told when a line makes it; a text that grows shows it, and the PDF tells.
 */
function slipOfWriting(id: string, before: Texte, after: Texte): Bare<TexteSlip> | undefined {
  const [was, is] = [lineOf(id, before), lineOf(id, after)];
  if (was !== undefined && is !== undefined && isPushing(was.text, is.text) && !isSpaced(was)) return { type: 'spaced' };
  return after.lines.length > before.lines.length ? slipOfLength(before, after) : undefined;
}

function slipOfLength(before: Texte, after: Texte): Bare<TexteSlip> | undefined {
  return pageCount(after.lines) > pageCount(before.lines) ? pageFault(after.lines) : undefined;
}
