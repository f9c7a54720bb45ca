// Who can see what, until when, and the button that ends it; and the access log: who did what, newest first.

import { ArrowLeft, EyeOff } from 'lucide';
import { Heading, headingId } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { docName, openShares } from '../listed';
import { logText, personText } from '../remarks';
import type { SafeView, Share } from '../state';

export function Shares({ view }: { readonly view: SafeView }) {
  const { skin, state } = view;
  const shares = openShares(state);
  return (
    <div className="kit-pane">
      <Bar view={view} title={skin.shares} />
      <div className="kit-open kit-scroll">
        {shares.length === 0 && <p className="kit-nothing">{skin.noShare}</p>}
        <ShareRows view={view} shares={shares} />
      </div>
    </div>
  );
}

export function ShareRows({ view, shares }: { readonly view: SafeView; readonly shares: readonly Share[] }) {
  const { skin, state } = view;
  if (shares.length === 0) return null;
  return (
    <ul className="coffre__shares">
      {shares.map((share) => (
        <li className="coffre__share" key={share.id}>
          <p>
            <strong>{docName(share.fileId, state)}</strong>
            <span>{personText(share.with)}</span>
            <span className="coffre__end" data-end={share.end}>
              {skin.untilEnd[share.end]}
            </span>
            {share.code === 'apart' && <span>{skin.codeToGive}</span>}
            <span className="kit-soft">{share.opened === 'yes' ? skin.opened : skin.notOpened}</span>
          </p>
          <Press view={view} gesture={{ type: 'share-stopped', shareId: share.id }} words={skin.stop} icon={EyeOff} />
        </li>
      ))}
    </ul>
  );
}

/** It scrolls, so it can be reached with the keyboard (WCAG 2.1.1). */
export function Log({ view }: { readonly view: SafeView }) {
  const { skin, state } = view;
  return (
    <div className="kit-pane">
      <Bar view={view} title={skin.log} />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list without buttons must scroll by keyboard */}
      <section className="kit-open kit-scroll" tabIndex={0} aria-labelledby={headingId(view)}>
        {state.log.length === 0 && <p className="kit-nothing">{skin.noLog}</p>}
        {state.log.length > 0 && (
          <ol className="coffre__log">
            {state.log.map((line, index) => (
              <li key={state.log.length - index} data-by={line.what === 'opened' ? 'other' : undefined}>
                <span>{logText(line, skin)}</span> <span className="kit-soft">{line.at}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}

function Bar({ view, title }: { readonly view: SafeView; readonly title: string }) {
  return (
    <div className="kit-bar">
      <Press view={view} gesture={{ type: 'pane-closed' }} icon={ArrowLeft} look="quiet" />
      <Heading view={view} words={title} />
    </div>
  );
}
