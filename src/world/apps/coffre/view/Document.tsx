// A document, drawn, and what one can do with it. Galet puts every action above it, Abri below; a phone keeps two of them under the thumb.

import { ArrowLeft, Download, PenLine, Share2, Trash2 } from 'lucide';
import type { ReactNode } from 'react';
import { Heading, headingId } from '../../../kit/Heading';
import { Paper } from '../../../kit/Paper';
import { Press } from '../../../kit/Press';
import { sharesOf } from '../listed';
import { placeName } from '../remarks';
import type { Doc, SafeView } from '../state';
import { ShareRows } from './Access';

interface Props {
  readonly view: SafeView;
  readonly doc: Doc;
}

export function Document({ view, doc }: Props) {
  const isPhone = view.world.screen === 'narrow';
  if (!isPhone && view.skin.id === 'galet') {
    return (
      <div className="kit-pane">
        <div className="kit-bar coffre__ribbon">
          <Back view={view} look="stacked" />
          <Taking view={view} look="stacked" />
          <Keeping view={view} look="stacked" />
        </div>
        <Sheet view={view} doc={doc} />
      </div>
    );
  }
  return (
    <div className="kit-pane">
      <div className="kit-bar">
        <Back view={view} look="quiet" />
      </div>
      <Sheet view={view} doc={doc}>
        {isPhone && (
          <div className="kit-tools">
            <Keeping view={view} look="plain" />
          </div>
        )}
      </Sheet>
      <div className="kit-bar coffre__foot">
        <Taking view={view} look={isPhone ? 'stacked' : 'plain'} />
        {!isPhone && <Keeping view={view} look="plain" />}
      </div>
    </div>
  );
}

interface Tool {
  readonly view: SafeView;
  readonly look: 'plain' | 'quiet' | 'stacked';
}

function Back({ view, look }: Tool) {
  return <Press view={view} gesture={{ type: 'pane-closed' }} icon={ArrowLeft} look={look} />;
}

function Taking({ view, look }: Tool) {
  return (
    <>
      <Press view={view} gesture={{ type: 'share-started' }} icon={Share2} look={look} />
      <Press view={view} gesture={{ type: 'document-downloaded' }} icon={Download} look={look} />
    </>
  );
}

function Keeping({ view, look }: Tool) {
  return (
    <>
      <Press view={view} gesture={{ type: 'filing-started' }} icon={PenLine} look={look} />
      <Press view={view} gesture={{ type: 'delete-asked' }} icon={Trash2} look={look} />
    </>
  );
}

/** It scrolls, so it can be reached with the keyboard (WCAG 2.1.1). */
function Sheet({ view, doc, children }: Props & { readonly children?: ReactNode }) {
  const { skin, state } = view;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long document without buttons must scroll by keyboard
    <article className="kit-open kit-scroll" tabIndex={0} aria-labelledby={headingId(view)}>
      <Heading view={view} words={doc.name} />
      <p className="kit-soft">{`${placeName(doc.folder, state, skin)}, ${doc.at}`}</p>
      <Paper file={doc.file} />
      <ShareRows view={view} shares={sharesOf(doc.file.id, state)} />
      {children}
    </article>
  );
}
