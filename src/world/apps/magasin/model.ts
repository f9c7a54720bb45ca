// The store as an app of the practice world: what was achieved, the ways back. What each part does is in a file of its own.

import { assertNever } from '../../../core/lesson/assert-never';
import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import { gettingGestures, owned } from './getting';
import { shows } from './remarks';
import type { MagasinEvent, MagasinGoal, MagasinScenario } from './schema';
import { skinOf } from './skins';
import { askedNow, grantOf, hasUpdate, isInstalled, productOf, type Magasin, type Store } from './state';
import { tooMuch, usingGestures } from './using';

const magasin = appOf<Store>({
  id: 'magasin',
  role: 'site',
  words: () => import('./messages/fr'),
  skinOf,
  title: (_, skin) => ({ name: skin.name, site: 'magasin.example' }),
  start,
  gestures: { ...gettingGestures, ...usingGestures },
  only,
  receives: {},
  isReached,
  exits,
  shows,
});

export default magasin;

function start({ skin, products, freeMb, wifi, network }: MagasinScenario): Magasin {
  return {
    skin,
    products,
    installed: products.filter((one) => one.installed).map(({ id }) => id),
    removed: [],
    updated: [],
    used: [],
    grants: [],
    freeMb,
    wifi,
    network: wifi === undefined ? 'plan' : network,
    spent: [],
    pane: { name: 'mine' },
  };
}

/** While a question is asked, only its answers have a sense. */
function only(state: Magasin): readonly MagasinEvent['type'][] | undefined {
  if (askedNow(state) !== undefined) return ['permission-given', 'permission-refused'];
  const { pane } = state;
  if (pane.name !== 'sheet' || pane.question === undefined) return undefined;
  return [pane.question === 'remove' ? 'remove-confirmed' : 'download-confirmed', 'question-held'];
}

/** Judged on what is on the phone, never on the pane. */
function isReached(goal: MagasinGoal, state: Magasin): boolean {
  switch (goal.type) {
    case 'app-installed':
      return isInstalled(goal.appId, state);
    case 'app-absent':
      return !isInstalled(goal.appId, state);
    case 'app-updated':
      return isInstalled(goal.appId, state) && !hasUpdate(goal.appId, state);
    case 'app-used':
      return state.used.includes(goal.appId);
    case 'permission-is':
      return isInstalled(goal.appId, state) && grantOf(goal.appId, goal.permission, state) === goal.given;
    case 'network-is':
      return state.network === goal.network;
    default:
      return assertNever(goal);
  }
}

type Exits = readonly Bare<MagasinEvent>[];

function exits(state: Magasin): Exits {
  const { pane } = state;
  const asked = askedNow(state);
  if (pane.name === 'running' && asked !== undefined) return [{ type: 'permission-refused', appId: pane.appId, permission: asked }];
  switch (pane.name) {
    case 'running':
      return [{ type: 'sheet-closed' }];
    case 'sheet':
      return pane.question === undefined
        ? [...repairs(pane.appId, state), { type: 'sheet-closed' }, { type: 'tab-opened', tab: 'mine' }, ...toNetwork(state)]
        : [
            ...(pane.question === 'remove' ? [{ type: 'remove-confirmed', appId: pane.appId } as const] : spending(pane.appId, state)),
            { type: 'question-held' },
          ];
    case 'mine':
      return [
        ...toMend(state).map((appId): Bare<MagasinEvent> => ({ type: 'sheet-opened', appId })),
        { type: 'tab-opened', tab: 'search' },
        ...toNetwork(state),
      ];
    case 'search':
      return [{ type: 'tab-opened', tab: 'mine' }];
    case 'data':
      return [...otherNetwork(state), { type: 'tab-opened', tab: 'mine' }];
    default:
      return assertNever(pane);
  }
}

/** Where the other way to internet is chosen. */
function toNetwork({ network, wifi }: Magasin): Exits {
  return wifi === undefined || network === 'wifi' ? [] : [{ type: 'tab-opened', tab: 'data' }];
}

/** The guide spends the plan only where there is nothing else. */
function spending(appId: string, { wifi }: Magasin): Exits {
  return wifi === undefined ? [{ type: 'download-confirmed', appId }] : [];
}

function otherNetwork({ network, wifi }: Magasin): Exits {
  return wifi === undefined || network === 'wifi' ? [] : [{ type: 'network-picked', network: 'wifi' }];
}

/** What may be put right on the page of this application. */
function repairs(appId: string, state: Magasin): Exits {
  if (!isInstalled(appId, state)) return productOf(appId, state)?.installed === true ? [{ type: 'install-asked', appId }] : [];
  const answered = productOf(appId, state)?.permissions.filter(({ id }) => grantOf(appId, id, state) !== undefined) ?? [];
  return [
    ...(productOf(appId, state)?.installed === true ? [] : [{ type: 'remove-asked', appId } as const]),
    ...answered.map(({ id }) => ({ type: 'permission-switched', appId, permission: id }) as const),
    { type: 'started', appId },
  ];
}

/** What was taken, removed, or given too much. */
function toMend(state: Magasin): readonly string[] {
  const isOther = (appId: string): boolean => isInstalled(appId, state) !== (productOf(appId, state)?.installed ?? false);
  return owned(state)
    .map(({ id }) => id)
    .filter((appId) => isOther(appId) || tooMuch(appId, state).length > 0 || state.grants.some((one) => one.appId === appId));
}
