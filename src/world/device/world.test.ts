import { describe, expect, test } from 'vitest';
import { aBench, affiche, aPractice, played, type AnyGesture } from '../../../tests/support/a-practice';
import { aloud } from '../../../tests/support/french';
import { scenarioSchema, type TelephoneEvent } from '../apps/telephone/schema';
import type { Effect } from '../apps/contract';
import webmail from '../apps/webmail/model';
import type { Webmail } from '../apps/webmail/state';
import { openPractice } from '../practice/bench';
import type { Session } from '../practice/session';
import type { DeviceEvent } from './schema';
import { worldOf, type Happened } from './world';

const bench = await aBench();
const app = 'webmail';
const device = 'appareil';

function fileNames(session: Session, folder: string): readonly string[] {
  return session.state.world.files.filter((file) => file.folder === folder).map((file) => file.name);
}

/** What the device and its apps say of the last of these gestures. */
function said(...gestures: readonly [...AnyGesture[], AnyGesture]): readonly string[] {
  const last = gestures.at(-1);
  if (last === undefined) throw new Error('There is nothing to say of no gesture.');
  return spoken(bench.send(played(bench, 'wide', ...gestures.slice(0, -1)), last).happened);
}

function spoken(happened: readonly Happened[]): readonly string[] {
  return happened.flatMap((one) => bench.rules.announce(one) ?? []).map(aloud);
}

const write = { app, type: 'draft-started' } as const;
const attach = { app, type: 'attach-asked' } as const;

describe('the file chooser, between an app and the files', () => {
  const choosing = played(bench, 'wide', write, attach);

  test('« Joindre un fichier » opens it, and while it waits the app’s controls are out of reach', () => {
    expect(choosing.state.frame.chooser).toEqual({ by: 'webmail' });
    expect(bench.send(choosing, { app, type: 'draft-closed' }).session).toBe(choosing);
    expect(bench.send(choosing, attach).session).toBe(choosing);
  });

  test('the chosen file goes to the app that asked', () => {
    const chosen = played(bench, choosing, { app: device, type: 'file-picked', fileId: 'attestation' });
    expect(chosen.state.frame.chooser).toBeUndefined();
    expect(chosen.state.apps['webmail']).toMatchObject({ pane: { draft: { attachments: [{ id: 'attestation' }] } } });
  });

  test('it begins in Documents, even after one has looked elsewhere', () => {
    const looked = played(
      bench,
      'wide',
      { app: device, type: 'window-opened', window: 'documents' },
      { app: device, type: 'folder-shown', folder: 'telechargements' },
      { app: device, type: 'window-opened', window: 'internet' },
      write,
      attach,
    );
    expect(looked.state.frame.folder).toBe('documents');
  });

  test('closing it changes nothing in the app', () => {
    const closed = played(bench, choosing, { app: device, type: 'chooser-closed' });
    expect(closed.state.apps).toEqual(played(bench, 'wide', write).state.apps);
  });

  test('it says what it opened, what was joined, and what was refused', () => {
    expect(said(write, attach)).toEqual(['Une fenêtre s’ouvre avec vos fichiers.']);
    expect(said(write, attach, { app: device, type: 'file-picked', fileId: 'attestation' })).toEqual(['Le fichier attestation.pdf est joint au message.']);
    expect(said(write, attach, { app: device, type: 'file-picked', fileId: 'video' }).join()).toContain('trop volumineux');
    expect(said(write, attach, { app: device, type: 'chooser-closed' })).toEqual(['La fenêtre des fichiers est fermée.']);
  });
});

describe('an attachment kept', () => {
  const open = { app, type: 'message-opened', mailId: 'sortie' } as const;
  const save = { app, type: 'attachment-saved', fileId: 'affiche' } as const;
  const kept = played(bench, 'wide', open, save);

  test('is in Téléchargements, where it was in no folder before', () => {
    expect([fileNames(bench.start('wide'), 'telechargements'), fileNames(kept, 'telechargements')]).toEqual([[], ['affiche.pdf']]);
  });

  test('is there once, however often it is kept', () => {
    expect(fileNames(played(bench, kept, save), 'telechargements')).toEqual(['affiche.pdf']);
  });

  test('can be joined to another message', () => {
    const joined = played(
      bench,
      kept,
      { app, type: 'message-closed' },
      write,
      attach,
      { app: device, type: 'folder-shown', folder: 'telechargements' },
      { app: device, type: 'file-picked', fileId: 'affiche' },
    );
    expect(joined.state.apps['webmail']).toMatchObject({ pane: { draft: { attachments: [{ ...affiche, folder: 'telechargements' }] } } });
  });

  test('can be looked at among one’s files, and goals know it', () => {
    const seen = played(
      bench,
      kept,
      { app: device, type: 'window-opened', window: 'documents' },
      { app: device, type: 'folder-shown', folder: 'telechargements' },
      { app: device, type: 'file-opened', fileId: 'affiche' },
    );
    const goal = { app: device, type: 'file-seen', fileId: 'affiche' } as const;
    expect([bench.rules.isReached(goal, kept.state), bench.rules.isReached(goal, seen.state)]).toEqual([false, true]);
  });

  test('while one looks at one’s files, the mailbox is out of reach and waits as it was', () => {
    const files = played(bench, kept, { app: device, type: 'window-opened', window: 'documents' });
    expect(bench.send(files, write).session).toBe(files);
    expect(files.state.apps).toEqual(kept.state.apps);
  });
});

describe('a message to an address nobody has', () => {
  const sent = played(
    bench,
    'wide',
    write,
    { app, type: 'draft-edited', field: 'to', value: 'samyra@courriel.example' },
    { app, type: 'draft-edited', field: 'subject', value: 'Oui' },
    { app, type: 'draft-edited', field: 'body', value: 'Je viens' },
    { app, type: 'draft-sent' },
  );

  test('comes back a moment later, not at once, and only once', () => {
    expect(sent.state.pending).toHaveLength(1);
    const back = bench.pass(sent);
    expect(back.session.state.pending).toEqual([]);
    expect(spoken(back.happened)).toEqual(['Un message vient d’arriver. Il est envoyé par : Service de distribution.'.replace(' :', '\u00a0:')]);
    expect(bench.pass(back.session).session).toBe(back.session);
  });
});

describe('the screen', () => {
  test('turning it moves nothing in the mailbox', () => {
    const session = played(bench, 'wide', { app, type: 'message-opened', mailId: 'invitation' });
    expect(bench.turn(session, 'narrow').state).toEqual({ ...session.state, world: { ...session.state.world, screen: 'narrow' } });
    expect(bench.turn(session, 'wide')).toBe(session);
  });

  test('a gesture for an app that is not installed, or not in front, changes nothing', () => {
    const session = bench.start('wide');
    for (const gesture of [
      { app: 'coffre', type: 'x' },
      { app: 'toString', type: 'x' },
    ])
      expect(bench.send(session, gesture).session).toBe(session);
  });
});

describe('a phone beside the computer', async () => {
  const { apps, ...practice } = aPractice();
  const scenario = scenarioSchema.parse({ conversations: [{ from: 'Mairie', messages: [{ text: 'Votre code est 5521.', at: '9 h' }] }] });
  const two = await openPractice({ ...practice, apps: { ...apps, telephone: scenario } });
  const start = two.start('wide');
  const take = { app: device, type: 'device-taken', device: 'telephone' } as const;
  const messages: TelephoneEvent = { app: 'telephone', type: 'tool-opened', tool: 'messages' };
  const open: TelephoneEvent = { app: 'telephone', type: 'thread-opened', from: 'Mairie' };

  test('what arrived is counted on it, until it is read', () => {
    expect(two.rules.newsOf('telephone', start.state)).toBe(1);
    const read = played(two, start, take, messages, open);
    expect(two.rules.newsOf('telephone', read.state)).toBe(0);
  });

  test('only the device in hand obeys', () => {
    expect(two.send(start, messages).session).toBe(start);
    const phone = played(two, start, take);
    expect(two.send(phone, write).session).toBe(phone);
    expect(spoken(two.send(start, take).happened)).toEqual(['Vous avez le téléphone en main.']);
  });

  test('from the phone, the guide finds the way back to the computer by itself', () => {
    expect(two.advise(played(two, start, take, messages))).toMatchObject({ type: 'next', gesture: { type: 'device-taken', device: 'ordinateur' } });
  });

  test('taken again after a reload, and undone, as any gesture', () => {
    const phone = played(two, start, take, messages);
    expect(two.resume(phone.log, 'wide').state).toEqual(phone.state);
    expect(two.undo(two.undo(phone)).state).toEqual(start.state);
  });
});

test('an app whose effects never end is told to who wrote it, and nothing of them is dropped in silence', () => {
  const endless = worldOf({ webmail: { ...webmail, receive: (state: Webmail, effect: Effect) => ({ state, effects: [effect] }) } });
  const start = endless.start(aPractice(), 'wide');
  const choosing = endless.send(endless.send(start, write).state, attach).state;
  const pick: DeviceEvent = { app: device, type: 'file-picked', fileId: 'attestation' };
  expect(() => endless.send(choosing, pick)).toThrow(/More than 50 effects in a row; the last is « file-chosen »/);
});
