// A document, drawn, and what one can do with it. Galet puts every action above it, Abri below;
// a phone keeps two of them under the thumb.

import { ArrowLeft, Download, PenLine, Share2, Trash2 } from 'lucide';
import type { ReactNode } from 'react';
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
  return (
    <>
      <div className="app__list-pane coffre__list-pane" inert={pane.question !== undefined}>
        <Placed app={app} doc={doc} />
      </div>
      {pane.question && <QuestionBox app={app} fileId={pane.fileId} />}
    </>
  );
}

type Parts = Omit<Props, 'pane'>;
type Look = 'plain' | 'quiet' | 'stacked';

function Placed({ app, doc }: Parts) {
  if (app.world.screen === 'narrow') return <OnPhone app={app} doc={doc} />;
  return app.skin.id === 'galet' ? <InGalet app={app} doc={doc} /> : <InAbri app={app} doc={doc} />;
}

/** What one does most stays under the thumb; the rest follows the document. */
function OnPhone({ app, doc }: Parts) {
  return (
    <>
      <div className="coffre__bar">
        <Back app={app} look="quiet" />
      </div>
      <Sheet app={app} doc={doc}>
        <div className="app__tools coffre__tools">
          <Keeping app={app} look="plain" />
        </div>
      </Sheet>
      <div className="coffre__bar" data-edge="end">
        <Taking app={app} look="stacked" />
      </div>
    </>
  );
}

function InGalet({ app, doc }: Parts) {
  return (
    <>
      <div className="coffre__bar" data-ribbon="">
        <Back app={app} look="stacked" />
        <Taking app={app} look="stacked" />
        <Keeping app={app} look="stacked" />
      </div>
      <Sheet app={app} doc={doc} />
    </>
  );
}

function InAbri({ app, doc }: Parts) {
  return (
    <>
      <div className="coffre__bar">
        <Back app={app} look="quiet" />
      </div>
      <Sheet app={app} doc={doc} />
      <div className="coffre__bar" data-edge="end">
        <Taking app={app} look="plain" />
        <Keeping app={app} look="plain" />
      </div>
    </>
  );
}

function Back({ app, look }: { readonly app: Part; readonly look: Look }) {
  return <Tool app={app} target="back" event={{ app: 'coffre', type: 'pane-closed' }} words={app.skin.back} icon={ArrowLeft} look={look} />;
}

function Taking({ app, look }: { readonly app: Part; readonly look: Look }) {
  return (
    <>
      <Tool app={app} target="share" event={{ app: 'coffre', type: 'share-started' }} words={app.skin.share} icon={Share2} look={look} />
      <Tool app={app} target="download" event={{ app: 'coffre', type: 'document-downloaded' }} words={app.skin.download} icon={Download} look={look} />
    </>
  );
}

function Keeping({ app, look }: { readonly app: Part; readonly look: Look }) {
  return (
    <>
      <Tool app={app} target="change" event={{ app: 'coffre', type: 'filing-started' }} words={app.skin.change} icon={PenLine} look={look} />
      <Tool app={app} target="delete" event={{ app: 'coffre', type: 'delete-asked' }} words={app.skin.remove} icon={Trash2} look={look} />
    </>
  );
}

/** It scrolls, so it can be reached with the keyboard (WCAG 2.1.1). */
function Sheet({ app, doc, children }: Parts & { readonly children?: ReactNode }) {
  const { skin, state } = app;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long document without buttons must scroll by keyboard
    <article className="app__scroll coffre__sheet" tabIndex={0} aria-labelledby={headingId(app)}>
      <Heading app={app} words={doc.name} />
      <p className="coffre__soft">{`${placeName(doc.folder, state, skin)}, ${doc.at}`}</p>
      <div className="coffre__paper" data-kind={doc.file.kind}>
        {doc.file.shows.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
      <ShareRows app={app} shares={sharesOf(doc.file.id, state)} />
      {children}
    </article>
  );
}
