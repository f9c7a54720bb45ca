// Opening the account: who one is, and having read what the safe owes. No password anywhere in a practice.

import type { Outcome } from '../contract';
import { ALL } from './listed';
import { isWellFormed } from './people';
import { skinOf } from './skins';
import type { AccountPane, AccountProblem, Coffre } from './state';

export function editAccount(state: Coffre, pane: AccountPane, { field, value }: { readonly field: 'name' | 'email'; readonly value: string }): Coffre {
  if (pane.words[field] === value) return state;
  return { ...state, pane: { ...pane, words: { ...pane.words, [field]: value }, problem: undefined } };
}

export function answerTerms(state: Coffre, pane: AccountPane, answer: 'yes' | 'no'): Coffre {
  const terms = answer === 'yes' ? 'accepted' : 'not-accepted';
  return pane.terms === terms ? state : { ...state, pane: { ...pane, terms, problem: undefined } };
}

/** The safe opens, and says so by e-mail. */
export function openAccount(state: Coffre, pane: AccountPane): Outcome<Coffre> {
  const problem = problemOf(pane);
  if (problem !== undefined) return { state: pane.problem === problem ? state : { ...state, pane: { ...pane, problem } } };
  const skin = skinOf(state.skin);
  return {
    state: { ...state, account: 'open', pane: { name: 'list', folder: ALL }, notice: { type: 'opened-account' } },
    effects: [
      {
        type: 'mail-delivered',
        when: 'soon',
        mail: { from: { name: skin.brand, email: `bonjour@${skin.site}` }, subject: skin.welcome.subject, body: skin.welcome.body },
      },
    ],
  };
}

function problemOf({ words, terms }: AccountPane): AccountProblem | undefined {
  if (words.name.trim() === '') return 'no-name';
  if (!isWellFormed(words.email.trim())) return 'address-malformed';
  return terms === 'accepted' ? undefined : 'terms-not-accepted';
}
