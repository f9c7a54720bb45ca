// What effects do to the files of the device.

import type { Effect, StoredFile } from '../apps/contract';
import type { WorldState } from './state';

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
  if (file.folder === from && file.id === fileId)
    return withFiles(
      state,
      files.map((one) => (one === old ? file : one)),
    );
  return withFiles(state, [...files.filter((one) => one !== old && (one.id !== file.id || one.folder !== file.folder)), file]);
}

function withFiles(state: WorldState, files: readonly StoredFile[]): WorldState {
  return { ...state, world: { ...state.world, files } };
}
