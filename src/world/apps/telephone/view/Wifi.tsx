// The networks around, and the key that one of them asks for.

import { Check, Lock, LockOpen, Wifi as Waves } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { Press } from '../../../kit/Press';
import { networkStatus } from '../remarks';
import type { Pane, PhoneView } from '../state';
import { networkOf } from '../wifi';
import { Write } from './Write';

export function Wifi({ view }: { readonly view: PhoneView }) {
  const { networks, joined } = view.state;
  if (networks.length === 0) return <p className="kit-soft">{view.skin.noNetwork}</p>;
  return (
    <ul className="telephone__list">
      {networks.map(({ id, name, key }) => (
        <li key={id}>
          <Press
            view={view}
            gesture={{ type: 'network-chosen', networkId: id }}
            icon={joined === id ? Check : key === undefined ? LockOpen : Lock}
            look="row"
            data-kind="network"
          >
            <strong>{name}</strong> <span className="telephone__excerpt">{networkStatus(id, view.state)}</span>
          </Press>
          {joined === id && <Press view={view} gesture={{ type: 'network-left' }} look="quiet" />}
        </li>
      ))}
    </ul>
  );
}

export function Key({ view, pane }: { readonly view: PhoneView; readonly pane: Extract<Pane, { name: 'key' }> }) {
  return (
    <Write
      view={view}
      gesture={(value) => ({ type: 'key-edited', value })}
      value={pane.words}
      problem={pane.problem === undefined ? undefined : view.skin.wrongKey}
      submit={{ type: 'key-sent' }}
    />
  );
}

/** The page of the place: its rules, and the button without which nothing works. */
export function Welcome({ view, networkId }: { readonly view: PhoneView; readonly networkId: string }) {
  return (
    <div className="telephone__portal">
      <p className="telephone__band">
        <Icon of={Waves} />
        {networkOf(networkId, view.state)?.name}
      </p>
      {networkOf(networkId, view.state)?.welcome?.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Press view={view} gesture={{ type: 'welcome-accepted', networkId }} look="main" />
    </div>
  );
}
