// The banner of cookies, its settings, and the link at the foot of the page that opens them again. Pure.

import { button, checkbox } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import { overOf, ticked } from './over';
import type { NavigateurGoal, NavigateurSlip } from './schema';
import type { Site } from './site-schema';
import { inFront, siteIdOf } from './sites';
import type { Answers, Browser, BrowserRows, Navigateur } from './state';
import { go } from './travel';
import { seen } from './settling';

export const cookieGestures: BrowserRows<'cookies-accepted' | 'cookies-refused' | 'cookies-asked' | 'cookies-saved' | 'purpose-turned'> = {
  'cookies-accepted': {
    control: ({ state }) => button('cookies-accept', cookiesOf(state)?.accept ?? ''),
    area: 'banner',
    does: ({ state }) => (isAsking(state) ? answer(state, 'accepted') : state),
    after: ({ after }) => ({ id: 'cookies-are', answer: answerOf(after) }),
    slip: slipOfAnswering,
  },
  'cookies-refused': {
    control: ({ state }) => button('cookies-refuse', cookiesOf(state)?.refuse ?? ''),
    area: 'banner',
    does: ({ state }) => refuse(state),
    after: ({ after }) => ({ id: 'cookies-are', answer: answerOf(after) }),
  },
  'cookies-asked': {
    control: ({ state, skin }) => button('cookies-ask', overOf(state) === undefined ? skin.cookies : (cookiesOf(state)?.settings ?? '')),
    area: ({ state }) => (overOf(state) === undefined ? 'foot' : 'banner'),
    in: 'page',
    does: ({ state }) => (canAsk(state) ? { ...state, panel: 'cookies', notice: undefined } : state),
    after: ({ after }) => ({ id: 'screen-open', title: cookiesOf(after)?.settings ?? '' }),
  },
  'cookies-saved': {
    control: ({ skin }) => button('cookies-save', skin.saveCookies),
    area: 'banner',
    does: ({ state }) => {
      if (overOf(state) !== 'choices') return state;
      const left = ticked(state).length;
      return answer(state, left === 0 ? 'refused' : left === cookiesOf(state)?.purposes.length ? 'accepted' : 'chosen');
    },
    after: ({ after }) => ({ id: 'cookies-are', answer: answerOf(after) }),
    slip: slipOfAnswering,
  },
  'purpose-turned': {
    control: ({ event }) => checkbox(`purpose:${event.purpose}`, event.purpose),
    area: 'banner',
    say: ({ event, state }) => ({ id: ticked(state).includes(event.purpose) ? 'untick' : 'tick', box: event.purpose }),
    in: 'page',
    does: ({ event, state, pane }) => turn(state, event.purpose, siteIdOf(pane.page)),
    after: 'silence',
  },
};

export function cookiesOf(state: Navigateur): Site['cookies'] {
  return inFront(state)?.site.cookies;
}

/** The banner is there, or one asked for its settings. A site that knows an answer has them at the foot of its pages. */
function isAsking(state: Navigateur): boolean {
  const over = overOf(state);
  return over === 'cookies' || over === 'choices';
}

function canAsk(state: Navigateur): boolean {
  const over = overOf(state);
  const cookies = cookiesOf(state);
  return cookies !== undefined && (over === 'cookies' ? cookies.purposes.length > 0 : over === undefined && cookies.style !== 'wall');
}

/** Behind « Paramétrer », where the site hides it; a site that has one pay for it leads to its prices. */
function refuse(state: Navigateur): Navigateur {
  const over = overOf(state);
  const cookies = cookiesOf(state);
  if (cookies === undefined || state.pane.name !== 'page') return state;
  if (cookies.style === 'wall')
    return over === 'cookies' && cookies.pay !== undefined ? go(state, { at: 'page', page: `${siteIdOf(state.pane.page)}:${cookies.pay}` }) : state;
  return over === 'choices' || (over === 'cookies' && cookies.style === 'honest') ? answer(state, 'refused') : state;
}

function answer(state: Navigateur, how: Answers['cookies'][string]): Navigateur {
  if (state.pane.name !== 'page') return state;
  const siteId = siteIdOf(state.pane.page);
  const purposes = { accepted: cookiesOf(state)?.purposes ?? [], refused: [], chosen: ticked(state) }[how];
  const { answers } = state;
  return seen({
    ...state,
    panel: undefined,
    notice: undefined,
    answers: { ...answers, cookies: { ...answers.cookies, [siteId]: how }, purposes: { ...answers.purposes, [siteId]: purposes } },
  });
}

function turn(state: Navigateur, purpose: string, siteId: string): Navigateur {
  if (overOf(state) !== 'choices' || !cookiesOf(state)?.purposes.includes(purpose)) return state;
  const now = ticked(state);
  const next = now.includes(purpose) ? now.filter((one) => one !== purpose) : [...now, purpose];
  return { ...state, answers: { ...state.answers, purposes: { ...state.answers.purposes, [siteId]: next } } };
}

function answerOf(state: Navigateur): Answers['cookies'][string] | undefined {
  return state.pane.name === 'page' ? state.answers.cookies[siteIdOf(state.pane.page)] : undefined;
}

/** Only where the practice asks to refuse: elsewhere it is anybody's choice. Who is to refuse on one site was not to let a wall in. */
function slipOfAnswering({ after, goals }: Past<Browser, unknown> & { readonly goals: readonly NavigateurGoal[] }): Bare<NavigateurSlip> | undefined {
  const siteId = after.pane.name === 'page' ? siteIdOf(after.pane.page) : '';
  const isWall = cookiesOf(after)?.style === 'wall';
  const isWanted = goals.some((goal) => goal.type === 'cookies-refused' && (isWall || goal.site === siteId));
  return isWanted && after.answers.cookies[siteId] !== 'refused' ? { type: 'cookies-all-accepted' } : undefined;
}
