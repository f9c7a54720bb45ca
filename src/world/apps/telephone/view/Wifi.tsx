// The networks around, and the key that one of them asks for.

import { Check, Lock, LockOpen } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { networkLabel, networkStatus } from '../remarks';
import type { Pane } from '../state';
import { words } from '../words';
import type { Part } from './part';
import { Tool } from './Tool';
import { Write } from './Write';

export function Wifi({ app }: { readonly app: Part }) {
  const { networks, joined } = app.state;
  if (networks.length === 0) return <p className="telephone__empty">{words.noNetwork}</p>;
  return (
    <ul className="telephone__list">
      {networks.map(({ id, name, key }) => (
        <li key={id}>
          <button
            type="button"
            className="telephone__item"
            data-kind="network"
            aria-label={networkLabel(id, app.state)}
            {...app.mark(`network:${id}`)}
            onClick={() => app.send({ app: 'telephone', type: 'network-chosen', networkId: id })}
          >
            <Icon of={joined === id ? Check : key === undefined ? LockOpen : Lock} />
            <strong>{name}</strong> <span className="telephone__excerpt">{networkStatus(id, app.state)}</span>
          </button>
          {joined === id && <Tool app={app} target="forget" event={{ app: 'telephone', type: 'network-left' }} words={words.forget} look="quiet" />}
        </li>
      ))}
    </ul>
  );
}

export function Key({ app, pane }: { readonly app: Part; readonly pane: Extract<Pane, { name: 'key' }> }) {
  return (
    <Write
      app={app}
      target="key"
      label={words.key}
      value={pane.words}
      onType={(value) => app.send({ app: 'telephone', type: 'key-edited', value })}
      problem={pane.problem === undefined ? undefined : words.wrongKey}
      submit={{ target: 'join', words: words.join, event: { app: 'telephone', type: 'key-sent' } }}
    />
  );
}
