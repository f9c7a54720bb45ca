// The playground as one sees it: one station at a time, and a button to go on.

import { ArrowRight, Check } from 'lucide';
import type { ViewProps } from '../contract';
import { Icon } from '../../../core/icons/Icon';
import { AppFrame } from '../../kit/AppFrame';
import { Heading } from '../../kit/Heading';
import { Press } from '../../kit/Press';
import { HEADING } from '../../kit/use-followed-focus';
import { useView } from '../../kit/use-view';
import { sizeOf } from './judging';
import gestes from './model';
import type { GestesEvent } from './schema';
import { titleOf } from './skins';
import { isDone, placeOf, type Gestes, type GestesView } from './state';
import { parts } from './view/parts';

export default function View(props: ViewProps<Gestes, GestesEvent>) {
  const { root, view } = useView(props, gestes, { after: placeAfter });
  const { state, skin } = view;
  const { pane } = state;
  const station = pane.name === 'end' ? undefined : pane.station.id;
  const hasMenu = pane.name === 'press' && pane.menu === 'open';
  return (
    <AppFrame
      name="gestes"
      root={root}
      screen={view.world.screen}
      pane={pane.name}
      skin={state.skin}
      over={hasMenu && station !== undefined && parts.Things ? <parts.Things.Menu view={view} station={station} /> : undefined}
    >
      <div className="kit-open gestes__open" data-size={sizeOf(state)}>
        <div className="gestes__top">
          <Heading view={view} words={pane.name === 'end' ? skin.over : titleOf(pane.station, state.device)} />
          {pane.name !== 'end' && <p className="kit-soft">{skin.count(placeOf(state) + 1, state.stations.length)}</p>}
        </div>
        <InFront view={view} />
        {station !== undefined && (
          <div className="gestes__below">
            {isDone(pane) && (
              <p className="gestes__well">
                <Icon of={Check} />
                <span>{skin.well}</span>
              </p>
            )}
            <div className="kit-tools">
              {(isDone(pane) || pane.name === 'write') && <Press view={view} gesture={{ type: 'went-on', station }} icon={ArrowRight} look="main" />}
              {!isDone(pane) && <Press view={view} gesture={{ type: 'done-for-me', station }} look="link" />}
            </div>
            <p className="kit-soft gestes__note" data-for={isTyped(pane) ? 'keys' : state.device}>
              {isTyped(pane) ? skin.noKeys : state.device === 'telephone' ? skin.noFinger : skin.noMouse}
            </p>
          </div>
        )}
      </div>
    </AppFrame>
  );
}

function InFront({ view }: { readonly view: GestesView }) {
  const { pane } = view.state;
  const { Dragging, Keys, Pages, Things, Writing } = parts;
  switch (pane.name) {
    case 'point':
      return <div className="gestes__board">{Things && <Things.Pointed key={pane.station.id} view={view} pane={pane} />}</div>;
    case 'press':
      return Things && <Things.Pressed key={pane.station.id} view={view} pane={pane} />;
    case 'drag':
      return Dragging && <Dragging.Dragged key={pane.station.id} view={view} pane={pane} />;
    case 'scroll':
      return Pages && <Pages.Scrolled key={pane.station.id} view={view} pane={pane} />;
    case 'slide':
      return Pages && <Pages.Slid key={pane.station.id} view={view} pane={pane} />;
    case 'pinch':
      return Pages && <Pages.Pinched key={pane.station.id} view={view} pane={pane} />;
    case 'hidden':
      return Pages && <Pages.Hidden key={pane.station.id} view={view} pane={pane} />;
    case 'keys':
      return Keys && <Keys.Keyed key={pane.station.id} view={view} pane={pane} />;
    case 'write':
      return Writing && <Writing.Written key={pane.station.id} view={view} pane={pane} />;
    case 'end':
      return <p className="gestes__well">{view.skin.well}</p>;
  }
}

/** Where the focus goes when a gesture changed what is in front; nothing when the learner stays in place. */
function placeAfter(before: Gestes, after: Gestes): string | undefined {
  const was = before.pane;
  const is = after.pane;
  // What stands under an open menu cannot hold the focus.
  if (is.name === 'press' && is.menu === 'open' && (was.name !== 'press' || was.menu !== 'open' || was.station.id !== is.station.id)) return 'beside';
  if (was.name === 'end' || is.name === 'end' || was.station.id !== is.station.id) return HEADING;
  if (was.name === 'press' && is.name === 'press' && was.menu !== is.menu) return 'thing';
  // Under the keyboard the box can no longer hold the focus.
  if (isCovered(is) && !isCovered(was)) return 'raise';
  return undefined;
}

/** A phone has none of its keys. */
function isTyped(pane: Gestes['pane']): boolean {
  return pane.name === 'write' || pane.name === 'keys';
}

function isCovered(pane: Gestes['pane']): boolean {
  return pane.name === 'hidden' && pane.isKeyboardUp && !pane.isRaised;
}
