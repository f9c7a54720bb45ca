// What happens to hours while one looks elsewhere: one that is held is given back, a full calendar gets one that somebody gave back. Pure.

import type { BlockOf } from './block-schema';
import { keepIn, memoryOf } from './kept';
import { inFront } from './sites';
import type { Booked, Navigateur } from './state';

/** The hours that are free now. */
export function daysOf({ id, days, full = 0 }: BlockOf<'slots'>, state: Navigateur): BlockOf<'slots'>['days'] {
  return (memoryOf(id, state).looks ?? 0) >= full ? days : days.map(({ day }) => ({ day, hours: [] }));
}

/** The page in front was loaded again. */
export function lookedAgain(state: Navigateur): { readonly state: Navigateur; readonly isFreed: boolean } {
  const waiting = (inFront(state)?.page.blocks ?? []).flatMap((block) =>
    block.type === 'slots' && (memoryOf(block.id, state).looks ?? 0) < (block.full ?? 0) ? [block] : [],
  );
  const after = waiting.reduce((now, { id }) => keepIn(id, { looks: (memoryOf(id, now).looks ?? 0) + 1 }, now), state);
  return { state: after, isFreed: waiting.some(({ id, full }) => memoryOf(id, after).looks === full) };
}

/** On the page that confirms it, an hour is firm; on a page that is not on the way there, it is given back. */
export function held(state: Navigateur): Navigateur {
  const { pane, done } = state;
  if (pane.name !== 'page' || done.booked.every((one) => one.held === undefined)) return state;
  const { page } = pane;
  const booked = done.booked.flatMap((one) => after(one, page));
  if (booked.length === done.booked.length) return { ...state, done: { ...done, booked } };
  return { ...state, done: { ...done, booked }, notice: { type: 'hold-lost' } };
}

function after(one: Booked, page: string): readonly Booked[] {
  const { held: hold, ...firm } = one;
  if (hold === undefined || hold.through.includes(page)) return [one];
  return hold.until === page ? [firm] : [];
}
