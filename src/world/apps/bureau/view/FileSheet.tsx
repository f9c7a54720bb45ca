// A file, drawn, with what one can do with it; and where it goes.

import { ArrowLeft, Folder, FolderInput, PenLine, Printer, Trash2, Undo2 } from 'lucide';
import { hasEnding } from '../../../kit/file-names';
import { Heading } from '../../../kit/Heading';
import { Paper } from '../../../kit/Paper';
import { Press } from '../../../kit/Press';
import type { StoredFile } from '../../contract';
import { BIN, placesOf } from '../files';
import { weightText } from '../remarks';
import type { DeskView } from '../state';

interface Props {
  readonly view: DeskView;
  readonly file: StoredFile;
  readonly folder: string;
}

export function FileSheet({ view, file, folder }: Props) {
  const isReadable = hasEnding(file.name);
  return (
    <div className="kit-pane">
      <div className="kit-bar">
        <Press view={view} gesture={{ type: 'pane-closed' }} icon={ArrowLeft} look="quiet" />
        <Heading view={view} words={file.name} />
      </div>
      <div className="kit-open">
        <p className="kit-soft bureau__weight">{weightText(file, view.state)}</p>
        {isReadable ? <Paper file={file} /> : <p className="kit-problem">{view.skin.unreadable}</p>}
        <div className="kit-tools">
          {folder === BIN ? (
            <Press view={view} gesture={{ type: 'file-restored' }} icon={Undo2} />
          ) : (
            <>
              <Press view={view} gesture={{ type: 'rename-asked' }} icon={PenLine} />
              <Press view={view} gesture={{ type: 'move-asked' }} icon={FolderInput} />
              {isReadable && <Press view={view} gesture={{ type: 'print-asked' }} icon={Printer} />}
              <Press view={view} gesture={{ type: 'file-binned' }} icon={Trash2} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

/** One button a folder. */
export function Moving({ view, file, folder }: Props) {
  const places = placesOf(view.state).filter((place) => place !== BIN && place !== folder);
  return (
    <div className="kit-pane">
      <div className="kit-bar">
        <Heading view={view} words={view.skin.moveTo(file.name)} />
      </div>
      <div className="kit-open">
        <ul className="bureau__choices">
          {places.map((place) => (
            <li key={place}>
              <Press view={view} gesture={{ type: 'file-moved', folder: place }} icon={Folder} />
            </li>
          ))}
        </ul>
        <div className="kit-tools">
          <Press view={view} gesture={{ type: 'pane-closed' }} look="quiet" />
        </div>
      </div>
    </div>
  );
}
