// Conversations: their title, the way back, and what is in front.

import { ArrowLeft } from 'lucide';
import type { RefObject } from 'react';
import { AppFrame } from '../../../../kit/AppFrame';
import { Heading } from '../../../../kit/Heading';
import { NoticeBar } from '../../../../kit/NoticeBar';
import { Press } from '../../../../kit/Press';
import { QuestionBox } from '../../../../kit/QuestionBox';
import { noticeText, titleOf } from '../../remarks';
import { nameOf, type TalkView } from '../../state';
import { About, Fresh, List, OneMessage, Paid } from './talks/Lists';
import { parts } from '../parts';
import { Choosing, Looking } from './talks/Photos';
import { Talk } from './talks/Talk';
import { Voice } from './talks/Voice';

export function TalksPage({ root, view }: { readonly root: RefObject<HTMLDivElement | null>; readonly view: TalkView }) {
  const { state, skin, world } = view;
  const { pane, notice } = state;
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

parts.Talks = { TalksPage };
