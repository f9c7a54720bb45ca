// The machine on the table: its frame, its bars, and what is in front. The same function draws it
// live on screen and still on paper.

import type { Gesture, Mark } from '../../apps/contract';
import type { AnyView } from '../../apps/views';
import type { WorldRules, WorldState } from '../world';
import { frontApp } from '../files';
import { labels } from '../labels';
import type { DeviceEvent } from '../schema';
import { Chooser } from './Chooser';
import { Files } from './Files';
import { Taskbar } from './Taskbar';
import { TopBar } from './TopBar';

export interface DeviceProps {
  readonly state: WorldState;
  readonly rules: WorldRules;
  readonly views: Readonly<Record<string, AnyView>>;
  readonly send: (gesture: Gesture) => void;
  readonly mark: Mark;
  readonly idPrefix: string;
  readonly life: 'live' | 'still';
  /** « Ceci est un exercice. Rien n’est envoyé. », in the learner's language. */
  readonly notice: string;
}

export function Device(props: DeviceProps) {
  const { state, views, send, mark, idPrefix, life } = props;
  const { frame, world } = state;
  // Behind the chooser, what was in front stays drawn.
  const front = frontApp({ ...frame, chooser: undefined });
  const View = front === undefined ? undefined : views[front];
  const sendDevice = (event: DeviceEvent): void => send(event);
  return (
    <div
      className="device"
      data-device={world.device}
      data-screen={world.screen}
      data-life={life}
      role="group"
      aria-label={labels.devices[world.device]}
      lang="fr"
      dir="ltr"
    >
      <TopBar {...props} send={sendDevice} />
      <p className="device__notice">{props.notice}</p>
      <div className="device__front">
        <div className="device__screen" inert={frame.chooser !== undefined}>
          {front === undefined ? (
            <Files state={state} send={sendDevice} mark={mark} idPrefix={idPrefix} />
          ) : (
            View && <View state={state.apps[front]} world={world} send={send} mark={mark} idPrefix={idPrefix} life={life} />
          )}
        </div>
        {frame.chooser && <Chooser state={state} send={sendDevice} mark={mark} idPrefix={idPrefix} life={life} />}
      </div>
      <Taskbar state={state} send={sendDevice} mark={mark} />
    </div>
  );
}
