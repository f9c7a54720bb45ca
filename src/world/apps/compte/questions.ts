// What each page asks, what keeps it from going on, and the usual mistake there. Pure.

import { sameAddress } from '../../../core/typed/email';
import { digitsIn } from '../../../core/typed/signs';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import { isClear, isLocal, isWhole, localPart, showsBirth } from './addresses';
import { isCodeMine } from './codes';
import { isReached } from './goals';
import { isLogin, isMatch, keysOf, mailOf } from './keys';
import { proofOn } from './proofs';
import { isHidden, looksLikePassword } from './passwords';
import type { CompteGoal, CompteSlip, FieldId, PageId } from './schema';
import type { Compte, Page, Problem, Site } from './state';

/** The page was sent. `problem`: what the site then objected to. */
interface Sent extends Past<Site, unknown> {
  readonly pane: Page;
  readonly problem: Problem | undefined;
  readonly goals: readonly CompteGoal[];
}

type Slip = Bare<CompteSlip> | undefined;

interface Question {
  readonly boxes: readonly FieldId[];
  /** The control that its objections are about. */
  readonly at?: string;
  readonly problem: (state: Compte, pane: Page) => Problem | undefined;
  readonly slip?: (sent: Sent) => Slip;
}

/** Ten digits, or the same as they are written from abroad: +33, 0033. */
const PHONE = /^(0|33|0033)[1-9]\d{8}$/;

export const questions: { readonly [P in PageId]: Question } = {
  address: { boxes: ['address'], at: 'field:address', problem: problemOfAddress, slip: slipOfAddress },
  number: { boxes: ['number'], at: 'field:number', problem: problemOfProof, slip: slipOfProof },
  bank: { boxes: ['bank'], at: 'field:bank', problem: problemOfProof, slip: slipOfProof },
  login: {
    boxes: ['login'],
    at: 'field:login',
    problem: (state, { task }) => {
      const { login } = state.answers;
      if (!isWhole(login)) return 'login-malformed';
      return task === 'create' && sameAddress(login, mailOf(state) ?? '') ? 'account-exists' : undefined;
    },
    slip: slipOfLogin,
  },
  code: {
    boxes: ['code'],
    at: 'field:code',
    problem: (state, pane) => (digitsIn(state.answers.code) === state.setting.code && isCodeMine(state, pane) ? undefined : 'code-wrong'),
    slip: slipOfCode,
  },
  password: {
    boxes: [],
    at: 'password',
    problem: ({ secret: { text, verdict } }) => {
      if (isHidden(text)) return 'other-password';
      return verdict === 'strong' || verdict === 'mailbox' ? undefined : 'password-weak';
    },
    slip: slipOfPassword,
  },
  recovery: {
    boxes: ['phone'],
    at: 'field:phone',
    problem: ({ answers }) => (PHONE.test(digitsIn(answers.phone)) ? undefined : 'phone-malformed'),
  },
  terms: { boxes: [], at: 'terms', problem: ({ terms }) => (terms === 'yes' ? undefined : 'terms-not-accepted') },
  'sign-in': {
    boxes: ['login'],
    at: 'field:login',
    problem: (state, pane) => {
      if (isHidden(state.secret.text)) return 'other-password';
      return isMatch(state, pane) ? undefined : 'no-match';
    },
    slip: slipOfSignIn,
  },
  providers: { boxes: [], problem: () => 'no-account-there' },
  consent: { boxes: [], problem: () => undefined },
};

export function hasPassword(page: PageId): boolean {
  return page === 'password' || page === 'sign-in';
}

export function problemIn({ pane }: Compte): Problem | undefined {
  return pane.name === 'page' ? pane.problem : undefined;
}

/** The usual mistake on the page that was sent. */
export function slipOfPage(past: Past<Site, unknown> & { readonly goals: readonly CompteGoal[] }): Slip {
  const { before, after } = past;
  const { pane, setting } = before;
  if (pane.name !== 'page') return undefined;
  const isKept = pane.task === 'sign-in' && after.session === 'open' && setting.computer === 'shared' && before.keep === 'yes';
  return isKept ? { type: 'kept-signed-in' } : questions[pane.page].slip?.({ ...past, pane, problem: problemIn(after) });
}

function problemOfAddress(state: Compte): Problem | undefined {
  const local = localPart(state);
  if (local === '') return 'address-empty';
  if (!isLocal(local)) return 'address-malformed';
  const isTaken = state.setting.taken.includes(local) || state.account?.login === `${local}@${state.setting.site}`;
  return isTaken ? 'address-taken' : undefined;
}

function problemOfProof({ answers, setting }: Compte, { page }: Page): Problem | undefined {
  const proof = proofOn(page, setting);
  return proof === undefined || digitsIn(answers[proof.field]) === proof.is ? undefined : 'number-refused';
}

/** An empty box is no mistake: the site asks again. */
function slipOfProof({ before: { answers, setting }, pane, problem }: Sent): Slip {
  const proof = proofOn(pane.page, setting);
  const number = proof === undefined ? '' : digitsIn(answers[proof.field]);
  return problem === undefined || number === '' ? undefined : { type: 'number-refused', number };
}

/** The site takes any address that is free; who reads it may not. */
function slipOfAddress({ before, problem, goals }: Sent): Slip {
  const local = localPart(before);
  if (problem === 'address-malformed') return { type: 'address-malformed', address: before.answers.address };
  const isAsked = goals.some((goal) => goal.type === 'account-created' && !isReached(goal, before));
  if (problem !== undefined || !isAsked) return undefined;
  const address = `${local}@${before.setting.site}`;
  if (showsBirth(local, before.me)) return { type: 'address-shows-birth', address };
  return isClear(local, before.me) ? undefined : { type: 'address-unclear', address };
}

function slipOfLogin({ before, pane: { task }, problem }: Sent): Slip {
  const address = before.answers.login.trim();
  if (!isWhole(address)) return address === '' ? undefined : { type: 'address-malformed', address };
  if (problem === 'account-exists') return { type: 'account-exists' };
  const wanted = task === 'reset' ? mailOf(before) : before.me.email;
  return wanted === undefined || sameAddress(address, wanted) ? undefined : { type: 'address-mistyped', address };
}

function slipOfCode({ before: { answers, setting }, problem }: Sent): Slip {
  if (problem !== 'code-wrong') return undefined;
  if (looksLikePassword(answers.code)) return { type: 'password-for-code' };
  return { type: setting.oldCodes.includes(digitsIn(answers.code)) ? 'code-outdated' : 'code-mistyped' };
}

/** In the box of a password: the code that the site sent. */
function isTheCode({ secret, setting }: Compte): boolean {
  return digitsIn(secret.text) === setting.code && !looksLikePassword(secret.text);
}

function slipOfPassword({ before, problem }: Sent): Slip {
  if (problem === 'other-password') return { type: 'other-password' };
  if (isTheCode(before)) return { type: 'code-for-password' };
  const { verdict } = before.secret;
  switch (verdict) {
    case 'empty':
    case 'strong':
      return undefined;
    case 'name':
    case 'birth':
      return { type: 'password-personal', holds: verdict };
    case 'mailbox':
    case 'old':
      return { type: 'password-reused', from: verdict };
    case 'short':
    case 'kinds':
    case 'common':
      return { type: 'password-weak', verdict };
  }
}

function slipOfSignIn({ before, pane, problem }: Sent): Slip {
  if (problem === 'other-password') return { type: 'other-password' };
  if (problem === undefined) return undefined;
  if (isTheCode(before)) return { type: 'code-for-password' };
  const keys = keysOf(before, pane);
  const login = before.answers.login.trim();
  if (keys === undefined || login === '' || before.secret.text === '') return undefined;
  return isLogin(login, keys.login, before) ? { type: 'password-mistyped' } : { type: 'address-mistyped', address: login };
}
