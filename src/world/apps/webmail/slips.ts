// The usual mistakes, named. Each is recognised on what the gesture changed, and on what the practice asks.

import { sameAddress } from '../../../core/typed/email';
import type { Effect, Happening } from '../contract';
import { holdsAnAddress, personAt } from './addresses';
import { addressesOf, answers, isReached, peopleOfGoal, reachesTheRightPeople, startsFromTheRightPlace, type SendingGoal } from './goals';
import { mailById } from './listed';
import type { WebmailEvent, WebmailGoal, WebmailSlip } from './schema';
import { skinOf } from './skins';
import type { Mail, Webmail } from './state';

const app = 'webmail';

export function slipOf(happening: Happening<WebmailEvent>, before: Webmail, after: Webmail, goals: readonly WebmailGoal[]): WebmailSlip | undefined {
  // What was done well stays done: a message more, after it, is nobody's mistake.
  const sending = goals.filter((goal) => goal.type === 'message-sent').filter((goal) => !isReached(goal, before));
  if (happening.by === 'world') return slipOfEffect(happening.effect, before, after, sending);
  const sent = after.mails.find((mail) => mail.kind !== undefined && !before.mails.some((one) => one.id === mail.id));
  if (sent !== undefined) return slipOfSent(sent, after, sending);
  return happening.event.type === 'draft-sent' ? slipOfRefusal(after) : undefined;
}

function slipOfEffect(effect: Effect, before: Webmail, after: Webmail, goals: readonly SendingGoal[]): WebmailSlip | undefined {
  if (effect.type === 'seat-left') return { app, type: 'left-signed-in' };
  if (effect.type === 'mail-returned') return { app, type: 'address-unknown', address: effect.address };
  if (effect.type !== 'file-chosen' || after.pane.name !== 'composing') return undefined;
  if (after.pane.problem?.type === 'file-too-heavy') return { app, type: 'file-too-heavy', name: after.pane.problem.name };
  const wanted = goals.flatMap((goal) => goal.attachments ?? []);
  const attached = before.pane !== after.pane;
  return attached && wanted.length > 0 && !wanted.includes(effect.file.id) ? { app, type: 'wrong-file', name: effect.file.name } : undefined;
}

/** « Envoyer » was pressed and the webmail did not let the message go, or asked first. */
function slipOfRefusal(after: Webmail): WebmailSlip | undefined {
  if (after.pane.name !== 'composing') return undefined;
  const { draft, problem, question } = after.pane;
  if (problem?.type === 'no-recipient') {
    return holdsAnAddress(draft.subject) ? { app, type: 'address-in-subject' } : { app, type: 'sent-to-nobody' };
  }
  if (problem?.type === 'address-malformed') return { app, type: 'address-malformed', address: problem.address };
  if (question === 'subject-empty') return { app, type: 'subject-empty' };
  return question === 'attachment-forgotten' ? { app, type: 'attachment-forgotten' } : undefined;
}

/** The message left. When it does what a goal asks, nothing is wrong, however it was written. */
function slipOfSent(mail: Mail, after: Webmail, goals: readonly SendingGoal[]): WebmailSlip | undefined {
  if (goals.length === 0 || goals.some((goal) => answers(mail, goal))) return undefined;
  const meant = goals.find((goal) => goal.about !== undefined && goal.about === mail.about) ?? goals[0];
  if (meant === undefined) return undefined;
  return slipOfRecipients(mail, after, meant) ?? slipOfStart(mail, after, meant) ?? slipOfContents(mail, meant);
}

function slipOfRecipients(mail: Mail, after: Webmail, goal: SendingGoal): WebmailSlip | undefined {
  const wanted = peopleOfGoal(goal);
  const reached = [...mail.to, ...mail.cc, ...mail.bcc].map((person) => person.email);
  const extra = reached.filter((email) => !wanted.some((one) => sameAddress(one, email)));
  const missing = wanted.filter((email) => !reached.some((one) => sameAddress(one, email)));
  if (mail.kind === 'reply-all' && extra.length > 0 && missing.length === 0) return { app, type: 'replied-to-all' };
  if (mail.kind === 'reply' && wanted.length > 1 && missing.length > 0 && extra.length === 0) return { app, type: 'replied-to-one' };
  // An address that nobody has comes back by itself, and is explained then.
  const stranger = extra.map((email) => personAt(email, after)).find((person) => person !== undefined);
  if (stranger !== undefined) return { app, type: 'wrong-recipient', name: stranger.name };
  const hidden = addressesOf(goal.bcc);
  const visible = [...mail.to, ...mail.cc].some((person) => hidden.some((one) => sameAddress(one, person.email)));
  if (extra.length > 0) return undefined;
  if (visible) return { app, type: 'recipient-visible' };
  const [forgotten] = missing;
  if (forgotten !== undefined) return { app, type: 'recipient-missing', name: nameOf(forgotten, after) };
  const misplaced = addressesOf(goal.cc).find((email) => !mail.cc.some((person) => sameAddress(person.email, email)));
  return misplaced === undefined ? undefined : { app, type: 'copy-misplaced', name: nameOf(misplaced, after) };
}

function nameOf(email: string, state: Webmail): string {
  return personAt(email, state)?.name ?? email;
}

/** A new message where an answer was asked, or an answer to another message: right people, wrong beginning. */
function slipOfStart(mail: Mail, after: Webmail, goal: SendingGoal): WebmailSlip | undefined {
  if (!reachesTheRightPeople(mail, goal) || startsFromTheRightPlace(mail, goal)) return undefined;
  const skin = skinOf(after.skin);
  const button = { reply: skin.reply, 'reply-all': skin.replyAll, forward: skin.forward }[goal.kind ?? 'reply'];
  const about = goal.about === undefined ? undefined : mailById(after, goal.about);
  return { app, type: 'started-elsewhere', button, subject: about?.subject ?? '' };
}

function slipOfContents(mail: Mail, goal: SendingGoal): WebmailSlip | undefined {
  const wanted = goal.attachments ?? [];
  const wrong = mail.attachments.find((file) => goal.attachments !== undefined && !wanted.includes(file.id));
  if (wrong !== undefined) return { app, type: 'wrong-file', name: wrong.name };
  if (wanted.length > mail.attachments.length) return { app, type: 'attachment-forgotten' };
  if (goal.subject === 'required' && mail.subject === '') return { app, type: 'subject-empty' };
  return goal.body === undefined && mail.body.length === 0 ? { app, type: 'sent-unfinished' } : undefined;
}
