// A player who tries anything: what is on screen, what is not, what does not exist. Seeded, so that what it finds
// can be found again.

import fc from 'fast-check';
import type { Gesture, Screen } from '../../src/apps/contract';
import { scenarioSchema as coffreScenarioSchema, type CoffreEvent, type CoffreScenario } from '../../src/apps/coffre/schema';
import { scenarioSchema, type WebmailEvent, type WebmailScenario } from '../../src/apps/webmail/schema';
import { DEVICE } from '../../src/device/world';
import type { DeviceEvent } from '../../src/device/schema';
import type { Bench } from '../../src/practice/bench';
import type { Practice } from '../../src/practice/practice';
import type { Session } from '../../src/practice/session';

/** One move: what the guide asks for, something that does something, anything, time, another screen, a step back. */
export interface Move {
  readonly kind: 'guide' | 'control' | 'anything' | 'time' | 'turn' | 'undo';
  /** Which one, among those there are. */
  readonly pick: number;
}

export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 10, arbitrary: fc.constant('guide' as const) },
      { weight: 15, arbitrary: fc.constant('control' as const) },
      { weight: 2, arbitrary: fc.constant('anything' as const) },
      { weight: 3, arbitrary: fc.constantFrom('time' as const, 'turn' as const, 'undo' as const) },
    ),
    pick: fc.nat(9999),
  }),
  { minLength: 1, maxLength: 36, size: 'max' },
);

export const screens: fc.Arbitrary<Screen> = fc.constantFrom('wide', 'narrow');

/** Gestures of the same type: one type in front of the player is as likely as another, however many fields it has. */
export type Repertoire = readonly (readonly Gesture[])[];

/** The session after one move. */
export function moved(bench: Bench, session: Session, { kind, pick }: Move, repertoire: Repertoire): Session {
  switch (kind) {
    case 'guide': {
      const advice = bench.advise(session);
      return advice.type === 'next' ? bench.send(session, advice.gesture).session : session;
    }
    case 'control': {
      const possible = repertoire
        .flatMap((same) => same[pick % same.length] ?? [])
        .filter((one) => bench.send(session, one).session !== session);
      const gesture = possible[Math.floor(pick / 7) % possible.length];
      return gesture === undefined ? session : bench.send(session, gesture).session;
    }
    case 'anything': {
      const all = repertoire.flat();
      const gesture = all[pick % all.length];
      return gesture === undefined ? session : bench.send(session, gesture).session;
    }
    case 'time':
      return bench.pass(session).session;
    case 'turn':
      return bench.turn(session, pick % 2 === 0 ? 'wide' : 'narrow');
    case 'undo':
      return bench.undo(session);
  }
}

/** Every gesture there is for this practice, with every name there is and some that are not. */
export function repertoireOf(practice: Practice): Repertoire {
  const { webmail, coffre } = practice.apps;
  const files = [...practice.files.map(({ id }) => id), 'aucun'];
  const texts = textsOf(practice);
  return [
    ...(webmail === undefined ? [] : inWebmail(scenarioSchema.parse(webmail), files, texts)),
    ...(coffre === undefined ? [[{ app: 'coffre', type: 'ouvert' }]] : inCoffre(coffreScenarioSchema.parse(coffre), files, texts)),
    ...onDevice(files),
  ];
}

function inCoffre({ contacts, folders, shares }: CoffreScenario, files: readonly string[], texts: readonly string[]): Repertoire {
  const app = 'coffre';
  const emails = [...contacts.map(({ email }) => email), 'personne@nulle-part.example'];
  const places = [...folders.map(({ id }) => id), 'all', 'unsorted', 'nulle-part'];
  // By type, so that a gesture added to the safe does not compile until the player tries it.
  const byType: { readonly [Type in CoffreEvent['type']]: readonly Extract<CoffreEvent, { readonly type: Type }>[] } = {
    'menu-opened': [{ app, type: 'menu-opened' }],
    'menu-closed': [{ app, type: 'menu-closed' }],
    'folder-opened': places.map((folder) => ({ app, type: 'folder-opened', folder })),
    'shares-opened': [{ app, type: 'shares-opened' }],
    'log-opened': [{ app, type: 'log-opened' }],
    searched: ['a', 'Camille', 'introuvable', ''].map((words) => ({ app, type: 'searched', words })),
    'document-opened': files.map((fileId) => ({ app, type: 'document-opened', fileId })),
    'pane-closed': [{ app, type: 'pane-closed' }],
    'deposit-asked': [{ app, type: 'deposit-asked' }],
    'filing-started': [{ app, type: 'filing-started' }],
    'name-edited': [...texts, 'scan001', 'document'].map((value) => ({ app, type: 'name-edited', value })),
    'folder-chosen': places.map((folder) => ({ app, type: 'folder-chosen', folder })),
    'filing-saved': [{ app, type: 'filing-saved' }],
    'document-downloaded': [{ app, type: 'document-downloaded' }],
    'all-downloaded': [{ app, type: 'all-downloaded' }],
    'delete-asked': [{ app, type: 'delete-asked' }],
    'delete-confirmed': [{ app, type: 'delete-confirmed' }],
    'delete-held': [{ app, type: 'delete-held' }],
    'notice-undone': [{ app, type: 'notice-undone' }],
    'share-started': [{ app, type: 'share-started' }],
    'recipient-edited': [...emails, 'cla', 'Mme', 'samira@', ''].map((value) => ({ app, type: 'recipient-edited', value })),
    'contact-picked': emails.map((email) => ({ app, type: 'contact-picked', email })),
    'end-chosen': ([1, 7, 30, 'none'] as const).map((end) => ({ app, type: 'end-chosen', end })),
    'share-made': [{ app, type: 'share-made' }],
    'share-stopped': [...shares.map(({ id }) => id), 'share-1', 'share-2', 'aucun'].map((shareId) => ({ app, type: 'share-stopped', shareId })),
    'account-edited': (['name', 'email'] as const).flatMap((field) => [...texts, ...emails].map((value) => ({ app, type: 'account-edited', field, value }) as const)),
    'terms-answered': (['yes', 'no'] as const).map((answer) => ({ app, type: 'terms-answered', answer })),
    'account-opened': [{ app, type: 'account-opened' }],
    'site-opened': [{ app, type: 'site-opened' }],
    'safe-entered': [{ app, type: 'safe-entered' }],
    'signed-out': [{ app, type: 'signed-out' }],
    'signed-in': [{ app, type: 'signed-in' }],
  };
  return Object.values(byType);
}

function inWebmail({ inbox, contacts }: WebmailScenario, files: readonly string[], texts: readonly string[]): Repertoire {
  const app = 'webmail';
  const mails = [...inbox.map(({ id }) => id), 'draft-1', 'draft-2', 'sent-draft-1', 'sent-draft-2', 'return-1', 'personne'];
  const emails = [...contacts.map(({ email }) => email), 'personne@nulle-part.example'];
  const addresses = [...emails, emails.slice(0, 2).join(', '), 'cla', 'Jeanne', 'sam', 'samira@', 'é@a.example', ''];
  const fields = ['to', 'cc', 'bcc', 'subject', 'body'] as const;
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
    'draft-sent': [{ app, type: 'draft-sent' }, { app, type: 'draft-sent', with: 'enter' }],
    'send-confirmed': [{ app, type: 'send-confirmed' }],
    'send-held': [{ app, type: 'send-held' }],
    'draft-closed': [{ app, type: 'draft-closed' }],
    'draft-thrown-away': [{ app, type: 'draft-thrown-away' }],
    'notice-undone': [{ app, type: 'notice-undone' }],
    searched: ['a', 'Samira', 'introuvable', ''].map((words) => ({ app, type: 'searched', words })),
    'signed-out': [{ app, type: 'signed-out' }],
    'signed-in': [{ app, type: 'signed-in' }],
  };
  return Object.values(byType);
}

function onDevice(files: readonly string[]): Repertoire {
  const app = DEVICE;
  const byType: { readonly [Type in DeviceEvent['type']]: readonly Extract<DeviceEvent, { readonly type: Type }>[] } = {
    'window-opened': (['internet', 'documents'] as const).map((window) => ({ app, type: 'window-opened', window })),
    'app-opened': ['webmail', 'coffre'].map((id) => ({ app, type: 'app-opened', id })),
    'folder-shown': (['documents', 'telechargements', 'coffre'] as const).map((folder) => ({ app, type: 'folder-shown', folder })),
    'file-opened': files.map((fileId) => ({ app, type: 'file-opened', fileId })),
    'file-closed': [{ app, type: 'file-closed' }],
    'file-picked': files.map((fileId) => ({ app, type: 'file-picked', fileId })),
    'chooser-closed': [{ app, type: 'chooser-closed' }],
  };
  return Object.values(byType);
}

/** The words of the walkthrough, and some that people write. */
function textsOf(practice: Practice): readonly string[] {
  const own = practice.walkthrough.flatMap((gesture) => ('value' in gesture && typeof gesture.value === 'string' ? [gesture.value] : []));
  return [...own, '', 'B', 'Bonjour,\n\nje viens 🙂', 'Voici en pièce jointe', 'samira@courriel.example', 'mot '.repeat(400)];
}
