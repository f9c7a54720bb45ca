// The phone as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import { ArrowLeft, Camera, House, Images, MessageSquare, Undo2, Wifi as WifiIcon } from 'lucide';
import type { IconNode } from 'lucide';
import { useRef } from 'react';
import type { ViewProps } from '../contract';
import { useFollowedFocus } from '../use-followed-focus';
import { assertNever } from '../../../core/lesson/assert-never';
import { noticeText, titleOf } from './remarks';
import type { TelephoneEvent, Tool as ToolId } from './schema';
import type { Telephone } from './state';
import { unread } from './texting';
import { Framing, Pages, Review } from './view/Camera';
import { Gallery, OnePicture } from './view/Gallery';
import { Messages, Site, Threads } from './view/Messages';
import type { Part } from './view/part';
import { placeAfter } from './view/place';
import { Tool } from './view/Tool';
import { Key, Wifi } from './view/Wifi';
import { words } from './words';

export default function View(props: ViewProps<Telephone, TelephoneEvent>) {
  const root = useRef<HTMLDivElement>(null);
  const app: Part = { ...props, send: useFollowedFocus(props, root, { after: placeAfter }) };
  const { pane, notice } = props.state;
  return (
    <div ref={root} className="telephone" lang="fr" dir="ltr" data-pane={pane.name}>
      <div className="telephone__bar">
        {pane.name !== 'home' && (
          <>
            <Tool app={app} target="back" event={{ app: 'telephone', type: 'pane-closed' }} words={words.back} icon={ArrowLeft} look="quiet" />
            <Tool app={app} target="home" event={{ app: 'telephone', type: 'home-opened' }} words={words.home} icon={House} look="quiet" />
          </>
        )}
      </div>
      <div className="telephone__pane">
        <h3 className="telephone__heading" data-heading="" tabIndex={-1}>
          {titleOf(props.state)}
        </h3>
        <Inside app={app} />
      </div>
      {notice && (
        <div className="telephone__notice">
          <p>{noticeText(notice)}</p>
          {(notice.type === 'reported' || notice.type === 'deleted' || notice.type === 'picture-deleted') && (
            <Tool app={app} target="notice-undo" event={{ app: 'telephone', type: 'notice-undone' }} words={words.undo} icon={Undo2} />
          )}
        </div>
      )}
    </div>
  );
}

function Inside({ app }: { readonly app: Part }) {
  const { pane } = app.state;
  switch (pane.name) {
    case 'home':
      return <Home app={app} />;
    case 'threads':
      return <Threads app={app} />;
    case 'thread':
      return <Messages key={pane.from} app={app} from={pane.from} draft={pane.words} />;
    case 'site':
      return <Site app={app} from={pane.from} />;
    case 'no-paper':
      return <p className="telephone__empty">{words.noPaper}</p>;
    case 'framing':
      return <Framing app={app} side={pane.side} flaws={pane.flaws} />;
    case 'review':
      return <Review app={app} side={pane.side} flaws={pane.flaws} />;
    case 'pages':
      return <Pages app={app} />;
    case 'gallery':
      return <Gallery app={app} />;
    case 'picture':
      return <OnePicture app={app} fileId={pane.fileId} />;
    case 'wifi':
      return <Wifi app={app} />;
    case 'key':
      return <Key app={app} pane={pane} />;
    default:
      return assertNever(pane);
  }
}

const tools: readonly (readonly [ToolId, IconNode])[] = [
  ['messages', MessageSquare],
  ['camera', Camera],
  ['gallery', Images],
  ['wifi', WifiIcon],
];

function Home({ app }: { readonly app: Part }) {
  const news = unread(app.state);
  return (
    <>
      <div className="telephone__home">
        {tools.map(([tool, icon]) => (
          <Tool
            key={tool}
            app={app}
            target={`tool:${tool}`}
            event={{ app: 'telephone', type: 'tool-opened', tool }}
            words={words.tools[tool]}
            icon={icon}
            look="big"
          />
        ))}
      </div>
      {news > 0 && <p className="telephone__news">{news === 1 ? '1 message non lu' : `${news} messages non lus`}</p>}
    </>
  );
}
