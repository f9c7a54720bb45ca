// What one does in the blocks of a page: sort, filter, search the site, turn a sheet, download. Hours: appointments.ts. Boxes: booking.ts. Pure.

import { box, button, type Target } from '../../kit/control';
import type { Outcome } from '../contract';
import { appointmentGestures, bookedAmong, saying } from './appointments';
import { bookingGestures } from './booking';
import { blockOf, keepIn, memoryOf, namedBlock } from './kept';
import type { NavigateurEvent } from './schema';
import type { BrowserRows, Navigateur } from './state';
import { tell } from './travel';

const ownGestures: BrowserRows<'site-words-typed' | 'site-searched' | 'filtered' | 'sorted' | 'download-asked' | 'document-turned'> = {
  'site-words-typed': {
    control: ({ event, state }) => box(`site-words:${event.block}`, namedBlock(event.block, 'search', state)?.label ?? ''),
    area: 'field',
    typed: 'value',
    does: ({ event, state }) =>
      blockOf(event.block, 'search', state) === undefined || (memoryOf(event.block, state).words ?? '') === event.value
        ? state
        : keepIn(event.block, { words: event.value }, state),
  },
  'site-searched': {
    control: ({ event, skin }) => button(`site-go:${event.block}`, skin.siteGo),
    area: 'field',
    does: ({ event: { block }, state }) => {
      const { words = '', asked } = memoryOf(block, state);
      const isNew = words.trim() !== '' && words !== asked;
      return isNew && blockOf(block, 'search', state) !== undefined ? keepIn(block, { asked: words }, state) : state;
    },
    after: ({ event, after }) => ({ id: 'site-found', words: memoryOf(event.block, after).asked ?? '' }),
  },
  filtered: {
    control: ({ event, state }) =>
      list(`filter:${event.filter}`, namedBlock(event.block, 'cards', state)?.filters.find(({ id }) => id === event.filter)?.label),
    area: 'above-cards',
    say: ({ event, state, skin }) => ({
      id: 'choose-in-list',
      field: namedBlock(event.block, 'cards', state)?.filters.find(({ id }) => id === event.filter)?.label ?? '',
      option: event.value === '' ? skin.all : event.value,
    }),
    does: ({ event, state }) => filter(state, event),
    after: ({ event, after }) => ({ id: 'cards-left', count: cardsShown(event.block, after).length }),
  },
  sorted: {
    control: ({ event, skin }) => list(`sort:${event.block}`, skin.sortBy),
    area: 'above-cards',
    say: ({ event, state, skin }) => ({ id: 'choose-in-list', field: skin.sortBy, option: sortLabel(event, state) }),
    does: ({ event, state }) => {
      const sorts = blockOf(event.block, 'cards', state)?.sorts ?? [];
      const now = memoryOf(event.block, state).sort ?? sorts[0]?.id;
      return event.by === now || !sorts.some(({ id }) => id === event.by) ? state : keepIn(event.block, { sort: event.by }, state);
    },
    after: ({ event, after }) => ({ id: 'screen-open', title: sortLabel(event, after) }),
  },
  'download-asked': {
    control: ({ event, state }) => button(`download:${event.block}`, namedBlock(event.block, 'download', state)?.label ?? ''),
    does: ({ event, state }) => download(state, event.block),
    slip: ({ event, after }) => {
      const trap = namedBlock(event.block, 'download', after)?.trap;
      if (trap === 'program') return { type: 'program-taken' };
      return trap === 'wrong' ? { type: 'wrong-taken' } : undefined;
    },
  },
  'document-turned': {
    control: ({ event, skin }) => button(`sheet-${event.how}:${event.block}`, event.how === 'next' ? skin.nextSheet : skin.previousSheet),
    does: ({ event: { block, how }, state }) => {
      const sheets = blockOf(block, 'document', state)?.sheets ?? [];
      const next = (memoryOf(block, state).page ?? 0) + (how === 'next' ? 1 : -1);
      return sheets[next] === undefined ? state : keepIn(block, { page: next }, state);
    },
    after: ({ event: { block }, after }) => ({
      id: 'sheet-shown',
      number: (memoryOf(block, after).page ?? 0) + 1,
      of: namedBlock(block, 'document', after)?.sheets.length ?? 0,
    }),
  },
};

export const blockGestures = { ...ownGestures, ...appointmentGestures, ...bookingGestures } satisfies Partial<BrowserRows<NavigateurEvent['type']>>;

type Cards = NonNullable<ReturnType<typeof namedBlock<'cards'>>>;

/** The cards that the filters let through, in the order one asked for. */
export function cardsShown(block: string, state: Navigateur): Cards['items'] {
  const cards = namedBlock(block, 'cards', state);
  if (cards === undefined) return [];
  const { filters = {}, sort = cards.sorts[0]?.id ?? '' } = memoryOf(block, state);
  const left = cards.items.filter(({ has }) => Object.entries(filters).every(([filterId, value]) => value === '' || valuesIn(has, filterId).includes(value)));
  return left.toSorted((a, b) => (a.order[sort] ?? 0) - (b.order[sort] ?? 0));
}

/** The values that a filter has among its cards, in their order. */
export function valuesOf({ items }: Pick<Cards, 'items'>, filterId: string): readonly string[] {
  return [...new Set(items.flatMap(({ has }) => valuesIn(has, filterId)))];
}

function valuesIn(has: Cards['items'][number]['has'], filterId: string): readonly string[] {
  return [has[filterId] ?? []].flat();
}

function filter(state: Navigateur, { block, filter: id, value }: { readonly block: string; readonly filter: string; readonly value: string }): Navigateur {
  const cards = blockOf(block, 'cards', state);
  const { filters = {} } = memoryOf(block, state);
  const isKnown = cards !== undefined && (value === '' || valuesOf(cards, id).includes(value));
  return isKnown && (filters[id] ?? '') !== value ? keepIn(block, { filters: { ...filters, [id]: value } }, state) : state;
}

function sortLabel({ block, by }: { readonly block: string; readonly by: string }, state: Navigateur): string {
  return namedBlock(block, 'cards', state)?.sorts.find(({ id }) => id === by)?.label ?? '';
}

/** A program is kept by nobody and never run; anything else goes to Téléchargements. */
function download(state: Navigateur, block: string): Outcome<Navigateur> {
  const found = blockOf(block, 'download', state);
  if (found === undefined) return { state };
  const { trap, of } = found;
  const file = of === undefined ? found.file : { ...found.file, shows: found.file.shows.map((line) => saying(line, bookedAmong(of, state))) };
  if (trap === 'program') return { state: tell(state, { type: 'never-run', name: file.name }) };
  const isNew = !state.done.downloaded.includes(file.id);
  const after = tell(isNew ? { ...state, done: { ...state.done, downloaded: [...state.done.downloaded, file.id] } } : state, {
    type: 'downloaded',
    name: file.name,
  });
  return { state: after, effects: after === state ? [] : [{ type: 'file-saved', file }] };
}

function list(id: string, name = ''): Target {
  return { id, role: 'combobox', name };
}
