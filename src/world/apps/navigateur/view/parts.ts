// Parts of the browser that come apart: each says here that it came. A practice brings those that its start shows, and the rest before
// anything moves (parts, in authoring.ts).

import type * as Cards from './late/Cards';
import type * as Engine from './late/Engine';
import type * as Over from './late/Over';
import type * as Own from './late/Own';
import type * as Panels from './late/Panels';
import type * as Slots from './late/Slots';
import type * as Using from './late/Using';

export interface Parts {
  Cards: Pick<typeof Cards, 'Cards'>;
  Engine: Pick<typeof Engine, 'Engine'>;
  Over: Pick<typeof Over, 'Over' | 'TranslationBar'>;
  Own: Pick<typeof Own, 'Own'>;
  Panels: Pick<typeof Panels, 'Menu' | 'Site'>;
  Slots: Pick<typeof Slots, 'Slots'>;
  Using: Pick<typeof Using, 'Asks' | 'Download' | 'Sheets' | 'SiteSearch'>;
}

export const parts: Partial<Parts> = {};
