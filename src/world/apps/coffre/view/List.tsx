// A folder, or what was found: one button a document.

import { FileText, Image, Menu, Share2, Video } from 'lucide';
import type { IconNode } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { Heading, headingId } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import type { StoredFile } from '../../contract';
import { sharesOf } from '../listed';
import { placeName } from '../remarks';
import type { Doc, SafeView } from '../state';
import { Deposit, Search } from './Shell';

export const pictures: { readonly [Kind in StoredFile['kind']]: IconNode } = { page: FileText, photo: Image, video: Video };

interface Props {
  readonly view: SafeView;
  readonly title: string;
  readonly docs: readonly Doc[];
  /** Said when there is nothing to show. */
  readonly nothing: string;
}

export function List({ view, title, docs, nothing }: Props) {
  const isPhone = view.world.screen === 'narrow';
  return (
    <div className="kit-pane">
      <div className="kit-bar">
        {isPhone && <Press view={view} gesture={{ type: 'menu-opened' }} icon={Menu} />}
        <Heading view={view} words={title} />
      </div>
      {isPhone && <Search view={view} />}
      <div className="kit-scroll">
        {docs.length === 0 && <p className="kit-nothing">{nothing}</p>}
        {docs.length > 0 && (
          <ul className="kit-rows" aria-labelledby={headingId(view)}>
            {docs.map((doc) => (
              <li key={doc.file.id}>
                <Row view={view} doc={doc} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {isPhone && (
        <div className="kit-bar coffre__foot">
          <Deposit view={view} />
        </div>
      )}
    </div>
  );
}

/** The name is said whole by the button; what is drawn follows the screen. */
function Row({ view, doc }: { readonly view: SafeView; readonly doc: Doc }) {
  const { skin, state } = view;
  return (
    <Press view={view} gesture={{ type: 'document-opened', fileId: doc.file.id }} icon={pictures[doc.file.kind]} look="row">
      <strong>{doc.name}</strong> <span className="coffre__row-place">{placeName(doc.folder, state, skin)}</span>{' '}
      <span className="coffre__row-at">
        {doc.at}
        {sharesOf(doc.file.id, state).length > 0 && (
          <>
            {' '}
            <Icon of={Share2} /> {skin.sharedSign}
          </>
        )}
      </span>
    </Press>
  );
}
