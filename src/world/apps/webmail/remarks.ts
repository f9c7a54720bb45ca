// What the webmail itself writes on the screen after a gesture, in the words of its skin.

import { assertNever } from '../../../core/lesson/assert-never';
import type { Skin } from './skins';
import type { Notice, Problem, Question } from './state';

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
      return notices.restored(skin.folders[notice.folder]);
    case 'marked':
      return { spam: notices.spam, 'not-spam': notices.notSpam, unread: notices.unread }[notice.as];
    case 'file-saved':
      return notices.fileSaved(notice.name);
    default:
      return assertNever(notice);
  }
}

/** What stands in the way of sending. `limitMb` is the largest attachment, in Mo. */
export function problemText(problem: Problem, skin: Skin, limitMb: number): string {
  switch (problem.type) {
    case 'no-recipient':
      return skin.nobody;
    case 'address-malformed':
      return skin.malformed(problem.address);
    case 'file-too-heavy':
      return skin.heavy(problem.name, limitMb);
    default:
      return assertNever(problem);
  }
}

/** What it asks before sending. */
export function questionText(question: Question, skin: Skin): string {
  return { 'subject-empty': skin.askSubject, 'body-empty': skin.askBody, 'attachment-forgotten': skin.askAttachment }[question];
}
