import { describe, expect, test } from 'vitest';
import { aFile, attestation, aWorld, facture } from '../../../tests/support/a-practice';
import { weightOf } from '../kit/files';
import { appInFront, foldersOf, frameExits, hasDock, startFrame, type Frame, type Installed } from './frame';
import { describeFrame, frameTarget, moveFrame } from './gestures';
import type { DeviceKind } from '../apps/contract';
import type { DeviceEvent } from './schema';

/** What each of these apps tells of itself. */
const having: Readonly<Record<string, Installed>> = {
  webmail: { id: 'webmail', role: 'site' },
  coffre: { id: 'coffre', role: 'site', folder: { id: 'coffre', name: 'Mon coffre-fort' } },
  telephone: { id: 'telephone', role: 'phone', folder: { id: 'telephone', name: 'Photos du téléphone' } },
};
const frameWith = (ids: readonly string[], device?: DeviceKind): Frame =>
  startFrame(
    ids.flatMap((id) => having[id] ?? []),
    device,
  );

const saved = aFile({ id: 'cv', name: 'cv.pdf', folder: 'telechargements' });
const world = aWorld({ files: [attestation, facture, saved] });

type Gesture = DeviceEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'app'> : never) : never;

function after(frame: Frame, ...gestures: readonly Gesture[]): Frame {
  return gestures.reduce((now, gesture) => moveFrame(now, { app: 'appareil', ...gesture }, world), frame);
}

const start = frameWith(['webmail']);
const files = after(start, { type: 'window-opened', window: 'documents' });
const choosing: Frame = { ...start, chooser: { by: 'webmail' } };

describe('windows', () => {
  test('the device starts on the internet, and « Mes fichiers » shows Documents', () => {
    expect([start.window, files.window, files.folder]).toEqual(['internet', 'documents', 'documents']);
    expect(after(files, { type: 'window-opened', window: 'internet' }).window).toBe('internet');
  });

  test('the window one is in does not open twice, nor an app that is not there', () => {
    expect(after(start, { type: 'window-opened', window: 'internet' }, { type: 'app-opened', id: 'webmail' }, { type: 'app-opened', id: 'coffre' })).toBe(
      start,
    );
  });

  test('an app comes in front of the files', () => {
    const two = after(frameWith(['webmail', 'coffre']), { type: 'window-opened', window: 'documents' }, { type: 'app-opened', id: 'coffre' });
    expect(two).toMatchObject({ window: 'internet', front: 'coffre' });
  });
});

describe('a phone beside the computer', () => {
  const table = frameWith(['telephone', 'webmail', 'coffre']);
  const phone = after(table, { type: 'device-taken', device: 'telephone' });

  test('one starts at the computer, on its first site, and the phone is none of its sites', () => {
    expect([table.held, appInFront(table), table.sites]).toEqual(['ordinateur', 'webmail', ['webmail', 'coffre']]);
    expect(after(table, { type: 'app-opened', id: 'telephone' })).toBe(table);
  });

  test('taken, it is in front; the computer waits as it was', () => {
    const open = after(table, { type: 'window-opened', window: 'documents' }, { type: 'file-opened', fileId: 'attestation' });
    const taken = after(open, { type: 'device-taken', device: 'telephone' });
    expect(appInFront(taken)).toBe('telephone');
    expect(after(taken, { type: 'window-opened', window: 'internet' }, { type: 'app-opened', id: 'coffre' }, { type: 'file-closed' })).toBe(taken);
    expect(after(taken, { type: 'device-taken', device: 'ordinateur' })).toEqual(open);
  });

  test('the way to the other device is always among the ways out, but while a file is chosen', () => {
    expect(frameExits(phone)).toEqual([{ app: 'appareil', type: 'device-taken', device: 'ordinateur' }]);
    expect(frameExits(table)).toContainEqual({ app: 'appareil', type: 'device-taken', device: 'telephone' });
    const waiting: Frame = { ...table, chooser: { by: 'webmail' } };
    expect(after(waiting, { type: 'device-taken', device: 'telephone' })).toBe(waiting);
  });

  test('without one there is nothing to take', () => {
    expect(after(start, { type: 'device-taken', device: 'telephone' }, { type: 'device-taken', device: 'ordinateur' })).toBe(start);
  });
});

describe('a phone with its home screen', () => {
  const home = frameWith(['telephone', 'coffre'], 'telephone');

  test('one starts on it, and each app is one gesture away, there and back', () => {
    expect([appInFront(home), hasDock(home)]).toEqual(['telephone', true]);
    const safe = after(home, { type: 'app-opened', id: 'coffre' });
    expect(appInFront(safe)).toBe('coffre');
    expect(after(safe, { type: 'app-opened', id: 'telephone' })).toEqual(home);
  });

  test('from one’s files the way out is the app one came from', () => {
    const looking = after(home, { type: 'window-opened', window: 'documents' });
    expect(after(looking, { type: 'window-opened', window: 'internet' })).toBe(looking);
    expect(frameExits(looking)).toContainEqual({ app: 'appareil', type: 'app-opened', id: 'telephone' });
  });

  test('its pictures can be chosen when an app wants a file, and only then', () => {
    expect(foldersOf(home)).not.toContain('telephone');
    expect(foldersOf({ ...home, chooser: { by: 'coffre' } })).toContain('telephone');
    expect(foldersOf({ ...frameWith(['telephone', 'coffre']), chooser: { by: 'coffre' } })).not.toContain('telephone');
  });
});

describe('files', () => {
  test('a file of the folder opens, is remembered as seen, and closes', () => {
    const open = after(files, { type: 'file-opened', fileId: 'attestation' });
    expect(open).toMatchObject({ openFile: 'attestation', seen: ['attestation'] });
    expect(after(open, { type: 'file-closed' }).openFile).toBeUndefined();
  });

  test('a file of another folder does not open', () => {
    expect(after(files, { type: 'file-opened', fileId: 'cv' })).toBe(files);
    const telechargements = after(files, { type: 'folder-shown', folder: 'telechargements' });
    expect(after(telechargements, { type: 'file-opened', fileId: 'cv' }).openFile).toBe('cv');
  });

  test('changing the folder or the window closes the file', () => {
    const open = after(files, { type: 'file-opened', fileId: 'attestation' });
    expect(after(open, { type: 'folder-shown', folder: 'telechargements' }).openFile).toBeUndefined();
    expect(after(open, { type: 'window-opened', window: 'internet' }).openFile).toBeUndefined();
    expect(after(open, { type: 'app-opened', id: 'webmail' }).openFile).toBeUndefined();
  });

  test('folders are out of reach while one is on the internet', () => {
    expect(after(start, { type: 'folder-shown', folder: 'telechargements' }, { type: 'file-opened', fileId: 'attestation' }, { type: 'file-closed' })).toBe(
      start,
    );
  });
});

describe('the window that chooses a file', () => {
  test('everything else waits', () => {
    expect(
      after(
        choosing,
        { type: 'window-opened', window: 'documents' },
        { type: 'file-opened', fileId: 'attestation' },
        { type: 'file-closed' },
        { type: 'app-opened', id: 'webmail' },
      ),
    ).toBe(choosing);
  });

  test('it shows both folders, and closes on the chosen file or without one', () => {
    expect(after(choosing, { type: 'file-picked', fileId: 'attestation' }).chooser).toBeUndefined();
    expect(after(choosing, { type: 'file-picked', fileId: 'cv' })).toBe(choosing);
    expect(after(choosing, { type: 'folder-shown', folder: 'telechargements' }, { type: 'file-picked', fileId: 'cv' }).chooser).toBeUndefined();
    expect(after(choosing, { type: 'chooser-closed' }).chooser).toBeUndefined();
  });

  test('without it there is nothing to choose', () => {
    expect(after(files, { type: 'file-picked', fileId: 'attestation' }, { type: 'chooser-closed' })).toBe(files);
  });
});

describe('words', () => {
  test.each([
    [340, '340 Ko'],
    [999, '999 Ko'],
    [1000, '1 Mo'],
    [2400, '2,4 Mo'],
    [94_000, '94 Mo'],
  ])('%s kilobytes are written « %s »', (sizeKb, written) => {
    expect(weightOf(sizeKb).replace('\u00a0', ' ')).toBe(written);
  });

  test('a file is found by its name and weight, and asked for by its name', () => {
    const event: DeviceEvent = { app: 'appareil', type: 'file-picked', fileId: 'attestation' };
    const frame = frameWith(['webmail']);
    expect(frameTarget(event, { frame, world }, String).name.replace('\u00a0', ' ')).toBe('attestation.pdf, 210 Ko');
    expect(describeFrame(event, { frame, world }, String)).toEqual({ id: 'pick-file', hand: 'mouse', name: 'attestation.pdf' });
    expect(describeFrame(event, { frame, world: aWorld({ device: 'telephone' }) }, String)).toMatchObject({ hand: 'finger' });
  });

  test('a paper that has another name in the safe is asked for by the name one sees there', () => {
    const inSafe = aFile({ id: 'attestation', name: 'Attestation de Camille.pdf', folder: 'coffre' });
    const table = { frame: { ...frameWith(['webmail', 'coffre']), folder: 'coffre' } as const, world: aWorld({ files: [attestation, inSafe] }) };
    expect(describeFrame({ app: 'appareil', type: 'file-picked', fileId: 'attestation' }, table, String)).toMatchObject({ name: 'Attestation de Camille.pdf' });
  });
});
