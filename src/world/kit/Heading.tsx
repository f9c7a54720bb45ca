// The title of what is in front: where the focus lands when one arrives.

import type { ReactNode } from 'react';
import type { Hands } from './use-view';

export function Heading({ view, words }: { readonly view: Pick<Hands<never>, 'idPrefix'>; readonly words: ReactNode }) {
  return (
    <h3 className="kit-heading" id={headingId(view)} data-heading="" tabIndex={-1}>
      {words}
    </h3>
  );
}

export function headingId({ idPrefix }: Pick<Hands<never>, 'idPrefix'>): string {
  return `${idPrefix}-heading`;
}
