// A file, drawn, and what one can do with it.

import { ArrowLeft, FolderInput, PenLine, Printer, Trash2, Undo2 } from 'lucide';
import type { StoredFile } from '../../contract';
import { BIN, hasEnding } from '../files';
import { Heading } from './Heading';
import { Paper } from './Paper';
import type { Part } from './part';
import { Tool } from './Tool';

interface Props {
  readonly app: Part;
  readonly file: StoredFile;
  readonly folder: string;
}

export function FileSheet({ app, file, folder }: Props) {
  const { skin } = app;
  const isReadable = hasEnding(file.name);
  return (
    <div className="bureau__pane">
      <div className="bureau__bar">
        <Tool app={app} target="back" event={{ app: 'bureau', type: 'pane-closed' }} words={skin.back} icon={ArrowLeft} look="quiet" />
        <Heading app={app} words={file.name} />
      </div>
      <div className="bureau__open">
        {isReadable ? <Paper file={file} /> : <p className="bureau__warning">{skin.unreadable}</p>}
        {folder === BIN ? (
          <div className="bureau__tools">
            <Tool app={app} target="restore" event={{ app: 'bureau', type: 'file-restored' }} words={skin.restore} icon={Undo2} />
          </div>
        ) : (
          <div className="bureau__tools">
            <Tool app={app} target="rename" event={{ app: 'bureau', type: 'rename-asked' }} words={skin.rename} icon={PenLine} />
            <Tool app={app} target="move" event={{ app: 'bureau', type: 'move-asked' }} words={skin.move} icon={FolderInput} />
            {isReadable && <Tool app={app} target="print" event={{ app: 'bureau', type: 'print-asked' }} words={skin.print} icon={Printer} />}
            <Tool app={app} target="bin" event={{ app: 'bureau', type: 'file-binned' }} words={skin.bin} icon={Trash2} />
          </div>
        )}
      </div>
    </div>
  );
}
