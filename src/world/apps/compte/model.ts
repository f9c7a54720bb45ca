// The pretend site with an account, as an app of the practice world: its parts, put together.

import type { App, World } from '../contract';
import { foldText } from '../../../core/lesson/fold-text';
import { announce, explain } from './announce';
import { exits } from './exits';
import { isReached } from './goals';
import { meOf } from './me';
import { fr } from './messages/fr';
import type { CompteSay } from './messages/say';
import { verdictOf } from './passwords';
import type { CompteEvent, CompteGoal, CompteScenario, CompteSlip } from './schema';
import { slipOf } from './slips';
import { NOTHING, type Account, type Compte } from './state';
import { describe, placeOf, siteOf, targetOf } from './talk';
import { receive, transition } from './transition';

export const compte: App<CompteScenario, Compte, CompteEvent, CompteGoal, CompteSlip, CompteSay> = {
  id: 'compte',
  role: 'site',
  receives: ['seat-left'],
  words: { says: fr },
  title: (state) => ({ name: state.setting.brand, site: siteOf(state) }),
  start,
  transition,
  receive,
  isReached,
  exits,
  slipOf,
  target: targetOf,
  where: (event, state, world) => ({ id: 'look', place: placeOf(event, state, world) }),
  describe,
  announce,
  explain,
  merges: (previous, next) =>
    (previous.type === 'password-edited' && next.type === 'password-edited') ||
    (previous.type === 'answered' && next.type === 'answered' && previous.field === next.field),
  typedText: (event) => ('value' in event ? event.value : undefined),
  retype: (event, text) => ('value' in event ? { ...event, value: text } : event),
};

export default compte;

function start(setting: CompteScenario, world: World): Compte {
  const bare: Compte = {
    setting,
    me: meOf(world.persona),
    session: 'closed',
    pane: { name: 'home' },
    answers: { address: '', login: '', phone: '', code: '' },
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
  return { login: setting.kind === 'mail' ? own : me.email, password: { text: password, verdict: verdictOf(password, state) }, by: 'scenario', changed: 'no' };
}
