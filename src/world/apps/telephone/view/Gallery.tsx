// The pictures one has, and one of them open.

import { FileText, Files, Image, Send, Trash2 } from 'lucide';
import { Press } from '../../../kit/Press';
import { pictureOf } from '../gallery';
import type { PhoneView } from '../state';
import { Sheet } from './Camera';

export function Gallery({ view }: { readonly view: PhoneView }) {
  const { pictures } = view.state;
  if (pictures.length === 0) return <p className="kit-soft">{view.skin.noPicture}</p>;
  return (
    <ul className="telephone__list">
      {pictures.map(({ file }) => (
        <li key={file.id}>
          <Press
            view={view}
            gesture={{ type: 'picture-opened', fileId: file.id }}
            icon={file.kind === 'page' ? FileText : Image}
            look="row"
            data-kind="picture"
          >
            <strong>{file.name}</strong>
          </Press>
        </li>
      ))}
    </ul>
  );
}

export function OnePicture({ view, fileId }: { readonly view: PhoneView; readonly fileId: string }) {
  const { paper, safe } = view.state;
  const picture = pictureOf(fileId, view.state);
  const isOfPile = paper?.pile !== undefined && paper.file.id === fileId;
  if (picture === undefined) return null;
  return (
    <>
      <Sheet lines={picture.file.shows} flaws={picture.photos.flatMap(({ flaws }) => flaws).filter((flaw) => flaw === 'shaky')} />
      <div className="kit-tools telephone__tools">
        {isOfPile && <Press view={view} gesture={{ type: 'pages-reopened' }} icon={Files} />}
        {safe !== undefined && <Press view={view} gesture={{ type: 'picture-sent', fileId }} icon={Send} look="main" />}
        <Press view={view} gesture={{ type: 'picture-deleted', fileId }} icon={Trash2} />
      </div>
    </>
  );
}
