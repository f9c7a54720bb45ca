// The machine on the table: its frame, its bars, and what is in front. The same function draws it
// live on screen and still on paper.

import type { Gesture, Mark } from '../../apps/contract';
import type { AnyView } from '../../apps/views';
import type { WorldRules, WorldState } from '../world';
import { appInFront, hasDock, isPhoneInHand } from '../frame';
import { labels } from '../labels';
import type { DeviceEvent } from '../schema';
import { Chooser } from './Chooser';
import { Devices } from './Devices';
import { Dock } from './Dock';
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
  /** Said in the place of an app whose view is not there yet. Paper has them all. */
  readonly missing?: string | undefined;
}

export function Device(props: DeviceProps) {
  const { state, views, send, mark, idPrefix, life } = props;
  const { frame, world } = state;
  const front = appInFront(frame);
  const View = views[front ?? ''];
  const sendDevice = (event: DeviceEvent): void => send(event);
  return (
    <div
      className="device"
      data-device={frame.held}
      data-screen={isPhoneInHand(frame) ? 'narrow' : world.screen}
      data-life={life}
      role="group"
      aria-label={labels.devices[frame.held]}
      lang="fr"
      dir="ltr"
    >
      {frame.devices.length > 1 && <Devices {...props} send={sendDevice} />}
      <TopBar {...props} send={sendDevice} />
      <p className="device__notice">{props.notice}</p>
      <div className="device__front">
        <div className="device__screen" inert={frame.chooser !== undefined}>
          {front === undefined ? (
            <Files state={state} send={sendDevice} mark={mark} idPrefix={idPrefix} />
          ) : View === undefined ? (
            <p className="device__missing">{props.missing}</p>
          ) : (
            <View state={state.apps[front]} world={world} send={send} mark={mark} idPrefix={idPrefix} life={life} />
          )}
        </div>
        {frame.chooser && <Chooser state={state} send={sendDevice} mark={mark} idPrefix={idPrefix} life={life} />}
      </div>
      {hasDock(frame) ? <Dock {...props} send={sendDevice} /> : !isPhoneInHand(frame) && <Taskbar state={state} send={sendDevice} mark={mark} />}
    </div>
  );
}
