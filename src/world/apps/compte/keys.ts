// The account one comes in with, and what opens its door. Pure.

import { sameAddress } from '../../../core/typed/email';
import { digitsIn } from '../../../core/typed/signs';
import type { Provider } from './schema';
import type { Compte, Page } from './state';

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

/** What is typed at the door, and what opens it: an address, or a number with or without its spaces. */
export function isLogin(typed: string, wanted: string, { setting }: Compte): boolean {
  return setting.number === undefined ? sameAddress(typed, wanted) : digitsIn(typed) === wanted;
}

/** Where the codes of an account go. */
export function mailOf({ account, me, setting }: Compte): string | undefined {
  return account === undefined || setting.number === undefined ? account?.login : me.email;
}

export function isMatch(state: Compte, pane: Page): boolean {
  const keys = keysOf(state, pane);
  return keys !== undefined && isLogin(state.answers.login, keys.login, state) && state.secret.text === keys.password;
}
