// The pictures one has: looked at, sent to the safe, deleted and taken back. Pure.

import type { Outcome } from '../contract';
import type { Picture, Telephone } from './state';

export function pictureOf(fileId: string, { pictures }: Telephone): Picture | undefined {
  return pictures.find((picture) => picture.file.id === fileId);
}

/** A picture one can read: every photo in it is clear. */
export function isClear({ photos }: Picture): boolean {
  return photos.every(({ flaws }) => flaws.length === 0);
}

export function sendToSafe(state: Telephone, fileId: string): Outcome<Telephone> {
  const picture = pictureOf(fileId, state);
  if (picture === undefined || state.safe === undefined) return { state };
  return { state: { ...state, notice: { type: 'sent', name: state.safe } }, effects: [{ type: 'file-offered', to: 'coffre', file: picture.file }] };
}

export function removePicture(state: Telephone, fileId: string): Outcome<Telephone> {
  const picture = pictureOf(fileId, state);
  if (picture === undefined) return { state };
  return {
    state: {
      ...state,
      pictures: state.pictures.filter((one) => one !== picture),
      deleted: [...state.deleted, fileId],
      pane: { name: 'gallery' },
      notice: { type: 'picture-deleted', picture },
    },
    effects: [{ type: 'file-removed', fileId, folder: 'telephone' }],
  };
}

export function restorePicture(state: Telephone, picture: Picture): Outcome<Telephone> {
  return {
    state: { ...state, pictures: [picture, ...state.pictures], deleted: state.deleted.filter((id) => id !== picture.file.id), notice: undefined },
    effects: [{ type: 'file-saved', file: picture.file }],
  };
}
