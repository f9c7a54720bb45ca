// The digital safe as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import { useRef } from 'react';
import type { ViewProps } from '../contract';
import { useFollowedFocus } from '../../kit/use-followed-focus';
import { assertNever } from '../../../core/lesson/assert-never';
import { docById, listed } from './listed';
import { placeName } from './remarks';
import type { CoffreEvent } from './schema';
import { skinOf } from './skins';
import type { Coffre } from './state';
import { Account } from './view/Account';
import { Document } from './view/Document';
import { Site, SignedOut } from './view/Doors';
import { Filing } from './view/Filing';
import { List } from './view/List';
import { Log } from './view/Log';
import { NoticeBar } from './view/NoticeBar';
import type { Part } from './view/part';
import { placeAfter } from './view/place';
import { Shares } from './view/Shares';
import { Sharing } from './view/Sharing';
import { Shell } from './view/Shell';

export default function View(props: ViewProps<Coffre, CoffreEvent>) {
  const root = useRef<HTMLDivElement>(null);
  const send = useFollowedFocus(props, root, { after: placeAfter });
  const { state, world } = props;
  const app: Part = { ...props, send, skin: skinOf(state.skin) };
  return (
    <div ref={root} className="app coffre" lang="fr" dir="ltr" data-skin={state.skin} data-screen={world.screen} data-pane={state.pane.name}>
      <div className="app__app">
        <InFront app={app} />
        {state.notice && <NoticeBar app={app} notice={state.notice} />}
      </div>
    </div>
  );
}

function InFront({ app }: { readonly app: Part }) {
  const { pane } = app.state;
  if (pane.name === 'signed-out') return <SignedOut app={app} />;
  if (pane.name === 'site') return <Site app={app} />;
  if (pane.name === 'account') return <Account app={app} pane={pane} />;
  return (
    <Shell app={app}>
      <Inside app={app} />
    </Shell>
  );
}

function Inside({ app }: { readonly app: Part }) {
  const { skin, state } = app;
  const { pane } = state;
  switch (pane.name) {
    case 'list':
      return <List key={pane.folder} app={app} title={placeName(pane.folder, state, skin)} docs={listed(pane, state)} nothing={skin.empty} />;
    case 'results':
      return <List app={app} title={`«\u00a0${pane.words}\u00a0»`} docs={listed(pane, state)} nothing={skin.noResult} />;
    case 'document': {
      const doc = docById(state, pane.fileId);
      return doc ? <Document key={pane.fileId} app={app} doc={doc} pane={pane} /> : null;
    }
    case 'filing':
      return <Filing key={pane.file.id} app={app} pane={pane} />;
    case 'sharing':
      return <Sharing key={pane.fileId} app={app} pane={pane} />;
    case 'shares':
      return <Shares app={app} />;
    case 'log':
      return <Log app={app} />;
    case 'account':
    case 'site':
    case 'signed-out':
      return null;
    default:
      return assertNever(pane);
  }
}
