// What just happened, for the live region and for the person who looked away.

import type { Happening } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { listed, mailById } from './listed';
import type { WebmailSay } from './messages/say';
import type { WebmailEvent, WebmailSlip } from './schema';
import { skinOf, type Skin } from './skins';
import { noticeText, problemText, questionText } from './remarks';
import { contactName } from './talk';
import type { ComposingPane, Webmail } from './state';

export function announce(happening: Happening<WebmailEvent>, before: Webmail, after: Webmail): WebmailSay | undefined {
  if (before === after) return undefined;
  const skin = skinOf(after.skin);
  if (happening.by === 'world') return announceEffect(happening.effect.type, before, after, skin);
  const { event } = happening;
  switch (event.type) {
    case 'draft-edited':
      return undefined;
    case 'contact-picked':
      return { id: 'added-address', name: contactName(event.email, after) };
    case 'attachment-removed':
      return { id: 'removed-file', name: fileNameIn(before, event.fileId) };
    case 'menu-opened':
      return { id: 'menu-open' };
    case 'copies-shown':
      return { id: 'copies-open' };
    case 'signed-out':
      return { id: 'signed-out' };
    case 'signed-in':
      return { id: 'signed-in' };
    case 'searched':
      return after.pane.name === 'results' ? { id: 'found', messages: listed(after.pane, after.mails).length } : announcePane(after, skin);
    case 'draft-sent':
    case 'send-confirmed':
      return announceSending(after, skin);
    case 'message-binned':
    case 'message-restored':
    case 'message-marked':
    case 'attachment-saved':
    case 'draft-closed':
    case 'draft-thrown-away':
      return after.notice === undefined ? announcePane(after, skin) : { id: 'webmail-says', text: noticeText(after.notice, skin) };
    case 'folder-opened':
    case 'menu-closed':
    case 'message-opened':
    case 'message-closed':
    case 'draft-started':
    case 'reply-started':
    case 'attach-asked':
    case 'send-held':
    case 'notice-undone':
      return announcePane(after, skin);
    default:
      return assertNever(event);
  }
}

export function explain(slip: WebmailSlip, state: Webmail): WebmailSay {
  const skin = skinOf(state.skin);
  switch (slip.type) {
    case 'address-in-subject':
      return { id: 'slip-address-in-subject', subject: skin.subject, to: skin.to };
    case 'sent-to-nobody':
      return { id: 'slip-sent-to-nobody', to: skin.to };
    case 'address-malformed':
      return { id: 'slip-address-malformed', address: slip.address };
    case 'address-unknown':
      return { id: 'slip-address-unknown', address: slip.address };
    case 'wrong-file':
      return { id: 'slip-wrong-file', name: slip.name };
    case 'file-too-heavy':
      return { id: 'slip-file-too-heavy', name: slip.name };
    case 'wrong-recipient':
      return { id: 'slip-wrong-recipient', name: slip.name };
    case 'started-elsewhere':
      return { id: 'slip-started-elsewhere', button: slip.button, subject: slip.subject };
    case 'recipient-missing':
      return { id: 'slip-recipient-missing', name: slip.name };
    case 'copy-misplaced':
      return { id: 'slip-copy-misplaced', name: slip.name, cc: skin.cc };
    case 'left-signed-in':
      return { id: 'slip-left-signed-in', signOut: skin.signOut };
    case 'replied-to-all':
    case 'replied-to-one':
    case 'attachment-forgotten':
    case 'subject-empty':
    case 'sent-unfinished':
    case 'recipient-visible':
      return { id: `slip-${slip.type}` };
    default:
      return assertNever(slip);
  }
}

/** What the webmail objects or asks; undefined when it has nothing to say. */
function remarkText({ question, problem }: ComposingPane, skin: Skin, limitMb: number): string | undefined {
  if (question !== undefined) return questionText(question, skin);
  return problem === undefined ? undefined : problemText(problem, skin, limitMb);
}

function announceSending(after: Webmail, skin: Skin): WebmailSay | undefined {
  if (after.pane.name === 'composing') {
    const text = remarkText(after.pane, skin, after.limitMb);
    return text === undefined ? undefined : { id: 'webmail-says', text };
  }
  const sent = after.notice?.type === 'sent' ? mailById(after, after.notice.mailId) : undefined;
  if (sent === undefined) return undefined;
  return { id: 'sent', to: [...sent.to, ...sent.cc, ...sent.bcc].map((person) => person.name).join(', ') };
}

function announceEffect(type: string, before: Webmail, after: Webmail, skin: Skin): WebmailSay | undefined {
  if (type === 'seat-left') return undefined;
  if (type === 'mail-delivered') {
    const arrived = after.mails[0];
    return arrived === undefined ? undefined : { id: 'mail-arrived', from: arrived.from.name, subject: arrived.subject };
  }
  if (type === 'mail-returned') {
    const returned = after.mails.find((mail) => mail.isReturn === true && !before.mails.includes(mail));
    return returned === undefined ? undefined : { id: 'came-back', from: returned.from.name };
  }
  if (after.pane.name !== 'composing') return undefined;
  const remark = remarkText(after.pane, skin, after.limitMb);
  if (remark !== undefined) return { id: 'webmail-says', text: remark };
  const last = after.pane.draft.attachments.at(-1);
  return last === undefined ? undefined : { id: 'added-file', name: last.name };
}

function announcePane(after: Webmail, skin: Skin): WebmailSay | undefined {
  const { pane } = after;
  switch (pane.name) {
    case 'list':
      return { id: 'opened-folder', folder: skin.folders[pane.folder], messages: listed(pane, after.mails).length };
    case 'results':
      return { id: 'found', messages: listed(pane, after.mails).length };
    case 'reading': {
      const mail = mailById(after, pane.mailId);
      return mail === undefined ? undefined : { id: 'opened-message', from: mail.from.name, subject: mail.subject };
    }
    case 'composing':
      return { id: 'opened-draft', kind: pane.draft.kind, to: pane.draft.to };
    case 'signed-out':
      return { id: 'signed-out' };
    default:
      return assertNever(pane);
  }
}

function fileNameIn(state: Webmail, fileId: string): string {
  const files = state.pane.name === 'composing' ? state.pane.draft.attachments : [];
  return files.find((file) => file.id === fileId)?.name ?? '';
}
