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

const tools = {
  'pane-closed': ArrowLeft,
  'share-started': Share2,
  'document-downloaded': Download,
  'filing-started': PenLine,
  'delete-asked': Trash2,
} as const;
const taking = ['share-started', 'document-downloaded'] as const;
const keeping = ['filing-started', 'delete-asked'] as const;

interface Props {
  readonly view: SafeView;
  readonly doc: Doc;
}

export function Document({ view, doc }: Props) {
  if (view.world.screen === 'narrow') {
    return (
      <div className="kit-pane">
        <Tools view={view} types={['pane-closed']} look="quiet" />
        <Sheet view={view} doc={doc}>
          <Tools view={view} types={keeping} place="kit-tools" />
        </Sheet>
        <Tools view={view} types={taking} look="stacked" place="kit-bar coffre__foot" />
      </div>
    );
  }
  const isGalet = view.skin.id === 'galet';
  return (
    <div className="kit-pane">
      {isGalet && <Tools view={view} types={['pane-closed', ...taking, ...keeping]} look="stacked" place="kit-bar coffre__ribbon" />}
      {!isGalet && <Tools view={view} types={['pane-closed']} look="quiet" />}
      <Sheet view={view} doc={doc} />
      {!isGalet && <Tools view={view} types={[...taking, ...keeping]} place="kit-bar coffre__foot" />}
    </div>
  );
}

interface ToolsProps {
  readonly view: SafeView;
  readonly types: readonly (keyof typeof tools)[];
  readonly look?: 'quiet' | 'stacked';
  readonly place?: string;
}

function Tools({ view, types, look, place = 'kit-bar' }: ToolsProps) {
  return (
    <div className={place}>
      {types.map((type) => (
        <Press key={type} view={view} gesture={{ type }} icon={tools[type]} look={look} />
      ))}
    </div>
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
