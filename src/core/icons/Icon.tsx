// A pictogram inside the practice. Always beside words, so it says nothing to a screen reader.
// It takes the node itself, not its name, so that an app ships only the pictograms it draws.

import { createElement } from 'react';
import type { IconNode } from 'lucide';

export function Icon({ of }: { readonly of: IconNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {of.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
