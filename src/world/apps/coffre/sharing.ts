// Showing a document to one person, for a time; what that person does; and the end of it.

import { emailOr, sameAddress } from '../../../core/typed/email';
import type { Effect, Outcome, World } from '../contract';
import { docName, openShares, sharesOf } from './listed';
import { isWellFormed, personAt, suggestionsFor } from './people';
import type { End } from './schema';
import type { Coffre, DocumentPane, Share, SharingPane, ShareProblem } from './state';
import { logged, quiet } from './trace';

export function startSharing(state: Coffre, { fileId, from }: DocumentPane): Coffre {
  return { ...quiet(state), pane: { name: 'sharing', fileId, to: '', from } };
}

export function editRecipient(state: Coffre, pane: SharingPane, to: string): Coffre {
  return pane.to === to ? state : { ...state, pane: { ...pane, to, problem: undefined } };
}

export function pickContact(state: Coffre, pane: SharingPane, email: string): Coffre {
  const isShown = suggestionsFor(pane.to, state.contacts).some((contact) => contact.email === email);
  return isShown ? editRecipient(state, pane, email) : state;
}

export function chooseEnd(state: Coffre, pane: SharingPane, end: End): Coffre {
  return pane.end === end ? state : { ...state, pane: { ...pane, end, problem: undefined } };
}

/** The link and the code leave; somebody who exists opens the document a moment later. */
export function makeShare(state: Coffre, pane: SharingPane, { hour }: World): Outcome<Coffre> {
  const problem = problemOf(pane);
  if (problem !== undefined || pane.end === undefined) return { state: { ...state, pane: { ...pane, problem } } };
  const person = personAt(emailOr(pane.to), state);
  const share: Share = {
    id: `share-${state.shares.filter((one) => one.by === 'learner').length + 1}`,
    fileId: pane.fileId,
    with: person,
    end: pane.end,
    at: hour,
    status: 'open',
    opened: 'no',
    seen: 'no',
    by: 'learner',
  };
  const isKnown = state.contacts.includes(person);
  const after = logged(state, { what: 'shared', name: docName(pane.fileId, state), person, at: hour });
  return {
    state: {
      ...after,
      shares: [share, ...state.shares],
      pane: { name: 'document', fileId: pane.fileId, from: pane.from },
      notice: { type: 'shared', shareId: share.id },
    },
    effects: isKnown ? [{ type: 'share-opened', when: 'soon', shareId: share.id }] : [],
  };
}

function problemOf({ to, end }: SharingPane): ShareProblem | undefined {
  const address = to.trim();
  if (address === '') return { type: 'no-recipient' };
  if (!isWellFormed(address)) return { type: 'address-malformed', address };
  return end === undefined ? { type: 'no-end' } : undefined;
}

/** Somebody opens what was shared with them: the log says so, and they may answer by e-mail. A link that was stopped opens nothing. */
export function opened(state: Coffre, shareId: string, { hour }: World): Outcome<Coffre> {
  const share = openShares(state).find((one) => one.id === shareId && one.opened === 'no');
  if (share === undefined) return { state };
  const marked: Coffre = { ...state, shares: state.shares.map((one) => (one === share ? { ...one, opened: 'yes' } : one)) };
  const after = logged(marked, { what: 'opened', name: docName(share.fileId, state), person: share.with, at: hour });
  return { state: state.pane.name === 'log' ? readLog(after) : after, effects: replyOf(share) };
}

function replyOf({ with: { name, email, reply } }: Share): readonly Effect[] {
  return reply === undefined ? [] : [{ type: 'mail-delivered', mail: { from: { name, email }, ...reply } }];
}

/** What the log says has now been under the learner’s eyes. */
export function readLog(state: Coffre): Coffre {
  if (!state.shares.some((share) => share.opened === 'yes' && share.seen === 'no')) return state;
  return { ...state, shares: state.shares.map((share) => (share.opened === 'yes' ? { ...share, seen: 'yes' } : share)) };
}

/** From the list of shares, or from the document itself. */
export function stopShare(state: Coffre, shareId: string, { hour }: World): Coffre {
  const { pane } = state;
  const shown = pane.name === 'shares' ? openShares(state) : pane.name === 'document' ? sharesOf(pane.fileId, state) : [];
  const share = shown.find((one) => one.id === shareId);
  if (share === undefined) return state;
  const after = logged(state, { what: 'stopped', name: docName(share.fileId, state), person: share.with, at: hour });
  return {
    ...after,
    shares: state.shares.map((one) => (one === share ? { ...one, status: 'stopped' } : one)),
    notice: { type: 'stopped', shareId },
  };
}

/** True when this person can open this document now. */
export function canSee(state: Coffre, fileId: string, email: string): boolean {
  return sharesOf(fileId, state).some((share) => sameAddress(share.with.email, email));
}
