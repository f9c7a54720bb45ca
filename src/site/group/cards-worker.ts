// Reads pictures apart from the page, which stays at hand meanwhile. It lives until the page ends it.

import { cardReader, type Reading } from './read-cards';
import type { Picture } from './threshold';

export type CardsSeen = readonly Reading[];

const read = cardReader();

addEventListener('message', ({ data }: MessageEvent<Picture>) => {
  const seen: CardsSeen = read(data);
  postMessage(seen);
});
