// Opening the account: who one is, and having read what the safe owes. No password anywhere in a practice. Pure.

import { isWellFormed } from '../../kit/addresses';
import { box, button, checkbox } from '../../kit/control';
import type { Outcome } from '../contract';
import { EVERYTHING } from './places';
import type { Skin } from './skins';
import type { AccountPane, Coffre, SafeRows } from './state';

export const accountGestures = {
  'account-edited': {
    control: ({ event: { field }, skin }) => box(`account:${field}`, fieldName(field, skin)),
    area: 'field',
    typed: 'value',
    say: ({ event: { field, value }, skin }) => ({ id: 'write-own', field: fieldName(field, skin), value }),
    in: 'account',
    does: ({ event: { field, value }, state, pane }) =>
      pane.words[field] === value ? state : { ...state, pane: { ...pane, words: { ...pane.words, [field]: value }, problem: undefined } },
  },
  'terms-answered': {
    control: ({ skin }) => checkbox('terms', skin.terms),
    area: 'end-of-form',
    say: ({ event: { answer }, skin }) => ({ id: answer === 'yes' ? 'tick' : 'untick', box: skin.terms }),
    in: 'account',
    does: ({ event: { answer }, state, pane }) => {
      const terms = answer === 'yes' ? 'accepted' : 'not-accepted';
      return pane.terms === terms ? state : { ...state, pane: { ...pane, terms, problem: undefined } };
    },
    after: 'silence',
  },
  'account-opened': {
    control: ({ skin }) => button('open-account', skin.openAccount),
    area: 'end-of-form',
    in: 'account',
    does: ({ state, pane, skin }) => open(state, pane, skin),
  },
} satisfies SafeRows;

function fieldName(field: 'name' | 'email', skin: Skin): string {
  return field === 'name' ? skin.fullName : skin.email;
}

/** The safe opens, and says so by e-mail. */
function open(state: Coffre, pane: AccountPane, { brand, site, welcome }: Skin): Outcome<Coffre> {
  const problem = problemOf(pane);
  if (problem !== undefined) return { state: pane.problem === problem ? state : { ...state, pane: { ...pane, problem } } };
  return {
    state: { ...state, account: 'open', pane: EVERYTHING, notice: { type: 'opened-account' } },
    effects: [{ type: 'mail-delivered', when: 'soon', mail: { from: { name: brand, email: `bonjour@${site}` }, ...welcome } }],
  };
}

function problemOf({ words, terms }: AccountPane): AccountPane['problem'] {
  if (words.name.trim() === '') return 'no-name';
  if (!isWellFormed(words.email.trim())) return 'address-malformed';
  return terms === 'accepted' ? undefined : 'terms-not-accepted';
}
