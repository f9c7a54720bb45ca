// The pictures one has: looked at, sent to the safe, deleted and taken back. Pure.

import { button } from '../../kit/control';
import type { Outcome } from '../contract';
import { noticeText } from './remarks';
import { goTo, type PhoneRows, type Picture, type Telephone } from './state';

export const galleryGestures: PhoneRows<'picture-opened' | 'picture-sent' | 'picture-deleted'> = {
  'picture-opened': {
    control: ({ event: { fileId }, state }) => button(`picture:${fileId}`, pictureOf(fileId, state)?.file.name ?? ''),
    area: 'list',
    say: ({ event, state }) => ({ id: 'open-picture', name: pictureOf(event.fileId, state)?.file.name ?? '' }),
    in: 'gallery',
    does: ({ event: { fileId }, state }) => (pictureOf(fileId, state) === undefined ? state : goTo(state, { name: 'picture', fileId })),
  },
  'picture-sent': {
    control: ({ skin }) => button('to-safe', skin.toSafe),
    area: 'below-picture',
    in: 'picture',
    does: ({ event, state, pane }) => (pane.fileId === event.fileId ? sendToSafe(state, pane.fileId) : state),
    // The safe says what it received.
    after: ({ after: { notice }, skin }) => ({ id: 'phone-says', text: notice === undefined ? '' : noticeText(notice, skin) }),
    slip: ({ after }) => {
      const picture = after.pane.name === 'picture' ? pictureOf(after.pane.fileId, after) : undefined;
      return picture === undefined || isClear(picture) ? undefined : { type: 'bad-picture-sent', name: picture.file.name };
    },
  },
  'picture-deleted': {
    control: ({ skin }) => button('remove', skin.remove),
    area: 'below-picture',
    in: 'picture',
    does: ({ event, state, pane }) => (pane.fileId === event.fileId ? removePicture(state, pane.fileId) : state),
  },
};

export function pictureOf(fileId: string, { pictures }: Telephone): Picture | undefined {
  return pictures.find((picture) => picture.file.id === fileId);
}

/** A picture one can read: every photo in it is clear. */
export function isClear({ photos }: Picture): boolean {
  return photos.every(({ flaws }) => flaws.length === 0);
}

function sendToSafe(state: Telephone, fileId: string): Outcome<Telephone> {
  const picture = pictureOf(fileId, state);
  if (picture === undefined || state.safe === undefined) return { state };
  return { state: { ...state, notice: { type: 'sent', name: state.safe } }, effects: [{ type: 'file-offered', file: picture.file }] };
}

function removePicture(state: Telephone, fileId: string): Outcome<Telephone> {
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
