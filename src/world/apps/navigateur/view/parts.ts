// Parts of the browser that come apart: each says here that it came. A practice brings those that its start shows, and the rest before
// anything moves (parts, in authoring.ts).

export interface Parts {
  Cards: Pick<typeof import('./late/Cards'), 'Cards'>;
  Engine: Pick<typeof import('./late/Engine'), 'Engine'>;
  Over: Pick<typeof import('./late/Over'), 'Over' | 'TranslationBar'>;
  Own: Pick<typeof import('./late/Own'), 'Own'>;
  Panels: Pick<typeof import('./late/Panels'), 'Menu' | 'Site'>;
  Using: Pick<typeof import('./late/Using'), 'Asks' | 'Download' | 'Sheets' | 'SiteSearch' | 'Slots'>;
}

export const parts: Partial<Parts> = {};
