// Files that go with a message: to keep, when it was received; to take off, when it is written.

import { Download, FileText, Image, Video, X } from 'lucide';
import type { IconNode } from 'lucide';
import type { StoredFile } from '../../contract';
import { weightOf } from '../../../kit/files';
import { Icon } from '../../../../core/icons/Icon';
import type { Part } from './part';
import { Tool } from './Tool';

const pictures: { readonly [Kind in StoredFile['kind']]: IconNode } = { page: FileText, photo: Image, video: Video };

interface Props {
  readonly app: Part;
  readonly files: readonly StoredFile[];
  readonly gesture: 'save' | 'remove';
}

export function Files({ app, files, gesture }: Props) {
  if (files.length === 0) return null;
  const isSave = gesture === 'save';
  const words = isSave ? app.skin.saveFile : app.skin.removeFile;
  return (
    <ul className="webmail__files">
      {files.map(({ id, name, kind, sizeKb }) => (
        <li className="webmail__file" key={id}>
          <Icon of={pictures[kind]} />
          <span className="webmail__file-name">
            {name} <span className="webmail__file-size">{weightOf(sizeKb)}</span>
          </span>
          <Tool
            app={app}
            target={isSave ? `save-file:${id}` : `remove-file:${id}`}
            event={{ app: 'webmail', type: isSave ? 'attachment-saved' : 'attachment-removed', fileId: id }}
            words={words}
            name={`${words} ${name}`}
            icon={isSave ? Download : X}
          />
        </li>
      ))}
    </ul>
  );
}
