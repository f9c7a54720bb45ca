// What one does on the device itself: a row for each gesture, as in the apps (docs/decisions/0023).

import type { StoredFile, Target, World } from '../apps/contract';
import { button } from '../kit/control';
import { fileLabel } from '../kit/files';
import { handOf } from '../kit/hand';
import { closeChooser, hasDock, isPhoneInHand, isShown, showApp, showFolder, type Frame } from './frame';
import { labels } from './labels';
import type { Area, DeviceSay } from './messages/fr';
import type { DeviceEvent, FolderId, Window } from './schema';

/** The table as it is: what the device shows, and the world it is in. */
interface Table {
  readonly frame: Frame;
  readonly world: World;
}

/** Everything that a row may need to know. `nameOf`: how an app calls itself. */
interface Scene<Event> extends Table {
  readonly event: Event;
  readonly nameOf: (appId: string) => string;
}

interface Row<Event> {
  readonly control: (scene: Scene<Event>) => Target;
  readonly area: Area | ((frame: Frame) => Area);
  /** Before, when « Cliquez sur [[its name]] » is not enough. */
  readonly say?: (scene: Scene<Event>) => DeviceSay;
  /** While an app waits for a file, only what chooses one has a sense; and then only that has one. */
  readonly while: 'free' | 'choosing' | 'both';
  readonly does: (scene: Scene<Event>) => Frame;
  readonly after?: (scene: Scene<Event>) => DeviceSay;
}

type Rows = { readonly [Type in DeviceEvent['type']]: Row<Extract<DeviceEvent, { readonly type: Type }>> };

const rows: Rows = {
  'device-taken': {
    control: ({ event: { device } }) => button(`device:${device}`, labels.devices[device]),
    area: 'devices',
    say: ({ event: { device }, world }) => ({ id: 'take-device', hand: handOf(world), device }),
    while: 'free',
    does: ({ event: { device }, frame }) => (frame.held === device || !frame.devices.includes(device) ? frame : { ...frame, held: device }),
    after: ({ event: { device } }) => ({ id: 'device-taken', device }),
  },
  'window-opened': {
    control: ({ event: { window }, frame, nameOf }) => button(`window:${window}`, windowName(window, frame, nameOf)),
    area: 'taskbar',
    while: 'free',
    does: ({ event: { window }, frame }) => {
      const isThere = window === 'documents' || !hasDock(frame);
      return !isThere || frame.window === window || frame.sites.length === 0 ? frame : { ...frame, window, openFile: undefined };
    },
    after: ({ event: { window }, frame, nameOf }) => {
      const name = windowName(window, frame, nameOf);
      return name === labels[window] ? { id: 'window-open', window } : { id: 'app-open', name };
    },
  },
  'app-opened': {
    control: ({ event: { id }, nameOf }) => button(`app:${id}`, nameOf(id)),
    area: (frame) => (hasDock(frame) ? 'taskbar' : 'tabs'),
    while: 'free',
    does: ({ event: { id }, frame }) => showApp(frame, id),
    after: ({ event: { id }, nameOf }) => ({ id: 'app-open', name: nameOf(id) }),
  },
  'folder-shown': {
    control: ({ event: { folder }, frame }) => button(`device-folder:${folder}`, folderName(folder, frame)),
    area: 'window',
    while: 'both',
    does: ({ event: { folder }, frame }) => (frame.chooser !== undefined || isOnFiles(frame) ? showFolder(frame, folder) : frame),
    after: ({ event: { folder }, frame, world }) => ({
      id: 'folder-open',
      folder: folderName(folder, frame),
      files: world.files.filter((file) => file.folder === folder).length,
    }),
  },
  'file-opened': {
    ...aFile(),
    while: 'free',
    does: ({ event: { fileId }, frame, world }) => {
      if (!isOnFiles(frame) || frame.openFile === fileId || !isShown(fileId, frame, world)) return frame;
      return { ...frame, openFile: fileId, seen: [...frame.seen.filter((id) => id !== fileId), fileId] };
    },
    after: ({ event: { fileId }, ...table }) => ({ id: 'file-open', name: fileNamed(fileId, table)?.name ?? '' }),
  },
  'file-closed': {
    control: () => button('close-file', labels.closeFile),
    area: 'window',
    while: 'free',
    does: ({ frame }) => (frame.openFile === undefined ? frame : { ...frame, openFile: undefined }),
    after: () => ({ id: 'file-closed' }),
  },
  // The app that asked says what it makes of the file.
  'file-picked': {
    ...aFile(),
    while: 'choosing',
    does: ({ event: { fileId }, frame, world }) => (isShown(fileId, frame, world) ? closeChooser(frame) : frame),
  },
  'chooser-closed': {
    control: () => button('close-chooser', labels.cancel),
    area: 'window',
    while: 'choosing',
    does: ({ frame }) => closeChooser(frame),
    after: () => ({ id: 'chooser-closed' }),
  },
};

/** The computer's own window bears the name of the app that owns it. */
function windowName(window: Window, { desk }: Frame, nameOf: Scene<DeviceEvent>['nameOf']): string {
  return window === 'documents' && desk !== undefined ? nameOf(desk) : labels[window];
}

/** A file of the folder on screen. */
function aFile(): Pick<Row<{ readonly fileId: string }>, 'control' | 'area' | 'say'> {
  return {
    control: ({ event: { fileId }, ...table }) => {
      const file = fileNamed(fileId, table);
      return button(`file:${fileId}`, file === undefined ? '' : fileLabel(file));
    },
    area: 'window',
    say: ({ event: { fileId }, ...table }) => ({ id: 'pick-file', hand: handOf(table.world), name: fileNamed(fileId, table)?.name ?? '' }),
  };
}

/** The row of a gesture: rows are looked up by its name, which TypeScript cannot follow. */
function rowOf<Event extends DeviceEvent>(event: Event): Row<Event>;
function rowOf({ type }: DeviceEvent): unknown {
  return rows[type];
}

/** A gesture on the device. The same frame comes back when it makes no sense here. */
export function moveFrame(frame: Frame, event: DeviceEvent, world: World): Frame {
  const row = rowOf(event);
  const hasSense = row.while === 'both' || (row.while === 'choosing') === (frame.chooser !== undefined);
  const isInHand = event.type === 'device-taken' || !isPhoneInHand(frame);
  return hasSense && isInHand ? row.does({ event, frame, world, nameOf: String }) : frame;
}

export function frameTarget(event: DeviceEvent, { frame, world }: Table, nameOf: Scene<DeviceEvent>['nameOf']): Target {
  return rowOf(event).control({ event, frame, world, nameOf });
}

export function describeFrame(event: DeviceEvent, { frame, world }: Table, nameOf: Scene<DeviceEvent>['nameOf']): DeviceSay {
  const scene = { event, frame, world, nameOf };
  const { control, say } = rowOf(event);
  return say === undefined ? { id: 'press', hand: handOf(world), control: control(scene).name } : say(scene);
}

export function frameWhere(event: DeviceEvent, frame: Frame): { readonly id: 'look'; readonly area: Area } {
  const { area } = rowOf(event);
  return { id: 'look', area: typeof area === 'function' ? area(frame) : area };
}

export function announceFrame(event: DeviceEvent, before: Frame, { frame, world }: Table, nameOf: Scene<DeviceEvent>['nameOf']): DeviceSay | undefined {
  return before === frame ? undefined : rowOf(event).after?.({ event, frame, world, nameOf });
}

/** The simple files window is in front. */
function isOnFiles({ window, desk }: Frame): boolean {
  return window === 'documents' && desk === undefined;
}

function folderName(folder: FolderId, { lent }: Frame): string {
  const own: Readonly<Record<string, string>> = labels.folders;
  return own[folder] ?? lent.find(({ id }) => id === folder)?.name ?? '';
}

/** The same paper may stand under another name in another place (the phone, the safe): the folder on screen decides. */
function fileNamed(fileId: string, { frame, world }: Table): StoredFile | undefined {
  const same = world.files.filter((file) => file.id === fileId);
  return same.find(({ folder }) => folder === frame.folder) ?? same[0];
}
