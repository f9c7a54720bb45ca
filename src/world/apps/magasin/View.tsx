// The store as one sees it: a function of the state. The stylesheet is linked by the page, not here.

import { ChartColumn, LayoutGrid, Search } from 'lucide';
import type { IconNode } from 'lucide';
import type { ViewProps } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { AppFrame } from '../../kit/AppFrame';
import { Heading } from '../../kit/Heading';
import { NoticeBar } from '../../kit/NoticeBar';
import { Press } from '../../kit/Press';
import { QuestionBox } from '../../kit/QuestionBox';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import magasin from './model';
import { noticeText, questionOf, titleOf } from './remarks';
import type { MagasinEvent, Tab } from './schema';
import { askedNow, type Magasin, type Pane, type StoreView } from './state';
import { Data } from './view/Data';
import { Mine, Results } from './view/Lists';
import { Running, Sheet } from './view/Sheet';

export default function View(props: ViewProps<Magasin, MagasinEvent>) {
  const { root, view } = useView(props, magasin, { after: placeAfter });
  const { state, skin, world } = view;
  const question = questionOf(state, skin);
  const tabs = <Tabs view={view} />;
  return (
    <AppFrame
      name="magasin"
      root={root}
      screen={world.screen}
      pane={state.pane.name}
      skin={state.skin}
      over={question && <Question view={view} {...question} />}
    >
      {state.skin === 'verger' && tabs}
      <div className="magasin__pane">
        <Heading view={view} words={titleOf(state, skin)} />
        <InFront view={view} />
      </div>
      {state.notice && <NoticeBar view={view} words={noticeText(state.notice, state, skin)} inert={question !== undefined} />}
      {state.skin === 'kiosque' && tabs}
    </AppFrame>
  );
}

const tabs: readonly (readonly [Tab, IconNode])[] = [
  ['search', Search],
  ['mine', LayoutGrid],
  ['data', ChartColumn],
];

function Tabs({ view }: { readonly view: StoreView }) {
  return (
    <div className="magasin__tabs">
      {tabs.map(([tab, icon]) => (
        <Press
          key={tab}
          view={view}
          gesture={{ type: 'tab-opened', tab }}
          icon={icon}
          look="stacked"
          aria-current={view.state.pane.name === tab ? 'page' : undefined}
        />
      ))}
    </div>
  );
}

function InFront({ view }: { readonly view: StoreView }) {
  const { pane } = view.state;
  switch (pane.name) {
    case 'search':
      return <Results view={view} words={pane.words} />;
    case 'mine':
      return <Mine view={view} />;
    case 'data':
      return <Data view={view} />;
    case 'sheet':
      return <Sheet view={view} appId={pane.appId} />;
    case 'running':
      return <Running view={view} appId={pane.appId} />;
    default:
      return assertNever(pane);
  }
}

/** What the store asks, or the application in front. To refuse is as near as to accept. */
function Question({ view, ask, help }: { readonly view: StoreView; readonly ask: string; readonly help: string }) {
  const { pane } = view.state;
  const permission = askedNow(view.state);
  if (pane.name === 'running' && permission !== undefined) {
    const about = { appId: pane.appId, permission };
    return (
      <QuestionBox
        key={permission}
        view={view}
        ask={ask}
        help={help}
        hold={{ type: 'permission-refused', ...about }}
        confirm={{ type: 'permission-given', ...about }}
      />
    );
  }
  if (pane.name !== 'sheet') return null;
  const confirm = { type: pane.question === 'remove' ? 'remove-confirmed' : 'download-confirmed', appId: pane.appId } as const;
  return <QuestionBox view={view} ask={ask} help={help} hold={{ type: 'question-held' }} confirm={confirm} />;
}

/** Where the focus goes when a gesture changed what is in front; nothing when the learner stays in place. */
function placeAfter(before: Magasin, after: Magasin): string | undefined {
  const asked = askedNow(after);
  if (asked !== undefined) return asked === askedNow(before) ? undefined : 'refuse';
  if (isAsking(after.pane) && !isAsking(before.pane)) return 'hold';
  if (keyOf(before.pane) !== keyOf(after.pane) || isAsking(before.pane) || askedNow(before) !== undefined) return HEADING;
  return after.notice !== before.notice ? HEADING : undefined;
}

function isAsking(pane: Pane): boolean {
  return pane.name === 'sheet' && pane.question !== undefined;
}

/** Two panes with the same key are the same place. */
function keyOf(pane: Pane): string {
  return [pane.name, 'appId' in pane ? pane.appId : '', pane.name === 'search' ? pane.words : ''].join(' ');
}
