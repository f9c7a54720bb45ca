// Calls as one sees them: a function of the state. The stylesheet is linked by the page, not here.

import type { ViewProps } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { AppFrame } from '../../kit/AppFrame';
import { Heading } from '../../kit/Heading';
import { NoticeBar } from '../../kit/NoticeBar';
import { QuestionBox } from '../../kit/QuestionBox';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import appels from './model';
import { noticeText, titleOf } from './remarks';
import type { AppelsEvent } from './schema';
import type { Appels, CallsView, Pane } from './state';
import { Dial, OnePast, Paper, Recent } from './view/Own';
import { Ringing, Talk } from './view/Talk';

export default function View(props: ViewProps<Appels, AppelsEvent>) {
  const { root, view } = useView(props, appels, { after: placeAfter });
  const { state, skin, world } = view;
  const { alert, notice } = state;
  const question = alert && (
    <QuestionBox
      view={view}
      ask={alert.from}
      help={alert.text}
      hold={{ type: 'alert-refused', alertId: alert.id }}
      confirm={{ type: 'alert-approved', alertId: alert.id }}
    />
  );
  return (
    <AppFrame name="appels" root={root} screen={world.screen} pane={state.pane.name} skin={state.skin} over={question}>
      <div className="appels__pane">
        <Heading view={view} words={titleOf(state, skin)} />
        <InFront view={view} />
      </div>
      {notice && <NoticeBar view={view} words={noticeText(notice, state, skin)} inert={alert !== undefined} />}
    </AppFrame>
  );
}

function InFront({ view }: { readonly view: CallsView }) {
  const { pane } = view.state;
  switch (pane.name) {
    case 'recent':
      return <Recent view={view} />;
    case 'ringing':
      return <Ringing view={view} lineId={pane.lineId} />;
    case 'call':
      return <Talk view={view} lineId={pane.lineId} mine={pane.mine} />;
    case 'dial':
      return <Dial view={view} pane={pane} />;
    case 'paper':
      return <Paper view={view} paperId={pane.paperId} />;
    case 'past':
      return <OnePast view={view} lineId={pane.lineId} />;
    default:
      return assertNever(pane);
  }
}

/** Where the focus goes when a gesture changed what is in front; nothing when the learner stays in place. */
function placeAfter(before: Appels, after: Appels): string | undefined {
  if (after.alert !== undefined) return before.alert === undefined ? 'refuse' : undefined;
  if (keyOf(before.pane) !== keyOf(after.pane)) return after.pane.name === 'dial' ? 'number' : HEADING;
  if (before.alert !== undefined) return HEADING;
  return after.pane.name === 'dial' && after.pane.problem !== undefined && before.pane !== after.pane ? 'number' : undefined;
}

/** Two panes with the same key are the same place. */
function keyOf(pane: Pane): string {
  return [pane.name, 'lineId' in pane ? pane.lineId : '', 'turn' in pane ? pane.turn : '', 'paperId' in pane ? pane.paperId : ''].join(' ');
}
