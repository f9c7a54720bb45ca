// Pages, calls and papers one comes upon: what one reads there, what one does, what it costs and how it is mended. Pure.

import { button } from '../../../kit/control';
import type { Mail, MailRows, More, Sheet, Webmail } from '../state';
import { canNavigate } from '../places';
import type { Visit } from './schema';
import { sheetOver } from './sheet';
import { moreWords } from './words';

export const visitGestures: MailRows<'table-opened' | 'visit-opened' | 'visit-answered'> = {
  'table-opened': {
    control: ({ skin }) => button('table', moreWords(skin).table),
    area: 'top',
    does: ({ state, pane, skin, world }) => {
      const { table = [] } = state.more ?? {};
      const isThere = pane.name === 'reading' || pane.name === 'list' || canNavigate(state, world);
      if (table.length === 0 || !isThere || state.menu === 'open') return state;
      const { table: title, tableLines } = moreWords(skin);
      return sheetOver(state, { title, lines: tableLines, gestures: table.map((visit) => ({ type: 'visit-opened', visit })) });
    },
  },
  'visit-opened': {
    control: ({ event: { visit }, state }) => button(`visit:${visit}`, visitOf(visit, state.more)?.title ?? ''),
    area: 'list',
    in: 'sheet',
    does: ({ event, state, pane }) => {
      const isOffered = pane.gestures.some((one) => one.type === 'visit-opened' && one.visit === event.visit);
      const visit = visitOf(event.visit, state.more);
      return isOffered && visit !== undefined ? sheetOver(state, sheetOf(visit)) : state;
    },
  },
  'visit-answered': {
    control: ({ event: { visit, choice }, state }) => button(`choice:${choice}`, choiceOf(visit, choice, state.more)?.label ?? ''),
    area: 'bottom',
    in: 'sheet',
    does: ({ event: { visit, choice }, state, pane, skin, world }) =>
      pane.visit === visit ? answer(withMail(state, { visit, choice }, world.hour), pane, { visit, choice }, (name) => moreWords(skin).stopped(name)) : state,
    slip: ({ event: { visit, choice }, after }) => {
      const harm = choiceOf(visit, choice, after.more)?.harm;
      return harm === undefined ? undefined : { type: 'harm-done', what: harm };
    },
  },
};

/** What a visit shows: its lines, and what one may do. */
export function sheetOf({ id, title, where, lines, choices }: Visit): Omit<Sheet, 'name' | 'from'> {
  return { title, where, lines, visit: id, gestures: choices.map((choice) => ({ type: 'visit-answered', visit: id, choice: choice.id })) };
}

export function choiceOf(visit: string, choice: string, more: More | undefined): Visit['choices'][number] | undefined {
  return visitOf(visit, more)?.choices.find(({ id }) => id === choice);
}

function visitOf(visit: string, more: More | undefined): Visit | undefined {
  return more?.visits?.find(({ id }) => id === visit);
}

/** The message that this choice brings, once. */
function withMail(state: Webmail, { visit, choice }: { readonly visit: string; readonly choice: string }, hour: string): Webmail {
  const { more } = state;
  const brought = more?.waiting.find(({ id }) => id === choiceOf(visit, choice, more)?.brings);
  if (more === undefined || brought === undefined) return state;
  return { ...state, mails: [{ ...brought, at: hour }, ...state.mails], more: { ...more, waiting: more.waiting.filter((one) => one !== brought) } };
}

function answer(state: Webmail, pane: Sheet, given: { readonly visit: string; readonly choice: string }, stoppedText: (name: string) => string): Webmail {
  const { more } = state;
  const choice = choiceOf(given.visit, given.choice, more);
  if (more === undefined || choice === undefined) return state;
  const { harm, mends = [], stops, then } = choice;
  const letter: Mail | undefined =
    stops === undefined || pane.from.name !== 'reading' ? undefined : state.mails.find(({ id }) => pane.from.name === 'reading' && id === pane.from.mailId);
  const after: Webmail = {
    ...state,
    notice: letter === undefined ? undefined : { type: 'said', text: stoppedText(letter.from.name) },
    more: {
      ...more,
      answered: [...new Set([...more.answered, `${given.visit}/${given.choice}`])],
      stopped: letter === undefined ? more.stopped : [...new Set([...more.stopped, letter.id])],
      harms: [...new Set([...more.harms, ...(harm === undefined ? [] : [harm])])].filter((one) => !mends.includes(one)),
    },
    pane: pane.from,
  };
  const next = then === undefined ? undefined : visitOf(then, more);
  return next === undefined ? after : { ...sheetOver(after, sheetOf(next)), notice: after.notice };
}
