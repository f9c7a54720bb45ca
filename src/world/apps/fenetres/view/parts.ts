// A part of the windows that comes apart: it says here that it came. A practice that begins blocked has it (parts, in authoring.ts).

import type * as Blocked from './late/Blocked';

interface Parts {
  Blocked: Pick<typeof Blocked, 'Screen'>;
}

export const parts: Partial<Parts> = {};
