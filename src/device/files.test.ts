import { describe, expect, test } from 'vitest';
import { aFile, aScenario, camille, played, attestation } from '../../tests/support/a-practice';
import { explainedInFrench } from '../../tests/support/french';
import type { Practice } from '../practice/practice';
import { openPractice } from '../practice/bench';

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
const leave = { app: 'bureau', type: 'seat-left' } as const;

describe('where the practice installs a desk', () => {
  test('it owns the window of the files, and has no tab', () => {
    const start = bench.start('wide');
    expect(start.state.frame.front).toBe('webmail');
    expect(bench.send(start, leave).session).toBe(start);
    expect(bench.send(start, { app: device, type: 'app-opened', id: 'bureau' }).session).toBe(start);
    const files = played(bench, 'wide', openFiles);
    expect(bench.send(files, { app: device, type: 'file-opened', fileId: 'attestation' }).session).toBe(files);
    expect(bench.send(files, { app: 'bureau', type: 'file-opened', fileId: 'attestation' }).session).not.toBe(files);
  });

  test('alone, its window is all there is', () => {
    const start = alone.start('wide');
    expect(start.state.frame.window).toBe('documents');
    expect(alone.send(start, { app: device, type: 'window-opened', window: 'internet' }).session).toBe(start);
  });

  test('while a file is chosen for a message, it is out of reach', () => {
    const choosing = played(bench, 'wide', { app: 'webmail', type: 'draft-started' }, { app: 'webmail', type: 'attach-asked' });
    expect(bench.send(choosing, openFiles).session).toBe(choosing);
    expect(bench.send(choosing, leave).session).toBe(choosing);
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
  const mine = played(bench, thrown, { app: 'bureau', type: 'folder-opened', folder: 'documents' }, { app: 'bureau', type: 'file-opened', fileId: 'attestation' }, { app: 'bureau', type: 'file-binned' });
  const clean = played(bench, mine, { app: 'bureau', type: 'folder-opened', folder: 'corbeille' }, { app: 'bureau', type: 'empty-asked' }, { app: 'bureau', type: 'empty-confirmed' });

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
