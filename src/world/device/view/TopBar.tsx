// A computer shows a browser: tabs when there are several sites, and the address. A phone shows its hour.

import { Lock } from 'lucide';
import { Icon } from '../../../core/icons/Icon';
import type { Mark } from '../../apps/contract';
import { hasDock, isPhoneInHand, sitesOf } from '../frame';
import { labels } from '../labels';
import type { DeviceEvent } from '../schema';
import type { WorldRules, WorldState } from '../world';

interface Props {
  readonly state: WorldState;
  readonly rules: WorldRules;
  readonly send: (event: DeviceEvent) => void;
  readonly mark: Mark;
}

export function TopBar({ state, rules, send, mark }: Props) {
  const { frame, world } = state;
  const sites = isPhoneInHand(frame) || hasDock(frame) ? [] : sitesOf(frame);
  const here = frame.window === 'documents' || !sitesOf(frame).includes(frame.front) ? undefined : rules.titleOf(frame.front, state);
  return (
    <div className="device__top">
      {frame.held === 'telephone' && <span className="device__hour">{world.hour}</span>}
      {sites.length > 1 && (
        <div className="device__tabs">
          {sites.map((id) => (
            <button
              key={id}
              type="button"
              className="device__tab"
              aria-current={frame.window === 'internet' && frame.front === id ? 'page' : undefined}
              {...mark(`app:${id}`)}
              onClick={() => send({ app: 'appareil', type: 'app-opened', id })}
            >
              {rules.titleOf(id, state).name}
            </button>
          ))}
        </div>
      )}
      {frame.held === 'ordinateur' && (
        <p className="device__address">
          {here && <Icon of={Lock} />}
          <span className="visually-hidden">{labels.address} : </span>
          <span>{here === undefined ? labels.documents : here.site}</span>
        </p>
      )}
    </div>
  );
}
