// What a row of a folder says. Without React, so that the model can tell where to look.

import type { Folder } from './schema';
import type { Skin } from './skins';
import type { Mail } from './state';

/** The accessible name of a message's row: « Non lu, Samira Haddad, Dimanche midi ?, 10 h 12 ». */
export function rowName(mail: Mail, skin: Skin, folder: Folder): string {
  return (mail.read ? '' : 'Non lu, ') + [rowPeople(mail, folder), mail.subject || skin.noSubject, mail.at].join(', ');
}

/** Whom a row names: the sender, or in one's own folders the people written to. */
export function rowPeople(mail: Mail, folder: Folder): string {
  if (folder !== 'sent' && folder !== 'drafts') return mail.from.name;
  const people = [...mail.to, ...mail.cc, ...mail.bcc].map(({ name }) => name);
  return `À : ${people.length > 0 ? people.join(', ') : '(personne)'}`;
}
