// The device around the apps: which one is in hand, which window is in front, which folder is shown, the file chooser.

import type { DeviceKind, Role, StoredFile, Target, World } from '../apps/contract';
import { assertNever } from '../../core/lesson/assert-never';
import { button } from '../kit/control';
import { fileLabel, type LentFolder } from '../kit/files';
import { handOf } from '../kit/hand';
import { labels } from './labels';
import type { DeviceSay } from './messages/say';
import type { DeviceEvent, DeviceGoal, FolderId, Window } from './schema';

/** What the device asks of an app: where it stands, and the place it lends to who chooses a file. */
export interface Installed {
  readonly id: string;
  readonly role: Role;
  readonly folder?: LentFolder | undefined;
}

export interface Frame {
  /** What is on the table: the practice's own device, and a phone beside a computer where one is installed. */
  readonly devices: readonly DeviceKind[];
  readonly held: DeviceKind;
  readonly window: Window;
  /** The app in front in the browser, or on the phone. */
  readonly front: string;
  /** The app that is a phone: beside a computer, or the home screen of the phone one holds. */
  readonly phone?: string | undefined;
  /** The app that owns the files window. Without one the window is a simple list, and pays for no more. */
  readonly desk?: string | undefined;
  /** The other apps. */
  readonly sites: readonly string[];
  /** Places that apps lend to the file chooser. */
  readonly lent: readonly LentFolder[];
  readonly folder: FolderId;
  readonly openFile?: string | undefined;
  /** An app waits for a file; the rest of the screen waits too. */
  readonly chooser?: { readonly by: string } | undefined;
  readonly seen: readonly string[];
}

export function startFrame(installed: readonly Installed[], device: DeviceKind = 'ordinateur'): Frame {
  const having = (role: Role): string | undefined => installed.find((app) => app.role === role)?.id;
  const [phone, desk] = [having('phone'), having('desk')];
  const isBeside = device === 'ordinateur' && phone !== undefined;
  // A phone beside a computer is no site of it, and its pictures are not on it.
  const here = installed.filter(({ role }) => role !== 'desk' && !(isBeside && role === 'phone'));
  const sites = here.map(({ id }) => id);
  const lent = here.flatMap(({ folder }) => folder ?? []);
  const [front] = sites;
  const devices: readonly DeviceKind[] = isBeside ? ['ordinateur', 'telephone'] : [device];
  return {
    devices,
    held: device,
    window: front === undefined ? 'documents' : 'internet',
    front: front ?? '',
    phone,
    desk,
    sites,
    lent,
    folder: 'documents',
    seen: [],
  };
}

export function hasDesk({ desk }: Frame): boolean {
  return desk !== undefined;
}

/** The apps one goes to from the bars of the practice's own device. The desk has its window; a phone beside a computer is not a site. */
export function sitesOf({ sites }: Frame): readonly string[] {
  return sites;
}

/** The app whose controls are under the hand; undefined in front of the simple files window. */
export function appInFront(frame: Frame): string | undefined {
  if (isPhoneInHand(frame)) return frame.phone;
  return frame.window === 'internet' ? frame.front : frame.desk;
}

/** The phone that stood beside the computer was taken: the computer waits as it was. */
export function isPhoneInHand({ devices, held }: Frame): boolean {
  return devices.length > 1 && held === 'telephone';
}

/** The practice is on a phone with its own home screen: apps are one touch away, at the bottom. */
export function hasDock({ devices, held, phone }: Frame): boolean {
  return devices.length === 1 && held === 'telephone' && phone !== undefined;
}

/** An app wants a file. The choice begins in Documents each time, wherever one has looked before. */
export function openChooser(frame: Frame, by: string): Frame {
  return { ...frame, folder: 'documents', openFile: undefined, chooser: { by } };
}

/** A gesture on the device. The same frame comes back when it makes no sense here. */
export function moveFrame(frame: Frame, event: DeviceEvent, world: World): Frame {
  if (frame.chooser !== undefined) return moveChooser(frame, event, world);
  if (isPhoneInHand(frame) && event.type !== 'device-taken') return frame;
  switch (event.type) {
    case 'device-taken':
      return frame.held === event.device || !frame.devices.includes(event.device) ? frame : { ...frame, held: event.device };
    case 'window-opened':
      if (event.window === 'internet' && hasDock(frame)) return frame;
      return frame.window === event.window || sitesOf(frame).length === 0 ? frame : { ...frame, window: event.window, openFile: undefined };
    case 'app-opened':
      if (!sitesOf(frame).includes(event.id)) return frame;
      return frame.front === event.id && frame.window === 'internet' ? frame : { ...frame, window: 'internet', front: event.id, openFile: undefined };
    case 'folder-shown':
      return frame.window === 'documents' && !hasDesk(frame) ? showFolder(frame, event.folder) : frame;
    case 'file-opened':
      if (frame.window !== 'documents' || hasDesk(frame) || frame.openFile === event.fileId || !isShown(event.fileId, frame, world)) return frame;
      return { ...frame, openFile: event.fileId, seen: [...frame.seen.filter((id) => id !== event.fileId), event.fileId] };
    case 'file-closed':
      return frame.openFile === undefined ? frame : { ...frame, openFile: undefined };
    case 'file-picked':
    case 'chooser-closed':
      return frame;
    default:
      return assertNever(event);
  }
}

function moveChooser(frame: Frame, event: DeviceEvent, world: World): Frame {
  switch (event.type) {
    case 'folder-shown':
      return showFolder(frame, event.folder);
    case 'file-picked':
      return isShown(event.fileId, frame, world) ? closeChooser(frame) : frame;
    case 'chooser-closed':
      return closeChooser(frame);
    case 'device-taken':
    case 'window-opened':
    case 'app-opened':
    case 'file-opened':
    case 'file-closed':
      return frame;
    default:
      return assertNever(event);
  }
}

/** The files window never stands on the safe, nor on the pictures: only a chooser offers them. */
function closeChooser(frame: Frame): Frame {
  return { ...frame, chooser: undefined, folder: frame.folder === 'telechargements' ? frame.folder : 'documents' };
}

function showFolder(frame: Frame, folder: FolderId): Frame {
  return frame.folder === folder || !foldersOf(frame).includes(folder) ? frame : { ...frame, folder, openFile: undefined };
}

function isShown(fileId: string, frame: Frame, world: World): boolean {
  return world.files.some((file) => file.id === fileId && file.folder === frame.folder);
}

/** The places one can choose a file from: the safe and the phone's pictures only while an app waits for a file. */
export function foldersOf(frame: Frame): readonly FolderId[] {
  const own: readonly FolderId[] = ['documents', 'telechargements'];
  if (frame.chooser === undefined) return own;
  return [...own, ...frame.lent];
}

/** Ways back to known ground on the device. */
export function frameExits(frame: Frame): readonly DeviceEvent[] {
  const app = 'appareil';
  const others = foldersOf(frame)
    .filter((folder) => folder !== frame.folder)
    .map((folder): DeviceEvent => ({ app, type: 'folder-shown', folder }));
  if (frame.chooser !== undefined) {
    return [...others, { app, type: 'chooser-closed' }];
  }
  const taken = frame.devices.filter((device) => device !== frame.held).map((device): DeviceEvent => ({ app, type: 'device-taken', device }));
  if (isPhoneInHand(frame)) return taken;
  const sites = sitesOf(frame);
  const apps = sites.filter((id) => id !== frame.front).map((id): DeviceEvent => ({ app, type: 'app-opened', id }));
  if (frame.window === 'internet') return [...apps, ...(hasDesk(frame) ? [{ app, type: 'window-opened', window: 'documents' } as const] : []), ...taken];
  if (hasDesk(frame)) return [...(sites.length === 0 ? [] : [{ app, type: 'window-opened', window: 'internet' } as const]), ...apps, ...taken];
  return [
    hasDock(frame) ? { app, type: 'app-opened', id: frame.front } : { app, type: 'window-opened', window: 'internet' },
    ...(frame.openFile === undefined ? [] : [{ app, type: 'file-closed' } as const]),
    ...others,
    ...apps,
    ...taken,
  ];
}

export function isFrameGoalReached(goal: DeviceGoal, frame: Frame): boolean {
  return frame.seen.includes(goal.fileId);
}

/** The table as it is: what the device shows, and the world it is in. */
interface Table {
  readonly frame: Frame;
  readonly world: World;
}

/** The same paper may stand under another name in another place (the phone, the safe): the folder on screen decides. */
function fileNamed(fileId: string, { frame, world }: Table): StoredFile | undefined {
  const same = world.files.filter((file) => file.id === fileId);
  return same.find(({ folder }) => folder === frame.folder) ?? same[0];
}

/** An app's name as the device shows it. */
type NameOf = (appId: string) => string;

export function frameTarget(event: DeviceEvent, table: Table, nameOf: NameOf): Target {
  switch (event.type) {
    case 'device-taken':
      return button(`device:${event.device}`, labels.devices[event.device]);
    case 'window-opened':
      return button(`window:${event.window}`, labels[event.window]);
    case 'app-opened':
      return button(`app:${event.id}`, nameOf(event.id));
    case 'folder-shown':
      return button(`device-folder:${event.folder}`, labels.folders[event.folder]);
    case 'file-opened':
    case 'file-picked': {
      const file = fileNamed(event.fileId, table);
      return button(`file:${event.fileId}`, file === undefined ? '' : fileLabel(file));
    }
    case 'file-closed':
      return button('close-file', labels.closeFile);
    case 'chooser-closed':
      return button('close-chooser', labels.cancel);
    default:
      return assertNever(event);
  }
}

export function describeFrame(event: DeviceEvent, table: Table, nameOf: NameOf): DeviceSay {
  const { world } = table;
  const hand = handOf(world);
  if (event.type === 'file-picked' || event.type === 'file-opened') {
    return { id: 'pick-file', hand, name: fileNamed(event.fileId, table)?.name ?? '' };
  }
  if (event.type === 'device-taken') return { id: 'take-device', hand, device: event.device };
  return { id: 'press', hand, control: frameTarget(event, table, nameOf).name };
}

export function frameWhere(event: DeviceEvent, frame: Frame): DeviceSay {
  if (event.type === 'window-opened' || (event.type === 'app-opened' && hasDock(frame))) return { id: 'look-taskbar' };
  if (event.type === 'device-taken') return { id: 'look-devices' };
  return { id: event.type === 'app-opened' ? 'look-tabs' : 'look-window' };
}

export function announceFrame(event: DeviceEvent, before: Frame, after: Table, nameOf: NameOf): DeviceSay | undefined {
  const { frame, world } = after;
  if (before === frame) return undefined;
  switch (event.type) {
    case 'device-taken':
      return { id: 'device-taken', device: event.device };
    case 'window-opened':
      return { id: 'window-open', window: event.window };
    case 'app-opened':
      return { id: 'app-open', name: nameOf(event.id) };
    case 'folder-shown':
      return {
        id: 'folder-open',
        folder: labels.folders[event.folder],
        files: world.files.filter((file) => file.folder === event.folder).length,
      };
    case 'file-opened':
      return { id: 'file-open', name: fileNamed(event.fileId, after)?.name ?? '' };
    case 'file-closed':
      return { id: 'file-closed' };
    case 'file-picked':
      return undefined;
    case 'chooser-closed':
      return { id: 'chooser-closed' };
    default:
      return assertNever(event);
  }
}
