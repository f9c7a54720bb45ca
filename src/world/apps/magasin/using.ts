// An application in use: what it asks, one question after another; what one takes back later; the way to internet. Pure.

import { button, radio } from '../../kit/control';
import { goTo } from '../../kit/go-to';
import type { Scene } from '../app-of';
import { markUsed } from './getting';
import type { Permission } from './schema';
import { askedNow, grantOf, isInstalled, productOf, withGrant, type Magasin, type Store, type StoreRows } from './state';

export const usingGestures: StoreRows<'tab-opened' | 'permission-given' | 'permission-refused' | 'permission-switched' | 'advert-followed' | 'network-picked'> =
  {
    'tab-opened': {
      control: ({ event: { tab }, skin }) => button(`tab:${tab}`, skin.tabs[tab]),
      area: 'tabs',
      does: ({ event: { tab }, state, pane }) => (pane.name === tab ? state : goTo(state, tab === 'search' ? { name: tab, words: '' } : { name: tab })),
    },
    'permission-given': {
      control: ({ skin }) => button('give', skin.give),
      does: (scene) => answer(scene, true),
      slip: ({ event: { appId, permission }, after }) =>
        isExcessive(appId, permission, after) && grantOf(appId, permission, after) === true ? { type: 'permission-too-much', appId, permission } : undefined,
    },
    'permission-refused': {
      control: ({ skin }) => button('refuse', skin.refuse),
      does: (scene) => answer(scene, false),
    },
    'permission-switched': {
      control: ({ event: { appId, permission }, state, skin }) => {
        const thing = skin.things[permission];
        return button(`switch:${permission}`, grantOf(appId, permission, state) === true ? skin.takeBack(thing) : skin.giveLater(thing));
      },
      in: 'sheet',
      does: ({ event: { appId, permission }, state, pane }) => {
        const given = grantOf(appId, permission, state);
        return pane.appId !== appId || given === undefined ? state : { ...withGrant(state, { appId, permission, given: !given }), notice: undefined };
      },
      slip: ({ event: { appId, permission }, after }) =>
        isExcessive(appId, permission, after) && grantOf(appId, permission, after) === true ? { type: 'permission-too-much', appId, permission } : undefined,
      after: ({ event: { permission, appId }, after, skin }) => ({
        id: 'store-says',
        text: `${skin.things[permission]}\u00a0: ${grantOf(appId, permission, after) === true ? skin.given : skin.refused}`,
      }),
    },
    'advert-followed': {
      control: ({ skin }) => button('advert', skin.seeAd),
      in: 'running',
      does: ({ event, state, pane }) => {
        const leads = askedNow(state) === undefined && productOf(pane.appId, state)?.advert?.appId === event.appId;
        return leads ? goTo(state, { name: 'sheet', appId: event.appId }) : state;
      },
    },
    'network-picked': {
      control: ({ event: { network }, state, skin }) => radio(`network:${network}`, skin.networks[network](state.wifi ?? '')),
      area: 'choices',
      group: ({ skin }) => skin.networkTitle,
      in: 'data',
      does: ({ event: { network }, state }) => (state.network === network || state.wifi === undefined ? state : { ...state, network }),
    },
  };

function answer(
  { event: { appId, permission }, state, pane }: Scene<Store, { readonly appId: string; readonly permission: Permission }>,
  given: boolean,
): Magasin {
  const isAsked = pane.name === 'running' && pane.appId === appId && askedNow(state) === permission;
  return isAsked ? markUsed(withGrant(state, { appId, permission, given })) : state;
}

function isExcessive(appId: string, permission: Permission, state: Magasin): boolean {
  return productOf(appId, state)?.permissions.find(({ id }) => id === permission)?.excessive ?? false;
}

/** What this application has and should not have. */
export function tooMuch(appId: string, state: Magasin): readonly Permission[] {
  if (!isInstalled(appId, state)) return [];
  const asked = productOf(appId, state)?.permissions ?? [];
  return asked.filter(({ id, excessive }) => excessive && grantOf(appId, id, state) === true).map(({ id }) => id);
}
