// Hours that one books, moves and gives back, and the message that confirms. Nothing is booked before one confirms. Pure.

import { button, radio } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import type { Effect, Outcome } from '../contract';
import type { BlockOf, Sent } from './block-schema';
import { blockOf, keepIn, memoryOf, namedBlock } from './kept';
import type { NavigateurEvent, NavigateurSlip } from './schema';
import { daysOf } from './holding';
import { inFront, siteIdOf } from './sites';
import type { Booked, Browser, BrowserRows, Navigateur } from './state';
import { follow, tell } from './travel';

export const appointmentGestures: BrowserRows<'slot-chosen' | 'slot-confirmed' | 'slot-cancelled'> = {
  'slot-chosen': {
    control: ({ event }) => radio(`slot:${event.day} ${event.hour}`, `${event.day}, ${event.hour}`),
    area: 'choices',
    say: ({ event }) => ({ id: 'choose', group: event.day, choice: event.hour }),
    does: ({ event: { block, day, hour }, state }) => {
      const slots = blockOf(block, 'slots', state);
      const isFree = slots !== undefined && daysOf(slots, state).some((one) => one.day === day && one.hours.includes(hour));
      const { slot } = memoryOf(block, state);
      return !isFree || (slot?.day === day && slot.hour === hour) ? state : keepIn(block, { slot: { day, hour } }, state);
    },
    after: 'silence',
  },
  'slot-confirmed': {
    control: ({ event, state, skin }) => button(`slot-confirm:${event.block}`, bookedIn(event.block, state) === undefined ? skin.confirmSlot : skin.moveSlot),
    area: 'end',
    does: ({ event: { block }, state }) => confirm(state, block),
    slip: ({ event, before, after, goals }) => {
      const kept = bookedIn(event.block, after);
      const wanted = goals.flatMap((goal) => (goal.type === 'slot-booked' ? [goal] : []));
      if (kept === undefined || before === after || wanted.length === 0) return undefined;
      const isWanted = wanted.some(({ block, day, hour }) => block === kept.block && day === kept.day && hour === kept.hour);
      if (isWanted) return undefined;
      const { day, hour } = kept;
      const why = namedBlock(event.block, 'slots', before)?.unfit;
      return { type: 'slot-unfit', block: event.block, place: inFront(before)?.page.title ?? '', day, hour, ...(why === undefined ? {} : { why }) };
    },
  },
  'slot-cancelled': {
    control: ({ event, skin }) => button(`slot-cancel:${event.block}`, skin.cancelSlot),
    does: ({ event: { block }, state }) => {
      const kept = bookedIn(block, state);
      const slots = blockOf(block, 'slots', state);
      if (kept === undefined || slots?.cancels === undefined) return state;
      const after = tell(rebooked(state, block), { type: 'slot-cancelled' });
      return { state: after, effects: messagesOf(slots.cancels, kept) };
    },
    slip: ({ event, before, after, goals }) => lost({ event, before, after }, goals),
  },
};

/** The appointment that one has there now. */
export function bookedIn(block: string, { done }: Navigateur): Booked | undefined {
  return done.booked.find((one) => one.block === block);
}

/** The appointments of the page in front. */
export function waysToGiveBack(state: Navigateur): readonly Bare<NavigateurEvent>[] {
  const blocks = inFront(state)?.page.blocks ?? [];
  return blocks.flatMap((block) =>
    block.type === 'slots' && block.cancels !== undefined && bookedIn(block.id, state) !== undefined ? [{ type: 'slot-cancelled', block: block.id }] : [],
  );
}

/** The messages that a page sends: to a mailbox, to a phone, nowhere where the practice has none. */
export function messagesOf(sent: Sent | undefined, slot?: { readonly day: string; readonly hour: string }): readonly Effect[] {
  const { mail, sms } = sent ?? {};
  const dated = (text: string): string => saying(text, slot);
  return [
    ...(mail === undefined ? [] : [{ type: 'mail-delivered' as const, when: 'soon' as const, mail: { ...mail, body: mail.body.map(dated) } }]),
    ...(sms === undefined ? [] : [{ type: 'sms-delivered' as const, when: 'soon' as const, sms: { from: sms.from, text: dated(sms.text) } }]),
  ];
}

/** The appointment that a file or a message is about. */
export function bookedAmong(of: string | readonly string[] = [], { done }: Navigateur): Booked | undefined {
  return done.booked.findLast(({ block }) => [of].flat().includes(block));
}

/** « {quand} » becomes the day and the hour. */
export function saying(text: string, slot: { readonly day: string; readonly hour: string } | undefined): string {
  return text.replaceAll('{quand}', slot === undefined ? '' : `${slot.day}, ${slot.hour}`);
}

/** Another appointment there, or none: the files that said when it was are out of date. */
function rebooked(state: Navigateur, block: string, next?: Booked): Navigateur {
  const { setting, done } = state;
  const blocks = Object.values(setting.sites).flatMap(({ pages }) => pages.flatMap((page) => page.blocks));
  const stale = blocks.flatMap((one) => (one.type === 'download' && [one.of ?? []].flat().includes(block) ? [one.file.id] : []));
  return {
    ...state,
    done: {
      ...done,
      booked: [...done.booked.filter((one) => one.block !== block), ...(next === undefined ? [] : [next])],
      downloaded: done.downloaded.filter((file) => !stale.includes(file)),
    },
  };
}

/** Another hour of the same calendar takes the place of the first. */
function confirm(state: Navigateur, block: string): Outcome<Navigateur> {
  const slots = blockOf(block, 'slots', state);
  const { slot } = memoryOf(block, state);
  const kept = bookedIn(block, state);
  if (slots === undefined || slot === undefined || (kept?.day === slot.day && kept.hour === slot.hour)) return { state };
  const { state: after, effects = [] } = follow(rebooked(state, block, { block, ...slot, ...holdOf(slots, state) }), slots.to);
  return { state: after, effects: [...effects, ...messagesOf(slots.confirms, slot)] };
}

/** Where it will be firm, and the pages on the way there. */
function holdOf({ holds, to }: BlockOf<'slots'>, { pane }: Navigateur): Pick<Booked, 'held'> {
  if (holds === undefined || pane.name !== 'page') return {};
  const here = (page: string): string => `${siteIdOf(pane.page)}:${page}`;
  return { held: { until: here(holds.until), through: [to, ...holds.through].map(here) } };
}

function lost(
  { event, before, after }: Omit<Past<Browser, { readonly block: string }>, 'skin'>,
  goals: readonly Browser['goal'][],
): Bare<NavigateurSlip> | undefined {
  const kept = bookedIn(event.block, before);
  const isWanted = goals.some((goal) => goal.type === 'slot-booked' && goal.block === kept?.block && goal.day === kept.day && goal.hour === kept.hour);
  return before !== after && isWanted ? { type: 'slot-lost', block: event.block } : undefined;
}
