// Goals ask what was achieved. They are judged on what was sent and where messages are, never on the pane.

import { assertNever } from '../../../core/lesson/assert-never';
import { sameAddresses } from '../../kit/addresses';
import { says } from '../../kit/file-names';
import { readersOf } from './mails';
import type { Contact, WebmailGoal } from './schema';
import type { Skin } from './skins';
import type { FirstGoal, Mail, Webmail } from './state';

export type SendingGoal = Extract<WebmailGoal, { type: 'message-sent' }>;

export function isReached(goal: FirstGoal, state: Webmail): boolean {
  switch (goal.type) {
    case 'message-read':
      return state.opened.includes(goal.mailId);
    case 'message-sent':
      return state.mails.some((mail) => mail.kind !== undefined && answers(mail, goal));
    case 'message-in-folder':
      return state.mails.some((mail) => mail.id === goal.mailId && mail.folder === goal.folder);
    case 'attachment-kept':
      return state.kept.includes(goal.fileId);
    case 'signed-out':
      return state.signOuts > 0 && state.pane.name === 'signed-out';
    default:
      return assertNever(goal);
  }
}

/** True when this sent message does all that the goal asks. */
export function answers(mail: Mail, goal: SendingGoal): boolean {
  return (
    reachesTheRightPeople(mail, goal) &&
    startsFromTheRightPlace(mail, goal) &&
    (goal.subject === undefined || mail.subject !== '') &&
    (goal.body === 'optional' || mail.body.length > 0) &&
    missingWord(mail, goal) === undefined &&
    (goal.attachments === undefined || sameFiles(mail, goal.attachments))
  );
}

/** Everyone the goal names and nobody else; in the named box when the goal says Cc or Cci. */
export function reachesTheRightPeople(mail: Mail, goal: SendingGoal): boolean {
  const areIn = (people: readonly Contact[], addresses: string | readonly string[] | undefined): boolean =>
    sameAddresses(
      people.map(({ email }) => email),
      addressesOf(addresses),
    );
  return (
    areIn(readersOf(mail), peopleOfGoal(goal)) && (goal.cc === undefined || areIn(mail.cc, goal.cc)) && (goal.bcc === undefined || areIn(mail.bcc, goal.bcc))
  );
}

/**
 * From the message the goal speaks of, and by an answer or a forward when the goal says which. An answer to all
 * from which the others were taken off is an answer to one: what was achieved decides, not the button.
 */
export function startsFromTheRightPlace(mail: Mail, goal: SendingGoal): boolean {
  const isAnswer = mail.kind === 'reply' || mail.kind === 'reply-all';
  const isKind = goal.kind === undefined || (goal.kind === 'forward' ? mail.kind === 'forward' : isAnswer);
  return isKind && (goal.about === undefined || mail.about === goal.about);
}

/** The button by which one begins what this goal asks. */
export function beginningOf({ kind, about }: SendingGoal, skin: Skin): string {
  const buttons = { new: skin.write, reply: skin.reply, 'reply-all': skin.replyAll, forward: skin.forward };
  return buttons[kind ?? (about === undefined ? 'new' : 'reply')];
}

/** A word that the goal asks for and that the message has not. The subject of an answer is not one's own: it counts in a new message only. */
export function missingWord({ kind, subject, body }: Mail, { says: wanted = [] }: SendingGoal): string | undefined {
  const written = [...(kind === 'new' ? [subject] : []), ...body].join(' ');
  return wanted.find((word) => !says(written, [word]));
}

/** What is still to be sent. What was done well stays done: a message more, after it, is nobody's mistake. */
export function stillToSend(goals: readonly WebmailGoal[], before: Webmail): readonly SendingGoal[] {
  return goals.filter((goal) => goal.type === 'message-sent').filter((goal) => !isReached(goal, before));
}

/** Every address a goal names, whatever the box. */
export function peopleOfGoal(goal: SendingGoal): readonly string[] {
  return [goal.to, goal.cc, goal.bcc].flatMap(addressesOf);
}

export function addressesOf(addresses: string | readonly string[] | undefined): readonly string[] {
  if (addresses === undefined) return [];
  return typeof addresses === 'string' ? [addresses] : addresses;
}

function sameFiles(mail: Mail, wanted: readonly string[]): boolean {
  return mail.attachments.length === wanted.length && wanted.every((id) => mail.attachments.some((file) => file.id === id));
}
