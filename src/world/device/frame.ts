// The device around the apps: which one is in hand, which window is in front, which folder is shown, the file chooser.

import type { DeviceKind, Role, World } from '../apps/contract';
import type { Lent } from '../kit/files';
import type { DeviceEvent, DeviceGoal, FolderId, Window } from './schema';

/** What the device asks of an app: where it stands, and the place it lends to who chooses a file. */
export interface Installed {
  readonly id: string;
  readonly role: Role;
  readonly folder?: Lent | undefined;
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
  /** The app that owns the computer's own window: its files, its settings. Without one the window is a simple list of files, and pays for no more. */
  readonly desk?: string | undefined;
  /** The apps one goes to from the bars of the practice's own device. The desk has its window; a phone beside a computer is no site of it. */
  readonly sites: readonly string[];
  /** Places that apps lend to the file chooser. */
  readonly lent: readonly Lent[];
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
  const [front] = sites;
  return {
    devices: isBeside ? ['ordinateur', 'telephone'] : [device],
    held: device,
    window: front === undefined ? 'documents' : 'internet',
    front: front ?? '',
    phone,
    desk,
    sites,
    lent: here.flatMap(({ folder }) => folder ?? []),
    folder: 'documents',
    seen: [],
  };
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

/** An app comes in front: who asked is on the practice's own device. */
export function showApp(frame: Frame, id: string): Frame {
  const isHere = frame.front === id && frame.window === 'internet';
  return isHere || !frame.sites.includes(id) ? frame : { ...frame, window: 'internet', front: id, openFile: undefined };
}

/** An app wants a file. The choice begins in Documents each time, wherever one has looked before. */
export function openChooser(frame: Frame, by: string): Frame {
  return { ...frame, folder: 'documents', openFile: undefined, chooser: { by } };
}

/** The files window never stands on a place that an app lends: only a chooser offers them. */
export function closeChooser(frame: Frame): Frame {
  return { ...frame, chooser: undefined, folder: frame.folder === 'telechargements' ? frame.folder : 'documents' };
}

export function showFolder(frame: Frame, folder: FolderId): Frame {
  return frame.folder === folder || !foldersOf(frame).includes(folder) ? frame : { ...frame, folder, openFile: undefined };
}

export function isShown(fileId: string, frame: Frame, world: World): boolean {
  return world.files.some((file) => file.id === fileId && file.folder === frame.folder);
}

/** The places one can choose a file from: those that apps lend only while an app waits for a file. */
export function foldersOf({ chooser, lent }: Frame): readonly FolderId[] {
  return ['documents', 'telechargements', ...(chooser === undefined ? [] : lent.map(({ id }) => id))];
}

/** Ways back to known ground on the device. */
export function frameExits(frame: Frame): readonly DeviceEvent[] {
  const app = 'appareil';
  const { sites, desk, chooser } = frame;
  const others = foldersOf(frame)
    .filter((folder) => folder !== frame.folder)
    .map((folder): DeviceEvent => ({ app, type: 'folder-shown', folder }));
  if (chooser !== undefined) return [...others, { app, type: 'chooser-closed' }];
  const taken = frame.devices.filter((device) => device !== frame.held).map((device): DeviceEvent => ({ app, type: 'device-taken', device }));
  if (isPhoneInHand(frame)) return taken;
  const apps = sites.filter((id) => id !== frame.front).map((id): DeviceEvent => ({ app, type: 'app-opened', id }));
  const to = (window: Window): DeviceEvent => ({ app, type: 'window-opened', window });
  if (frame.window === 'internet') return [...apps, ...(desk === undefined ? [] : [to('documents')]), ...taken];
  const back: DeviceEvent = hasDock(frame) ? { app, type: 'app-opened', id: frame.front } : to('internet');
  if (desk !== undefined) return [...(sites.length === 0 ? [] : [back]), ...apps, ...taken];
  return [back, ...(frame.openFile === undefined ? [] : [{ app, type: 'file-closed' } as const]), ...others, ...apps, ...taken];
}

export function isFrameGoalReached(goal: DeviceGoal, frame: Frame): boolean {
  return frame.seen.includes(goal.fileId);
}
