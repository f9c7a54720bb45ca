// The files of the device, and the desk: the app that owns the files window where a practice installs it.
// Elsewhere the window stays the simple list of src/device/view/Files.tsx, and pays for no more.

import type { Effect, StoredFile } from '../apps/contract';
import type { Frame } from './frame';
import type { WorldState } from './world';

/** The app that owns the files window: it has no tab in the browser. */
export const DESK = 'bureau';

export function hasDesk({ installed }: Frame): boolean {
  return installed.includes(DESK);
}

/** The apps that have a tab. */
export function sitesOf(installed: readonly string[]): readonly string[] {
  return installed.filter((id) => id !== DESK);
}

/** The app whose controls are within reach; undefined in front of the simple files window, and while a file is chosen. */
export function frontApp(frame: Frame): string | undefined {
  if (frame.chooser !== undefined) return undefined;
  if (frame.window === 'internet') return frame.front;
  return hasDesk(frame) ? DESK : undefined;
}

export function saveFile(state: WorldState, file: StoredFile): WorldState {
  const there = state.world.files.some((one) => one.id === file.id && one.folder === file.folder);
  if (there) return state;
  const others = state.world.files.filter((one) => one.id !== file.id || one.folder !== 'none');
  return withFiles(state, [...others, file]);
}

export function removeFile(state: WorldState, { fileId, folder }: Extract<Effect, { type: 'file-removed' }>): WorldState {
  const files = state.world.files.filter((file) => file.id !== fileId || file.folder !== folder);
  return files.length === state.world.files.length ? state : withFiles(state, files);
}

/** The file keeps its place in the list when it stays in its folder, and comes last in another one. */
export function changeFile(state: WorldState, { fileId, from, file }: Extract<Effect, { type: 'file-changed' }>): WorldState {
  const { files } = state.world;
  const old = files.find((one) => one.id === fileId && one.folder === from);
  if (old === undefined) return state;
  if (file.folder === from && file.id === fileId) return withFiles(state, files.map((one) => (one === old ? file : one)));
  return withFiles(state, [...files.filter((one) => one !== old && (one.id !== file.id || one.folder !== file.folder)), file]);
}

function withFiles(state: WorldState, files: readonly StoredFile[]): WorldState {
  return { ...state, world: { ...state.world, files } };
}
