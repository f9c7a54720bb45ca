// What stands around the panes. On a wide screen: brand, search, places, always there.
// On a phone: nothing, save the drawer of places when it is open.

import { Download, FilePlus, House, LogOut, X } from 'lucide';
import type { ReactNode } from 'react';
import { canDeposit } from '../transition';
import type { Part } from './part';
import { Places } from './Places';
import { Search, wordsAsked } from './Search';
import { Tool } from './Tool';

export function Shell({ app, children }: { readonly app: Part; readonly children: ReactNode }) {
  return app.world.screen === 'narrow' ? <Phone app={app}>{children}</Phone> : <Desk app={app}>{children}</Desk>;
}

function Desk({ app, children }: { readonly app: Part; readonly children: ReactNode }) {
  const { skin, state } = app;
  const isAsking = state.pane.name === 'document' && state.pane.question !== undefined;
  return (
    <>
      <div className="app__top" inert={isAsking}>
        <p className="app__brand">{skin.brand}</p>
        <Search key={wordsAsked(app)} app={app} asked={wordsAsked(app)} />
        {skin.id === 'abri' && <Deposit app={app} />}
        {skin.id === 'galet' && <Home app={app} />}
        <SignOut app={app} />
      </div>
      <div className="app__side" inert={isAsking}>
        {skin.id === 'galet' && <Deposit app={app} />}
        <Places app={app} />
        <div className="coffre__side-end">
          <DownloadAll app={app} />
          {skin.id === 'abri' && <Home app={app} />}
        </div>
      </div>
      <div className="app__pane coffre__pane">{children}</div>
    </>
  );
}

function Phone({ app, children }: { readonly app: Part; readonly children: ReactNode }) {
  const isOpen = app.state.menu === 'open';
  return (
    <>
      <div className="app__pane coffre__pane" inert={isOpen}>
        {children}
      </div>
      {isOpen && <Drawer app={app} />}
    </>
  );
}

/** The phone's sheet of places, over everything else. */
function Drawer({ app }: { readonly app: Part }) {
  const { skin, state, send } = app;
  const close = { app: 'coffre', type: 'menu-closed' } as const;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes a dialog (ARIA practices)
    <div
      className="app__drawer"
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
      <p className="coffre__account-name">
        {state.me.name}
        <span className="app__address">{state.me.email}</span>
      </p>
      <Places app={app} />
      <div className="coffre__drawer-end">
        <DownloadAll app={app} />
        <Home app={app} />
        <SignOut app={app} />
      </div>
    </div>
  );
}

/** Over a list, and on a wide screen everywhere but in a form. */
export function Deposit({ app }: { readonly app: Part }) {
  if (!canDeposit(app.state, app.world)) return null;
  return <Tool app={app} target="deposit" event={{ app: 'coffre', type: 'deposit-asked' }} words={app.skin.deposit} icon={FilePlus} look="main" />;
}

function DownloadAll({ app }: { readonly app: Part }) {
  if (app.state.docs.length === 0) return null;
  return <Tool app={app} target="download-all" event={{ app: 'coffre', type: 'all-downloaded' }} words={app.skin.downloadAll} icon={Download} look="quiet" />;
}

function Home({ app }: { readonly app: Part }) {
  return <Tool app={app} target="home" event={{ app: 'coffre', type: 'site-opened' }} words={app.skin.home} icon={House} look="quiet" />;
}

function SignOut({ app }: { readonly app: Part }) {
  return <Tool app={app} target="sign-out" event={{ app: 'coffre', type: 'signed-out' }} words={app.skin.signOut} icon={LogOut} look="quiet" />;
}
