// Video calls as one sees them: a function of the state. The stylesheet is linked by the page, not here.

import { Lock, Settings, SlidersHorizontal, Signal, Wifi } from 'lucide';
import { assertNever } from '../../../core/lesson/assert-never';
import { Icon } from '../../../core/icons/Icon';
import type { ViewProps } from '../contract';
import { AppFrame } from '../../kit/AppFrame';
import { Heading } from '../../kit/Heading';
import { NoticeBar } from '../../kit/NoticeBar';
import { Press } from '../../kit/Press';
import { QuestionBox } from '../../kit/QuestionBox';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import visio from './model';
import { noticeText, questionOf, titleOf } from './remarks';
import type { VisioEvent } from './schema';
import { askedNow, isBare, type CallsView, type Pane, type Visio } from './state';
import { Buttons, Talk } from './view/Call';
import { Door } from './view/Door';
import { Cut, Dial, Home, Nobody, Person, SettingsPage, Waiting } from './view/Places';

export default function View(props: ViewProps<Visio, VisioEvent>) {
  const { root, view } = useView(props, visio, { after: placeAfter });
  const { state, skin, world } = view;
  const asked = askedNow(state);
  const { pane, notice } = state;
  return (
    <AppFrame
      name="visio"
      root={root}
      screen={world.screen}
      pane={pane.name}
      skin={state.skin}
      over={
        asked && (
          <QuestionBox
            key={asked}
            view={view}
            ask={questionOf(asked, state, skin)}
            help={skin.askHelp[asked]}
            hold={{ type: 'access-refused', device: asked }}
            confirm={{ type: 'access-given', device: asked }}
          />
        )
      }
    >
      <Top view={view} />
      <div className="visio__pane">
        <Heading view={view} words={titleOf(state, skin)} />
        <InFront view={view} />
      </div>
      {notice && <NoticeBar view={view} words={noticeText(notice, state, skin)} inert={asked !== undefined} />}
      {pane.name === 'call' && !isBare(state) && <Buttons view={view} pane={pane} />}
    </AppFrame>
  );
}

/** On a computer, the address and its padlock; on a phone, the way to internet. Each leads to what is allowed. */
function Top({ view }: { readonly view: CallsView }) {
  const { state, skin } = view;
  const isHere = state.pane.name !== 'settings';
  const icon = state.machine === 'telephone' ? Settings : state.skin === 'veranda' ? Lock : SlidersHorizontal;
  return (
    <div className="visio__top">
      {isHere && <Press view={view} gesture={{ type: 'settings-opened' }} icon={icon} look="quiet" />}
      {state.machine === 'ordinateur' ? (
        <span className="visio__address">{skin.site}</span>
      ) : (
        <span className="visio__network">
          <Icon of={state.network === 'wifi' ? Wifi : Signal} />
          {skin.networks[state.network]}
        </span>
      )}
    </div>
  );
}

function InFront({ view }: { readonly view: CallsView }) {
  const { pane } = view.state;
  switch (pane.name) {
    case 'home':
      return <Home view={view} />;
    case 'person':
      return <Person view={view} lineId={pane.lineId} />;
    case 'dial':
      return <Dial view={view} pane={pane} />;
    case 'settings':
      return <SettingsPage view={view} />;
    case 'door':
      return <Door view={view} pane={pane} />;
    case 'waiting':
      return <Waiting view={view} />;
    case 'nobody':
      return <Nobody view={view} lineId={pane.lineId} />;
    case 'call':
      return <Talk view={view} pane={pane} />;
    case 'cut':
      return <Cut view={view} lineId={pane.lineId} />;
    default:
      return assertNever(pane);
  }
}

/** Where the focus goes when a gesture changed what is in front; nothing when the learner stays in place. */
function placeAfter(before: Visio, after: Visio): string | undefined {
  const asked = askedNow(after);
  if (asked !== undefined) return asked === askedNow(before) ? undefined : 'refuse';
  const { pane } = after;
  if (askedNow(before) !== undefined || keyOf(before.pane) !== keyOf(pane)) return pane.name === 'dial' ? 'number' : HEADING;
  if (pane.name === 'dial') return pane.problem !== undefined && before.pane !== pane ? 'number' : undefined;
  if (pane.name !== 'call' || before.pane.name !== 'call') return undefined;
  if (pane.chat !== undefined && before.pane.chat === undefined) return 'chat-box';
  return pane.lacks !== undefined && before.pane.lacks !== pane.lacks ? HEADING : undefined;
}

/** Two panes with the same key are the same place. */
function keyOf(pane: Pane): string {
  return [pane.name, 'lineId' in pane ? pane.lineId : '', 'turn' in pane ? pane.turn : ''].join(' ');
}
