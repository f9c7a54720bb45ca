// Boxes that a page asks one to fill. Pure.

import { box, button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import type { Outcome } from '../contract';
import { bookedAmong, messagesOf } from './appointments';
import { blockOf, keepIn, memoryOf, namedBlock } from './kept';
import type { BlockOf, Secret } from './block-schema';
import { owing } from './mending';
import type { NavigateurEvent, NavigateurSlip } from './schema';
import type { Site } from './site-schema';
import { inFront } from './sites';
import type { Skin } from './skins';
import type { Browser, BrowserRows, Navigateur } from './state';
import { follow } from './travel';

export const DOT = '•';

type Sent = Extract<NavigateurEvent, { readonly type: 'boxes-sent' }>;

export const bookingGestures: BrowserRows<'box-filled' | 'boxes-sent'> = {
  'box-filled': {
    control: ({ event, state }) => box(`box:${event.block}:${event.field}`, fieldOf(event, state)?.label ?? ''),
    area: 'field',
    typed: 'value',
    does: ({ event, state }) => fill(state, event),
  },
  'boxes-sent': {
    control: ({ event, state }) => button(`boxes-send:${event.block}`, namedBlock(event.block, 'asks', state)?.button ?? ''),
    area: 'end-of-form',
    does: ({ event, state }) => send(state, event.block),
    after: ({ event, before, after, skin }) => {
      const text = before.pane === after.pane ? problemOf(event.block, after, skin) : undefined;
      return text === undefined ? undefined : { id: 'browser-says', text };
    },
    slip: slipOfSending,
  },
};

function fieldOf({ block, field }: { readonly block: string; readonly field: string }, state: Navigateur): BlockOf<'asks'>['fields'][number] | undefined {
  return namedBlock(block, 'asks', state)?.fields.find(({ id }) => id === field);
}

/** Letters of a secret never come here: the view sends a dot for each (docs/decisions/0017). */
function fill(state: Navigateur, event: { readonly block: string; readonly field: string; readonly value: string }): Navigateur {
  const { block, field, value } = event;
  const asked = fieldOf(event, state);
  const { boxes = {} } = memoryOf(block, state);
  const isLeak = asked?.wants !== 'words' && [...value].some((letter) => letter !== DOT);
  if (blockOf(block, 'asks', state) === undefined || asked === undefined || isLeak || (boxes[field] ?? '') === value) return state;
  return keepIn(block, { boxes: { ...boxes, [field]: value }, wrong: undefined }, state);
}

function send(state: Navigateur, block: string): Outcome<Navigateur> {
  const asks = blockOf(block, 'asks', state);
  const found = inFront(state);
  if (asks === undefined || found === undefined) return { state };
  const { boxes = {}, isRefused } = memoryOf(block, state);
  if (asks.fields.some(({ id }) => (boxes[id] ?? '').trim() === '')) return { state: isRefused === true ? state : keepIn(block, { isRefused: true }, state) };
  const wrong = asks.fields.find(({ id, is }) => is !== undefined && tight(boxes[id] ?? '') !== tight(is));
  if (wrong !== undefined) return { state: keepIn(block, { isRefused: true, wrong: wrong.id }, state) };
  const { done, answers } = state;
  const isSecret = asks.fields.some(({ wants }) => wants === 'secret');
  const asksToKeep = isSecret && found.site.sort === 'true' && answers.passwords[found.siteId] !== 'kept';
  const after: Navigateur = {
    ...keepIn(block, { boxes: {}, isRefused: false, wrong: undefined }, state),
    done: owing(found.site.sort === 'imitation' ? { ...done, told: [...done.told, found.siteId] } : done, found.site, secretsOf(asks)),
    answers: asksToKeep ? { ...answers, passwords: { ...answers.passwords, [found.siteId]: 'asking' } } : answers,
  };
  const { state: there, effects = [] } = follow(after, asks.to);
  return { state: there, effects: [...effects, ...messagesOf(asks.confirms, bookedAmong(asks.of, state))] };
}

/** As it is copied: spaces and capitals do not count. */
function tight(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}

/** What the page says above its boxes. */
export function problemOf(block: string, state: Navigateur, skin: Skin): string | undefined {
  const { boxes = {}, isRefused, wrong } = memoryOf(block, state);
  const fields = namedBlock(block, 'asks', state)?.fields ?? [];
  if (isRefused !== true) return undefined;
  if (fields.some(({ id }) => (boxes[id] ?? '').trim() === '')) return skin.fillAll;
  const refused = fields.find(({ id }) => id === wrong);
  return refused === undefined ? undefined : skin.notThat(refused.label);
}

function secretsOf({ fields }: BlockOf<'asks'>): readonly Secret[] {
  return fields.flatMap(({ wants }) => (wants === 'words' ? [] : [wants === 'card' ? 'card' : 'password']));
}

function slipOfSending({ event, before, after }: Past<Browser, Sent>): Bare<NavigateurSlip> | undefined {
  const found = inFront(before);
  const asks = namedBlock(event.block, 'asks', before);
  if (found === undefined || asks === undefined) return undefined;
  if (before.pane === after.pane) {
    const refused = asks.fields.find(({ id }) => id === memoryOf(event.block, after).wrong);
    return before === after || refused === undefined ? undefined : { type: 'answer-refused', label: refused.label };
  }
  const { site } = found;
  if (site.sort === 'imitation') return { type: 'told-an-imitation', name: realName(site, before), host: site.host };
  const given = secretsOf(asks);
  if (site.sort === 'private' && given.includes('card')) return { type: 'paid-for-nothing', name: site.name };
  return site.secure !== 'yes' && given.length > 0 ? { type: 'sent-in-clear', name: site.name } : undefined;
}

function realName({ imitates = '', name }: Site, { setting }: Navigateur): string {
  return setting.sites[imitates]?.name ?? name;
}
