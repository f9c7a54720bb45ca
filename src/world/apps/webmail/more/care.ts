// Whom one hears from: a message reported, somebody blocked, a letter stopped; who really writes, where a link really leads. Pure.

import { button } from '../../../kit/control';
import type { Bare } from '../../../kit/gesture';
import { mailInFront } from '../mails';
import type { WebmailEvent } from '../schema';
import type { Mail, MailRows, ReadingPane, Webmail } from '../state';
import { listUnder, said } from './folders';
import type { MailLink } from './schema';
import { sheetOver } from './sheet';
import { sheetOf } from './visits';
import { slipOfPuttingAway } from './watch';
import { moreWords } from './words';

export const careGestures: MailRows<'report-asked' | 'message-reported' | 'sender-blocked' | 'unsubscribed' | 'sender-shown' | 'link-looked' | 'link-opened'> =
  {
    'report-asked': {
      control: ({ skin }) => button('report', moreWords(skin).report),
      area: 'above-message',
      in: 'reading',
      does: ({ event: { mailId }, state, pane, skin }) => {
        const { reportAsk, reportHelp } = moreWords(skin);
        const mail = inFront(mailId, state, pane);
        if (mail === undefined || mail.folder === 'spam') return state;
        return sheetOver(state, { title: reportAsk, where: mail.from.email, lines: reportHelp, gestures: [{ type: 'message-reported', mailId }] });
      },
    },
    'message-reported': {
      control: ({ skin }) => button('report-now', moreWords(skin).reportNow),
      area: 'bottom',
      in: 'sheet',
      does: ({ event: { mailId }, state, pane, skin }) => {
        const isOffered = pane.gestures.some((one) => one.type === 'message-reported' && one.mailId === mailId);
        if (!isOffered || state.more === undefined) return state;
        const more = { ...state.more, reported: [...state.more.reported, mailId] };
        return said({ ...toSpam(state, (mail) => mail.id === mailId), more, pane: listUnder(pane) }, moreWords(skin).reported, state);
      },
      slip: (past) => slipOfPuttingAway(past, past.event.mailId),
    },
    'sender-blocked': {
      control: ({ skin }) => button('block', moreWords(skin).block),
      area: 'above-message',
      in: 'reading',
      does: ({ event: { mailId }, state, pane, skin }) => {
        const mail = inFront(mailId, state, pane);
        if (mail === undefined || state.more?.blocked.includes(mail.from.email) !== false) return state;
        const more = { ...state.more, blocked: [...state.more.blocked, mail.from.email] };
        const after = toSpam(state, ({ from, folder }) => from.email === mail.from.email && folder === 'inbox');
        return said({ ...after, more, pane: pane.from }, moreWords(skin).blocked(mail.from.name), state);
      },
      slip: slipOfPuttingAway,
    },
    unsubscribed: {
      control: ({ skin }) => button('unsubscribe', moreWords(skin).unsubscribe),
      area: 'above-message',
      in: 'reading',
      does: ({ event: { mailId }, state, pane, skin }) => {
        const mail = inFront(mailId, state, pane);
        return mail?.unsubscribe === undefined ? state : stopped(state, mail, moreWords(skin).stopped(mail.from.name));
      },
      slip: ({ before }) => slipOfStopping(mailInFront(before)),
    },
    'sender-shown': {
      control: ({ skin }) => button('show-address', moreWords(skin).showAddress),
      area: 'above-message',
      in: 'reading',
      does: ({ event: { mailId }, state, pane }) => (state.more?.addresses === undefined || pane.mailId !== mailId ? state : checked(state, mailId)),
      after: ({ before }) => {
        const mail = mailInFront(before);
        return mail && { id: 'sheet-open', text: [mail.from.name, mail.from.email] };
      },
    },
    'link-looked': {
      control: ({ event: { link }, state, skin }) => button(`look:${link}`, `${moreWords(skin).look} ${linkIn(state, link)?.label ?? ''}`),
      area: 'below-message',
      in: 'reading',
      does: ({ event: { mailId, link }, state, pane, skin }) => {
        const one = pane.mailId === mailId ? linkIn(state, link) : undefined;
        if (one === undefined) return state;
        const words = moreWords(skin);
        const gestures: readonly Bare<WebmailEvent>[] = [{ type: 'link-opened', mailId, link }];
        return sheetOver(checked(state, mailId), { title: one.label, where: one.to, lines: [isCall(one) ? words.calls : words.leadsTo], gestures });
      },
    },
    'link-opened': {
      control: ({ event: { mailId, link }, state }) =>
        button(`link:${link}`, state.mails.find(({ id }) => id === mailId)?.links?.find(({ id }) => id === link)?.label ?? ''),
      area: 'below-message',
      does: ({ event: { mailId, link }, state, pane, skin }) => {
        const place = pane.name === 'sheet' && pane.visit === undefined ? pane.from : pane;
        const mail = place.name === 'reading' && place.mailId === mailId ? state.mails.find(({ id }) => id === mailId) : undefined;
        const one = mail?.links?.find(({ id }) => id === link);
        if (mail === undefined || one === undefined || state.more === undefined) return state;
        const visit = state.more.visits?.find(({ id }) => id === one.visit);
        if (visit !== undefined) return sheetOver(state, sheetOf(visit));
        if (state.more.opens !== undefined) return { state, effects: [{ type: 'page-asked', address: one.to }] };
        const words = moreWords(skin);
        const lines = one.look === 'foot' ? words.stopLines : mail.sort === 'fake' ? words.fakeLines : words.pageLines;
        return sheetOver(state, { title: words.page, where: one.look === 'foot' ? state.me.email : one.to, lines, gestures: [] });
      },
      slip: ({ event: { mailId, link }, before }) => {
        const mail = before.mails.find(({ id }) => id === mailId);
        const one = mail?.links?.find(({ id }) => id === link);
        if (one === undefined || (mail?.sort !== 'fake' && mail?.sort !== 'spam')) return undefined;
        if (one.look === 'foot') return slipOfStopping(mail);
        // A page of the browser is a place to read an address: nothing is said there before one writes in it, or leaves.
        const isBrowsed = one.visit === undefined && before.more?.opens !== undefined;
        return isBrowsed ? undefined : { type: 'fake-link-opened', label: one.label, to: one.to };
      },
    },
  };

/** The letter comes no more. */
function stopped(state: Webmail, { id }: Mail, text: string): Webmail {
  return state.more === undefined || state.more.stopped.includes(id)
    ? state
    : said({ ...state, more: { ...state.more, stopped: [...state.more.stopped, id] } }, text);
}

/** Whoever stops what one never asked for shows that somebody reads it. */
function slipOfStopping(mail: Mail | undefined) {
  return mail?.sort === 'spam' || mail?.sort === 'fake' ? ({ type: 'spam-unsubscribed', subject: mail.subject } as const) : undefined;
}

function inFront(mailId: string, state: Webmail, pane: ReadingPane): Mail | undefined {
  return pane.mailId === mailId && state.more !== undefined ? mailInFront(state) : undefined;
}

function linkIn(state: Webmail, link: string): MailLink | undefined {
  return mailInFront(state)?.links?.find(({ id }) => id === link);
}

function isCall({ to }: MailLink): boolean {
  return /^0[\d ]+$/.test(to);
}

function checked(state: Webmail, mailId: string): Webmail {
  const { more } = state;
  return more === undefined || more.checked.includes(mailId) ? state : { ...state, more: { ...more, checked: [...more.checked, mailId] } };
}

function toSpam(state: Webmail, which: (mail: Mail) => boolean): Webmail {
  return { ...state, mails: state.mails.map((mail): Mail => (which(mail) ? { ...mail, folder: 'spam', cameFrom: mail.folder } : mail)) };
}
