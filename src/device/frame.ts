// The device around the apps: which window is in front, which folder is shown, the file chooser.

import type { Target } from '../apps/contract';
import type { World } from '../apps/contract';
import { assertNever } from '../lesson/assert-never';
import { DESK, hasDesk, sitesOf } from './files';
import { fileLabel, labels } from './labels';
import type { DeviceSay, Hand } from './messages/say';
import type { DeviceEvent, DeviceGoal, FolderId, Window } from './schema';

export interface Frame {
  readonly window: Window;
  /** The app in front in the browser, or on the phone. */
  readonly front: string;
  readonly installed: readonly string[];
  readonly folder: FolderId;
  readonly openFile?: string | undefined;
  /** An app waits for a file; the rest of the screen waits too. */
  readonly chooser?: { readonly by: string } | undefined;
  readonly seen: readonly string[];
}

export function startFrame(installed: readonly string[]): Frame {
  const [front] = sitesOf(installed);
  return { window: front === undefined ? 'documents' : 'internet', front: front ?? DESK, installed, folder: 'documents', seen: [] };
}

/** An app wants a file. The choice begins in Documents each time, wherever one has looked before. */
export function openChooser(frame: Frame, by: string): Frame {
  return { ...frame, folder: 'documents', openFile: undefined, chooser: { by } };
}

/** A gesture on the device. The same frame comes back when it makes no sense here. */
export function moveFrame(frame: Frame, event: DeviceEvent, world: World): Frame {
  if (frame.chooser !== undefined) return moveChooser(frame, event, world);
  switch (event.type) {
    case 'window-opened':
      return frame.window === event.window || sitesOf(frame.installed).length === 0 ? frame : { ...frame, window: event.window, openFile: undefined };
    case 'app-opened':
      if (!sitesOf(frame.installed).includes(event.id)) return frame;
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
    case 'window-opened':
    case 'app-opened':
    case 'file-opened':
    case 'file-closed':
      return frame;
    default:
      return assertNever(event);
  }
}

/** The files window never stands on the safe: only a chooser offers it. */
function closeChooser(frame: Frame): Frame {
  return { ...frame, chooser: undefined, folder: frame.folder === 'coffre' ? 'documents' : frame.folder };
}

function showFolder(frame: Frame, folder: FolderId): Frame {
  return frame.folder === folder || !foldersOf(frame).includes(folder) ? frame : { ...frame, folder, openFile: undefined };
}

function isShown(fileId: string, frame: Frame, world: World): boolean {
  return world.files.some((file) => file.id === fileId && file.folder === frame.folder);
}

/** The places one can choose a file from: the safe's only while an app waits for a file. */
export function foldersOf(frame: Frame): readonly FolderId[] {
  const hasSafe = frame.chooser !== undefined && frame.installed.includes('coffre');
  return hasSafe ? ['documents', 'telechargements', 'coffre'] : ['documents', 'telechargements'];
}

/** Ways back to known ground on the device. */
export function frameExits(frame: Frame): readonly DeviceEvent[] {
  const app = 'appareil';
  const others = foldersOf(frame)
    .filter((folder) => folder !== frame.folder)
    .map((folder): DeviceEvent => ({ app, type: 'folder-shown', folder }));
  if (frame.chooser !== undefined) {
    return [
      ...others,
      { app, type: 'chooser-closed' },
    ];
  }
  const sites = sitesOf(frame.installed);
  const apps = sites.filter((id) => id !== frame.front).map((id): DeviceEvent => ({ app, type: 'app-opened', id }));
  if (frame.window === 'internet') return hasDesk(frame) ? [...apps, { app, type: 'window-opened', window: 'documents' }] : apps;
  if (hasDesk(frame)) return sites.length === 0 ? [] : [{ app, type: 'window-opened', window: 'internet' }, ...apps];
  return [
    { app, type: 'window-opened', window: 'internet' },
    ...(frame.openFile === undefined ? [] : [{ app, type: 'file-closed' } as const]),
    ...others,
    ...apps,
  ];
}

export function isFrameGoalReached(goal: DeviceGoal, frame: Frame): boolean {
  return frame.seen.includes(goal.fileId);
}

/** An app's name as the device shows it. */
type NameOf = (appId: string) => string;

export function frameTarget(event: DeviceEvent, world: World, nameOf: NameOf): Target {
  const button = (id: string, name: string): Target => ({ id, role: 'button', name });
  switch (event.type) {
    case 'window-opened':
      return button(`window:${event.window}`, labels[event.window]);
    case 'app-opened':
      return button(`app:${event.id}`, nameOf(event.id));
    case 'folder-shown':
      return button(`device-folder:${event.folder}`, labels.folders[event.folder]);
    case 'file-opened':
    case 'file-picked': {
      const file = world.files.find((one) => one.id === event.fileId);
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

export function describeFrame(event: DeviceEvent, world: World, nameOf: NameOf): DeviceSay {
  const hand: Hand = world.device === 'telephone' || world.screen === 'narrow' ? 'finger' : 'mouse';
  if (event.type === 'file-picked' || event.type === 'file-opened') {
    return { id: 'pick-file', hand, name: world.files.find((file) => file.id === event.fileId)?.name ?? '' };
  }
  return { id: 'press', hand, control: frameTarget(event, world, nameOf).name };
}

export function frameWhere(event: DeviceEvent): DeviceSay {
  if (event.type === 'window-opened') return { id: 'look-taskbar' };
  return { id: event.type === 'app-opened' ? 'look-tabs' : 'look-window' };
}

export function announceFrame(
  event: DeviceEvent,
  before: Frame,
  after: { readonly frame: Frame; readonly world: World },
  nameOf: NameOf,
): DeviceSay | undefined {
  const { frame, world } = after;
  if (before === frame) return undefined;
  switch (event.type) {
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
      return { id: 'file-open', name: world.files.find((file) => file.id === event.fileId)?.name ?? '' };
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
