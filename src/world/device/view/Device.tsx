// The machine on the table: its frame, its bars, and what is in front. The same function draws it
// live on screen and still on paper.

import { useRef } from 'react';
import type { Gesture, Mark } from '../../apps/contract';
import type { AnyView } from '../../apps/views';
import { inLanguageOf, type Locale } from '../../../core/lesson/locale';
import { DEVICE, type DrawnRules, type WorldState } from '../state';
import { appInFront, hasDock, isPhoneInHand } from '../frame';
import { frameTarget } from '../gestures';
import { named } from '../../kit/gesture';
import { labels } from '../labels';
import type { DeviceEvent } from '../schema';
import { useFrontFocus } from './use-front-focus';
import { Devices, Dock, Taskbar, TopBar, type BarProps } from './Bars';

export interface DeviceProps {
  readonly state: WorldState;
  readonly rules: DrawnRules;
  /** What draws each app, and under DEVICE the device's own window. */
  readonly views: Readonly<Record<string, AnyView>>;
  readonly send: (gesture: Gesture) => void;
  readonly mark: Mark;
  readonly idPrefix: string;
  readonly life: 'live' | 'still';
  /** « Ceci est un exercice. Rien n’est envoyé. », in the learner's language. */
  readonly notice: string;
  /** The language of the notice, and of what is said of a missing view. */
  readonly lang: Locale;
  /** Said in the place of what has no view yet. Paper has them all. */
  readonly missing?: string | undefined;
}

export function Device(props: DeviceProps) {
  const { state, rules, views, mark, idPrefix, life } = props;
  const { frame, world } = state;
  const front = appInFront(frame);
  const Own = views[DEVICE];
  const View = front === undefined ? Own : views[front];
  const root = useRef<HTMLDivElement>(null);
  const asked = useFrontFocus({ state, app: front, isDrawn: View !== undefined }, root);
  const send = (gesture: Gesture): void => {
    asked();
    props.send(gesture);
  };
  const given = { world, send, mark, idPrefix, life };
  // The device is French whoever translates the page, as the real services are; what Déclic says in it is the learner's.
  const words = { translate: 'yes', ...inLanguageOf(props.lang, 'fr') } as const;
  const missing = (
    <p className="device__missing" {...words}>
      {props.missing}
    </p>
  );
  const bar: BarProps = {
    state,
    rules,
    view: {
      mark,
      idPrefix,
      send: (gesture) => send(named<DeviceEvent>(DEVICE, gesture)),
      control: (gesture) => frameTarget(named<DeviceEvent>(DEVICE, gesture), state, (id) => rules.titleOf(id, state).name),
    },
  };
  return (
    <div
      ref={root}
      className="device"
      {...rules.comfortOf(state)}
      data-device={frame.held}
      data-screen={isPhoneInHand(frame) ? 'narrow' : world.screen}
      data-life={life}
      role="group"
      aria-label={labels.devices[frame.held]}
      lang="fr"
      dir="ltr"
      translate="no"
    >
      {frame.devices.length > 1 && <Devices {...bar} />}
      <TopBar {...bar} />
      <p className="device__notice" {...words}>
        {props.notice}
      </p>
      <div className="device__front">
        {/* The app waits once the chooser is there, not before: the chooser must see which control asked for it. */}
        <div className="device__screen" inert={frame.chooser !== undefined && Own !== undefined}>
          {View === undefined ? missing : <View {...given} state={front === undefined ? state : state.apps[front]} />}
        </div>
        {frame.chooser && (Own === undefined ? missing : <Own {...given} state={state} />)}
      </div>
      {hasDock(frame) ? <Dock {...bar} /> : !isPhoneInHand(frame) && <Taskbar {...bar} />}
    </div>
  );
}
