// From page to page: the pages of each task in their order, how one begins, goes on, goes back and finishes. Pure.

import { assertNever } from '../../../core/lesson/assert-never';
import { emailOr } from '../../../core/typed/email';
import type { Outcome } from '../contract';
import { localPart } from './addresses';
import { alertSent, codeSent } from './codes';
import { questions } from './questions';
import type { PageId } from './schema';
import { NOTHING, type Account, type Compte, type Page, type Problem, type Task } from './state';

function pagesOf(task: Task, { setting: { kind, confirm, twoSteps, number, bank } }: Compte): readonly [PageId, ...PageId[]] {
  const code: readonly PageId[] = confirm === 'none' ? [] : ['code'];
  switch (task) {
    case 'create':
      if (kind === 'mail') return ['address', 'password', 'recovery', ...code, 'terms'];
      if (number === undefined) return ['login', ...code, 'password', 'terms'];
      return ['number', ...(bank === undefined ? [] : (['bank'] as const)), 'login', ...code, 'password', 'terms'];
    case 'sign-in':
      return twoSteps === 'yes' ? ['sign-in', 'code'] : ['sign-in'];
    case 'reset':
      return ['login', 'code', 'password'];
    case 'change':
      return ['password'];
    case 'public':
      return ['providers', 'sign-in', 'consent'];
  }
}

/** A new task begins with empty boxes: what was typed elsewhere is nobody's business here. */
export function begin(state: Compte, task: Task): Compte {
  return {
    ...state,
    pane: { name: 'page', task, page: pagesOf(task, state)[0] },
    answers: { address: '', number: '', bank: '', login: '', phone: '', code: '' },
    secret: NOTHING,
    terms: 'no',
    keep: state.setting.keep,
    provider: undefined,
    codes: 0,
  };
}

export function leave(state: Compte, pane: Page): Compte {
  const pages = pagesOf(pane.task, state);
  const before = pages[pages.indexOf(pane.page) - 1];
  if (before !== undefined) return { ...state, pane: { ...pane, page: before, problem: undefined } };
  return { ...state, pane: { name: pane.task === 'change' ? 'inside' : 'home' }, secret: NOTHING };
}

/** The page is sent: the site says what keeps it from going on, or shows what comes next. */
export function submit(state: Compte, pane: Page): Outcome<Compte> {
  const problem = questions[pane.page].problem(state, pane);
  if (problem !== undefined) return { state: refuse(state, pane, problem) };
  const pages = pagesOf(pane.task, state);
  const next = pages[pages.indexOf(pane.page) + 1];
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

function finish(state: Compte, { task }: Page): Outcome<Compte> {
  const opened: Compte = { ...state, session: 'open', pane: { name: 'inside' }, secret: NOTHING };
  switch (task) {
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
      return assertNever(task);
  }
}

function newLogin(state: Compte): string {
  const { kind, site, number } = state.setting;
  return kind === 'mail' ? `${localPart(state)}@${site}` : (number?.is ?? emailOr(state.answers.login));
}

function changed({ account, secret }: Compte): Account | undefined {
  return account === undefined ? undefined : { ...account, password: secret, changed: 'yes' };
}
