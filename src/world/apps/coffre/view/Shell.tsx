// What stands around the panes. On a wide screen: brand, search, places, always there. On a phone: nothing, save the drawer of places
// when it is open.

import { Download, FilePlus, Folder, FolderOpen, History, House, Inbox, LogOut, Share2 } from 'lucide';
import type { ReactNode } from 'react';
import { counted } from '../../../kit/counted';
import { Drawer } from '../../../kit/Drawer';
import type { Bare } from '../../../kit/gesture';
import { Places, type Place } from '../../../kit/Places';
import { Press } from '../../../kit/Press';
import { SearchBox } from '../../../kit/SearchBox';
import { canDeposit } from '../filing';
import { ALL, listed, openShares, placesOf, UNSORTED } from '../listed';
import type { CoffreEvent } from '../schema';
import type { SafeView } from '../state';

interface Props {
  readonly view: SafeView;
}

export function Shell({ view, children }: Props & { readonly children: ReactNode }) {
  const { skin, state, world } = view;
  const isAsking = state.pane.name === 'document' && state.pane.question !== undefined;
  const isMenu = world.screen === 'narrow' && state.menu === 'open';
  const isGalet = skin.id === 'galet';
  return (
    <>
      {world.screen === 'wide' && (
        <>
          <div className="kit-top" inert={isAsking}>
            <p className="kit-brand">{skin.brand}</p>
            <Search view={view} />
            {isGalet ? <Home view={view} /> : <Deposit view={view} />}
            <SignOut view={view} />
          </div>
          <div className="kit-side" inert={isAsking}>
            {isGalet && <Deposit view={view} />}
            <SafePlaces view={view} />
            <div className="coffre__side-end">
              <DownloadAll view={view} />
              {!isGalet && <Home view={view} />}
            </div>
          </div>
        </>
      )}
      <div className="kit-pane" inert={isAsking || isMenu}>
        {children}
      </div>
      {isMenu && (
        <Drawer view={view} label={skin.menu} brand={skin.brand} me={state.me} close={{ type: 'menu-closed' }}>
          <SafePlaces view={view} />
          <div className="coffre__side-end">
            <DownloadAll view={view} />
            <Home view={view} />
            <SignOut view={view} />
          </div>
        </Drawer>
      )}
    </>
  );
}

export function Search({ view }: Props) {
  const { pane } = view.state;
  const asked = pane.name === 'results' ? pane.words : '';
  return <SearchBox key={asked} view={view} asked={asked} gesture={(words) => ({ type: 'searched', words })} />;
}

/** Over a list, and on a wide screen everywhere but in a form. */
export function Deposit({ view }: Props) {
  return canDeposit(view.state, view.world) ? <Press view={view} gesture={{ type: 'deposit-asked' }} icon={FilePlus} look="main" /> : null;
}

function DownloadAll({ view }: Props) {
  return view.state.docs.length === 0 ? null : <Press view={view} gesture={{ type: 'all-downloaded' }} icon={Download} look="quiet" />;
}

function Home({ view }: Props) {
  return <Press view={view} gesture={{ type: 'site-opened' }} icon={House} look="quiet" />;
}

function SignOut({ view }: Props) {
  return <Press view={view} gesture={{ type: 'signed-out' }} icon={LogOut} look="quiet" />;
}

function SafePlaces({ view }: Props) {
  return (
    <nav aria-label="Rubriques du coffre">
      <Places view={view} places={placesIn(view)} />
    </nav>
  );
}

function placesIn({ state }: SafeView): readonly Place<Bare<CoffreEvent>>[] {
  const { pane } = state;
  /** The list one is in, or the one the document in front was opened from. */
  const list = 'from' in pane ? pane.from : pane;
  const shares = openShares(state).length;
  return [
    ...[ALL, ...placesOf(state)].map((folder) => {
      const count = listed({ name: 'list', folder }, state).length;
      return {
        gesture: { type: 'folder-opened', folder } as const,
        icon: folder === ALL ? Inbox : folder === UNSORTED ? FolderOpen : Folder,
        isHere: list.name === 'list' && list.folder === folder,
        count,
        counted: counted(count, 'document'),
      };
    }),
    { gesture: { type: 'shares-opened' }, icon: Share2, isHere: pane.name === 'shares', count: shares, counted: counted(shares, 'partage') },
    { gesture: { type: 'log-opened' }, icon: History, isHere: pane.name === 'log' },
  ];
}
