// What one writes, chooses or ticks on a page, and the ways out of it. Pure.

import { box, button, checkbox } from '../../kit/control';
import type { KitArea } from '../../kit/messages/fr';
import type { PaneNamed, Scene } from '../app-of';
import { suggestionsFor } from './addresses';
import { codeSent, codeText } from './codes';
import { begin, leave, submit } from './pages';
import { isProof } from './proofs';
import { isCodeText, secretOf, withWord } from './passwords';
import { hasPassword, questions, slipOfPage } from './questions';
import type { CompteEvent, FieldId } from './schema';
import type { Skin } from './skins';
import type { Compte, Page, Pane, Site, SiteRows } from './state';

export const boxGestures: SiteRows<'answered' | 'suggestion-picked' | 'password-edited' | 'word-added' | 'terms-answered' | 'keep-answered'> = {
  answered: {
    control: ({ event: { field }, state, skin }) => box(`field:${field}`, fieldLabel(field, state, skin)),
    area: 'field',
    say: ({ event: { field, value }, state, skin }) => {
      const words = { field: fieldLabel(field, state, skin), value };
      return field === 'login' || isProof(field) ? { id: 'write', ...words } : { id: `write-${field}`, ...words };
    },
    typed: 'value',
    in: 'page',
    does: ({ event: { field, value }, state, pane }) => {
      const isNew = questions[pane.page].boxes.includes(field) && state.answers[field] !== value;
      const mayBeKept = field !== 'code' || isCodeText(value, state);
      return isNew && mayBeKept ? written(state, pane, { answers: { ...state.answers, [field]: value } }) : state;
    },
  },
  'suggestion-picked': {
    control: ({ event: { address } }) => button(`suggestion:${address}`, address),
    area: 'under-field',
    in: 'page',
    does: ({ event: { address }, state, pane }) => {
      const isOffered = pane.problem === 'address-taken' && suggestionsFor(state).includes(address);
      return isOffered ? written(state, pane, { answers: { ...state.answers, address } }) : state;
    },
    after: ({ after }) => ({ id: 'address-is', address: `${after.answers.address}@${after.setting.site}` }),
  },
  'password-edited': {
    control: ({ state, skin }) => box('password', passwordLabel(state, skin)),
    area: 'field',
    say: ({ event: { value }, state, pane, skin }) => ({
      id: pane.name === 'page' && pane.page === 'password' ? 'invent-password' : 'write-password',
      field: passwordLabel(state, skin),
      value,
    }),
    typed: 'value',
    workedOut: 'verdict',
    in: 'page',
    does: ({ event, state, pane }) => {
      const secret = hasPassword(pane.page) ? secretOf(event, state) : undefined;
      return secret === undefined || secret.text === state.secret.text ? state : written(state, pane, { secret });
    },
  },
  'word-added': {
    control: ({ event: { word } }) => button(`word:${word}`, word),
    area: 'under-field',
    in: 'page',
    does: ({ event: { word }, state, pane }) =>
      pane.page === 'password' && state.setting.words.includes(word) ? written(state, pane, { secret: withWord(state.secret, word, state) }) : state,
    after: ({ after: { secret }, skin }) => ({ id: 'password-is', text: secret.text, verdict: skin.verdicts[secret.verdict] }),
  },
  'terms-answered': {
    control: ({ skin }) => checkbox('terms', skin.terms),
    area: 'box',
    say: ({ event: { answer }, skin }) => ({ id: answer === 'yes' ? 'read-then-tick' : 'untick', box: skin.terms }),
    in: 'page',
    does: ({ event: { answer }, state, pane }) => (pane.page === 'terms' && state.terms !== answer ? written(state, pane, { terms: answer }) : state),
    after: 'silence',
  },
  'keep-answered': {
    control: ({ skin }) => checkbox('keep', skin.keep),
    area: 'box',
    say: ({ event: { answer }, skin }) => ({ id: answer === 'yes' ? 'tick' : 'untick', box: skin.keep }),
    ...atTheDoor<Extract<CompteEvent, { type: 'keep-answered' }>>(({ event: { answer }, state }) =>
      state.keep === answer ? state : { ...state, keep: answer },
    ),
    after: 'silence',
  },
};

export const pageGestures: SiteRows<'provider-chosen' | 'page-submitted' | 'page-left' | 'password-forgotten' | 'code-resent' | 'code-given'> = {
  'provider-chosen': {
    control: ({ event: { provider }, state }) => button(`provider:${provider}`, state.setting.providers.find(({ id }) => id === provider)?.name ?? ''),
    area: 'list',
    in: 'page',
    does: ({ event: { provider }, state, pane }) => (pane.page === 'providers' ? chooseProvider(state, pane, provider) : state),
    slip: ({ after }) => {
      const chosen = after.setting.providers.find(({ id }) => id === after.provider);
      return chosen !== undefined && chosen.login === undefined ? { type: 'no-account-there', name: chosen.name } : undefined;
    },
  },
  'page-submitted': {
    control: ({ state, skin }) => button('submit', submitWords(state, skin)),
    area: 'end',
    in: 'page',
    does: ({ event: { page }, state, pane }) => (page === pane.page ? submit(state, pane) : state),
    slip: slipOfPage,
  },
  'page-left': {
    control: ({ skin }) => button('back', skin.back),
    area: ({ skin }): KitArea => (skin.id === 'ocre' ? 'end' : 'top'),
    in: 'page',
    does: ({ state, pane }) => leave(state, pane),
  },
  'password-forgotten': {
    control: ({ skin }) => button('forgotten', skin.forgotten),
    area: 'under-field',
    ...atTheDoor(({ state }) => ({ ...begin(state, 'reset'), answers: { ...state.answers, code: '' } })),
  },
  'code-resent': {
    control: ({ skin }) => button('resend', skin.resend),
    area: 'under-field',
    in: 'page',
    does: ({ state, pane }) => (pane.page === 'code' ? { state: { ...state, codes: state.codes + 1 }, effects: codeSent(state, pane) } : state),
    after: ({ after }) => ({ id: 'site-says', text: codeText(after) }),
  },
  'code-given': {
    control: ({ skin }) => button('give-code', skin.giveCode),
    area: 'end',
    in: 'page',
    does: ({ state, pane }) => (pane.page === 'code' && state.asker === 'asking' ? { ...state, asker: 'answered' } : state),
    after: ({ after }) => ({ id: 'code-is-given', name: after.setting.asker?.name ?? '' }),
    slip: ({ before }) => (before.asker === 'asking' ? { type: 'code-given-away', name: before.setting.asker?.name ?? '' } : undefined),
  },
};

/** Something written: what the site objected to is no longer said. */
function written(state: Compte, pane: Page, changes: Partial<Pick<Compte, 'answers' | 'secret' | 'terms'>>): Compte {
  return { ...state, ...changes, pane: { ...pane, problem: undefined } };
}

/** Only where one signs in with the site's own account. */
function atTheDoor<Event>(act: (scene: Scene<Site, Event, PaneNamed<Pane, 'page'>>) => Compte): { readonly in: 'page'; readonly does: typeof act } {
  return { in: 'page', does: (scene) => (scene.pane.task === 'sign-in' ? act(scene) : scene.state) };
}

function chooseProvider(state: Compte, pane: Page, provider: string): Compte {
  const chosen = state.setting.providers.find(({ id }) => id === provider);
  if (chosen === undefined) return state;
  if (chosen.login === undefined) return { ...state, provider, pane: { ...pane, problem: 'no-account-there' } };
  return { ...begin(state, 'public'), pane: { name: 'page', task: 'public', page: 'sign-in' }, provider };
}

function fieldLabel(field: FieldId, { pane, setting }: Compte, skin: Skin): string {
  const isDoor = field === 'login' && pane.name === 'page' && pane.task === 'sign-in';
  if (isDoor && setting.number !== undefined) return setting.number.label;
  if (isProof(field)) return setting[field]?.label ?? '';
  return field === 'login' && pane.name === 'page' && pane.task === 'public' ? skin.identifier : skin.fields[field];
}

function passwordLabel({ pane }: Compte, skin: Skin): string {
  return pane.name === 'page' && (pane.task === 'reset' || pane.task === 'change') ? skin.newPassword : skin.password;
}

function submitWords({ pane }: Compte, skin: Skin): string {
  if (pane.name !== 'page') return skin.next;
  if (pane.page === 'terms') return skin.finish;
  if (pane.page === 'consent') return skin.consent;
  return pane.page === 'sign-in' ? skin.signIn : skin.next;
}
