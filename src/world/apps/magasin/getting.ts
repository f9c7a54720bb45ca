// Finding an application, reading its page, taking it, its new version, or taking it off the phone. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import { button, searchBox } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { goTo } from '../../kit/go-to';
import { once } from '../../kit/once';
import type { PaneNamed, Past, Scene } from '../app-of';
import { rowName } from './remarks';
import type { MagasinSlip, Product } from './schema';
import { hasUpdate, isInstalled, nameOf, productOf, type Magasin, type Pane, type Store, type StoreRows } from './state';

export const gettingGestures: StoreRows<
  | 'searched'
  | 'sheet-opened'
  | 'sheet-closed'
  | 'install-asked'
  | 'update-asked'
  | 'download-confirmed'
  | 'remove-asked'
  | 'remove-confirmed'
  | 'question-held'
  | 'started'
> = {
  searched: {
    control: ({ skin }) => searchBox(skin.searchBox),
    area: 'top',
    typed: 'words',
    in: 'search',
    does: ({ event, state, pane }) => (event.words.trim() === pane.words ? state : goTo(state, { name: 'search', words: event.words.trim() })),
  },
  'sheet-opened': {
    control: ({ event: { appId }, state, skin }) => button(`app:${appId}`, rowName(appId, state, skin)),
    area: 'list',
    say: ({ event: { appId }, state }) => ({ id: 'open-app', name: nameOf(appId, state), publisher: productOf(appId, state)?.publisher ?? '' }),
    does: ({ event, state }) => openSheet(state, event.appId),
  },
  'sheet-closed': {
    control: ({ skin }) => button('back', skin.back),
    area: 'top',
    does: ({ state, pane }) => {
      if (pane.name === 'running') return goTo(state, { name: 'sheet', appId: pane.appId });
      if (pane.name !== 'sheet') return state;
      return goTo(state, pane.words === undefined ? { name: 'mine' } : { name: 'search', words: pane.words });
    },
  },
  'install-asked': {
    control: ({ skin }) => button('install', skin.install),
    area: 'under-title',
    ...about(({ event, state }) => (isInstalled(event.appId, state) ? state : download(state, event.appId))),
    slip: (past) => slipOfSpace(past) ?? slipOfTaking(past),
  },
  'update-asked': {
    control: ({ skin }) => button('update', skin.update),
    area: 'under-title',
    ...about(({ event, state }) => (hasUpdate(event.appId, state) ? download(state, event.appId) : state)),
  },
  'download-confirmed': {
    control: ({ skin }) => button('confirm', skin.confirmPlan),
    ...about(({ event, state, pane }) => (pane.question === 'download' ? spend(arrive(state, event.appId), event.appId) : state)),
    slip: (past) => slipOfTaking(past) ?? slipOfPlan(past),
  },
  'remove-asked': {
    control: ({ skin }) => button('remove', skin.remove),
    area: 'under-title',
    ...about(({ event, state, pane }) => (isInstalled(event.appId, state) ? { ...state, pane: { ...pane, question: 'remove' } } : state)),
  },
  'remove-confirmed': {
    control: ({ skin }) => button('confirm', skin.confirmRemove),
    ...about(({ event, state, pane }) => (pane.question === 'remove' ? remove(state, event.appId) : state)),
    slip: ({ event, after }) => (productOf(event.appId, after)?.needed === true ? { type: 'needed-app-removed', appId: event.appId } : undefined),
  },
  'question-held': {
    control: ({ pane, skin }) => button('hold', pane.name === 'sheet' && pane.question === 'remove' ? skin.holdRemove : skin.holdPlan),
    in: 'sheet',
    does: ({ state, pane }) => (pane.question === undefined ? state : { ...state, pane: { ...pane, question: undefined } }),
  },
  started: {
    control: ({ skin }) => button('open', skin.open),
    area: 'under-title',
    ...about(({ event, state }) => (isInstalled(event.appId, state) ? begin(state, event.appId) : state)),
  },
};

/** Something done with the application whose page is in front, and with no other. */
function about<Event extends { readonly appId: string }>(
  act: (scene: Scene<Store, Event, PaneNamed<Pane, 'sheet'>>) => Magasin,
): { readonly in: 'sheet'; readonly does: typeof act } {
  return { in: 'sheet', does: (scene) => (scene.pane.appId === scene.event.appId ? act(scene) : scene.state) };
}

/** What carries these words: in its name, its publisher or its keywords. Advertisements stand first, as in real stores. */
export function found({ products }: Magasin, words: string): readonly Product[] {
  const asked = foldText(words)
    .split(/\s+/)
    .filter((word) => word.length > 2);
  if (asked.length === 0) return [];
  const having = products.filter(({ name, publisher, keywords }) => {
    const text = foldText([name, publisher, ...keywords].join(' '));
    return asked.some((word) => text.includes(word));
  });
  return [...having.filter(({ ad }) => ad), ...having.filter(({ ad }) => !ad)];
}

/** What is on this phone, and what was. */
export function owned({ products, installed, removed }: Magasin): readonly Product[] {
  return products.filter(({ id }) => installed.includes(id) || removed.includes(id));
}

function openSheet(state: Magasin, appId: string): Magasin {
  const { pane } = state;
  const listed = pane.name === 'search' ? found(state, pane.words) : pane.name === 'mine' ? owned(state) : [];
  if (!listed.some(({ id }) => id === appId)) return state;
  return goTo(state, { name: 'sheet', appId, words: pane.name === 'search' ? pane.words : undefined });
}

/** It comes at once with the Wi-Fi; with the plan, the store asks first. Where there is no room, nothing comes. */
function download(state: Magasin, appId: string): Magasin {
  const { pane } = state;
  if (pane.name !== 'sheet') return state;
  if (missingMb(appId, state) > 0) return pane.problem === 'full' ? state : { ...state, pane: { ...pane, problem: 'full' }, notice: undefined };
  return state.network === 'plan' ? { ...state, pane: { ...pane, question: 'download' } } : arrive(state, appId);
}

/** How much is missing for this application to be taken; a new version takes the room of the old one. */
export function missingMb(appId: string, state: Magasin): number {
  return isInstalled(appId, state) ? 0 : Math.max(0, (productOf(appId, state)?.sizeMb ?? 0) - state.freeMb);
}

function arrive(state: Magasin, appId: string): Magasin {
  const pane: Pane = { name: 'sheet', appId, words: state.pane.name === 'sheet' ? state.pane.words : undefined };
  if (isInstalled(appId, state)) return { ...state, updated: once(state.updated, appId), pane, notice: { type: 'updated', appId } };
  return {
    ...state,
    installed: [...state.installed, appId],
    removed: state.removed.filter((id) => id !== appId),
    updated: once(state.updated, appId),
    freeMb: state.freeMb - (productOf(appId, state)?.sizeMb ?? 0),
    pane,
    notice: { type: 'installed', appId },
  };
}

function spend(state: Magasin, appId: string): Magasin {
  return { ...state, spent: once(state.spent, appId) };
}

/** What it could use is forgotten with it. */
function remove(state: Magasin, appId: string): Magasin {
  return {
    ...goTo(state, { name: 'mine' }),
    installed: state.installed.filter((id) => id !== appId),
    removed: once(state.removed, appId),
    grants: state.grants.filter((one) => one.appId !== appId),
    freeMb: state.freeMb + (productOf(appId, state)?.sizeMb ?? 0),
    notice: { type: 'removed', appId },
  };
}

function begin(state: Magasin, appId: string): Magasin {
  return markUsed(goTo(state, { name: 'running', appId }));
}

/** It works from now on: nothing more is asked, and its version is not too old. */
export function markUsed(state: Magasin): Magasin {
  const { pane } = state;
  if (pane.name !== 'running') return state;
  const product = productOf(pane.appId, state);
  const isAnswered = product?.permissions.every(({ id }) => state.grants.some((one) => one.appId === pane.appId && one.permission === id)) ?? false;
  const works = isAnswered && !(product?.update?.blocks === true && hasUpdate(pane.appId, state));
  return works ? { ...state, used: once(state.used, pane.appId) } : state;
}

type Taking = Past<Store, { readonly appId: string }>;
type Slip = Bare<MagasinSlip> | undefined;

function slipOfSpace({ event: { appId }, after: { pane } }: Taking): Slip {
  return pane.name === 'sheet' && pane.problem === 'full' ? { type: 'space-full', appId } : undefined;
}

function slipOfTaking({ event: { appId }, before, after }: Taking): Slip {
  const isNew = isInstalled(appId, after) && !isInstalled(appId, before);
  return isNew && productOf(appId, after)?.sort === 'lookalike' ? { type: 'lookalike-installed', appId } : undefined;
}

/** The Wi-Fi was there, and would have cost nothing. */
function slipOfPlan({ event: { appId }, after }: Taking): Slip {
  return after.wifi !== undefined && after.spent.includes(appId) ? { type: 'plan-spent', appId } : undefined;
}
