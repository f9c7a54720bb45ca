// The two devices on the table: one takes the phone, and comes back to the computer. What arrived shows on each.

import { Monitor, Smartphone } from 'lucide';
import { Icon } from '../../../core/icons/Icon';
import type { DeviceKind, Mark } from '../../apps/contract';
import { sitesOf } from '../frame';
import { labels } from '../labels';
import type { DeviceEvent } from '../schema';
import type { WorldRules, WorldState } from '../world';
import { Badge } from './Badge';

interface Props {
  readonly state: WorldState;
  readonly rules: WorldRules;
  readonly send: (event: DeviceEvent) => void;
  readonly mark: Mark;
  readonly idPrefix: string;
}

const icons = { ordinateur: Monitor, telephone: Smartphone };

export function Devices({ state, rules, send, mark, idPrefix }: Props) {
  const { frame } = state;
  const news = (device: DeviceKind): number => {
    const apps = device === 'telephone' && frame.phone !== undefined ? [frame.phone] : sitesOf(frame);
    return frame.held === device ? 0 : apps.reduce((sum, id) => sum + rules.newsOf(id, state), 0);
  };
  return (
    <div className="device__devices" role="group" aria-label={labels.table} inert={frame.chooser !== undefined}>
      {frame.devices.map((device) => (
        <button
          key={device}
          type="button"
          className="device__task"
          aria-current={frame.held === device ? 'true' : undefined}
          aria-describedby={news(device) > 0 ? `${idPrefix}-news-${device}` : undefined}
          {...mark(`device:${device}`)}
          onClick={() => send({ app: 'appareil', type: 'device-taken', device })}
        >
          <Icon of={icons[device]} />
          {labels.devices[device]}
          <Badge id={`${idPrefix}-news-${device}`} count={news(device)} />
        </button>
      ))}
    </div>
  );
}
