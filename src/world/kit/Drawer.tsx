// A narrow screen's menu, over everything else.

import { X } from 'lucide';
import type { ReactNode } from 'react';
import { Press } from './Press';
import type { Hands } from './use-view';

interface Props<Made> {
  readonly view: Hands<Made>;
  readonly label: string;
  readonly brand: string;
  /** Whose account it is. */
  readonly me: { readonly name: string; readonly email: string };
  readonly close: NoInfer<Made>;
  readonly children: ReactNode;
}

export function Drawer<Made>({ view, label, brand, me, close, children }: Props<Made>) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes a dialog (ARIA practices)
    <div className="kit-drawer" role="dialog" aria-label={label} onKeyDown={(event) => event.key === 'Escape' && view.send(close)}>
      <div className="kit-drawer-top">
        <p className="kit-brand">{brand}</p>
        <Press view={view} gesture={close} icon={X} />
      </div>
      <p className="kit-me">
        {me.name}
        <span className="kit-soft">{me.email}</span>
      </p>
      {children}
    </div>
  );
}
