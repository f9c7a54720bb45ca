// The folders. The number of unread messages stands outside the button's name,
// so that the button is called exactly what the lesson calls it.

import { FilePen, Inbox, OctagonAlert, Send, Trash2 } from 'lucide';
import type { IconNode } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { unreadIn } from '../mail';
import type { Folder } from '../schema';
import type { Pane } from '../state';
import type { Part } from './part';

const folders: readonly (readonly [Folder, IconNode])[] = [
  ['inbox', Inbox],
  ['sent', Send],
  ['drafts', FilePen],
  ['spam', OctagonAlert],
  ['bin', Trash2],
];

export function Folders({ app }: { readonly app: Part }) {
  const { skin, state, mark, send } = app;
  const current = folderOf(state.pane);
  return (
    <nav aria-label="Dossiers de messages">
      <ul className="webmail__folders">
        {folders.map(([folder, icon]) => {
          const unread = unreadIn(folder, state.mails);
          return (
            <li className="webmail__folder-item" key={folder}>
              <button
                type="button"
                className="webmail__folder"
                aria-current={folder === current ? 'page' : undefined}
                {...mark(`folder:${folder}`)}
                onClick={() => send({ app: 'webmail', type: 'folder-opened', folder })}
              >
                <Icon of={icon} />
                <span className="webmail__folder-name">{skin.folders[folder]}</span>
                {unread > 0 && (
                  <span className="app__count" aria-hidden="true">
                    {unread}
                  </span>
                )}
              </button>
              {unread > 0 && <span className="visually-hidden">{unread === 1 ? '1 message non lu' : `${unread} messages non lus`}</span>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The folder one is in, or the one the message being read was opened from. */
function folderOf(pane: Pane): Folder | undefined {
  const list = pane.name === 'reading' ? pane.from : pane;
  return list.name === 'list' ? list.folder : undefined;
}
