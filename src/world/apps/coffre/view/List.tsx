// A folder, or what was found: one button a document.

import { FileText, Image, Menu, Share2, Video } from 'lucide';
import type { IconNode } from 'lucide';
import type { StoredFile } from '../../contract';
import { Icon } from '../../../../core/icons/Icon';
import { sharesOf } from '../listed';
import { placeName, rowName } from '../remarks';
import type { Doc } from '../state';
import { Heading, headingId } from './Heading';
import type { Part } from './part';
import { Search, wordsAsked } from './Search';
import { Deposit } from './Shell';
import { Tool } from './Tool';

export const pictures: { readonly [Kind in StoredFile['kind']]: IconNode } = { page: FileText, photo: Image, video: Video };

interface Props {
  readonly app: Part;
  readonly title: string;
  readonly docs: readonly Doc[];
  /** Said when there is nothing to show. */
  readonly nothing: string;
}

export function List({ app, title, docs, nothing }: Props) {
  const isPhone = app.world.screen === 'narrow';
  return (
    <div className="app__list-pane coffre__list-pane">
      <div className="coffre__bar">
        {isPhone && <Tool app={app} target="menu" event={{ app: 'coffre', type: 'menu-opened' }} words={app.skin.menu} icon={Menu} />}
        <Heading app={app} words={title} />
      </div>
      {isPhone && <Search key={wordsAsked(app)} app={app} asked={wordsAsked(app)} />}
      <div className="app__scroll">
        {docs.length === 0 && <p className="app__nothing">{nothing}</p>}
        {docs.length > 0 && (
          <ul className="app__rows" aria-labelledby={headingId(app)}>
            {docs.map((doc) => (
              <Row key={doc.file.id} app={app} doc={doc} />
            ))}
          </ul>
        )}
      </div>
      {isPhone && (
        <div className="coffre__bar" data-edge="end">
          <Deposit app={app} />
        </div>
      )}
    </div>
  );
}

/** The name is said whole by the button; what is drawn follows the screen. */
function Row({ app, doc }: { readonly app: Part; readonly doc: Doc }) {
  const { skin, state, mark, send } = app;
  const isShared = sharesOf(doc.file.id, state).length > 0;
  return (
    <li className="app__row-item">
      <button
        type="button"
        className="coffre__row"
        aria-label={rowName(doc, state, skin)}
        {...mark(`document:${doc.file.id}`)}
        onClick={() => send({ app: 'coffre', type: 'document-opened', fileId: doc.file.id })}
      >
        <Icon of={pictures[doc.file.kind]} />
        <span className="coffre__row-name">{doc.name}</span> <span className="coffre__row-place">{placeName(doc.folder, state, skin)}</span>{' '}
        <span className="coffre__row-at">
          {doc.at}
          {isShared && (
            <>
              {' '}
              <Icon of={Share2} /> {skin.sharedSign}
            </>
          )}
        </span>
      </button>
    </li>
  );
}
