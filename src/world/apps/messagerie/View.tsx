// Messages as one sees them: a function of the state. The stylesheet is linked by the page, not here.

import type { ViewProps } from '../contract';
import { ArrowLeft } from 'lucide';
import { AppFrame } from '../../kit/AppFrame';
import { Heading } from '../../kit/Heading';
import { NoticeBar } from '../../kit/NoticeBar';
import { Press } from '../../kit/Press';
import { QuestionBox } from '../../kit/QuestionBox';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import messagerie from './model';
import { noticeText, titleOf } from './remarks';
import type { MessagerieEvent } from './schema';
import { nameOf, type Messagerie, type Pane, type TalkView } from './state';
import { Choosing, Looking } from './view/Photos';
import { parts } from './view/parts';
import { About, Fresh, List, OneMessage, Paid } from './view/Lists';
import { Talk } from './view/Talk';
import { Voice } from './view/Voice';

export default function View(props: ViewProps<Messagerie, MessagerieEvent>) {
  const { root, view } = useView(props, messagerie, { after: placeAfter });
  const { state, skin, world } = view;
  const { pane, notice } = state;
  if (state.network !== undefined) return parts.Network && <parts.Network.NetworkPage root={root} view={view} />;
  const question = pane.name === 'leaving' && (
    <QuestionBox
      view={view}
      ask={skin.leaveAsk(nameOf(pane.talkId, state))}
      help={skin.leaveHelp}
      hold={{ type: 'leave-held', talkId: pane.talkId }}
      confirm={{ type: 'left', talkId: pane.talkId }}
    />
  );
  return (
    <AppFrame name="messagerie" root={root} screen={world.screen} pane={pane.name} skin={state.skin} over={question}>
      <div className="kit-pane">
        <div className="kit-bar">
          {pane.name !== 'list' && <Press view={view} gesture={{ type: 'pane-closed' }} icon={ArrowLeft} look="quiet" />}
          <Heading view={view} words={titleOf(state, skin)} />
          {pane.name === 'talk' && <Press view={view} gesture={{ type: 'about-opened', talkId: pane.talkId }} look="quiet" />}
        </div>
        <InFront view={view} />
      </div>
      {notice && <NoticeBar view={view} words={noticeText(notice, skin)} inert={pane.name === 'leaving'} />}
    </AppFrame>
  );
}

function InFront({ view }: { readonly view: TalkView }) {
  const { pane } = view.state;
  switch (pane.name) {
    case 'list':
      return <List view={view} />;
    case 'new':
      return <Fresh view={view} pane={pane} />;
    case 'talk':
      return <Talk key={pane.talkId} view={view} talkId={pane.talkId} />;
    case 'photos':
      return <Choosing view={view} talkId={pane.talkId} />;
    case 'photo':
      return <Looking view={view} talkId={pane.talkId} photoId={pane.photoId} />;
    case 'voice':
      return <Voice view={view} pane={pane} />;
    case 'message':
      return <OneMessage view={view} talkId={pane.talkId} messageId={pane.messageId} />;
    case 'about':
    case 'leaving':
      return <About view={view} talkId={pane.talkId} />;
    case 'paid':
      return <Paid view={view} />;
    default:
      return null;
  }
}

/** Where the focus goes when a gesture changed what is in front; nothing when the learner stays in place. */
function placeAfter(before: Messagerie, after: Messagerie): string | undefined {
  const { pane } = after;
  if (pane.name === 'leaving') return 'stay';
  if (keyOf(before.pane) !== keyOf(pane)) return pane.name === 'new' ? 'number' : HEADING;
  if (pane.name === 'new' && pane.problem !== undefined && before.pane !== pane) return 'number';
  // What one wrote has gone: one goes on writing.
  return pane.name === 'talk' && after.sent !== before.sent ? `text:${pane.talkId}` : undefined;
}

/** Two panes with the same key are the same place. */
function keyOf(pane: Pane): string {
  const { name, ...which } = pane;
  if (name === 'new' || name === 'voice') return name;
  return [name, ...Object.values(which)].join(' ');
}
