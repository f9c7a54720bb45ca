// Builders for the practice world: what matters is written in the test, the rest comes from here.

import type { Gesture, Persona, Screen, StoredFile, World } from '../../src/world/apps/contract';
import type { BureauEvent } from '../../src/world/apps/bureau/schema';
import type { WebmailEvent, WebmailGoal, WebmailScenario } from '../../src/world/apps/webmail/schema';
import type { DeviceEvent, DeviceGoal } from '../../src/world/device/schema';
import { openPractice, type Bench } from '../../src/world/practice/bench';
import type { Practice } from '../../src/world/practice/practice';
import type { Session } from '../../src/world/practice/session';

export const camille: Persona = {
  id: 'camille',
  firstName: 'Camille',
  lastName: 'Martin',
  email: 'camille.martin@courriel.example',
  phone: '06 39 98 12 34',
  address: { street: '12 rue des Lilas', postcode: '99120', town: 'Trois-Ponts' },
};

export const me = { name: 'Camille Martin', email: camille.email };
export const samira = { name: 'Samira Haddad', email: 'samira@courriel.example' };
export const samir = { name: 'Samir Hadjadj', email: 'samir@courriel.example' };
export const nadia = { name: 'Nadia Benali', email: 'nadia@centre-social.example' };
export const jeanne = { name: 'Jeanne Petit', email: 'jeanne@courriel.example' };
export const eloise = { name: 'Éloïse Petit-Jean', email: 'eloise@courriel.example' };

/** Light, and the right one. */
export const attestation: StoredFile = aFile({ id: 'attestation', name: 'attestation.pdf', sizeKb: 210 });
export const facture: StoredFile = aFile({ id: 'facture', name: 'facture.pdf', sizeKb: 340 });
/** Over the usual limit of 20 Mo. */
export const video: StoredFile = aFile({ id: 'video', name: 'video.mp4', sizeKb: 94_000, kind: 'video' });
/** Comes with Nadia's message; in no folder until it is saved. */
export const affiche: StoredFile = aFile({ id: 'affiche', name: 'affiche.pdf', sizeKb: 120, folder: 'none' });

export function aFile(given: Partial<StoredFile> & Pick<StoredFile, 'id' | 'name'>): StoredFile {
  return { sizeKb: 100, folder: 'documents', kind: 'page', shows: [given.name], ...given };
}

type ScenarioMail = WebmailScenario['inbox'][number];

export function aMail(given: Partial<ScenarioMail> & Pick<ScenarioMail, 'id'>): ScenarioMail {
  return { from: samira, subject: 'Bonjour', at: '9 h', body: ['Bonjour Camille,'], ...given };
}

/** Samira's invitation, Nadia's message to a group with a poster, and one in the spam folder. */
const usualInbox: readonly ScenarioMail[] = [
  aMail({ id: 'invitation', from: samira, subject: 'Dimanche midi ?', at: '10 h 12', body: ['Est-ce que tu viens ?'] }),
  aMail({
    id: 'sortie',
    from: nadia,
    to: [me, jeanne, samir],
    subject: 'Sortie à la mer',
    at: '9 h 05',
    body: ['Nous partons mercredi.'],
    attachments: ['affiche'],
  }),
  aMail({ id: 'loterie', from: { name: 'Loterie', email: 'loterie@bonheur.example' }, subject: 'GAGNÉ', folder: 'spam' }),
];

export function aScenario(given: Partial<WebmailScenario> = {}): WebmailScenario {
  return { skin: 'ancre', contacts: [samira, samir, jeanne, eloise], inbox: usualInbox, ...given };
}

export function aWorld(given: Partial<World> = {}): World {
  return { persona: camille, hour: '10 h 30', files: [attestation, facture, video, affiche], screen: 'wide', device: 'ordinateur', ...given };
}

/** A gesture of the practice world, checked by the compiler as the content is by the schemas. */
export type AnyGesture = WebmailEvent | DeviceEvent;

interface PracticeGiven extends Partial<Omit<Practice, 'apps' | 'goals' | 'walkthrough'>> {
  readonly mailbox?: Partial<WebmailScenario>;
  readonly goals?: readonly (WebmailGoal | DeviceGoal)[];
  readonly walkthrough?: readonly AnyGesture[];
}

const app = 'webmail';

/** The gestures by which one answers Samira's invitation. */
export const answerSamira = {
  open: { app, type: 'message-opened', mailId: 'invitation' },
  reply: { app, type: 'reply-started', kind: 'reply' },
  write: { app, type: 'draft-edited', field: 'body', value: 'Oui, avec plaisir.' },
  send: { app, type: 'draft-sent' },
} as const satisfies Record<string, WebmailEvent>;

/** Samira, and nobody else, got a message. */
export const samiraAnswered = { app, type: 'message-sent', to: samira.email } as const satisfies WebmailGoal;

/** « Répondez à Samira. », on a computer, in the mailbox Ancre. */
export function aPractice({ mailbox = {}, ...given }: PracticeGiven = {}): Practice {
  return {
    id: 'repondre',
    lesson: 'dire-oui',
    device: 'ordinateur',
    persona: camille,
    title: { fr: 'Répondre à Samira' },
    hour: '10 h 30',
    files: [attestation, facture, video, affiche],
    apps: { webmail: aScenario(mailbox) },
    brief: { fr: 'Samira vous invite. Répondez-lui.' },
    goals: [samiraAnswered],
    walkthrough: [answerSamira.open, answerSamira.reply, answerSamira.write, answerSamira.send],
    slips: [],
    done: { fr: 'Samira sait que vous venez.' },
    ...given,
  };
}

/** A practice with its apps, ready to be played. */
export function aBench(given: PracticeGiven = {}): Promise<Bench> {
  return openPractice(aPractice(given));
}

/** The session after these gestures. Throws on one that changes nothing: the test would prove nothing either. */
export function played(bench: Bench, from: Session | Screen, ...gestures: readonly (AnyGesture | BureauEvent | Gesture)[]): Session {
  return gestures.reduce<Session>(
    (session, gesture, index) => {
      const after = bench.send(session, gesture).session;
      if (after === session) throw new Error(`Gesture ${index + 1} (${gesture.type}) changes nothing here.`);
      return after;
    },
    typeof from === 'string' ? bench.start(from) : from,
  );
}
