// The pretend site with an account as an app of the practice world: its parts, put together; the start, the ways back.

import { assertNever } from '../../../core/lesson/assert-never';
import { foldText } from '../../../core/lesson/fold-text';
import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import type { World } from '../contract';
import { doorGestures } from './doors';
import { isReached } from './goals';
import { meOf } from './me';
import { verdictOf } from './passwords';
import { pageOwner, shows } from './remarks';
import type { CompteEvent, CompteScenario } from './schema';
import { skinOf } from './skins';
import { NOTHING, type Account, type Compte, type Site } from './state';
import { boxGestures, pageGestures } from './writing';

const compte = appOf<Site>({
  id: 'compte',
  role: 'site',
  words: () => import('./messages/fr'),
  skinOf: ({ setting }) => skinOf(setting.skin),
  title: (state, skin) => ({ name: state.setting.brand, site: pageOwner(state, skin).site }),
  start,
  gestures: { ...doorGestures, ...boxGestures, ...pageGestures },
  receives: {
    // One got up from a shared computer: an account that was left open is one more that was.
    'seat-left': {
      does: ({ state }) => (state.session === 'open' ? { ...state, leftOpen: state.leftOpen + 1 } : state),
      slip: ({ before, after }) => (after.leftOpen > before.leftOpen ? { type: 'left-signed-in' } : undefined),
    },
  },
  isReached,
  exits,
  shows,
});

export default compte;

function start(setting: CompteScenario, world: World): Compte {
  const bare: Compte = {
    setting,
    me: meOf(world.persona),
    session: 'closed',
    pane: { name: 'home' },
    answers: { address: '', number: '', bank: '', login: '', phone: '', code: '' },
    secret: NOTHING,
    terms: 'no',
    keep: setting.keep,
    identified: 'no',
    codes: 0,
    asker: 'silent',
    signOuts: 0,
    leftOpen: 0,
  };
  return { ...bare, account: accountAtStart(bare) };
}

function accountAtStart(state: Compte): Account | undefined {
  const { me, setting } = state;
  if (setting.account === undefined) return undefined;
  const { password } = setting.account;
  const own = `${foldText(me.firstName)}.${foldText(me.lastName)}@${setting.site}`;
  return {
    login: setting.kind === 'mail' ? own : (setting.number?.is ?? me.email),
    password: { text: password, verdict: verdictOf(password, state) },
    by: 'scenario',
    changed: 'no',
  };
}

function exits({ pane, session, setting }: Compte): readonly Bare<CompteEvent>[] {
  switch (pane.name) {
    case 'page':
      return pane.page === 'code' ? [{ type: 'code-resent' }, { type: 'page-left' }] : [{ type: 'page-left' }];
    case 'home':
      if (session === 'open') return [{ type: 'account-entered' }, { type: 'signed-out' }];
      return setting.kind === 'public' ? [{ type: 'public-started' }] : [{ type: 'sign-in-started' }, { type: 'creation-started' }];
    case 'inside':
      return [{ type: 'change-started' }, { type: 'signed-out' }];
    default:
      return assertNever(pane);
  }
}
