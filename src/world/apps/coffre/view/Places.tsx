// Where one can go in the safe: its folders, what is shared, the log. How many documents a folder holds stands
// outside the button's name, so that the button is called exactly what the lesson calls it.

import { Folder, FolderOpen, History, Inbox, Share2 } from 'lucide';
import type { IconNode } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { ALL, listed, openShares, placesOf, UNSORTED } from '../listed';
import { placeName } from '../remarks';
import type { CoffreEvent } from '../schema';
import type { Part } from './part';

interface Place {
  readonly target: string;
  readonly event: CoffreEvent;
  readonly words: string;
  readonly icon: IconNode;
  readonly isHere: boolean;
  readonly count: number;
  readonly counted: string;
}

export function Places({ app }: { readonly app: Part }) {
  return (
    <nav aria-label="Rubriques du coffre">
      <ul className="coffre__places">
        {placesIn(app).map(({ target, event, words, icon, isHere, count, counted }) => (
          <li className="coffre__place-item" key={target}>
            <button type="button" className="coffre__place" aria-current={isHere ? 'page' : undefined} {...app.mark(target)} onClick={() => app.send(event)}>
              <Icon of={icon} />
              <span className="coffre__place-name">{words}</span>
              {count > 0 && (
                <span className="app__count" aria-hidden="true">
                  {count}
                </span>
              )}
            </button>
            {count > 0 && <span className="visually-hidden">{`${count} ${counted}${count > 1 ? 's' : ''}`}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function placesIn({ state, skin }: Part): readonly Place[] {
  const here = folderInFront(state.pane);
  const folders = [ALL, ...placesOf(state)].map((folder): Place => ({
    target: `folder:${folder}`,
    event: { app: 'coffre', type: 'folder-opened', folder },
    words: placeName(folder, state, skin),
    icon: folder === ALL ? Inbox : folder === UNSORTED ? FolderOpen : Folder,
    isHere: here === folder,
    count: listed({ name: 'list', folder }, state).length,
    counted: 'document',
  }));
  return [
    ...folders,
    {
      target: 'shares',
      event: { app: 'coffre', type: 'shares-opened' },
      words: skin.shares,
      icon: Share2,
      isHere: state.pane.name === 'shares',
      count: openShares(state).length,
      counted: 'partage',
    },
    {
      target: 'log',
      event: { app: 'coffre', type: 'log-opened' },
      words: skin.log,
      icon: History,
      isHere: state.pane.name === 'log',
      count: 0,
      counted: '',
    },
  ];
}

/** The folder one is in, or the one the document in front was opened from. */
function folderInFront(pane: Part['state']['pane']): string | undefined {
  const list = 'from' in pane ? pane.from : pane;
  return list.name === 'list' ? list.folder : undefined;
}
