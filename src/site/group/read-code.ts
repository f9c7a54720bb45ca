// The code of a learner's screen, in a picture.

import { decodeQR } from 'qr/decode.js';
import { readSkills, type Skills } from './skills';
import type { Picture } from './threshold';

/** Undefined when there is no code in it, or one that is not ours. */
export function skillsIn({ width, height, data }: Picture): Skills | undefined {
  try {
    return readSkills(decodeQR({ width, height, data }));
  } catch {
    // This is how the reader says that it sees none.
    return undefined;
  }
}
