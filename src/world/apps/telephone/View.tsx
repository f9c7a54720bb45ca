// The phone as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import { ArrowLeft, Camera, House, Images, MessageSquare, Wifi as WifiIcon } from 'lucide';
import type { IconNode } from 'lucide';
import type { ViewProps } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { AppFrame } from '../../kit/AppFrame';
import { unreadMessages } from '../../kit/counted';
import { Heading } from '../../kit/Heading';
import { NoticeBar } from '../../kit/NoticeBar';
import { Press } from '../../kit/Press';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import telephone, { canUndo } from './model';
import { noticeText, titleOf } from './remarks';
import type { TelephoneEvent, Tool } from './schema';
import type { Pane, PhoneView, Telephone } from './state';
import { unread } from './texting';
import { Framing, Pages, Review } from './view/Camera';
import { Gallery, OnePicture } from './view/Gallery';
import { Forward, Messages, Site, Threads } from './view/Messages';
import { parts } from './view/parts';
import { Key, Welcome, Wifi } from './view/Wifi';

export default function View(props: ViewProps<Telephone, TelephoneEvent>) {
  const { root, view } = useView(props, telephone, { after: placeAfter });
  const { pane, notice } = view.state;
  const isAtFoot = view.skin.id === 'vitre';
  return (
    <AppFrame name="telephone" root={root} screen={view.world.screen} pane={pane.name} skin={view.skin.id}>
      {!isAtFoot && <WayBack view={view} />}
      <div className="telephone__pane">
        <Heading view={view} words={titleOf(view.state)} />
        <InFront view={view} />
      </div>
      {notice && <NoticeBar view={view} words={noticeText(notice, view.skin)} undo={canUndo(notice) ? { type: 'notice-undone' } : undefined} />}
      {isAtFoot && <WayBack view={view} />}
    </AppFrame>
  );
}

/** At the top of one phone, at the foot of the other: it is reached in the order in which it is seen. */
function WayBack({ view }: { readonly view: PhoneView }) {
  if (view.state.pane.name === 'home') return null;
  return (
    <div className="telephone__bar">
      <Press view={view} gesture={{ type: 'pane-closed' }} icon={ArrowLeft} look="quiet" />
      <Press view={view} gesture={{ type: 'home-opened' }} icon={House} look="quiet" />
    </div>
  );
}

function InFront({ view }: { readonly view: PhoneView }) {
  const { pane } = view.state;
  switch (pane.name) {
    case 'home':
      return <Home view={view} />;
    case 'threads':
      return <Threads view={view} />;
    case 'thread':
      return <Messages key={pane.from} view={view} from={pane.from} draft={pane.words} />;
    case 'site':
      return <Site view={view} from={pane.from} />;
    case 'forward':
      return <Forward view={view} from={pane.from} number={pane.words} />;
    case 'no-paper':
      return <p className="kit-soft">{view.skin.noPaper}</p>;
    case 'framing':
      return <Framing view={view} side={pane.side} flaws={pane.flaws} />;
    case 'review':
      return <Review view={view} side={pane.side} flaws={pane.flaws} />;
    case 'pages':
      return view.state.paper?.pile === undefined ? <Pages view={view} /> : parts.Pile && <parts.Pile.Pile view={view} />;
    case 'saving':
      return parts.Pile && <parts.Pile.Saving view={view} pane={pane} />;
    case 'gallery':
      return <Gallery view={view} />;
    case 'picture':
      return <OnePicture view={view} fileId={pane.fileId} />;
    case 'wifi':
      return <Wifi view={view} />;
    case 'welcome':
      return <Welcome view={view} networkId={pane.networkId} />;
    case 'key':
      return <Key view={view} pane={pane} />;
    default:
      return assertNever(pane);
  }
}

const tools: readonly (readonly [Tool, IconNode])[] = [
  ['messages', MessageSquare],
  ['camera', Camera],
  ['gallery', Images],
  ['wifi', WifiIcon],
];

function Home({ view }: { readonly view: PhoneView }) {
  const news = unread(view.state);
  return (
    <>
      <div className="telephone__home">
        {tools.map(([tool, icon]) => (
          <Press key={tool} view={view} gesture={{ type: 'tool-opened', tool }} icon={icon} look="big" />
        ))}
      </div>
      {news > 0 && <p className="telephone__news">{unreadMessages(news)}</p>}
    </>
  );
}

/** Where the focus goes when a gesture changed what is in front; nothing when the learner stays in place. */
function placeAfter(before: Telephone, after: Telephone): string | undefined {
  if (after.notice !== before.notice && canUndo(after.notice)) return 'notice-undo';
  if (keyOf(before.pane) !== keyOf(after.pane)) return boxOf(after.pane) ?? HEADING;
  return after.pane.name === 'key' && after.pane.problem !== undefined && before.pane !== after.pane ? 'key' : undefined;
}

/** Where one writes at once. */
function boxOf({ name }: Pane): string | undefined {
  return name === 'key' || name === 'forward' ? name : undefined;
}

/** Two panes with the same key are the same place. */
function keyOf(pane: Pane): string {
  return [pane.name, 'from' in pane ? pane.from : '', 'side' in pane ? pane.side : '', 'fileId' in pane ? pane.fileId : ''].join(' ');
}
