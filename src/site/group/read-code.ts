// A code on a screen or on paper, in a picture.

import { decodeQR } from 'qr/decode.js';
import type { Picture } from './threshold';

/** What it says, whoever wrote it; undefined when there is none to be read. */
export function textIn({ width, height, data }: Picture): string | undefined {
  try {
    return decodeQR({ width, height, data });
  } catch {
    // This is how the reader says that it sees none.
    return undefined;
  }
}
