// Parts of the playground that come apart: each says here that it came. A practice has those of its stations (parts, in authoring.ts).

export interface Parts {
  Dragging: Pick<typeof import('./late/Dragging'), 'Dragged'>;
  Pages: Pick<typeof import('./late/Pages'), 'Hidden' | 'Pinched' | 'Scrolled' | 'Slid'>;
  Things: Pick<typeof import('./late/Things'), 'Menu' | 'Pointed' | 'Pressed'>;
  Writing: Pick<typeof import('./late/Writing'), 'Written'>;
}

export const parts: Partial<Parts> = {};
