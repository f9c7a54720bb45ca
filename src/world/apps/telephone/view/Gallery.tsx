// The pictures one has, and one of them open.

import { FileText, Image, Send, Trash2 } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { pictureOf } from '../gallery';
import { words } from '../words';
import { Sheet } from './Camera';
import type { Part } from './part';
import { Tool } from './Tool';

export function Gallery({ app }: { readonly app: Part }) {
  const { pictures } = app.state;
  if (pictures.length === 0) return <p className="telephone__empty">{words.noPicture}</p>;
  return (
    <ul className="telephone__list">
      {pictures.map(({ file }) => (
        <li key={file.id}>
          <button
            type="button"
            className="telephone__item"
            data-kind="picture"
            {...app.mark(`picture:${file.id}`)}
            onClick={() => app.send({ app: 'telephone', type: 'picture-opened', fileId: file.id })}
          >
            <Icon of={file.kind === 'page' ? FileText : Image} />
            <strong>{file.name}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function OnePicture({ app, fileId }: { readonly app: Part; readonly fileId: string }) {
  const picture = pictureOf(fileId, app.state);
  if (picture === undefined) return null;
  return (
    <>
      <Sheet lines={picture.file.shows} flaws={picture.photos.flatMap(({ flaws }) => flaws).filter((flaw) => flaw === 'shaky')} />
      <div className="telephone__tools">
        {app.state.safe !== undefined && (
          <Tool app={app} target="to-safe" event={{ app: 'telephone', type: 'picture-sent', fileId }} words={words.toSafe} icon={Send} look="main" />
        )}
        <Tool app={app} target="remove" event={{ app: 'telephone', type: 'picture-deleted', fileId }} words={words.remove} icon={Trash2} />
      </div>
    </>
  );
}
