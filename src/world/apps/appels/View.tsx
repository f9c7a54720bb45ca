// Calls as one sees them: a function of the state. The stylesheet is linked by the page, not here.

import type { ViewProps } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { Bell } from 'lucide';
import { Icon } from '../../../core/icons/Icon';
import { AppFrame } from '../../kit/AppFrame';
import { Heading } from '../../kit/Heading';
import { NoticeBar } from '../../kit/NoticeBar';
import { Press } from '../../kit/Press';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import appels from './model';
import { noticeText, titleOf } from './remarks';
import type { Alert, AppelsEvent } from './schema';
import type { Appels, CallsView, Pane } from './state';
import { Dial, OnePast, Paper, Recent } from './view/Own';
import { Ringing, Talk } from './view/Talk';

export default function View(props: ViewProps<Appels, AppelsEvent>) {
  const { root, view } = useView(props, appels, { after: placeAfter });
  const { state, skin, world } = view;
  const { alert, notice } = state;
  return (
    <AppFrame name="appels" root={root} screen={world.screen} pane={state.pane.name} skin={state.skin}>
      {alert && <Notification view={view} alert={alert} />}
      <div className="appels__pane">
        <Heading view={view} words={titleOf(state, skin)} />
        <InFront view={view} />
      </div>
      {notice && <NoticeBar view={view} words={noticeText(notice, state, skin)} />}
    </AppFrame>
  );
}

/** Above everything else, until it is answered. */
function Notification({ view, alert: { id, from, text } }: { readonly view: CallsView; readonly alert: Alert }) {
  return (
    <section className="appels__alert" aria-label={view.skin.notification}>
      <p className="appels__from">
        <Icon of={Bell} />
        {from}
      </p>
      <p>{text}</p>
      <div className="kit-tools appels__tools">
        <Press view={view} gesture={{ type: 'alert-approved', alertId: id }} />
        <Press view={view} gesture={{ type: 'alert-refused', alertId: id }} />
      </div>
    </section>
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
  if (keyOf(before.pane) !== keyOf(after.pane)) return after.pane.name === 'dial' ? 'number' : HEADING;
  if (before.alert !== undefined && after.alert === undefined) return HEADING;
  return after.pane.name === 'dial' && after.pane.problem !== undefined && before.pane !== after.pane ? 'number' : undefined;
}

/** Two panes with the same key are the same place. */
function keyOf(pane: Pane): string {
  return [pane.name, 'lineId' in pane ? pane.lineId : '', 'turn' in pane ? pane.turn : '', 'paperId' in pane ? pane.paperId : ''].join(' ');
}
