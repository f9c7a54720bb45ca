// What pages and the browser bring over what one reads: popups, permissions, passwords, translation. Cookies: cookies.ts. Pure.

import { button } from '../../kit/control';
import { once } from '../../kit/once';
import { cookieGestures } from './cookies';
import { overOf } from './over';
import type { NavigateurEvent } from './schema';
import { inFront } from './sites';
import type { Answers, BrowserRows, Navigateur } from './state';
import { follow, tell } from './travel';
import { seen } from './settling';

type Banner =
  'popup-closed' | 'popup-followed' | 'popup-called' | 'permission-given' | 'permission-refused' | 'password-kept' | 'password-not-kept' | 'password-forgotten';

const ownGestures: BrowserRows<Banner | 'translated' | 'translation-refused'> = {
  'popup-closed': {
    control: ({ state }) => button('popup-close', popupOf(state)?.close ?? ''),
    area: 'window',
    in: 'page',
    does: ({ state, pane }) => (overOf(state) === 'popup' ? closePopup(state, pane.page) : state),
  },
  'popup-followed': {
    control: ({ state }) => button('popup-follow', popupOf(state)?.button?.label ?? ''),
    area: 'window',
    in: 'page',
    does: ({ state, pane }) => {
      const to = popupOf(state)?.button?.to;
      return overOf(state) === 'popup' && to !== undefined ? follow(closePopup(state, pane.page), to) : state;
    },
    slip: ({ before }) => (popupOf(before)?.kind === 'news' ? undefined : { type: 'alarm-believed' }),
  },
  'popup-called': {
    control: ({ state, skin }) => button('popup-call', skin.call(popupOf(state)?.phone ?? '')),
    area: 'window',
    does: ({ state }) => (overOf(state) === 'popup' && popupOf(state)?.phone !== undefined ? tell(state, { type: 'called' }) : state),
    slip: () => ({ type: 'alarm-believed' }),
  },
  'permission-given': {
    control: ({ skin }) => button('permission-give', skin.allow),
    area: 'under-bar',
    does: ({ state }) => (overOf(state) === 'permission' ? permit(state, 'given') : state),
    after: 'silence',
    slip: ({ after, goals }) => {
      const found = inFront(after);
      const isUnwanted = goals.some((goal) => goal.type === 'permission-refused' && goal.site === found?.siteId);
      return isUnwanted || found?.page.wants === 'notifications' ? { type: 'permission-let-in' } : undefined;
    },
  },
  'permission-refused': {
    control: ({ state, skin }) => button('permission-refuse', overOf(state) === 'permission' ? skin.block : skin.blockAgain),
    area: 'under-bar',
    // Given by mistake, it is taken back in the panel of the site.
    does: ({ state }) => (overOf(state) === 'permission' || canTakeBack(state) ? permit(state, 'refused') : state),
    after: ({ skin }) => ({ id: 'browser-says', text: skin.blocked }),
  },
  'password-kept': {
    control: ({ skin }) => button('password-keep', skin.keepPassword),
    area: 'under-bar',
    does: ({ state }) => (overOf(state) === 'password' ? tell(keep(state, 'kept'), { type: 'password-kept' }) : state),
    slip: ({ after }) => (after.setting.computer === 'shared' ? { type: 'password-left-behind' } : undefined),
  },
  'password-not-kept': {
    control: ({ skin }) => button('password-not-keep', skin.notKeepPassword),
    area: 'under-bar',
    does: ({ state }) => (overOf(state) === 'password' ? keep(state, 'not-kept') : state),
  },
  'password-forgotten': {
    control: ({ skin }) => button('password-forget', skin.forgetPassword),
    area: 'under-bar',
    does: ({ state }) => (canForget(state) ? tell({ ...keep(state, 'not-kept'), panel: undefined }, { type: 'password-forgotten' }) : state),
  },
  translated: {
    control: ({ skin }) => button('translate', skin.translate),
    area: 'under-bar',
    does: ({ state }) => answerTranslation(state, 'yes'),
    after: ({ skin }) => ({ id: 'browser-says', text: skin.isTranslated }),
  },
  'translation-refused': {
    control: ({ skin }) => button('translate-not', skin.notTranslate),
    area: 'under-bar',
    does: ({ state }) => answerTranslation(state, 'no'),
    after: 'silence',
  },
};

export const bannerGestures = { ...cookieGestures, ...ownGestures } satisfies Partial<BrowserRows<NavigateurEvent['type']>>;

/** The browser offers to translate this page. */
export function isForeign(state: Navigateur): boolean {
  const found = inFront(state);
  return found?.page.lang === 'en' && state.pane.name === 'page' && state.answers.translated[state.pane.page] === undefined;
}

/** Given to the site in front: the panel of the padlock offers to take it back. */
export function canTakeBack(state: Navigateur): boolean {
  const found = inFront(state);
  return found !== undefined && state.panel === 'padlock' && state.answers.permissions[found.siteId] === 'given';
}

/** The browser has the password of the site in front: the panel of the padlock says so, and offers to forget it. */
export function canForget(state: Navigateur): boolean {
  const found = inFront(state);
  return found !== undefined && state.panel === 'padlock' && state.answers.passwords[found.siteId] === 'kept';
}

function popupOf(state: Navigateur): NonNullable<ReturnType<typeof inFront>>['page']['popup'] {
  return inFront(state)?.page.popup;
}

function closePopup(state: Navigateur, page: string): Navigateur {
  return seen({ ...state, notice: undefined, answers: { ...state.answers, popups: once(state.answers.popups, page) } });
}

function permit(state: Navigateur, how: Answers['permissions'][string]): Navigateur {
  const siteId = inFront(state)?.siteId;
  if (siteId === undefined) return state;
  return seen({ ...state, panel: undefined, answers: { ...state.answers, permissions: { ...state.answers.permissions, [siteId]: how } } });
}

function keep(state: Navigateur, how: Answers['passwords'][string]): Navigateur {
  const siteId = inFront(state)?.siteId;
  if (siteId === undefined) return state;
  return seen({ ...state, notice: undefined, answers: { ...state.answers, passwords: { ...state.answers.passwords, [siteId]: how } } });
}

function answerTranslation(state: Navigateur, how: Answers['translated'][string]): Navigateur {
  if (state.pane.name !== 'page' || !isForeign(state)) return state;
  return { ...state, answers: { ...state.answers, translated: { ...state.answers.translated, [state.pane.page]: how } } };
}
