// Showing a document to one person, for a time; what that person does; and the end of it. Pure.

import { emailOr, sameAddress } from '../../../core/typed/email';
import { isWellFormed, suggestionsFor } from '../../kit/addresses';
import { box, button, radio } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { handOf } from '../../kit/hand';
import type { Given, Past } from '../app-of';
import type { Outcome, World } from '../contract';
import { areaOfTools } from './documents';
import { answers, isSharing, left } from './goals';
import { docName, madeShares, openShares, shareById, sharesOf } from './listed';
import { moreOf, personIn, personText, shareName } from './remarks';
import type { CoffreGoal, CoffreSlip } from './schema';
import { logged, quiet, readLog, type Coffre, type Safe, type SafeRows, type Share, type SharingPane } from './state';

export const sharingGestures = {
  'share-started': {
    control: ({ skin }) => button('share', skin.share),
    area: areaOfTools,
    in: 'document',
    does: ({ state, pane: { fileId, from } }) => ({
      ...quiet(state),
      pane: { name: 'sharing', fileId, to: '', code: state.code === 'asked' ? 'together' : undefined, from },
    }),
  },
  'recipient-edited': {
    control: ({ skin }) => box('recipient', skin.recipient),
    area: 'field',
    typed: 'value',
    in: 'sharing',
    does: ({ event, state, pane }) => addressTo(state, pane, event.value),
  },
  'contact-picked': {
    control: ({ event, state }) => {
      const person = personIn(state, event.email);
      return button(`suggestion:${event.email}`, `${person.name} ${moreOf(person)}`);
    },
    area: 'field',
    say: ({ event, state, skin, world }) => ({ id: 'pick-contact', hand: handOf(world), name: personIn(state, event.email).name, field: skin.recipient }),
    in: 'sharing',
    does: ({ event: { email }, state, pane }) =>
      suggestionsFor(pane.to, state.contacts).some((contact) => contact.email === email) ? addressTo(state, pane, email) : state,
    after: ({ event, after }) => ({ id: 'chosen-person', name: personIn(after, event.email).name }),
  },
  'end-chosen': {
    control: ({ event: { end }, skin }) => radio(`end:${end}`, skin.ends[end]),
    area: 'choices',
    group: ({ skin }) => skin.end,
    in: 'sharing',
    does: ({ event: { end }, state, pane }) => (pane.end === end ? state : { ...state, pane: { ...pane, end, problem: undefined } }),
  },
  'code-way-chosen': {
    control: ({ event: { way }, skin }) => radio(`code:${way}`, skin.codes[way]),
    area: 'choices',
    group: ({ skin }) => skin.code,
    in: 'sharing',
    does: ({ event: { way }, state, pane }) => (pane.code === undefined || pane.code === way ? state : { ...state, pane: { ...pane, code: way } }),
  },
  'share-made': {
    control: ({ skin }) => button('make-share', skin.makeShare),
    area: 'end-of-form',
    in: 'sharing',
    does: ({ state, pane, world }) => makeShare(state, pane, world),
    slip: slipOfSharing,
  },
  'share-stopped': {
    control: ({ event: { shareId }, state, skin }) => button(`stop:${shareId}`, shareName(shareId, state, skin)),
    area: 'list',
    say: ({ event, state, skin, world }) => {
      const share = shareById(state, event.shareId);
      return { id: 'stop-share', hand: handOf(world), control: skin.stop, name: docName(share?.fileId ?? '', state), person: share?.with.name ?? '' };
    },
    does: ({ event, state, world }) => stopShare(state, event.shareId, world),
    /** Another share than the one to stop, while that one is still open. */
    slip: (past) => {
      const share = shareById(past.before, past.event.shareId);
      const wanted = left(past).filter((goal) => goal.type === 'share-withdrawn');
      if (share === undefined || share.by === 'learner' || wanted.length === 0) return undefined;
      const isMeant = wanted.some((goal) => goal.fileId === share.fileId && sameAddress(goal.with, share.with.email));
      return isMeant ? undefined : { type: 'wrong-share-stopped', name: share.with.name };
    },
  },
} satisfies SafeRows;

/** Somebody opens what was shared with them: the log says so, and they may answer by e-mail. A link that was stopped opens nothing. */
export const sharingArrivals: Given<Safe>['receives'] = {
  'share-opened': {
    does: ({ state, effect, world }) => {
      const share = openShares(state).find((one) => one.id === effect.shareId && one.opened === 'no');
      if (share === undefined) return state;
      const { name, email, reply } = share.with;
      const marked: Coffre = { ...state, shares: state.shares.map((one) => (one === share ? { ...one, opened: 'yes' } : one)) };
      return {
        state: readLog(logged(marked, { what: 'opened', name: docName(share.fileId, state), person: share.with, at: world.hour })),
        effects: reply === undefined ? [] : [{ type: 'mail-delivered', mail: { from: { name, email }, ...reply } }],
      };
    },
    after: ({ effect, after }) => {
      const share = shareById(after, effect.shareId);
      return share === undefined ? undefined : { id: 'share-opened', person: personText(share.with), name: docName(share.fileId, after) };
    },
  },
};

function addressTo(state: Coffre, pane: SharingPane, to: string): Coffre {
  return pane.to === to ? state : { ...state, pane: { ...pane, to, problem: undefined } };
}

/** The link and the code leave; somebody who exists opens the document a moment later. */
function makeShare(state: Coffre, pane: SharingPane, { hour }: World): Coffre | Outcome<Coffre> {
  const { fileId, end, code, from } = pane;
  const problem = problemOf(pane);
  if (problem !== undefined || end === undefined) return { ...state, pane: { ...pane, problem } };
  const person = personIn(state, emailOr(pane.to));
  const id = `share-${state.shares.filter((one) => one.by === 'learner').length + 1}`;
  const share: Share = { id, fileId, with: person, end, code, at: hour, status: 'open', opened: 'no', seen: 'no', by: 'learner' };
  return {
    state: {
      ...logged(state, { what: 'shared', name: docName(fileId, state), person, at: hour }),
      shares: [share, ...state.shares],
      pane: { name: 'document', fileId, from },
      notice: { type: 'shared', shareId: id },
    },
    effects: state.contacts.includes(person) ? [{ type: 'share-opened', when: 'soon', shareId: id }] : [],
  };
}

function problemOf({ to, end }: SharingPane): SharingPane['problem'] {
  const address = to.trim();
  if (address === '') return { type: 'no-recipient' };
  if (!isWellFormed(address)) return { type: 'address-malformed', address };
  return end === undefined ? { type: 'no-end' } : undefined;
}

/** From the list of shares, or from the document itself. */
function stopShare(state: Coffre, shareId: string, { hour }: World): Coffre {
  const { pane } = state;
  const shown = pane.name === 'shares' ? openShares(state) : pane.name === 'document' ? sharesOf(pane.fileId, state) : [];
  const share = shown.find((one) => one.id === shareId);
  if (share === undefined) return state;
  return {
    ...logged(state, { what: 'stopped', name: docName(share.fileId, state), person: share.with, at: hour }),
    shares: state.shares.map((one) => (one === share ? { ...one, status: 'stopped' } : one)),
    notice: { type: 'stopped', shareId },
  };
}

type Slip = Bare<CoffreSlip> | undefined;

function slipOfSharing(past: Past<Safe, unknown> & { readonly goals: readonly CoffreGoal[] }): Slip {
  const { before, after } = past;
  if (after.pane.name === 'sharing') {
    const { problem } = after.pane;
    if (problem?.type === 'address-malformed') return { type: 'address-malformed', address: problem.address };
    return problem?.type === 'no-end' ? { type: 'end-forgotten' } : undefined;
  }
  const share = after.shares.find((one) => !before.shares.includes(one));
  if (share === undefined) return undefined;
  const wanted = left(past).filter(isSharing);
  // The right share is made, and a wrong one made before it is still open: that one is spoken of again.
  const stray = [share, ...madeShares(before)].find((one) => !wanted.some((goal) => answers(one, goal)));
  if (stray === undefined) return undefined;
  const { fileId, end, code } = stray;
  const { name, email } = stray.with;
  const goal = wanted.find((one) => one.fileId === fileId) ?? wanted[0];
  if (goal !== undefined && fileId !== goal.fileId) return { type: 'shared-wrong-document', name: docName(fileId, after) };
  if (goal !== undefined && !sameAddress(email, goal.with)) return { type: 'shared-with-wrong-person', name };
  // No date of end: the person sees the document for ever, whatever the practice asks.
  if (end === 'none') return { type: 'shared-without-end', name };
  if (goal === undefined) return undefined;
  return goal.code !== undefined && goal.code !== code ? { type: 'code-with-link', name } : { type: 'wrong-end', name };
}
