// What stands around the messages. On a wide screen: brand, search, folders, always there. On a phone: a menu, over everything
// else while it is open.

import { FilePen, Folder as FolderIcon, FolderPlus, Inbox, LogOut, OctagonAlert, PenLine, Send, Trash2 } from 'lucide';
import type { IconNode } from 'lucide';
import { unreadMessages } from '../../../kit/counted';
import { Drawer } from '../../../kit/Drawer';
import { Places } from '../../../kit/Places';
import { Press } from '../../../kit/Press';
import { SearchBox } from '../../../kit/SearchBox';
import { unreadIn } from '../mails';
import type { Folder } from '../schema';
import type { MailView } from '../state';

interface Props {
  readonly view: MailView;
}

const folders: readonly (readonly [Folder, IconNode])[] = [
  ['inbox', Inbox],
  ['sent', Send],
  ['drafts', FilePen],
  ['spam', OctagonAlert],
  ['bin', Trash2],
];

export function Around({ view }: Props) {
  const { skin } = view;
  return (
    <>
      <div className="kit-top">
        <p className="kit-brand">{skin.brand}</p>
        <Search view={view} />
        {skin.id === 'plume' && <Write view={view} />}
        <SignOut view={view} />
      </div>
      <div className="kit-side">
        {skin.id === 'ancre' && <Write view={view} />}
        <Folders view={view} />
      </div>
    </>
  );
}

export function Menu({ view }: Props) {
  const { skin, state } = view;
  return (
    <Drawer view={view} label={skin.menu} brand={skin.brand} me={state.me} close={{ type: 'menu-closed' }}>
      <Folders view={view} />
      <SignOut view={view} />
    </Drawer>
  );
}

export function Search({ view }: Props) {
  const { pane } = view.state;
  const asked = pane.name === 'results' ? pane.words : '';
  return <SearchBox key={asked} view={view} asked={asked} gesture={(words) => ({ type: 'searched', words })} />;
}

export function Write({ view }: Props) {
  return <Press view={view} gesture={{ type: 'draft-started' }} icon={PenLine} look="main" />;
}

function SignOut({ view }: Props) {
  return <Press view={view} gesture={{ type: 'signed-out' }} icon={LogOut} look="quiet" />;
}

function Folders({ view }: Props) {
  const { pane: shown, mails, more } = view.state;
  const pane = shown.name === 'sheet' ? shown.from : shown;
  const list = pane.name === 'reading' ? pane.from : pane;
  const here = list.name === 'list' ? list.folder : undefined;
  const all = [...folders, ...(more?.folders ?? []).map((name) => [`own:${name}`, FolderIcon] as const)];
  const places = all.map(([folder, icon]) => {
    const count = unreadIn(folder, mails);
    return { gesture: { type: 'folder-opened', folder } as const, icon, isHere: folder === here, count, counted: unreadMessages(count) };
  });
  return (
    <nav aria-label="Dossiers de messages">
      <Places view={view} places={places} />
      {more !== undefined && <Press view={view} gesture={{ type: 'folder-asked' }} icon={FolderPlus} look="quiet" />}
    </nav>
  );
}
