// A page is sent: what keeps it from going on, or what comes next.

import type { Effect, Outcome } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { emailOr, sameAddress } from '../../../core/typed/email';
import { isLocal, isWhole, localPart } from './addresses';
import { looksOf } from './looks';
import { pageAfter } from './pages';
import { isHidden } from './passwords';
import type { Provider } from './schema';
import { NOTHING, type Account, type Compte, type Page, type Problem } from './state';

export function submit(state: Compte, pane: Page): Outcome<Compte> {
  const problem = problemOf(state, pane);
  if (problem !== undefined) return { state: refuse(state, pane, problem) };
  const next = pageAfter(pane, state);
  if (next === undefined) return finish(state, pane);
  const after: Compte = { ...state, pane: { ...pane, page: next, problem: undefined } };
  if (next !== 'code') return { state: after };
  const asker = state.setting.asker !== undefined && state.asker === 'silent' ? 'asking' : state.asker;
  return { state: { ...after, codes: state.codes + 1, asker }, effects: codeSent(after, pane) };
}

/** Another password than the exercise's is never left in its box. */
function refuse(state: Compte, pane: Page, problem: Problem): Compte {
  const secret = problem === 'other-password' || problem === 'no-match' ? NOTHING : state.secret;
  if (pane.problem === problem && secret === state.secret) return state;
  return { ...state, pane: { ...pane, problem }, secret };
}

function problemOf(state: Compte, pane: Page): Problem | undefined {
  const { answers, setting, secret } = state;
  switch (pane.page) {
    case 'address':
      return problemOfAddress(state);
    case 'login':
      if (!isWhole(answers.login)) return 'login-malformed';
      return pane.task === 'create' && state.account !== undefined && sameAddress(answers.login, state.account.login) ? 'account-exists' : undefined;
    case 'code':
      return answers.code.replace(/\D/g, '') === setting.code && isCodeMine(state, pane) ? undefined : 'code-wrong';
    case 'password':
      if (isHidden(secret.text)) return 'other-password';
      return secret.verdict === 'strong' || secret.verdict === 'mailbox' ? undefined : 'password-weak';
    case 'recovery':
      return /^(0|\+33)[1-9]\d{8}$/.test(answers.phone.replace(/[\s.-]/g, '')) ? undefined : 'phone-malformed';
    case 'terms':
      return state.terms === 'yes' ? undefined : 'terms-not-accepted';
    case 'sign-in':
      return isHidden(secret.text) ? 'other-password' : isMatch(state, pane) ? undefined : 'no-match';
    case 'providers':
      return 'no-account-there';
    case 'consent':
      return undefined;
    default:
      return assertNever(pane.page);
  }
}

function problemOfAddress(state: Compte): Problem | undefined {
  const local = localPart(state);
  if (local === '') return 'address-empty';
  if (!isLocal(local)) return 'address-malformed';
  const isTaken = state.setting.taken.includes(local) || state.account?.login === `${local}@${state.setting.site}`;
  return isTaken ? 'address-taken' : undefined;
}

/** The code goes where the person said. A forgotten password says nothing of who has an account: no account, no code. */
function isCodeMine({ account, answers, me, setting }: Compte, { task }: Page): boolean {
  if (task === 'reset') return account !== undefined && sameAddress(answers.login, account.login);
  return setting.confirm === 'sms' || setting.kind === 'mail' || sameAddress(answers.login, me.email);
}

export function providerOf({ setting, provider }: Compte): Provider | undefined {
  return setting.providers.find((one) => one.id === provider);
}

/** The name and the password that open this page's door. */
export function keysOf(state: Compte, { task }: Page): { readonly login: string; readonly password: string } | undefined {
  if (task === 'public') {
    const { login, password } = providerOf(state) ?? {};
    return login === undefined || password === undefined ? undefined : { login, password };
  }
  return state.account === undefined ? undefined : { login: state.account.login, password: state.account.password.text };
}

function isMatch(state: Compte, pane: Page): boolean {
  const keys = keysOf(state, pane);
  return keys !== undefined && sameAddress(state.answers.login, keys.login) && state.secret.text === keys.password;
}

function finish(state: Compte, pane: Page): Outcome<Compte> {
  const opened: Compte = { ...state, session: 'open', pane: { name: 'inside' }, secret: NOTHING };
  switch (pane.task) {
    case 'create':
      return { state: { ...opened, account: { login: newLogin(state), password: state.secret, by: 'learner', changed: 'no' } } };
    case 'sign-in':
      return { state: opened };
    case 'reset':
    case 'change':
      return { state: { ...opened, account: changed(state) } };
    case 'public':
      return { state: { ...opened, identified: 'yes' }, effects: alertSent(state) };
    default:
      return assertNever(pane.task);
  }
}

function newLogin(state: Compte): string {
  return state.setting.kind === 'mail' ? `${localPart(state)}@${state.setting.site}` : emailOr(state.answers.login);
}

function changed({ account, secret }: Compte): Account | undefined {
  return account === undefined ? undefined : { ...account, password: secret, changed: 'yes' };
}

/** To an address that is not theirs, the code is somebody else's: it goes nowhere one can see. */
export function codeSent(state: Compte, pane: Page): readonly Effect[] {
  const { setting, me } = state;
  const { codeMail, codeSms } = looksOf(setting.look);
  if (!isCodeMine(state, pane)) return [];
  if (setting.confirm === 'sms') return [{ type: 'sms-delivered', when: 'soon', sms: { from: setting.brand, text: codeSms(setting.brand, setting.code) } }];
  return [
    {
      type: 'mail-delivered',
      when: 'soon',
      mail: { from: { name: setting.brand, email: `ne-pas-repondre@${setting.site}` }, ...codeMail(me.firstName, setting.brand, setting.code) },
    },
  ];
}

function alertSent(state: Compte): readonly Effect[] {
  const { setting, me } = state;
  const provider = providerOf(state);
  const { alertMail, publicBrand, publicSite } = looksOf(setting.look);
  return [
    {
      type: 'mail-delivered',
      when: 'soon',
      mail: { from: { name: publicBrand, email: `alerte@${publicSite}` }, ...alertMail(me.firstName, setting.brand, provider?.name ?? '') },
    },
  ];
}
