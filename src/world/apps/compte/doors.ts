// The site's public page and the inside of the account: the doors one opens. Pure.

import { button } from '../../kit/control';
import type { KitArea } from '../../kit/messages/fr';
import { begin } from './pages';
import { NOTHING, type Compte, type SiteRows, type Task } from './state';

export const doorGestures: SiteRows<
  'creation-started' | 'sign-in-started' | 'public-started' | 'account-entered' | 'home-opened' | 'change-started' | 'signed-out'
> = {
  'creation-started': { control: ({ skin }) => button('create', skin.create), in: 'home', does: ({ state }) => knock(state, 'create') },
  'sign-in-started': { control: ({ skin }) => button('sign-in', skin.signIn), in: 'home', does: ({ state }) => knock(state, 'sign-in') },
  'public-started': { control: ({ skin }) => button('public', skin.publicDoor), in: 'home', does: ({ state }) => knock(state, 'public') },
  'account-entered': {
    control: ({ skin }) => button('enter', skin.enter),
    in: 'home',
    does: ({ state }) => (state.session === 'open' ? { ...state, pane: { name: 'inside' } } : state),
  },
  'home-opened': {
    control: ({ skin }) => button('home', skin.home),
    area: areaOfLeaving,
    in: 'inside',
    does: ({ state }) => ({ ...state, pane: { name: 'home' } }),
    slip: ({ after }) => (after.setting.computer === 'shared' && after.session === 'open' ? { type: 'left-signed-in' } : undefined),
  },
  'change-started': {
    control: ({ skin }) => button('change', skin.change),
    area: 'end',
    in: 'inside',
    does: ({ state }) => (state.setting.kind === 'public' ? state : begin(state, 'change')),
  },
  'signed-out': {
    control: ({ skin }) => button('sign-out', skin.signOut),
    area: areaOfLeaving,
    does: ({ state, pane }) => (state.session === 'open' && pane.name !== 'page' ? signOut(state) : state),
  },
};

/** While nobody is in: which doors lead somewhere, the kind of site says. */
function knock(state: Compte, task: Task): Compte {
  const isThere = (state.setting.kind === 'public') === (task === 'public');
  return state.session === 'closed' && isThere ? begin(state, task) : state;
}

function signOut(state: Compte): Compte {
  return { ...state, session: 'closed', pane: { name: 'home' }, keep: 'no', secret: NOTHING, signOuts: state.signOuts + 1 };
}

function areaOfLeaving({ state: { pane } }: { readonly state: Compte }): KitArea {
  return pane.name === 'home' ? 'middle' : 'top';
}
