// Folders and what is in them: the same list in the files window and in the chooser.

import { File, Image, Video } from 'lucide';
import { Icon } from '../../../core/icons/Icon';
import type { Mark, StoredFile } from '../../apps/contract';
import { fileLabel, weightOf } from '../../kit/files';
import { foldersOf } from '../frame';
import { labels } from '../labels';
import type { DeviceEvent } from '../schema';
import type { WorldState } from '../world';

interface Props {
  readonly state: WorldState;
  readonly send: (event: DeviceEvent) => void;
  readonly mark: Mark;
  readonly onFile: (file: StoredFile) => void;
}

const drawings = { page: File, photo: Image, video: Video };

export function FileList({ state, send, mark, onFile }: Props) {
  const { frame, world } = state;
  const files = world.files.filter((file) => file.folder === frame.folder);
  return (
    <>
      <div className="files__folders" role="group" aria-label={labels.documents}>
        {foldersOf(frame).map((folder) => (
          <button
            key={folder}
            type="button"
            className="files__folder"
            aria-pressed={frame.folder === folder}
            {...mark(`device-folder:${folder}`)}
            onClick={() => send({ app: 'appareil', type: 'folder-shown', folder })}
          >
            {labels.folders[folder]}
          </button>
        ))}
      </div>
      {files.length === 0 ? (
        <p className="files__empty">{labels.emptyFolder}</p>
      ) : (
        <ul className="files__list">
          {files.map((file) => (
            <li key={file.id}>
              <button type="button" className="files__file" aria-label={fileLabel(file)} {...mark(`file:${file.id}`)} onClick={() => onFile(file)}>
                <Icon of={drawings[file.kind]} />
                <span className="files__name">{file.name}</span> <span className="files__weight">{weightOf(file.sizeKb)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
