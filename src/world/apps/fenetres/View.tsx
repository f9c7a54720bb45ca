// The desk: its icons, its windows one over the other, and the bar where each of them has its button.

import { PanelsTopLeft } from 'lucide';
import type { ViewProps } from '../contract';
import { AppFrame } from '../../kit/AppFrame';
import { Press } from '../../kit/Press';
import { QuestionBox } from '../../kit/QuestionBox';
import { useView } from '../../kit/use-view';
import fenetres from './model';
import type { FenetresEvent } from './schema';
import { frontOf, isDeskInSight, onDesk, thingOf, windowOf, type Fenetres, type WindowsView } from './state';
import { titleOf } from './titles';
import { Icons, pictures } from './view/Icons';
import { Moving } from './view/Moving';
import { parts } from './view/parts';
import { placeAfter } from './view/place-after';
import { Window } from './view/Window';

export default function View(props: ViewProps<Fenetres, FenetresEvent>) {
  const { root, view } = useView(props, fenetres, { after: placeAfter });
  const { state, world } = view;
  const { Blocked } = parts;
  const isBlocked = state.pane.name === 'bare' || state.pane.name === 'stuck' || state.pane.name === 'tasks';
  return (
    <AppFrame
      name="fenetres"
      root={root}
      screen={world.screen}
      pane={state.pane.name}
      skin={state.skin}
      over={state.pane.name !== 'desk' && !isBlocked && <Over view={view} />}
    >
      {isBlocked ? (
        Blocked && (
          <Blocked.Screen view={view}>
            <Desk view={view} />
          </Blocked.Screen>
        )
      ) : (
        <Desk view={view} />
      )}
    </AppFrame>
  );
}

function Desk({ view }: { readonly view: WindowsView }) {
  const { state } = view;
  return (
    <>
      <div className="fenetres__desk">
        {isDeskInSight(state) && <Icons view={view} things={onDesk(state)} />}
        <div className="fenetres__area" data-area="">
          {state.windows.map((window) => !window.isShrunk && <Window key={window.id} view={view} window={window} isFront={frontOf(state) === window} />)}
        </div>
      </div>
      <Bar view={view} />
    </>
  );
}

/** In the order in which they were opened, whatever is in front. */
function Bar({ view }: { readonly view: WindowsView }) {
  const { state, skin, world } = view;
  const front = frontOf(state);
  const windows = [...state.windows].sort((one, other) => (one.id < other.id ? -1 : 1));
  return (
    <div className="fenetres__bar" role="group" aria-label={skin.bar}>
      {windows.map((one) => {
        const kind = thingOf(one.thing, state)?.kind;
        const isFront = one === front;
        return (
          <Press
            key={one.id}
            view={view}
            gesture={{ type: isFront ? 'bar-shrunk' : 'window-raised', window: one.id }}
            icon={kind && pictures[kind]}
            aria-pressed={isFront}
            data-shrunk={one.isShrunk ? '' : undefined}
          />
        );
      })}
      <Press
        view={view}
        gesture={{ type: 'desk-shown' }}
        icon={PanelsTopLeft}
        look="quiet"
        words={world.screen === 'narrow' ? '' : undefined}
        title={skin.showDesk}
      />
    </div>
  );
}

/** What waits for an answer. */
function Over({ view }: { readonly view: WindowsView }) {
  const { state, skin } = view;
  const { pane } = state;
  if (pane.name === 'moving') return <Moving view={view} window={pane.window} />;
  const window = pane.name === 'asking' ? windowOf(pane.window, state) : undefined;
  if (window === undefined) return null;
  return (
    <QuestionBox
      view={view}
      ask={skin.ask(titleOf(window, state, skin))}
      help={skin.askHelp}
      first={{ type: 'close-kept' }}
      confirm={{ type: 'close-dropped' }}
      hold={{ type: 'close-held' }}
    />
  );
}
