// What comes apart: the account of a network, for the practices that have one. It says here that it came.

import type * as Network from './late/Network';

interface Parts {
  Network: Pick<typeof Network, 'NetworkPage'>;
}

export const parts: Partial<Parts> = {};
