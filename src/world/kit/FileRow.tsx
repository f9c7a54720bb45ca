// A file that goes with something: its picture, its name, its weight, and what one can do with it.

import { FileText, Image, Video } from 'lucide';
import type { IconNode } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '../../core/icons/Icon';
import { weightOf, type StoredFile } from './files';

const pictures: { readonly [Kind in StoredFile['kind']]: IconNode } = { page: FileText, photo: Image, video: Video };

export function FileRow({ file, children }: { readonly file: StoredFile; readonly children?: ReactNode }) {
  return (
    <li className="kit-file">
      <Icon of={pictures[file.kind]} />
      <span className="kit-file-name">
        {file.name} <span className="kit-soft">{weightOf(file.sizeKb)}</span>
      </span>
      {children}
    </li>
  );
}
