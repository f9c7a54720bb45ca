// The phone's sheet of folders, over everything else.

import { X } from 'lucide';
import type { ReactNode } from 'react';
import type { Part } from './part';
import { Tool } from './Tool';

export function Drawer({ app, children }: { readonly app: Part; readonly children: ReactNode }) {
  const { skin, state, send } = app;
  const close = { app: 'webmail', type: 'menu-closed' } as const;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes a dialog (ARIA practices)
    <div
      className="app__drawer webmail__drawer"
      role="dialog"
      aria-label={skin.menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') send(close);
      }}
    >
      <div className="app__drawer-top">
        <p className="app__brand">{skin.brand}</p>
        <Tool app={app} target="close-menu" event={close} words={skin.closeMenu} icon={X} />
      </div>
      <p className="webmail__account">
        {state.me.name}
        <span className="app__address">{state.me.email}</span>
      </p>
      {children}
    </div>
  );
}
