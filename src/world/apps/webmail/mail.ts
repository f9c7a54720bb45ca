// Questions about one message, shared by the view and the model. Without React.

import type { Contact, Folder } from './schema';
import type { Mail } from './state';

/** « Répondre à tous » has a sense: at least two people besides me are in this conversation. */
export function hasOtherRecipients(mail: Mail, me: Contact): boolean {
  const people = [mail.from, ...mail.to, ...mail.cc].map(({ email }) => email.toLowerCase());
  return new Set(people.filter((email) => email !== me.email.toLowerCase())).size > 1;
}

/** How many messages wait to be read. One's own folders and the bin count nothing, as in real ones. */
export function unreadIn(folder: Folder, mails: readonly Mail[]): number {
  if (folder !== 'inbox' && folder !== 'spam') return 0;
  return mails.filter((mail) => mail.folder === folder && !mail.read).length;
}
