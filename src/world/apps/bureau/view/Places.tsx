// Where one can go: the folders, the printer; and the way out of a shared computer. How many files a folder holds
// stands outside the button's name, so that the button is called exactly what the lesson calls it.

import { Download, FileText, Folder, LogOut, Printer, Trash2 } from 'lucide';
import type { IconNode } from 'lucide';
import type { Bare } from '../../../kit/gesture';
import { Press } from '../../../kit/Press';
import { BIN, DOCUMENTS, DOWNLOADS, filesIn, placesOf } from '../files';
import type { BureauEvent } from '../schema';
import type { DeskView } from '../state';

interface Place {
  readonly gesture: Bare<BureauEvent>;
  readonly icon: IconNode;
  readonly isHere: boolean;
  readonly count: number;
}

export function Places({ view, isAsking }: { readonly view: DeskView; readonly isAsking: boolean }) {
  return (
    <div className="bureau__side" role="group" aria-label="Dossiers" inert={isAsking}>
      <ul className="bureau__places">
        {placesIn(view).map(({ gesture, icon, isHere, count }, index) => (
          <li className="bureau__place" key={index}>
            <Press
              view={view}
              gesture={gesture}
              icon={icon}
              look="row"
              aria-current={isHere ? 'page' : undefined}
              beside={
                count > 0 && (
                  <span className="kit-count" aria-hidden="true">
                    {count}
                  </span>
                )
              }
            />
            {count > 0 && <span className="visually-hidden">{count}</span>}
          </li>
        ))}
      </ul>
      {view.state.computer === 'shared' && <Press view={view} gesture={{ type: 'seat-left' }} icon={LogOut} />}
    </div>
  );
}

const pictures: { readonly [place: string]: IconNode } = { [DOCUMENTS]: FileText, [DOWNLOADS]: Download, [BIN]: Trash2 };

function placesIn({ state, world }: DeskView): readonly Place[] {
  const { pane, printers, tray } = state;
  const here = 'folder' in pane ? pane.folder : undefined;
  const folders = placesOf(state).map((folder): Place => ({
    gesture: { type: 'folder-opened', folder },
    icon: pictures[folder] ?? Folder,
    isHere: here === folder,
    count: filesIn(folder, world).length,
  }));
  const printer: Place = { gesture: { type: 'printer-opened' }, icon: Printer, isHere: pane.name === 'printer', count: tray.length };
  return printers.length === 0 ? folders : [...folders, printer];
}
