// What a practice may point at in this mailbox, so that a wrong name stops the build,
// and what is written on its controls, so that the prose quotes real buttons.

import type { Persona, StoredFile } from '../contract';
import type { WebmailScenario } from './schema';
import { moreWords } from './more/words';
import { skinOf } from './skins';

/** Messages that other apps send during a practice are named by their order: a receipt, an answer to a share. */
const ARRIVED = ['arrived-1', 'arrived-2', 'arrived-3'];

/** Field of a goal or gesture → the names it may hold. */
export function names(
  scenario: WebmailScenario,
  around: { readonly persona: Persona; readonly files: readonly StoredFile[] },
): { readonly [field: string]: readonly string[] } {
  const mails = [...scenario.inbox.map((mail) => mail.id), ...ARRIVED];
  const files = around.files.map((file) => file.id);
  const people = scenario.inbox.flatMap((mail) => [mail.from, ...(mail.to ?? []), ...(mail.cc ?? [])]);
  const addresses = [...scenario.contacts, ...people].map((contact) => contact.email);
  const known = [...new Set([...addresses, around.persona.email])];
  const links = scenario.inbox.flatMap((mail) => mail.links ?? []);
  const visits = scenario.more?.visits ?? [];
  const visitIds = visits.map(({ id }) => id);
  return {
    mailId: mails,
    about: mails,
    fileId: files,
    attachments: files,
    email: known,
    to: [...known, ...links.map(({ to }) => to)],
    link: links.map(({ id }) => id),
    visit: visitIds,
    then: visitIds,
    table: visitIds,
    brings: scenario.inbox.filter(({ waits }) => waits !== undefined).map(({ id }) => id),
    choice: visits.flatMap(({ choices }) => choices.map(({ id }) => id)),
    cc: known,
    bcc: known,
  };
}

/** Everything this mailbox's skin writes on screen, apart from sentences made with a value. */
export function labels(scenario: WebmailScenario): readonly string[] {
  const { id: _id, folders, notices, ...skin } = skinOf(scenario.skin);
  const { more } = scenario;
  const own =
    more === undefined
      ? []
      : [
          moreWords(skinOf(scenario.skin)),
          more.folders ?? [],
          (more.visits ?? []).flatMap(({ title, choices }) => [title, ...choices.map(({ label }) => label)]),
        ];
  const links = scenario.inbox.flatMap((mail) => (mail.links ?? []).map(({ label }) => label));
  return [skin, folders, notices, links, ...own].flatMap((part): readonly unknown[] => Object.values(part)).filter((label) => typeof label === 'string');
}
