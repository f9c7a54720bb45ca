// « Envoyer »: what stands in the way, what is asked first, how the message leaves, and the mistakes one sees by then. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import { sameAddress } from '../../../core/typed/email';
import { addressesIn, isWellFormed } from '../../kit/addresses';
import { button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import type { Effect, Outcome } from '../contract';
import { dropDraft } from './draft';
import {
  addressesOf,
  answers,
  beginningOf,
  missingWord,
  peopleOfGoal,
  reachesTheRightPeople,
  startsFromTheRightPlace,
  stillToSend,
  type SendingGoal,
} from './goals';
import { isAText, mailById, personAt, readersOf } from './mails';
import { INBOX } from './places';
import type { Contact, WebmailGoal, WebmailSlip } from './schema';
import { skinOf } from './skins';
import type { Draft, Mail, Mailbox, MailRows, Problem, Question, Webmail } from './state';

type Slip = Bare<WebmailSlip> | undefined;

const ADDRESS_FIELDS = ['to', 'cc', 'bcc'] as const;

/** In words: a subject that says more is a text. */
const LONGEST_SUBJECT = 9;

/** Words by which a person says that a file comes with the message. */
const ANNOUNCES = /\bci[- ]joint|pi[eè]ces? jointes?|\ben p\.?j\b|\bje (vous |te |t’|t')?joins|\bjointe? (à|a) ce/i;

/** Anything that has an @ between two words: what a person means as an address. */
const LOOKS_LIKE_AN_ADDRESS = /[^\s@]+@[^\s@]+/;

export const sendingGestures: MailRows<'draft-sent' | 'send-confirmed' | 'send-held'> = {
  'draft-sent': {
    control: ({ skin }) => button('send', skin.send),
    area: ({ skin, world }) => (world.screen === 'narrow' || skin.id === 'plume' ? 'top' : 'below-message'),
    // « Envoyer » pressed again on the same objection is said again, and is one step to undo.
    again: 'one',
    in: 'composing',
    does: ({ state, pane: { draft }, world }) => {
      const problem = problemOf(draft);
      const question = problem === undefined ? questionOf(draft) : undefined;
      return problem === undefined && question === undefined
        ? send(state, draft, world.hour)
        : { ...state, pane: { name: 'composing', draft, problem, question } };
    },
    slip: (past) => slipOfSent(past) ?? slipOfRefusal(past.after),
  },
  'send-confirmed': {
    control: ({ skin }) => button('send-anyway', skin.sendAnyway),
    in: 'composing',
    does: ({ state, pane: { draft, question }, world }) => (question === undefined ? state : send(state, draft, world.hour)),
    slip: slipOfSent,
  },
  'send-held': {
    control: ({ skin }) => button('hold', skin.hold),
    in: 'composing',
    does: ({ state, pane }) => (pane.question === undefined ? state : { ...state, pane: { name: 'composing', draft: pane.draft } }),
  },
};

/** What stops the message from leaving, first thing first; undefined when it may go. */
function problemOf(draft: Draft): Problem | undefined {
  for (const field of ADDRESS_FIELDS) {
    const wrong = addressesIn(draft[field]).find((address) => !isWellFormed(address));
    if (wrong !== undefined) return { type: 'address-malformed', field, address: wrong };
  }
  const somebody = ADDRESS_FIELDS.some((field) => addressesIn(draft[field]).length > 0);
  return somebody ? undefined : { type: 'no-recipient' };
}

/** What the webmail asks before sending. */
function questionOf({ subject, body, attachments, kind }: Draft): Question | undefined {
  if (subject.trim() === '') return 'subject-empty';
  if (attachments.length > 0) return undefined;
  if (ANNOUNCES.test(`${subject} ${body}`)) return 'attachment-forgotten';
  return body.trim() === '' && kind !== 'forward' ? 'body-empty' : undefined;
}

/** The message leaves; addresses that nobody has come back a moment later. */
function send(state: Webmail, draft: Draft, hour: string): Outcome<Webmail> {
  const people = (field: 'to' | 'cc' | 'bcc'): readonly Contact[] => addressesIn(draft[field]).map((email) => personAt(email, state) ?? { name: email, email });
  const { kind, about, attachments } = draft;
  const mail: Mail = {
    id: `sent-${draft.id}`,
    from: state.me,
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    subject: draft.subject.trim(),
    at: hour,
    body: draft.body.split('\n').filter((line) => line.trim() !== ''),
    attachments,
    read: true,
    folder: 'sent',
    kind,
    about,
  };
  const lost = readersOf(mail).filter(({ email }) => personAt(email, state) === undefined);
  return {
    state: { ...state, mails: [mail, ...dropDraft(state, draft).mails], pane: INBOX, notice: { type: 'sent', mailId: mail.id } },
    effects: [
      ...lost.map(({ email }): Effect => ({ type: 'mail-returned', when: 'soon', to: 'webmail', address: email, subject: mail.subject })),
      ...answersTo(mail, state),
    ],
  };
}

/** What services send back by themselves, once. */
function answersTo(mail: Mail, { more, mails }: Webmail): readonly Effect[] {
  return (more?.answers ?? []).flatMap(({ to, subject, body }): readonly Effect[] => {
    const from = readersOf(mail).find(({ email }) => sameAddress(email, to));
    const isFirst = mails.every((one) => one.arrived === undefined || one.subject !== subject);
    return from === undefined || !isFirst ? [] : [{ type: 'mail-delivered', when: 'soon', to: 'webmail', mail: { from, subject, body } }];
  });
}

/** « Envoyer » was pressed and the webmail did not let the message go, or asked first. */
function slipOfRefusal({ pane }: Webmail): Slip {
  if (pane.name !== 'composing') return undefined;
  const { draft, problem, question } = pane;
  if (problem?.type === 'no-recipient') return { type: LOOKS_LIKE_AN_ADDRESS.test(draft.subject) ? 'address-in-subject' : 'sent-to-nobody' };
  if (problem?.type === 'address-malformed') return { type: 'address-malformed', address: problem.address };
  if (question === 'body-empty') return draft.kind === 'new' && isAText(draft.subject, LONGEST_SUBJECT) ? { type: 'text-in-subject' } : undefined;
  return question && { type: question };
}

/** The message left. When it does what a goal asks, nothing is wrong, however it was written. */
function slipOfSent({ before, after, goals }: Past<Mailbox, unknown> & { readonly goals: readonly WebmailGoal[] }): Slip {
  const wanted = stillToSend(goals, before);
  const mail = after.notice?.type === 'sent' ? mailById(after, after.notice.mailId) : undefined;
  if (mail === undefined || wanted.some((goal) => answers(mail, goal))) return undefined;
  const meant = wanted.find((goal) => goal.about !== undefined && goal.about === mail.about) ?? wanted[0];
  return meant === undefined ? undefined : (slipOfRecipients(mail, after, meant) ?? slipOfStart(mail, after, meant) ?? slipOfContents(mail, after, meant));
}

function slipOfRecipients(mail: Mail, after: Webmail, goal: SendingGoal): Slip {
  const nameOf = (email: string): string => personAt(email, after)?.name ?? email;
  const isAmong = (email: string, others: readonly string[]): boolean => others.some((one) => sameAddress(one, email));
  const wanted = peopleOfGoal(goal);
  const reached = readersOf(mail).map(({ email }) => email);
  const extra = reached.filter((email) => !isAmong(email, wanted));
  const [forgotten] = wanted.filter((email) => !isAmong(email, reached));
  if (mail.kind === 'reply-all' && extra.length > 0 && forgotten === undefined) return { type: 'replied-to-all' };
  if (mail.kind === 'reply' && wanted.length > 1 && forgotten !== undefined && extra.length === 0) return { type: 'replied-to-one' };
  // An address that nobody has comes back by itself, and is explained then.
  const stranger = extra.map((email) => personAt(email, after)).find((person) => person !== undefined);
  if (stranger !== undefined) return { type: 'wrong-recipient', name: stranger.name };
  if (extra.length > 0) return undefined;
  if ([...mail.to, ...mail.cc].some(({ email }) => isAmong(email, addressesOf(goal.bcc)))) return { type: 'recipient-visible' };
  if (forgotten !== undefined) return { type: 'recipient-missing', name: nameOf(forgotten) };
  const copies = mail.cc.map(({ email }) => email);
  const misplaced = addressesOf(goal.cc).find((email) => !isAmong(email, copies));
  return misplaced === undefined ? undefined : { type: 'copy-misplaced', name: nameOf(misplaced) };
}

/** A new message where an answer was asked, or an answer to another message: right people, wrong beginning. */
function slipOfStart(mail: Mail, after: Webmail, goal: SendingGoal): Slip {
  if (!reachesTheRightPeople(mail, goal) || startsFromTheRightPlace(mail, goal)) return undefined;
  return { type: 'started-elsewhere', button: beginningOf(goal, skinOf(after.skin)), subject: mailById(after, goal.about)?.subject ?? '' };
}

function slipOfContents(mail: Mail, { me }: Webmail, goal: SendingGoal): Slip {
  const wanted = goal.attachments ?? [];
  const wrong = mail.attachments.find((file) => goal.attachments !== undefined && !wanted.includes(file.id));
  if (wrong !== undefined) return { type: 'wrong-file', name: wrong.name };
  if (wanted.length > mail.attachments.length) return { type: 'attachment-forgotten' };
  if (goal.subject === 'required' && mail.subject === '') return { type: 'subject-empty' };
  if (goal.body === undefined && mail.body.length === 0) return { type: 'sent-unfinished' };
  const missing = missingWord(mail, goal);
  if (missing === undefined) return undefined;
  return foldText(me.name).includes(foldText(missing)) ? { type: 'unsigned' } : { type: 'words-missing', words: missing };
}
