// Where one can go: the folders, the printer; and the way out of a shared computer. How many files a folder holds
// stands outside the button's name, so that the button is called exactly what the lesson calls it.

import { Download, FileText, Folder, LogOut, Printer, Trash2 } from 'lucide';
import type { IconNode } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { BIN, DOCUMENTS, DOWNLOADS, filesIn, placesOf } from '../files';
import { placeName } from '../remarks';
import type { BureauEvent } from '../schema';
import type { Part } from './part';
import { Tool } from './Tool';

interface Place {
  readonly target: string;
  readonly event: BureauEvent;
  readonly words: string;
  readonly icon: IconNode;
  readonly isHere: boolean;
  readonly count: number;
}

export function Places({ app }: { readonly app: Part }) {
  const { skin, state } = app;
  const isAsking = state.pane.name === 'list' && state.pane.question !== undefined;
  return (
    <div className="bureau__side" role="group" aria-label="Dossiers" inert={isAsking}>
      <ul className="bureau__places">
        {placesIn(app).map(({ target, event, words, icon, isHere, count }) => (
          <li className="bureau__place-item" key={target}>
            <button type="button" className="bureau__place" aria-current={isHere ? 'page' : undefined} {...app.mark(target)} onClick={() => app.send(event)}>
              <Icon of={icon} />
              <span className="bureau__place-name">{words}</span>
              {count > 0 && (
                <span className="bureau__count" aria-hidden="true">
                  {count}
                </span>
              )}
            </button>
            {count > 0 && <span className="visually-hidden">{count}</span>}
          </li>
        ))}
      </ul>
      {state.computer === 'shared' && <Tool app={app} target="leave" event={{ app: 'bureau', type: 'seat-left' }} words={skin.leave} icon={LogOut} />}
    </div>
  );
}

const pictures: { readonly [place: string]: IconNode } = { [DOCUMENTS]: FileText, [DOWNLOADS]: Download, [BIN]: Trash2 };

function placesIn({ state, skin, world }: Part): readonly Place[] {
  const { pane } = state;
  const here = 'folder' in pane ? pane.folder : undefined;
  const folders = placesOf(state).map((folder): Place => ({
    target: `folder:${folder}`,
    event: { app: 'bureau', type: 'folder-opened', folder },
    words: placeName(folder, state, skin),
    icon: pictures[folder] ?? Folder,
    isHere: here === folder,
    count: filesIn(folder, world).length,
  }));
  if (state.printers.length === 0) return folders;
  return [
    ...folders,
    {
      target: 'printer',
      event: { app: 'bureau', type: 'printer-opened' },
      words: skin.printer,
      icon: Printer,
      isHere: pane.name === 'printer',
      count: state.tray.length,
    },
  ];
}
