// A document, drawn, and what one can do with it. Galet puts every action above it; Abri and phones below.

import { ArrowLeft, Download, PenLine, Share2, Trash2 } from 'lucide';
import { sharesOf } from '../listed';
import { placeName } from '../remarks';
import type { Doc, DocumentPane } from '../state';
import { Heading, headingId } from './Heading';
import type { Part } from './part';
import { QuestionBox } from './QuestionBox';
import { ShareRows } from './Shares';
import { Tool } from './Tool';

interface Props {
  readonly app: Part;
  readonly doc: Doc;
  readonly pane: DocumentPane;
}

export function Document({ app, doc, pane }: Props) {
  const isAbove = app.world.screen === 'wide' && app.skin.id === 'galet';
  return (
    <>
      <div className="coffre__list-pane" inert={pane.question !== undefined}>
        <div className="coffre__bar" data-ribbon={isAbove ? '' : undefined}>
          <Tool app={app} target="back" event={{ app: 'coffre', type: 'pane-closed' }} words={app.skin.back} icon={ArrowLeft} look="quiet" />
          {isAbove && <Actions app={app} />}
        </div>
        <Sheet app={app} doc={doc} />
        {!isAbove && (
          <div className="coffre__bar" data-edge="end">
            <Actions app={app} />
          </div>
        )}
      </div>
      {pane.question && <QuestionBox app={app} fileId={pane.fileId} />}
    </>
  );
}

function Actions({ app }: { readonly app: Part }) {
  const { skin } = app;
  const look = app.world.screen === 'narrow' ? 'stacked' : 'plain';
  return (
    <>
      <Tool app={app} target="share" event={{ app: 'coffre', type: 'share-started' }} words={skin.share} icon={Share2} look={look} />
      <Tool app={app} target="download" event={{ app: 'coffre', type: 'document-downloaded' }} words={skin.download} icon={Download} look={look} />
      <Tool app={app} target="change" event={{ app: 'coffre', type: 'filing-started' }} words={skin.change} icon={PenLine} look={look} />
      <Tool app={app} target="delete" event={{ app: 'coffre', type: 'delete-asked' }} words={skin.remove} icon={Trash2} look={look} />
    </>
  );
}

/** It scrolls, so it can be reached with the keyboard (WCAG 2.1.1). */
function Sheet({ app, doc }: Omit<Props, 'pane'>) {
  const { skin, state } = app;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long document without buttons must scroll by keyboard
    <article className="coffre__scroll coffre__sheet" tabIndex={0} aria-labelledby={headingId(app)}>
      <Heading app={app} words={doc.name} />
      <p className="coffre__soft">{`${placeName(doc.folder, state, skin)}, ${doc.at}`}</p>
      <div className="coffre__paper" data-kind={doc.file.kind}>
        {doc.file.shows.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
      <ShareRows app={app} shares={sharesOf(doc.file.id, state)} />
    </article>
  );
}
