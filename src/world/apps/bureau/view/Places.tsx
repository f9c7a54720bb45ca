// Where one can go: the folders, the printer; and the way out of a shared computer.

import { Download, FileText, Folder, LogOut, Printer, Trash2 } from 'lucide';
import type { IconNode } from 'lucide';
import type { Bare } from '../../../kit/gesture';
import { Places as Lines, type Place } from '../../../kit/Places';
import { Press } from '../../../kit/Press';
import { BIN, DOCUMENTS, DOWNLOADS, filesIn, placesOf } from '../files';
import type { BureauEvent } from '../schema';
import type { DeskView } from '../state';

export function Places({ view, isAsking }: { readonly view: DeskView; readonly isAsking: boolean }) {
  return (
    <div className="bureau__side" role="group" aria-label="Dossiers" inert={isAsking}>
      <Lines view={view} places={placesIn(view)} />
      {view.state.computer === 'shared' && <Press view={view} gesture={{ type: 'seat-left' }} icon={LogOut} />}
    </div>
  );
}

const pictures: { readonly [place: string]: IconNode } = { [DOCUMENTS]: FileText, [DOWNLOADS]: Download, [BIN]: Trash2 };

function placesIn({ state, world }: DeskView): readonly Place<Bare<BureauEvent>>[] {
  const { pane, printers, tray } = state;
  const here = 'folder' in pane ? pane.folder : undefined;
  const folders = placesOf(state).map((folder) => ({
    gesture: { type: 'folder-opened', folder } as const,
    icon: pictures[folder] ?? Folder,
    isHere: here === folder,
    count: filesIn(folder, world).length,
  }));
  const printer = { gesture: { type: 'printer-opened' } as const, icon: Printer, isHere: pane.name === 'printer', count: tray.length };
  return printers.length === 0 ? folders : [...folders, printer];
}
