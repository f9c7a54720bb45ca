// The words' bones: which control a gesture uses, where it is, what to say of it. The sentences
// themselves are in messages/<locale>.ts.

import type { Target, World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { mailById } from './listed';
import type { Place, WebmailSay } from './messages/say';
import { rowName } from './row-name';
import type { Field, WebmailEvent } from './schema';
import { skinOf, type Skin } from './skins';
import type { Mail, Webmail } from './state';

export function targetOf(event: WebmailEvent, state: Webmail): Target {
  const skin = skinOf(state.skin);
  const button = (id: string, name: string): Target => ({ id, role: 'button', name });
  switch (event.type) {
    case 'folder-opened':
      return button(`folder:${event.folder}`, skin.folders[event.folder]);
    case 'menu-opened':
      return button('menu', skin.menu);
    case 'menu-closed':
      return button('close-menu', skin.closeMenu);
    case 'message-opened':
      return button(`message:${event.mailId}`, nameOfRow(event.mailId, state, skin));
    case 'message-closed':
      return button('back', skin.back);
    case 'message-binned':
      return button('bin', skin.bin);
    case 'message-restored':
      return button('restore', skin.restore);
    case 'message-marked':
      return button(`mark:${event.as}`, { spam: skin.spam, 'not-spam': skin.notSpam, unread: skin.unread }[event.as]);
    case 'attachment-saved':
      return button(`save-file:${event.fileId}`, `${skin.saveFile} ${fileName(event.fileId, state)}`);
    case 'draft-started':
      return button('write', skin.write);
    case 'reply-started':
      return button(event.kind, { reply: skin.reply, 'reply-all': skin.replyAll, forward: skin.forward }[event.kind]);
    case 'copies-shown':
      return button('show-copies', skin.showCopies);
    case 'draft-edited':
      return { id: `field:${event.field}`, role: 'textbox', name: labelOf(event.field, skin) };
    case 'contact-picked':
      return button(`suggestion:${event.email}`, `${contactName(event.email, state)} ${event.email}`);
    case 'attach-asked':
      return button('attach', skin.attach);
    case 'attachment-removed':
      return button(`remove-file:${event.fileId}`, `${skin.removeFile} ${fileName(event.fileId, state)}`);
    case 'draft-sent':
      return button('send', skin.send);
    case 'send-confirmed':
      return button('send-anyway', skin.sendAnyway);
    case 'send-held':
      return button('hold', skin.hold);
    case 'draft-closed':
      return button('close-draft', skin.closeDraft);
    case 'draft-thrown-away':
      return button('throw-away', skin.throwAway);
    case 'notice-undone':
      return button('notice-undo', skin.undo);
    case 'searched':
      return { id: 'search', role: 'searchbox', name: skin.search };
    case 'signed-out':
      return button('sign-out', skin.signOut);
    case 'signed-in':
      return button('sign-in', skin.signIn);
    default:
      return assertNever(event);
  }
}

export function describe(event: WebmailEvent, state: Webmail, world: World): WebmailSay {
  const hand = world.device === 'telephone' || world.screen === 'narrow' ? 'finger' : 'mouse';
  const skin = skinOf(state.skin);
  if (event.type === 'message-opened') {
    const mail = mailById(state, event.mailId);
    return { id: 'open-message', hand, from: mail?.from.name ?? '', subject: mail?.subject ?? '' };
  }
  if (event.type === 'contact-picked') {
    return { id: 'pick-contact', hand, name: contactName(event.email, state), field: labelOf(event.field, skin) };
  }
  if (event.type === 'searched') return { id: 'search-words', field: skin.search, words: event.words };
  if (event.type === 'draft-edited') {
    const field = labelOf(event.field, skin);
    if (event.field === 'subject') return { id: 'write-subject', field, example: event.value };
    if (event.field === 'body') return { id: 'write-body', field, example: event.value };
    return { id: 'write-address', field, address: event.value };
  }
  return { id: 'press', hand, control: targetOf(event, state).name };
}

/** Hint 1: the part of the screen where the control is, on this skin and this screen. */
export function placeOf(event: WebmailEvent, state: Webmail, world: World): Place {
  const narrow = world.screen === 'narrow';
  const plume = state.skin === 'plume';
  switch (event.type) {
    case 'folder-opened':
      return narrow ? 'list' : plume ? 'top' : 'side';
    case 'draft-started':
      return narrow ? 'bottom' : plume ? 'top' : 'side';
    case 'menu-opened':
    case 'menu-closed':
    case 'searched':
    case 'message-closed':
    case 'draft-closed':
      return 'top';
    case 'signed-out':
      return narrow ? 'list' : 'top';
    case 'message-opened':
      return 'list';
    case 'message-marked':
      return narrow ? 'below-message' : 'above-message';
    case 'message-binned':
    case 'message-restored':
      return 'above-message';
    case 'reply-started':
      return narrow ? 'bottom' : plume ? 'below-message' : 'above-message';
    case 'attachment-saved':
      return 'below-message';
    case 'draft-edited':
      return placeOfField(event.field);
    case 'contact-picked':
    case 'copies-shown':
      return 'first-field';
    case 'attach-asked':
      return narrow ? 'top' : 'below-message';
    case 'draft-sent':
      return narrow || plume ? 'top' : 'below-message';
    case 'attachment-removed':
    case 'draft-thrown-away':
      return 'below-message';
    case 'notice-undone':
      return 'bottom';
    case 'send-confirmed':
    case 'send-held':
    case 'signed-in':
      return 'middle';
    default:
      return assertNever(event);
  }
}

function placeOfField(field: Field): Place {
  switch (field) {
    case 'to':
    case 'cc':
    case 'bcc':
      return 'first-field';
    case 'subject':
      return 'second-field';
    case 'body':
      return 'big-field';
    default:
      return assertNever(field);
  }
}

function labelOf(field: Field, skin: Skin): string {
  return skin[field];
}

export function contactName(email: string, state: Webmail): string {
  return state.contacts.find((contact) => contact.email === email)?.name ?? email;
}

function nameOfRow(mailId: string, state: Webmail, skin: Skin): string {
  const mail = mailById(state, mailId);
  return mail === undefined ? '' : rowName(mail, skin, folderOfRow(mail, state));
}

function folderOfRow(mail: Mail, state: Webmail): Mail['folder'] {
  return state.pane.name === 'list' ? state.pane.folder : mail.folder;
}

function fileName(fileId: string, state: Webmail): string {
  const files = state.pane.name === 'composing' ? state.pane.draft.attachments : state.mails.flatMap((mail) => mail.attachments);
  return files.find((file) => file.id === fileId)?.name ?? '';
}
