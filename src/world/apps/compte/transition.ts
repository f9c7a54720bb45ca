// What each gesture does. A gesture that makes no sense here returns the very same state.

import type { Effect, Outcome } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { suggestionsFor } from './addresses';
import { pageBefore } from './pages';
import { secretOf, withWord } from './passwords';
import type { CompteEvent, PageId } from './schema';
import { NOTHING, type Compte, type Page, type Task } from './state';
import { codeSent, submit } from './submit';

export function transition(state: Compte, event: CompteEvent): Outcome<Compte> {
  const { pane } = state;
  switch (pane.name) {
    case 'home':
      return { state: atHome(state, event) };
    case 'inside':
      return { state: inside(state, event) };
    case 'page':
      return onPage(state, pane, event);
    default:
      return assertNever(pane);
  }
}

/** One got up from a shared computer: an account that was left open is one more that was. Nothing else comes to the site. */
export function receive(state: Compte, effect: Effect): Outcome<Compte> {
  return { state: effect.type === 'seat-left' && state.session === 'open' ? { ...state, leftOpen: state.leftOpen + 1 } : state };
}

function atHome(state: Compte, event: CompteEvent): Compte {
  if (state.session === 'open') {
    if (event.type === 'account-entered') return { ...state, pane: { name: 'inside' } };
    return event.type === 'signed-out' ? signOut(state) : state;
  }
  const isPublic = state.setting.kind === 'public';
  if (event.type === 'public-started') return isPublic ? begin(state, 'public', 'providers') : state;
  if (isPublic) return state;
  if (event.type === 'creation-started') return begin(state, 'create', state.setting.kind === 'mail' ? 'address' : 'login');
  return event.type === 'sign-in-started' ? begin(state, 'sign-in', 'sign-in') : state;
}

function inside(state: Compte, event: CompteEvent): Compte {
  switch (event.type) {
    case 'home-opened':
      return { ...state, pane: { name: 'home' } };
    case 'change-started':
      return state.setting.kind === 'public' ? state : { ...state, pane: { name: 'page', task: 'change', page: 'password' }, secret: NOTHING };
    case 'signed-out':
      return signOut(state);
    default:
      return state;
  }
}

function onPage(state: Compte, pane: Page, event: CompteEvent): Outcome<Compte> {
  switch (event.type) {
    case 'page-submitted':
      return event.page === pane.page ? submit(state, pane) : { state };
    case 'code-resent':
      return pane.page === 'code' ? { state: { ...state, codes: state.codes + 1 }, effects: codeSent(state, pane) } : { state };
    default:
      return { state: written(state, pane, event) };
  }
}

/** What is written, chosen or ticked on a page, and the ways out of it. */
function written(state: Compte, pane: Page, event: CompteEvent): Compte {
  const open: Page = { ...pane, problem: undefined };
  switch (event.type) {
    case 'answered':
      if (!fieldsOf(pane.page).includes(event.field) || state.answers[event.field] === event.value) return state;
      return { ...state, pane: open, answers: { ...state.answers, [event.field]: event.value } };
    case 'suggestion-picked': {
      const isOffered = pane.problem === 'address-taken' && suggestionsFor(state).includes(event.address);
      return isOffered ? { ...state, pane: open, answers: { ...state.answers, address: event.address } } : state;
    }
    case 'password-edited': {
      const secret = hasPassword(pane.page) ? secretOf(event, state) : undefined;
      return secret === undefined || secret.text === state.secret.text ? state : { ...state, pane: open, secret };
    }
    case 'word-added':
      return pane.page === 'password' && state.setting.words.includes(event.word)
        ? { ...state, pane: open, secret: withWord(state.secret, event.word, state) }
        : state;
    case 'terms-answered':
      return pane.page === 'terms' && state.terms !== event.answer ? { ...state, pane: open, terms: event.answer } : state;
    case 'keep-answered':
      return pane.page === 'sign-in' && pane.task === 'sign-in' && state.keep !== event.answer ? { ...state, keep: event.answer } : state;
    case 'provider-chosen':
      return pane.page === 'providers' ? chooseProvider(state, pane, event.provider) : state;
    case 'password-forgotten':
      return pane.task === 'sign-in' ? { ...begin(state, 'reset', 'login'), answers: { ...state.answers, code: '' } } : state;
    case 'code-given':
      return pane.page === 'code' && state.asker === 'asking' ? { ...state, asker: 'answered' } : state;
    case 'page-left':
      return leave(state, pane);
    case 'creation-started':
    case 'sign-in-started':
    case 'public-started':
    case 'page-submitted':
    case 'code-resent':
    case 'change-started':
    case 'home-opened':
    case 'account-entered':
    case 'signed-out':
      return state;
    default:
      return assertNever(event);
  }
}

/** A new task begins with empty boxes: what was typed elsewhere is nobody's business here. */
function begin(state: Compte, task: Task, page: PageId): Compte {
  return {
    ...state,
    pane: { name: 'page', task, page },
    answers: { address: '', login: '', phone: '', code: '' },
    secret: NOTHING,
    terms: 'no',
    keep: state.setting.keep,
    provider: undefined,
  };
}

function chooseProvider(state: Compte, pane: Page, provider: string): Compte {
  const chosen = state.setting.providers.find((one) => one.id === provider);
  if (chosen === undefined) return state;
  if (chosen.login === undefined) return { ...state, provider, pane: { ...pane, problem: 'no-account-there' } };
  return { ...begin(state, 'public', 'sign-in'), provider };
}

function leave(state: Compte, pane: Page): Compte {
  if (pane.task === 'change') return { ...state, pane: { name: 'inside' }, secret: NOTHING };
  const before = pageBefore(pane, state);
  return before === undefined ? { ...state, pane: { name: 'home' }, secret: NOTHING } : { ...state, pane: { ...pane, page: before, problem: undefined } };
}

function signOut(state: Compte): Compte {
  return { ...state, session: 'closed', pane: { name: 'home' }, keep: 'no', secret: NOTHING, signOuts: state.signOuts + 1 };
}

function hasPassword(page: PageId): boolean {
  return page === 'password' || page === 'sign-in';
}

function fieldsOf(page: PageId): readonly string[] {
  switch (page) {
    case 'address':
      return ['address'];
    case 'login':
    case 'sign-in':
      return ['login'];
    case 'code':
      return ['code'];
    case 'recovery':
      return ['phone'];
    default:
      return [];
  }
}
