// Real keys, around the screen of a machine: on its frame, so that nobody takes them for a part of the page.

import type { ReactNode } from 'react';

export function Keys({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="kit-keys" role="group" aria-label={label}>
      {children}
    </div>
  );
}
