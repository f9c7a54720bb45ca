// The title of the pane: where the focus lands when one arrives.

import type { Part } from './part';

export function Heading({ app, words }: { readonly app: Part; readonly words: string }) {
  return (
    <h3 className="app__heading" id={headingId(app)} data-heading="" tabIndex={-1}>
      {words}
    </h3>
  );
}

export function headingId(app: Part): string {
  return `${app.idPrefix}-heading`;
}
