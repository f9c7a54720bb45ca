// The bar at the bottom: from the internet to one's files and back. Only where the practice has files.

import { Folder, Globe, Mail } from 'lucide';
import { Icon } from '../../../core/icons/Icon';
import type { Mark } from '../../apps/contract';
import { hasDesk, sitesOf } from '../frame';
import { labels } from '../labels';
import type { DeviceEvent, Window } from '../schema';
import type { WorldState } from '../world';

interface Props {
  readonly state: WorldState;
  readonly send: (event: DeviceEvent) => void;
  readonly mark: Mark;
}

const windows: readonly Window[] = ['internet', 'documents'];

export function Taskbar({ state, send, mark }: Props) {
  if (sitesOf(state.frame).length === 0 || (state.world.files.length === 0 && !hasDesk(state.frame))) return null;
  const icons = { internet: state.world.device === 'telephone' ? Mail : Globe, documents: Folder };
  return (
    <div className="device__taskbar" inert={state.frame.chooser !== undefined}>
      {windows.map((window) => (
        <button
          key={window}
          type="button"
          className="device__task"
          aria-current={state.frame.window === window ? 'true' : undefined}
          {...mark(`window:${window}`)}
          onClick={() => send({ app: 'appareil', type: 'window-opened', window })}
        >
          <Icon of={icons[window]} />
          {labels[window]}
        </button>
      ))}
    </div>
  );
}
