// A mailbox for the tests: what matters is written in the test, the rest comes from here.

import type { Effect, Screen, StoredFile, World } from '../../src/world/apps/contract';
import { listed } from '../../src/world/apps/webmail/mails';
import webmail from '../../src/world/apps/webmail/model';
import type { WebmailEvent, WebmailGoal, WebmailScenario, WebmailSlip } from '../../src/world/apps/webmail/schema';
import type { Draft, Mail, Webmail } from '../../src/world/apps/webmail/state';
import type { Bare } from '../../src/world/kit/gesture';
import { aScenario, aWorld } from './a-practice';
import { driverOf, type Driven } from './driver';

export type WebmailGesture = Bare<WebmailEvent>;

// The second part is there, for the tests that need it.
await webmail.ready?.(aScenario({ more: {} }));

/** A mailbox and what was done in it. */
export interface Mailbox extends Driven<Webmail, WebmailEvent, WebmailGoal, WebmailSlip> {
  after(...gestures: readonly WebmailGesture[]): Mailbox;
  receiving(effect: Effect): Mailbox;
  /** The same mailbox on another screen. */
  on(screen: Screen): Mailbox;
  /** The messages of a folder, by subject. */
  subjectsIn(folder: Mail['folder']): readonly string[];
  /** The messages in front, by subject. */
  readonly inFront: readonly string[];
  mail(id: string): Mail;
  /** The message being written. */
  readonly draft: Draft;
}

type Given = Partial<WebmailScenario> & Partial<Pick<World, 'screen' | 'device' | 'files'>>;

export function aMailbox({ screen = 'wide', device = 'ordinateur', files, ...scenario }: Given = {}): Mailbox {
  return mailboxOf(driverOf(webmail)(aScenario(scenario), aWorld({ screen, device, ...(files === undefined ? {} : { files }) })));
}

function mailboxOf(box: Driven<Webmail, WebmailEvent, WebmailGoal, WebmailSlip>): Mailbox {
  const { mails, pane } = box.state;
  return {
    ...box,
    after: (...gestures) => mailboxOf(box.after(...gestures)),
    receiving: (effect) => mailboxOf(box.receiving(effect)),
    on: (screen) => mailboxOf(box.on(screen)),
    subjectsIn: (folder) => mails.filter((mail) => mail.folder === folder).map(({ subject }) => subject),
    inFront: pane.name === 'list' || pane.name === 'results' ? listed(pane, mails).map(({ subject }) => subject) : [],
    mail(id) {
      const found = mails.find((mail) => mail.id === id);
      if (found === undefined) throw new Error(`No message « ${id} » in this mailbox.`);
      return found;
    },
    get draft() {
      if (pane.name !== 'composing') throw new Error(`Nothing is being written: « ${pane.name} » is in front.`);
      return pane.draft;
    },
  };
}

/** A file chosen for the mailbox. */
export const chosen = (file: StoredFile): Effect => ({ type: 'file-chosen', to: 'webmail', file });
