// A player who tries anything: what is on screen, what is not, what does not exist. Seeded, so that what it finds
// can be found again.

import fc from 'fast-check';
import type { Gesture, Screen } from '../../src/apps/contract';
import { fieldsOf, pagesOf } from '../../src/apps/formulaire/form';
import { scenarioSchema as formulaireSchema, type FormulaireEvent, type FormulaireScenario } from '../../src/apps/formulaire/schema';
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
  const files = [...practice.files.map(({ id }) => id), 'aucun'];
  const { webmail, formulaire } = practice.apps;
  return [
    ...(webmail === undefined ? [] : inWebmail(scenarioSchema.parse(webmail), files, textsOf(practice))),
    ...(formulaire === undefined ? [] : inForm(formulaireSchema.parse(formulaire), textsOf(practice))),
    ...onDevice(files),
    [{ app: 'coffre', type: 'ouvert' }],
  ];
}

function inForm({ form }: FormulaireScenario, texts: readonly string[]): Repertoire {
  const app = 'formulaire';
  const all = fieldsOf(form);
  const fields = [...all.map(({ id }) => id), 'aucun'];
  const choices = all.flatMap((field) => ('options' in field ? ['', ...field.options.map(({ value }) => value)].map((value) => ({ field: field.id, value })) : []));
  const numbers = ['1', '2', '9'];
  const parts = ['jour', 'mois', 'annee'] as const;
  const boxes = ['27', '3', '31', '1968', '68', 'mars', ''];
  // By type, so that a gesture added to the form does not compile until the player tries it.
  const byType: { readonly [Type in FormulaireEvent['type']]: readonly Extract<FormulaireEvent, { readonly type: Type }>[] } = {
    started: [{ app, type: 'started' }],
    answered: [
      ...fields.flatMap((field) => [...texts, '8', '12 rue'].map((value) => ({ app, type: 'answered', field, value }) as const)),
      ...fields.flatMap((field) => parts.flatMap((part) => boxes.map((value) => ({ app, type: 'answered', field, part, value }) as const))),
    ],
    chosen: choices.map((one) => ({ app, type: 'chosen', ...one })),
    ticked: choices.map((one) => ({ app, type: 'ticked', ...one })),
    unticked: choices.map((one) => ({ app, type: 'unticked', ...one })),
    'suggestion-picked': fields.flatMap((field) => [...form.addresses, 'ailleurs'].map((value) => ({ app, type: 'suggestion-picked', field, value }) as const)),
    'file-asked': fields.map((field) => ({ app, type: 'file-asked', field })),
    'file-removed': fields.map((field) => ({ app, type: 'file-removed', field })),
    'entry-opened': fields.flatMap((field) => numbers.map((number) => ({ app, type: 'entry-opened', field, number }) as const)),
    'entry-saved': fields.map((field) => ({ app, type: 'entry-saved', field })),
    'entry-removed': fields.flatMap((field) => numbers.map((number) => ({ app, type: 'entry-removed', field, number }) as const)),
    continued: [...pagesOf(form).map(({ id }) => id), 'aucune'].map((page) => ({ app, type: 'continued', page })),
    'went-back': [{ app, type: 'went-back' }],
    'change-asked': fields.map((field) => ({ app, type: 'change-asked', field })),
    declared: [{ app, type: 'declared' }],
    'declaration-withdrawn': [{ app, type: 'declaration-withdrawn' }],
    sent: [{ app, type: 'sent' }],
    reopened: [{ app, type: 'reopened' }],
    'session-kept': [{ app, type: 'session-kept' }],
    'session-left': [{ app, type: 'session-left' }],
    resumed: [{ app, type: 'resumed' }],
  };
  return Object.values(byType);
}

function inWebmail({ inbox, contacts }: WebmailScenario, files: readonly string[], texts: readonly string[]): Repertoire {
  const app = 'webmail';
  const mails = [...inbox.map(({ id }) => id), 'arrived-1', 'draft-1', 'draft-2', 'sent-draft-1', 'sent-draft-2', 'return-1', 'personne'];
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
    'app-opened': ['webmail', 'formulaire', 'coffre'].map((id) => ({ app, type: 'app-opened', id })),
    'folder-shown': (['documents', 'telechargements'] as const).map((folder) => ({ app, type: 'folder-shown', folder })),
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
