// Parts of the playground that come apart: each says here that it came. A practice has those of its stations (parts, in authoring.ts).

import type * as Dragging from './late/Dragging';
import type * as Keys from './late/Keys';
import type * as Pages from './late/Pages';
import type * as Things from './late/Things';
import type * as Troubles from './late/Troubles';
import type * as Writing from './late/Writing';

export interface Parts {
  Dragging: Pick<typeof Dragging, 'Dragged'>;
  Keys: Pick<typeof Keys, 'Keyed'>;
  Pages: Pick<typeof Pages, 'Hidden' | 'Pinched' | 'Scrolled' | 'Slid'>;
  Things: Pick<typeof Things, 'Menu' | 'Pointed' | 'Pressed'>;
  Troubles: Pick<typeof Troubles, 'Trouble'>;
  Writing: Pick<typeof Writing, 'Written'>;
}

export const parts: Partial<Parts> = {};
