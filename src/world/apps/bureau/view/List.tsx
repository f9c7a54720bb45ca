// A folder: one button a file, and what can be done with the folder itself.

import { File, FolderPlus, Image, Trash2, Video } from 'lucide';
import type { IconNode } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import type { StoredFile } from '../../contract';
import { weightOf } from '../../../kit/files';
import { filesIn, hasEnding } from '../files';
import { fileLabel, placeName } from '../remarks';
import { canMakeFolder, canEmpty } from '../transition';
import { Heading, headingId } from './Heading';
import type { Part } from './part';
import { Tool } from './Tool';

const pictures: { readonly [Kind in StoredFile['kind']]: IconNode } = { page: File, photo: Image, video: Video };

export function List({ app, folder }: { readonly app: Part; readonly folder: string }) {
  const { skin, state, world, mark, send } = app;
  const files = filesIn(folder, world);
  const isAsking = state.pane.name === 'list' && state.pane.question !== undefined;
  return (
    <div className="bureau__pane" inert={isAsking}>
      <div className="bureau__bar">
        <Heading app={app} words={placeName(folder, state, skin)} />
        {canMakeFolder(state) && (
          <Tool app={app} target="make-folder" event={{ app: 'bureau', type: 'folder-asked' }} words={skin.makeFolder} icon={FolderPlus} look="quiet" />
        )}
        {(canEmpty(state, world) || isAsking) && (
          <Tool app={app} target="empty" event={{ app: 'bureau', type: 'empty-asked' }} words={skin.empty} icon={Trash2} />
        )}
      </div>
      {files.length === 0 && <p className="bureau__nothing">{skin.nothing}</p>}
      {files.length > 0 && (
        <ul className="bureau__rows" aria-labelledby={headingId(app)}>
          {files.map((file) => (
            <li className="bureau__row-item" key={file.id}>
              <button
                type="button"
                className="bureau__row"
                aria-label={fileLabel(file)}
                {...mark(`file:${file.id}`)}
                onClick={() => send({ app: 'bureau', type: 'file-opened', fileId: file.id })}
              >
                <Icon of={hasEnding(file.name) ? pictures[file.kind] : File} />
                <span className="bureau__row-name">{file.name}</span> <span className="bureau__weight">{weightOf(file.sizeKb)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
