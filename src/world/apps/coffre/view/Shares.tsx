// Who can see what, until when, and the button that ends it.

import { ArrowLeft, EyeOff } from 'lucide';
import { docName, openShares } from '../listed';
import { personText, shareName } from '../remarks';
import type { Share } from '../state';
import { Heading } from './Heading';
import type { Part } from './part';
import { Tool } from './Tool';

export function Shares({ app }: { readonly app: Part }) {
  const { skin, state } = app;
  const shares = openShares(state);
  return (
    <div className="app__list-pane coffre__list-pane">
      <div className="coffre__bar">
        <Tool app={app} target="back" event={{ app: 'coffre', type: 'pane-closed' }} words={skin.back} icon={ArrowLeft} look="quiet" />
        <Heading app={app} words={skin.shares} />
      </div>
      <div className="app__scroll coffre__sheet">
        {shares.length === 0 && <p className="app__nothing">{skin.noShare}</p>}
        <ShareRows app={app} shares={shares} />
      </div>
    </div>
  );
}

export function ShareRows({ app, shares }: { readonly app: Part; readonly shares: readonly Share[] }) {
  const { skin, state } = app;
  if (shares.length === 0) return null;
  return (
    <ul className="coffre__shares">
      {shares.map((share) => (
        <li className="coffre__share" key={share.id}>
          <p className="coffre__share-words">
            <strong>{docName(share.fileId, state)}</strong>
            <span>{personText(share.with)}</span>
            <span className="coffre__end" data-end={share.end === 'none' ? 'none' : undefined}>
              {skin.untilEnd[share.end]}
            </span>
            <span className="coffre__soft">{share.opened === 'yes' ? skin.opened : skin.notOpened}</span>
          </p>
          <Tool
            app={app}
            target={`stop:${share.id}`}
            event={{ app: 'coffre', type: 'share-stopped', shareId: share.id }}
            words={skin.stop}
            name={shareName(share.id, state, skin)}
            icon={EyeOff}
          />
        </li>
      ))}
    </ul>
  );
}
