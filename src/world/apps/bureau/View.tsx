// The computer's files as one sees them: a function of the state. The stylesheet is linked by the page, not here.

import { useRef } from 'react';
import type { ViewProps } from '../contract';
import { useFollowedFocus } from '../../kit/use-followed-focus';
import { assertNever } from '../../../core/lesson/assert-never';
import { fileInFront } from './files';
import type { BureauEvent } from './schema';
import { skinOf } from './skins';
import type { Bureau } from './state';
import { canNavigate } from './transition';
import { FileSheet } from './view/FileSheet';
import { Left } from './view/Left';
import { List } from './view/List';
import { Moving } from './view/Moving';
import { Naming } from './view/Naming';
import { NoticeBar } from './view/NoticeBar';
import type { Part } from './view/part';
import { placeAfter } from './view/place';
import { Places } from './view/Places';
import { Printing } from './view/Printing';
import { QuestionBox } from './view/QuestionBox';
import { Tray } from './view/Tray';

export default function View(props: ViewProps<Bureau, BureauEvent>) {
  const root = useRef<HTMLDivElement>(null);
  const send = useFollowedFocus(props, root, { after: placeAfter });
  const { state, world } = props;
  const app: Part = { ...props, send, skin: skinOf(state.skin) };
  const isAsking = state.pane.name === 'list' && state.pane.question !== undefined;
  const hasPlaces = canNavigate(state, world) || isAsking;
  return (
    <div ref={root} className="bureau" lang="fr" dir="ltr" data-skin={state.skin} data-screen={world.screen} data-places={hasPlaces ? '' : undefined}>
      <div className="bureau__app">
        {hasPlaces && <Places app={app} />}
        <InFront app={app} />
        {state.notice && <NoticeBar app={app} notice={state.notice} />}
      </div>
      {isAsking && <QuestionBox app={app} />}
    </div>
  );
}

function InFront({ app }: { readonly app: Part }) {
  const { pane } = app.state;
  const file = fileInFront(app.state, app.world);
  switch (pane.name) {
    case 'list':
      return <List key={pane.folder} app={app} folder={pane.folder} />;
    case 'file':
      return file ? <FileSheet key={file.id} app={app} file={file} folder={pane.folder} /> : null;
    case 'naming':
      return <Naming app={app} pane={pane} />;
    case 'moving':
      return file ? <Moving app={app} file={file} folder={pane.folder} /> : null;
    case 'printing':
      return file ? <Printing app={app} pane={pane} file={file} /> : null;
    case 'printer':
      return <Tray app={app} />;
    case 'left':
      return <Left app={app} pane={pane} />;
    default:
      return assertNever(pane);
  }
}
