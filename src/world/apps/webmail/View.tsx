// The webmail as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import { useRef } from 'react';
import type { ViewProps } from '../contract';
import { useFollowedFocus } from '../../kit/use-followed-focus';
import { assertNever } from '../../../core/lesson/assert-never';
import { listed } from './listed';
import type { WebmailEvent } from './schema';
import { skinOf } from './skins';
import type { Webmail } from './state';
import { Composing } from './view/Composing';
import { List } from './view/List';
import { NoticeBar } from './view/NoticeBar';
import type { Part } from './view/part';
import { placeAfter } from './view/place';
import { Reading } from './view/Reading';
import { Shell } from './view/Shell';
import { SignedOut } from './view/SignedOut';

export default function View(props: ViewProps<Webmail, WebmailEvent>) {
  const root = useRef<HTMLDivElement>(null);
  const send = useFollowedFocus(props, root, { after: placeAfter });
  const { state, world } = props;
  const app: Part = { ...props, send, skin: skinOf(state.skin) };
  return (
    <div ref={root} className="app webmail" lang="fr" dir="ltr" data-skin={state.skin} data-screen={world.screen} data-pane={state.pane.name}>
      <div className="app__app">
        {state.pane.name === 'signed-out' ? (
          <SignedOut app={app} />
        ) : (
          <Shell app={app}>
            <InFront app={app} />
          </Shell>
        )}
        {state.notice && <NoticeBar app={app} notice={state.notice} />}
      </div>
    </div>
  );
}

function InFront({ app }: { readonly app: Part }) {
  const { skin, state } = app;
  const { pane } = state;
  switch (pane.name) {
    case 'list':
      return <List key={pane.folder} app={app} title={skin.folders[pane.folder]} mails={listed(pane, state.mails)} nothing={skin.empty} />;
    case 'results':
      return <List app={app} title={`«\u00a0${pane.words}\u00a0»`} mails={listed(pane, state.mails)} nothing={skin.noResult} />;
    case 'reading': {
      const mail = state.mails.find(({ id }) => id === pane.mailId);
      return mail ? <Reading key={mail.id} app={app} mail={mail} /> : null;
    }
    case 'composing':
      return <Composing key={pane.draft.id} app={app} pane={pane} />;
    case 'signed-out':
      return null;
    default:
      return assertNever(pane);
  }
}
