// The title of the page: where the focus lands when one arrives.

import type { Part } from './part';

export function Title({ app, words }: { readonly app: Part; readonly words: string }) {
  return (
    <h3 className="compte__title" id={titleId(app)} data-heading="" tabIndex={-1}>
      {words}
    </h3>
  );
}

export function titleId(app: Part): string {
  return `${app.idPrefix}-title`;
}
