// What a page itself brings over what one came to read: worked out from what was answered, never kept. Pure.

import type { Bare } from '../../kit/gesture';
import type { NavigateurEvent } from './schema';
import { inFront, siteIdOf } from './sites';
import type { Navigateur } from './state';

/** `cookies`: the banner. `choices`: its settings. One at a time, as they come. */
export type Over = 'cookies' | 'choices' | 'popup' | 'permission' | 'password';

export function overOf(state: Navigateur): Over | undefined {
  const { pane, panel, answers } = state;
  const found = inFront(state);
  if (pane.name !== 'page' || found === undefined) return undefined;
  const { site, page, siteId } = found;
  if (panel === 'cookies') return 'choices';
  const isPaying = site.cookies?.pay === page.id;
  if (site.cookies !== undefined && answers.cookies[siteId] === undefined && !isPaying) return 'cookies';
  if (page.popup !== undefined && !answers.popups.includes(pane.page)) return 'popup';
  if (answers.passwords[siteId] === 'asking') return 'password';
  return page.wants !== undefined && answers.permissions[siteId] === undefined ? 'permission' : undefined;
}

/** The page waits behind something that wants an answer first: its links and boxes have no sense. The bar and the tabs have. */
export function isCovered(state: Navigateur): boolean {
  return overOf(state) !== undefined;
}

/** The purposes ticked in the settings: all of them where the site ticked them before you came. */
export function ticked(state: Navigateur): readonly string[] {
  const found = inFront(state);
  if (found?.site.cookies === undefined) return [];
  const { style, purposes } = found.site.cookies;
  return state.answers.purposes[found.siteId] ?? (style === 'honest' ? [] : purposes);
}

/** The gestures that free the page, likeliest first; and those that go back on an answer. */
export function waysOut(state: Navigateur): readonly Bare<NavigateurEvent>[] {
  switch (overOf(state)) {
    case 'cookies':
      return [{ type: 'cookies-refused' }, { type: 'cookies-asked' }];
    case 'choices':
      return [{ type: 'cookies-refused' }, { type: 'cookies-saved' }];
    case 'popup':
      return [{ type: 'popup-closed' }];
    case 'password':
      return [{ type: 'password-not-kept' }];
    case 'permission':
      return [{ type: 'permission-refused' }];
    case undefined:
      return toMend(state);
  }
}

/** An answer that one may change: at the foot of each page, and in the panel of the padlock. */
function toMend({ pane, panel, answers }: Navigateur): readonly Bare<NavigateurEvent>[] {
  const siteId = pane.name === 'page' ? siteIdOf(pane.page) : '';
  const answer = answers.cookies[siteId];
  return [
    ...(answer === undefined || answer === 'refused' ? [] : [{ type: 'cookies-asked' } as const]),
    ...(answers.permissions[siteId] === 'given' ? [{ type: panel === 'padlock' ? 'permission-refused' : 'padlock-opened' } as const] : []),
    ...(answers.passwords[siteId] === 'kept' ? [{ type: panel === 'padlock' ? 'password-forgotten' : 'padlock-opened' } as const] : []),
  ];
}
