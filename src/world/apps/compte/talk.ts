// The words' bones: which control a gesture uses, where it is, what to say of it. The sentences
// themselves are in messages/<locale>.ts.

import type { Target, World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { looksOf, type Look } from './looks';
import type { CompteSay, Place } from './messages/say';
import type { CompteEvent, FieldId } from './schema';
import type { Compte } from './state';
import { providerOf } from './submit';

/** The address bar: coming in with another site's account, one sees whose page it is. */
export function siteOf(state: Compte): string {
  const { pane, setting } = state;
  if (pane.name !== 'page' || pane.task !== 'public') return setting.site;
  return pane.page === 'sign-in' ? (providerOf(state)?.site ?? setting.site) : looksOf(setting.look).publicSite;
}

export function targetOf(event: CompteEvent, state: Compte): Target {
  const look = looksOf(state.setting.look);
  const button = (id: string, name: string): Target => ({ id, role: 'button', name });
  switch (event.type) {
    case 'creation-started':
      return button('create', look.create);
    case 'sign-in-started':
      return button('sign-in', look.signIn);
    case 'public-started':
      return button('public', look.publicDoor);
    case 'answered':
      return { id: `field:${event.field}`, role: 'textbox', name: fieldLabel(event.field, state, look) };
    case 'password-edited':
      return { id: 'password', role: 'textbox', name: passwordLabel(state, look) };
    case 'word-added':
      return button(`word:${event.word}`, event.word);
    case 'suggestion-picked':
      return button(`suggestion:${event.address}`, event.address);
    case 'terms-answered':
      return { id: 'terms', role: 'checkbox', name: look.terms };
    case 'keep-answered':
      return { id: 'keep', role: 'checkbox', name: look.keep };
    case 'provider-chosen':
      return button(`provider:${event.provider}`, state.setting.providers.find(({ id }) => id === event.provider)?.name ?? '');
    case 'page-submitted':
      return button('submit', submitWords(state, look));
    case 'page-left':
      return button('back', look.back);
    case 'password-forgotten':
      return button('forgotten', look.forgotten);
    case 'code-resent':
      return button('resend', look.resend);
    case 'code-given':
      return button('give-code', look.giveCode);
    case 'change-started':
      return button('change', look.change);
    case 'home-opened':
      return button('home', look.home);
    case 'account-entered':
      return button('enter', look.enter);
    case 'signed-out':
      return button('sign-out', look.signOut);
    default:
      return assertNever(event);
  }
}

export function fieldLabel(field: FieldId, { pane }: Compte, look: Look): string {
  return field === 'login' && pane.name === 'page' && pane.task === 'public' ? look.identifier : look.fields[field];
}

export function passwordLabel({ pane }: Compte, look: Look): string {
  return pane.name === 'page' && (pane.task === 'reset' || pane.task === 'change') ? look.newPassword : look.password;
}

export function submitWords({ pane }: Compte, look: Look): string {
  if (pane.name !== 'page') return look.next;
  if (pane.page === 'terms') return look.finish;
  if (pane.page === 'consent') return look.consent;
  return pane.page === 'sign-in' ? look.signIn : look.next;
}

export function describe(event: CompteEvent, state: Compte, world: World): CompteSay {
  const hand = world.device === 'telephone' || world.screen === 'narrow' ? 'finger' : 'mouse';
  const { name: control } = targetOf(event, state);
  switch (event.type) {
    case 'answered':
      return { id: `write-${event.field}`, field: control, value: event.value };
    case 'password-edited':
      return { id: state.pane.name === 'page' && state.pane.page === 'password' ? 'invent-password' : 'write-password', field: control, value: event.value };
    case 'terms-answered':
    case 'keep-answered':
      return { id: event.answer === 'yes' ? 'tick' : 'untick', box: control };
    default:
      return { id: 'press', hand, control };
  }
}

/** Hint 1: the part of the screen where the control is, in this look. */
export function placeOf(event: CompteEvent, state: Compte, _world: World): Place {
  const isOcre = state.setting.look === 'ocre';
  switch (event.type) {
    case 'creation-started':
    case 'sign-in-started':
    case 'public-started':
    case 'account-entered':
      return 'middle';
    case 'answered':
    case 'password-edited':
      return 'field';
    case 'word-added':
    case 'suggestion-picked':
    case 'password-forgotten':
    case 'code-resent':
      return 'under-field';
    case 'terms-answered':
    case 'keep-answered':
      return 'box';
    case 'provider-chosen':
      return 'list';
    case 'page-submitted':
    case 'code-given':
      return 'end';
    case 'page-left':
      return isOcre ? 'end' : 'top';
    case 'signed-out':
    case 'home-opened':
      return state.pane.name === 'home' ? 'middle' : isOcre ? 'end' : 'top';
    case 'change-started':
      return 'end';
    default:
      return assertNever(event);
  }
}
