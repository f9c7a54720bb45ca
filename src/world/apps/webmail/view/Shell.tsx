// What stands around the panes. On a wide screen: brand, search, folders, always there.
// On a phone: nothing, save the drawer of folders when it is open.

import { LogOut, PenLine } from 'lucide';
import type { ReactNode } from 'react';
import { Drawer } from './Drawer';
import { Folders } from './Folders';
import type { Part } from './part';
import { Search, wordsAsked } from './Search';
import { Tool } from './Tool';

export function Shell({ app, children }: { readonly app: Part; readonly children: ReactNode }) {
  return app.world.screen === 'narrow' ? <Phone app={app}>{children}</Phone> : <Desk app={app}>{children}</Desk>;
}

function Desk({ app, children }: { readonly app: Part; readonly children: ReactNode }) {
  const { skin, state } = app;
  const isAsking = state.pane.name === 'composing' && state.pane.question !== undefined;
  return (
    <>
      <div className="app__top" inert={isAsking}>
        <p className="app__brand">{skin.brand}</p>
        <Search key={wordsAsked(app)} app={app} asked={wordsAsked(app)} />
        {skin.id === 'plume' && <Write app={app} />}
        <SignOut app={app} />
      </div>
      <div className="app__side" inert={isAsking}>
        {skin.id === 'ancre' && <Write app={app} />}
        <Folders app={app} />
      </div>
      <div className="app__pane">{children}</div>
    </>
  );
}

function Phone({ app, children }: { readonly app: Part; readonly children: ReactNode }) {
  const isOpen = app.state.menu === 'open';
  return (
    <>
      <div className="app__pane" inert={isOpen}>
        {children}
      </div>
      {isOpen && (
        <Drawer app={app}>
          <Folders app={app} />
          <SignOut app={app} />
        </Drawer>
      )}
    </>
  );
}

export function Write({ app }: { readonly app: Part }) {
  const event = { app: 'webmail', type: 'draft-started' } as const;
  return <Tool app={app} target="write" event={event} words={app.skin.write} icon={PenLine} look="main" />;
}

function SignOut({ app }: { readonly app: Part }) {
  const event = { app: 'webmail', type: 'signed-out' } as const;
  return <Tool app={app} target="sign-out" event={event} words={app.skin.signOut} icon={LogOut} look="quiet" />;
}
