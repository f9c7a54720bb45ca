// A folder: one button a file, and what can be done with the folder itself.

import { File, Files, FolderPlus, Image, Trash2, Video } from 'lucide';
import type { IconNode } from 'lucide';
import { hasEnding } from '../../../kit/file-names';
import { weightOf } from '../../../kit/files';
import { Heading, headingId } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import type { StoredFile } from '../../contract';
import { BIN, filesIn } from '../files';
import { canMakeFolder, canEmpty } from '../folders';
import { placeName } from '../remarks';
import type { DeskView } from '../state';

const pictures: { readonly [Kind in StoredFile['kind']]: IconNode } = { page: File, photo: Image, video: Video };

export function List({ view, folder }: { readonly view: DeskView; readonly folder: string }) {
  const { skin, state, world } = view;
  const files = filesIn(folder, world);
  const isAsking = state.pane.name === 'list' && state.pane.question !== undefined;
  return (
    <div className="kit-pane" inert={isAsking}>
      <div className="kit-bar">
        <Heading view={view} words={placeName(folder, state, skin)} />
        {canMakeFolder(state) && <Press view={view} gesture={{ type: 'folder-asked' }} icon={FolderPlus} look="quiet" />}
        {state.joining !== undefined && folder !== BIN && files.length > 1 && (
          <Press view={view} gesture={{ type: 'several-asked' }} icon={Files} look="quiet" />
        )}
        {(canEmpty(state, world) || isAsking) && <Press view={view} gesture={{ type: 'empty-asked' }} icon={Trash2} />}
      </div>
      {files.length === 0 && <p className="kit-nothing">{skin.nothing}</p>}
      {files.length > 0 && (
        <ul className="kit-rows" aria-labelledby={headingId(view)}>
          {files.map((file) => (
            <li key={file.id}>
              <Press view={view} gesture={{ type: 'file-opened', fileId: file.id }} icon={hasEnding(file.name) ? pictures[file.kind] : File} look="row">
                <strong>{file.name}</strong> <span className="kit-soft">{weightOf(file.sizeKb)}</span>
              </Press>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
