// What the webmail itself writes on the screen, in the words of its skin.

import { assertNever } from '../../../core/lesson/assert-never';
import { folderName, listed, mailById, readersOf } from './mails';
import type { Skin } from './skins';
import type { ComposingPane, Mailbox, Notice, Question, Webmail } from './state';

/** The short line about what was just done. */
export function noticeText(notice: Notice, skin: Skin): string {
  const { notices } = skin;
  switch (notice.type) {
    case 'sent':
      return notices.sent;
    case 'binned':
      return notices.binned;
    case 'draft-kept':
      return notices.draftKept;
    case 'draft-thrown-away':
      return notices.draftThrownAway;
    case 'restored':
      return notices.restored(folderName(notice.folder, skin));
    case 'marked':
      return { spam: notices.spam, 'not-spam': notices.notSpam, unread: notices.unread }[notice.as];
    case 'file-saved':
      return notices.fileSaved(notice.name);
    case 'file-blocked':
      return notices.fileBlocked(notice.name);
    case 'said':
      return notice.text;
    default:
      return assertNever(notice);
  }
}

/** What stands in the way of sending. `limitMb` is the largest attachment, in Mo. */
export function problemText({ problem }: ComposingPane, { limitMb }: Webmail, skin: Skin): string | undefined {
  if (problem === undefined) return undefined;
  if (problem.type === 'no-recipient') return skin.nobody;
  if (problem.type === 'address-malformed') return skin.malformed(problem.address);
  return problem.type === 'file-there' ? skin.already(problem.name) : skin.heavy(problem.name, limitMb);
}

/** What it asks before sending. */
export function questionText(question: Question, skin: Skin): string {
  return { 'subject-empty': skin.askSubject, 'body-empty': skin.askBody, 'attachment-forgotten': skin.askAttachment }[question];
}

/** What the mailbox shows now, said: what it objects to or asks, the line after a gesture, else what is in front. */
export function shows(state: Webmail, skin: Skin): Mailbox['say'] | undefined {
  const { pane, notice } = state;
  if (notice?.type === 'sent') {
    const mail = mailById(state, notice.mailId);
    return mail && { id: 'sent', to: readersOf(mail).map(({ name }) => name) };
  }
  if (notice !== undefined) return { id: 'webmail-says', text: noticeText(notice, skin) };
  switch (pane.name) {
    case 'list':
      return { id: 'opened-folder', folder: folderName(pane.folder, skin), messages: listed(pane, state.mails).length };
    case 'results':
      return { id: 'found', messages: listed(pane, state.mails).length };
    case 'reading': {
      const mail = mailById(state, pane.mailId);
      return mail && { id: 'opened-message', from: mail.from.name, subject: mail.subject };
    }
    case 'composing': {
      const text = pane.question === undefined ? problemText(pane, state, skin) : questionText(pane.question, skin);
      return text === undefined ? { id: 'opened-draft', kind: pane.draft.kind, to: pane.draft.to } : { id: 'webmail-says', text };
    }
    case 'sheet':
      return { id: 'sheet-open', text: [pane.title, pane.where ?? '', ...pane.lines].filter((line) => line !== '') };
    case 'signed-out':
      return { id: 'signed-out' };
    default:
      return assertNever(pane);
  }
}
