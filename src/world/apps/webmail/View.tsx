// The webmail as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import { LogIn } from 'lucide';
import type { ReactNode } from 'react';
import type { ViewProps } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { AppFrame } from '../../kit/AppFrame';
import { Heading } from '../../kit/Heading';
import { NoticeBar } from '../../kit/NoticeBar';
import { Press } from '../../kit/Press';
import { QuestionBox } from '../../kit/QuestionBox';
import { useView } from '../../kit/use-view';
import { folderName, mailInFront } from './mails';
import webmail from './model';
import { isMenuOpen } from './places';
import { canUndo } from './reading';
import { noticeText, questionText } from './remarks';
import type { WebmailEvent } from './schema';
import type { MailView, Webmail } from './state';
import { Around, Menu } from './view/Around';
import { Composing } from './view/Composing';
import { List } from './view/List';
import { placeAfter } from './view/place-after';
import { Reading } from './view/Reading';
import { Sheet } from './view/Sheet';

export default function View(props: ViewProps<Webmail, WebmailEvent>) {
  const { root, view } = useView(props, webmail, { after: placeAfter });
  const { state, world, skin } = view;
  const { pane, notice } = state;
  return (
    <AppFrame
      name="webmail"
      root={root}
      screen={world.screen}
      pane={pane.name}
      skin={state.skin}
      shape={state.skin === 'ancre' ? 'side' : 'bar'}
      over={over(view)}
    >
      {world.screen === 'wide' && pane.name !== 'signed-out' && <Around view={view} />}
      <InFront view={view} />
      {notice && <NoticeBar view={view} words={noticeText(notice, skin)} undo={canUndo(notice) ? { type: 'notice-undone' } : undefined} />}
    </AppFrame>
  );
}

/** What it asks before sending, or a phone's menu: meanwhile nothing else can be reached. */
function over(view: MailView): ReactNode {
  const { pane } = view.state;
  const question = pane.name === 'composing' ? pane.question : undefined;
  if (question === undefined) return isMenuOpen(view.state, view.world) && <Menu view={view} />;
  return <QuestionBox view={view} ask={questionText(question, view.skin)} hold={{ type: 'send-held' }} confirm={{ type: 'send-confirmed' }} />;
}

function InFront({ view }: { readonly view: MailView }) {
  const { state, skin } = view;
  const { pane } = state;
  switch (pane.name) {
    case 'list':
      return <List key={pane.folder} view={view} pane={pane} title={folderName(pane.folder, skin)} nothing={skin.empty} />;
    case 'results':
      return <List view={view} pane={pane} title={`«\u00a0${pane.words}\u00a0»`} nothing={skin.noResult} />;
    case 'reading': {
      const mail = mailInFront(state);
      return mail ? <Reading key={mail.id} view={view} mail={mail} /> : null;
    }
    case 'composing':
      return <Composing key={pane.draft.id} view={view} pane={pane} />;
    case 'sheet':
      return <Sheet key={pane.title} view={view} pane={pane} />;
    case 'signed-out':
      return (
        <div className="kit-door">
          <p className="kit-brand">{skin.brand}</p>
          <Heading view={view} words={skin.signedOut} />
          <Press view={view} gesture={{ type: 'signed-in' }} icon={LogIn} look="main" />
        </div>
      );
    default:
      return assertNever(pane);
  }
}
