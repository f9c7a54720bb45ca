// The bar at the bottom of a phone that has its home screen: the phone itself, its apps, its files.

import { Folder, Globe, Smartphone } from 'lucide';
import { Icon } from '../../../core/icons/Icon';
import type { Mark } from '../../apps/contract';
import { hasDesk, sitesOf } from '../frame';
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

export function Dock({ state, rules, send, mark, idPrefix }: Props) {
  const { frame, world } = state;
  const sites = sitesOf(frame);
  const hasFiles = hasDesk(frame) || world.files.some(({ folder }) => folder === 'documents' || folder === 'telechargements');
  if (sites.length < 2 && !hasFiles) return null;
  return (
    <div className="device__taskbar device__dock" inert={frame.chooser !== undefined}>
      {sites.map((id) => {
        const isHere = frame.window === 'internet' && frame.front === id;
        const news = isHere ? 0 : rules.newsOf(id, state);
        return (
          <button
            key={id}
            type="button"
            className="device__task"
            aria-current={isHere ? 'page' : undefined}
            aria-describedby={news > 0 ? `${idPrefix}-news-${id}` : undefined}
            {...mark(`app:${id}`)}
            onClick={() => send({ app: 'appareil', type: 'app-opened', id })}
          >
            <Icon of={id === frame.phone ? Smartphone : Globe} />
            {rules.titleOf(id, state).name}
            <Badge id={`${idPrefix}-news-${id}`} count={news} />
          </button>
        );
      })}
      {hasFiles && (
        <button
          type="button"
          className="device__task"
          aria-current={frame.window === 'documents' ? 'true' : undefined}
          {...mark('window:documents')}
          onClick={() => send({ app: 'appareil', type: 'window-opened', window: 'documents' })}
        >
          <Icon of={Folder} />
          {labels.documents}
        </button>
      )}
    </div>
  );
}
