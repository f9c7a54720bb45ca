// What the site remembers. A password is kept only when it is made of the exercise's own words.

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type * as messages from './messages/fr';
import type { CompteEvent, CompteGoal, CompteScenario, CompteSlip, FieldId, PageId, Verdict } from './schema';
import type { Skin } from './skins';

/** What is known of the person: what must not be in a password, and what arrives in a sign-up. */
export interface Me {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly town: string;
  readonly born: string;
  /** The password of the mailbox, in the exercises. */
  readonly mailbox: string;
}

/** What stands in the password's box: own words, or one dot a letter. */
export interface Secret {
  readonly text: string;
  readonly verdict: Verdict;
}

export interface Account {
  readonly login: string;
  readonly password: Secret;
  readonly by: 'scenario' | 'learner';
  /** Its password was changed during the practice. */
  readonly changed: 'yes' | 'no';
}

export type Task = 'create' | 'sign-in' | 'reset' | 'change' | 'public';

/** What keeps a page from going on. */
export type Problem =
  | 'number-refused'
  | 'address-empty'
  | 'address-malformed'
  | 'address-taken'
  | 'login-malformed'
  | 'account-exists'
  | 'password-weak'
  | 'other-password'
  | 'no-match'
  | 'phone-malformed'
  | 'code-wrong'
  | 'terms-not-accepted'
  | 'no-account-there';

export interface Page {
  readonly name: 'page';
  readonly task: Task;
  readonly page: PageId;
  readonly problem?: Problem | undefined;
}

export type Pane = { readonly name: 'home' } | { readonly name: 'inside' } | Page;

type Answers = { readonly [F in FieldId]: string };

export interface Compte {
  readonly setting: CompteScenario;
  readonly me: Me;
  readonly account?: Account | undefined;
  readonly session: 'closed' | 'open';
  readonly pane: Pane;
  readonly answers: Answers;
  readonly secret: Secret;
  readonly terms: 'yes' | 'no';
  readonly keep: 'yes' | 'no';
  /** public: the account chosen to come in with, and whether what it says was shared. */
  readonly provider?: string | undefined;
  readonly identified: 'yes' | 'no';
  /** How often a code was sent, for the page to say so again. */
  readonly codes: number;
  readonly asker: 'silent' | 'asking' | 'answered';
  readonly signOuts: number;
  /** How often one got up from the computer with the account open. */
  readonly leftOpen: number;
}

/** What the site is made of, for its rows. */
export interface Site extends Kind {
  readonly scenario: CompteScenario;
  readonly state: Compte;
  readonly event: CompteEvent;
  readonly goal: CompteGoal;
  readonly slip: CompteSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: never;
  readonly skin: Skin;
}

export type SiteRows<Type extends CompteEvent['type']> = Rows<Site, Type>;

/** What every part of the view receives. */
export type SiteView = ViewOf<Site>;

export const NOTHING: Secret = { text: '', verdict: 'empty' };
