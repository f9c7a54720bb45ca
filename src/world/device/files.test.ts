import { describe, expect, test } from 'vitest';
import type { BureauEvent } from '../apps/bureau/schema';
import { aFile, aScenario, attestation, camille, played, type AnyGesture } from '../../../tests/support/a-practice';
import { explainedInFrench } from '../../../tests/support/french';
import type { Practice } from '../practice/practice';
import { openPractice, type Bench } from '../practice/bench';
import type { Session } from '../practice/session';

const device = 'appareil';
const scan = aFile({ id: 'scan', name: 'scan001.pdf', folder: 'telechargements' });
const desk = { skin: 'chene', computer: 'shared', folders: [], printers: [], lengths: [], house: [], tray: [] };

function aPractice(apps: Practice['apps']): Practice {
  return {
    id: 'partir',
    lesson: 'partir',
    device: 'ordinateur',
    persona: camille,
    title: { fr: 'Partir' },
    hour: '10 h 30',
    files: [attestation, scan],
    apps,
    brief: { fr: 'Partez.' },
    goals: [{ app: 'bureau', type: 'seat-left' }],
    walkthrough: [{ app: 'bureau', type: 'seat-left' }],
    slips: [],
    done: { fr: 'Vous êtes parti.' },
  };
}

const bench = await openPractice(aPractice({ bureau: desk, webmail: aScenario() }));
const alone = await openPractice(aPractice({ bureau: desk }));
const openFiles = { app: device, type: 'window-opened', window: 'documents' } as const;
/** The same session when the gesture is refused. */
function sent(on: Bench, from: Session, gesture: AnyGesture | BureauEvent): Session {
  return on.send(from, gesture).session;
}

const leave = { app: 'bureau', type: 'seat-left' } as const;

describe('where the practice installs a desk', () => {
  test('it owns the window of the files, and has no tab', () => {
    const start = bench.start('wide');
    expect(start.state.frame.front).toBe('webmail');
    expect(sent(bench, start, leave)).toBe(start);
    expect(sent(bench, start, { app: device, type: 'app-opened', id: 'bureau' })).toBe(start);
    const files = played(bench, 'wide', openFiles);
    expect(sent(bench, files, { app: device, type: 'file-opened', fileId: 'attestation' })).toBe(files);
    expect(sent(bench, files, { app: 'bureau', type: 'file-opened', fileId: 'attestation' })).not.toBe(files);
  });

  test('alone, its window is all there is', () => {
    const start = alone.start('wide');
    expect(start.state.frame.window).toBe('documents');
    expect(sent(alone, start, { app: device, type: 'window-opened', window: 'internet' })).toBe(start);
  });

  test('while a file is chosen for a message, it is out of reach', () => {
    const choosing = played(bench, 'wide', { app: 'webmail', type: 'draft-started' }, { app: 'webmail', type: 'attach-asked' });
    expect(sent(bench, choosing, openFiles)).toBe(choosing);
    expect(sent(bench, choosing, leave)).toBe(choosing);
  });

  test('a file that was renamed is joined to a message under its new name', () => {
    const joined = played(
      bench,
      'wide',
      openFiles,
      { app: 'bureau', type: 'file-opened', fileId: 'attestation' },
      { app: 'bureau', type: 'rename-asked' },
      { app: 'bureau', type: 'name-edited', value: 'Assurance.pdf' },
      { app: 'bureau', type: 'name-saved' },
      { app: device, type: 'window-opened', window: 'internet' },
      { app: 'webmail', type: 'draft-started' },
      { app: 'webmail', type: 'attach-asked' },
      { app: device, type: 'file-picked', fileId: 'attestation' },
    );
    expect(joined.state.apps['webmail']).toMatchObject({ pane: { draft: { attachments: [{ name: 'Assurance.pdf' }] } } });
  });
});

describe('getting up from a shared computer', () => {
  const thrown = played(
    bench,
    'wide',
    openFiles,
    { app: 'bureau', type: 'folder-opened', folder: 'telechargements' },
    { app: 'bureau', type: 'file-opened', fileId: 'scan' },
    { app: 'bureau', type: 'file-binned' },
  );
  const mine = played(
    bench,
    thrown,
    { app: 'bureau', type: 'folder-opened', folder: 'documents' },
    { app: 'bureau', type: 'file-opened', fileId: 'attestation' },
    { app: 'bureau', type: 'file-binned' },
  );
  const clean = played(
    bench,
    mine,
    { app: 'bureau', type: 'folder-opened', folder: 'corbeille' },
    { app: 'bureau', type: 'empty-asked' },
    { app: 'bureau', type: 'empty-confirmed' },
  );

  test('with the mailbox still open is told, once the files are gone', () => {
    const { slip } = bench.judge(bench.send(clean, leave));
    expect(slip?.slip).toEqual({ app: 'webmail', type: 'left-signed-in' });
    expect(slip === undefined ? '' : explainedInFrench(slip)).toContain('Se déconnecter');
  });

  test('with the mailbox closed and nothing left is right', () => {
    const closed = played(bench, clean, { app: device, type: 'window-opened', window: 'internet' }, { app: 'webmail', type: 'signed-out' }, openFiles);
    const left = bench.send(closed, leave);
    expect(bench.judge(left).slip).toBeUndefined();
    expect(bench.isDone(left.session.state)).toBe(true);
  });
});
