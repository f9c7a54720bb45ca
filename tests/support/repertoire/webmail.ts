// Every gesture of the webmail, with every message and address there is and some that are not.

import { scenarioSchema, type WebmailEvent } from '../../../src/world/apps/webmail/schema';
import type { Own, Repertoire } from './repertoire';

export function inWebmail(scenario: unknown, { files, texts }: Own): Repertoire {
  const { inbox, contacts, more } = scenarioSchema.parse(scenario);
  const app = 'webmail';
  const mails = [...inbox.map(({ id }) => id), 'arrived-1', 'draft-1', 'draft-2', 'sent-draft-1', 'sent-draft-2', 'return-1', 'personne'];
  const emails = [...contacts.map(({ email }) => email), 'personne@nulle-part.example'];
  const addresses = [...emails, emails.slice(0, 2).join(', '), 'cla', 'Jeanne', 'sam', 'samira@', 'é@a.example', ''];
  const fields = ['to', 'cc', 'bcc', 'subject', 'body'] as const;
  const names = [...(more?.folders ?? []), 'Factures', 'Famille'];
  const own = names.map((name) => `own:${name}` as const);
  const links = inbox.flatMap(({ id, links: all = [] }) => all.map((link) => ({ mailId: id, link: link.id })));
  const scopes = ['sender', 'domain'] as const;
  const visits = more?.visits ?? [];
  // By type, so that a gesture added to the webmail does not compile until the player tries it.
  const byType: { readonly [Type in WebmailEvent['type']]: readonly Extract<WebmailEvent, { readonly type: Type }>[] } = {
    'folder-opened': (['inbox', 'sent', 'drafts', 'spam', 'bin'] as const).map((folder) => ({ app, type: 'folder-opened', folder })),
    'menu-opened': [{ app, type: 'menu-opened' }],
    'menu-closed': [{ app, type: 'menu-closed' }],
    'message-opened': mails.map((mailId) => ({ app, type: 'message-opened', mailId })),
    'message-closed': [{ app, type: 'message-closed' }],
    'message-binned': [{ app, type: 'message-binned' }],
    'message-restored': [{ app, type: 'message-restored' }],
    'message-marked': (['spam', 'not-spam', 'unread'] as const).map((as) => ({ app, type: 'message-marked', as })),
    'attachment-saved': files.map((fileId) => ({ app, type: 'attachment-saved', fileId })),
    'draft-started': [{ app, type: 'draft-started' }],
    'reply-started': (['reply', 'reply-all', 'forward'] as const).map((kind) => ({ app, type: 'reply-started', kind })),
    'copies-shown': [{ app, type: 'copies-shown' }],
    'draft-edited': fields.flatMap((field) =>
      (field === 'subject' || field === 'body' ? texts : addresses).map((value) => ({ app, type: 'draft-edited', field, value }) as const),
    ),
    'contact-picked': (['to', 'cc', 'bcc'] as const).flatMap((field) => emails.map((email) => ({ app, type: 'contact-picked', field, email }) as const)),
    'attach-asked': [{ app, type: 'attach-asked' }],
    'attachment-removed': files.map((fileId) => ({ app, type: 'attachment-removed', fileId })),
    'draft-sent': [{ app, type: 'draft-sent' }],
    'send-confirmed': [{ app, type: 'send-confirmed' }],
    'send-held': [{ app, type: 'send-held' }],
    'draft-closed': [{ app, type: 'draft-closed' }],
    'draft-thrown-away': [{ app, type: 'draft-thrown-away' }],
    'notice-undone': [{ app, type: 'notice-undone' }],
    searched: ['a', 'Samira', 'introuvable', ''].map((words) => ({ app, type: 'searched', words })),
    'signed-out': [{ app, type: 'signed-out' }],
    'signed-in': [{ app, type: 'signed-in' }],
    'folder-asked': [{ app, type: 'folder-asked' }, ...own.map((folder) => ({ app, type: 'folder-asked', folder }) as const)],
    'folder-named': [...names, ' ', ''].map((value) => ({ app, type: 'folder-named', value })),
    'folder-saved': [{ app, type: 'folder-saved' }],
    'folder-removed': own.map((folder) => ({ app, type: 'folder-removed', folder })),
    'spam-emptied': [{ app, type: 'spam-emptied' }],
    'move-asked': mails.map((mailId) => ({ app, type: 'move-asked', mailId })),
    'message-moved': mails.flatMap((mailId) => (['inbox', ...own] as const).map((folder) => ({ app, type: 'message-moved', mailId, folder }) as const)),
    'rule-asked': mails.map((mailId) => ({ app, type: 'rule-asked', mailId })),
    'rule-scoped': mails.flatMap((mailId) => scopes.map((by) => ({ app, type: 'rule-scoped', mailId, by }) as const)),
    'rule-made': mails.flatMap((mailId) => scopes.flatMap((by) => own.map((folder) => ({ app, type: 'rule-made', mailId, by, folder }) as const))),
    'rules-opened': [{ app, type: 'rules-opened' }],
    'rule-removed': emails.flatMap((email) => [email, email.slice(email.indexOf('@'))]).map((rule) => ({ app, type: 'rule-removed', rule })),
    'report-asked': mails.map((mailId) => ({ app, type: 'report-asked', mailId })),
    'message-reported': mails.map((mailId) => ({ app, type: 'message-reported', mailId })),
    'sender-blocked': mails.map((mailId) => ({ app, type: 'sender-blocked', mailId })),
    unsubscribed: mails.map((mailId) => ({ app, type: 'unsubscribed', mailId })),
    'sender-shown': mails.map((mailId) => ({ app, type: 'sender-shown', mailId })),
    'link-looked': links.map((one) => ({ app, type: 'link-looked', ...one })),
    'link-opened': links.map((one) => ({ app, type: 'link-opened', ...one })),
    'table-opened': [{ app, type: 'table-opened' }],
    'visit-opened': visits.map(({ id }) => ({ app, type: 'visit-opened', visit: id })),
    'visit-answered': visits.flatMap(({ id, choices }) => choices.map((choice) => ({ app, type: 'visit-answered', visit: id, choice: choice.id }) as const)),
    'sheet-left': [{ app, type: 'sheet-left' }],
  };
  return Object.values(byType);
}
