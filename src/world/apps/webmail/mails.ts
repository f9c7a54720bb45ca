// Questions about the messages there are: which stand in a list, who is in them, what a row of a list says. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import { personAt as personAmong } from '../../kit/addresses';
import type { Contact, Folder, OwnFolder } from './schema';
import type { Skin } from './skins';
import type { ListPane, Mail, Rule, Webmail } from './state';

/** Newest first. */
export function listed(pane: ListPane, mails: readonly Mail[]): readonly Mail[] {
  if (pane.name === 'list') return mails.filter((mail) => mail.folder === pane.folder);
  const wanted = foldText(pane.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return mails.filter((mail) => {
    if (mail.folder === 'bin') return false;
    const text = foldText([mail.from.name, mail.from.email, ...mail.to.flatMap((one) => [one.name, one.email]), mail.subject, ...mail.body].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

export function mailById(state: Webmail, id: string | undefined): Mail | undefined {
  return state.mails.find((mail) => mail.id === id);
}

/** The message being read. */
export function mailInFront(state: Webmail): Mail | undefined {
  return state.pane.name === 'reading' ? mailById(state, state.pane.mailId) : undefined;
}

/** The mailbox with this message as it is now. */
export function withMail(state: Webmail, mail: Mail): Webmail {
  return { ...state, mails: state.mails.map((one) => (one.id === mail.id ? mail : one)) };
}

/** What is written on a folder. */
export function folderName(folder: Folder, { folders }: Skin): string {
  return isOwn(folder) ? folder.slice(4) : folders[folder];
}

/** This rule is about messages from this address. */
export function catches({ by, from }: Pick<Rule, 'by' | 'from'>, email: string): boolean {
  return by === 'sender' ? email === from : email.endsWith(from);
}

export function isOwn(folder: Folder): folder is OwnFolder {
  return folder.startsWith('own:');
}

/** Everyone who reads it. */
export function readersOf({ to, cc, bcc }: Pick<Mail, 'to' | 'cc' | 'bcc'>): readonly Contact[] {
  return [...to, ...cc, ...bcc];
}

/** « Répondre à tous » has a sense: at least two people besides me are in this conversation. */
export function hasOtherRecipients(mail: Mail, me: Contact): boolean {
  const people = [mail.from, ...mail.to, ...mail.cc].map(({ email }) => email.toLowerCase());
  return new Set(people.filter((email) => email !== me.email.toLowerCase())).size > 1;
}

/** What one says to somebody, and neither a title nor words to look for: it greets, or it is longer than `most` words. */
export function isAText(typed: string, most: number): boolean {
  return /^(bonjour|bonsoir|salut|coucou|cher|chère|madame|monsieur)\b/i.test(typed.trim()) || typed.trim().split(/\s+/).length > most;
}

/** How many messages wait to be read. One's own folders and the bin count nothing, as in real ones. */
export function unreadIn(folder: Folder, mails: readonly Mail[]): number {
  if (folder !== 'inbox' && folder !== 'spam') return 0;
  return mails.filter((mail) => mail.folder === folder && !mail.read).length;
}

/** Somebody this pretend world can deliver to: a contact, a writer, a reader or the person herself; undefined when nobody has the address. */
export function personAt(address: string, { contacts, mails, me }: Webmail): Contact | undefined {
  const met = mails
    .filter((mail) => mail.folder !== 'sent' && mail.folder !== 'drafts' && mail.returned === undefined)
    .flatMap((mail) => [mail.from, ...mail.to, ...mail.cc]);
  return personAmong(address, [...contacts, ...met, me]);
}

export function contactName(email: string, { contacts }: Webmail): string {
  return contacts.find((contact) => contact.email === email)?.name ?? email;
}

/** The accessible name of a message's row: « Non lu, Samira Haddad, Dimanche midi ?, 10 h 12 ». */
export function rowName(mail: Mail, skin: Skin): string {
  return (mail.read ? '' : 'Non lu, ') + [rowPeople(mail), mail.subject || skin.noSubject, mail.at].join(', ');
}

/** Whom a row names: the sender, or in one's own folders the people written to. */
export function rowPeople(mail: Mail): string {
  if (mail.folder !== 'sent' && mail.folder !== 'drafts') return mail.from.name;
  const people = readersOf(mail).map(({ name }) => name);
  return `À\u00a0: ${people.length > 0 ? people.join(', ') : '(personne)'}`;
}
