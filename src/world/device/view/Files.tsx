// The files window: folders, files, and a file opened as a drawn page.

import { X } from 'lucide';
import { Icon } from '../../../core/icons/Icon';
import type { Mark } from '../../apps/contract';
import { labels } from '../labels';
import type { DeviceEvent } from '../schema';
import type { WorldState } from '../world';
import { FileList } from './FileList';

interface Props {
  readonly state: WorldState;
  readonly send: (event: DeviceEvent) => void;
  readonly mark: Mark;
  readonly idPrefix: string;
}

export function Files({ state, send, mark, idPrefix }: Props) {
  const open = state.world.files.find((file) => file.id === state.frame.openFile && file.folder === state.frame.folder);
  return (
    <section className="files" aria-labelledby={`${idPrefix}-files`}>
      <h3 id={`${idPrefix}-files`} className="files__title">
        {labels.documents}
      </h3>
      <FileList state={state} send={send} mark={mark} onFile={(file) => send({ app: 'appareil', type: 'file-opened', fileId: file.id })} />
      {open && (
        <div className="files__open">
          <div className="files__open-bar">
            <strong>{open.name}</strong>
            <button type="button" className="files__close" {...mark('close-file')} onClick={() => send({ app: 'appareil', type: 'file-closed' })}>
              <Icon of={X} />
              {labels.closeFile}
            </button>
          </div>
          <div className="files__paper" data-kind={open.kind}>
            {open.shows.map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}
