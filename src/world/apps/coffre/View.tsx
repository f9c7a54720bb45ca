// The digital safe as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import { LogIn, LogOut } from 'lucide';
import type { ViewProps } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { AppFrame } from '../../kit/AppFrame';
import { Heading } from '../../kit/Heading';
import { NoticeBar } from '../../kit/NoticeBar';
import { Press } from '../../kit/Press';
import { QuestionBox } from '../../kit/QuestionBox';
import { useView } from '../../kit/use-view';
import { docById, docName, listed } from './listed';
import coffre from './model';
import { isMenuOpen } from './places';
import { noticeText, placeName } from './remarks';
import type { CoffreEvent } from './schema';
import type { Coffre, SafeView } from './state';
import { Log, Shares } from './view/Access';
import { Document } from './view/Document';
import { Account, Filing, Sharing } from './view/Forms';
import { List } from './view/List';
import { placeAfter } from './view/place-after';
import { Shell } from './view/Shell';

export default function View(props: ViewProps<Coffre, CoffreEvent>) {
  const { root, view } = useView(props, coffre, { after: placeAfter });
  const { state, world, skin } = view;
  const { pane, notice } = state;
  const question = pane.name === 'document' && pane.question !== undefined && (
    <QuestionBox
      view={view}
      ask={skin.askRemove(docName(pane.fileId, state))}
      help={skin.askRemoveHelp}
      hold={{ type: 'delete-held' }}
      confirm={{ type: 'delete-confirmed' }}
    />
  );
  return (
    <AppFrame
      name="coffre"
      root={root}
      screen={world.screen}
      pane={pane.name}
      skin={state.skin}
      shape={state.skin === 'galet' ? 'side' : 'bar'}
      over={question}
    >
      <InFront view={view} />
      {notice && (
        <NoticeBar
          view={view}
          words={noticeText(notice, state, skin)}
          undo={notice.type === 'deleted' ? { type: 'notice-undone' } : undefined}
          inert={isMenuOpen(state, world)}
        />
      )}
    </AppFrame>
  );
}

function InFront({ view }: { readonly view: SafeView }) {
  const { pane } = view.state;
  if (pane.name === 'site' || pane.name === 'signed-out') return <Door view={view} is={pane.name} />;
  if (pane.name === 'account') return <Account view={view} pane={pane} />;
  return (
    <Shell view={view}>
      <Inside view={view} pane={pane} />
    </Shell>
  );
}

type PaneInside = Exclude<Coffre['pane'], { name: 'site' | 'signed-out' | 'account' }>;

function Inside({ view, pane }: { readonly view: SafeView; readonly pane: PaneInside }) {
  const { skin, state } = view;
  switch (pane.name) {
    case 'list':
      return <List key={pane.folder} view={view} title={placeName(pane.folder, state, skin)} docs={listed(pane, state)} nothing={skin.empty} />;
    case 'results':
      return <List view={view} title={`«\u00a0${pane.words}\u00a0»`} docs={listed(pane, state)} nothing={skin.noResult} />;
    case 'document': {
      const doc = docById(state, pane.fileId);
      return doc ? <Document key={pane.fileId} view={view} doc={doc} /> : null;
    }
    case 'filing':
      return <Filing key={pane.file.id} view={view} pane={pane} />;
    case 'sharing':
      return <Sharing key={pane.fileId} view={view} pane={pane} />;
    case 'shares':
      return <Shares view={view} />;
    case 'log':
      return <Log view={view} />;
    default:
      return assertNever(pane);
  }
}

/** Outside the safe: closed, as a shared computer should show when one leaves; or the site's public page, the safe still open behind it. */
function Door({ view, is }: { readonly view: SafeView; readonly is: 'site' | 'signed-out' }) {
  const { skin } = view;
  const isClosed = is === 'signed-out';
  return (
    <div className="kit-door">
      <p className="kit-brand">{skin.brand}</p>
      <Heading view={view} words={isClosed ? skin.signedOut : skin.siteTitle} />
      {!isClosed && <p>{skin.siteText}</p>}
      <div className="kit-tools">
        <Press view={view} gesture={{ type: isClosed ? 'signed-in' : 'safe-entered' }} icon={LogIn} look="main" />
        {!isClosed && <Press view={view} gesture={{ type: 'signed-out' }} icon={LogOut} />}
      </div>
    </div>
  );
}
