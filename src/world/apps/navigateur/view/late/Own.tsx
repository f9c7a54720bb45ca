// The pages that the browser writes itself: a new tab, an address that leads nowhere, a warning, a closed window.

import { OctagonAlert, ShieldAlert, Star } from 'lucide';
import { Icon } from '../../../../../core/icons/Icon';
import { Heading } from '../../../../kit/Heading';
import { Press } from '../../../../kit/Press';
import { titleOf } from '../../remarks';
import { pageAt, tabInFront } from '../../sites';
import type { BrowserView } from '../../state';
import { parts } from '../parts';

interface Props {
  readonly view: BrowserView;
}

export function Own({ view }: Props) {
  const { state, skin } = view;
  const { pane } = state;
  return (
    <div className="kit-open navigateur__own">
      {(pane.name === 'warning' || pane.name === 'unreachable') && <Icon of={pane.name === 'warning' ? ShieldAlert : OctagonAlert} />}
      <Heading view={view} words={titleOf(state, skin)} />
      {pane.name === 'empty' && <Start view={view} />}
      {pane.name === 'unreachable' && (
        <>
          <p>{skin.unreachable(pane.address)}</p>
          <p>{skin.unreachableHelp}</p>
        </>
      )}
      {pane.name === 'warning' && <Warning view={view} page={pane.page} why={pane.why} />}
      {pane.name === 'closed' && (
        <>
          <p>{skin.closedHelp}</p>
          <div className="kit-tools">
            <Press view={view} gesture={{ type: 'tab-opened' }} />
            {state.closed.length > 0 && <Press view={view} gesture={{ type: 'tab-restored' }} look="main" />}
          </div>
        </>
      )}
    </div>
  );
}

function Start({ view }: Props) {
  const isPrivate = tabInFront(view.state)?.sort === 'private';
  return (
    <>
      <p>{isPrivate ? view.skin.privateHelp : view.skin.emptyHelp}</p>
      {view.state.panel !== 'menu' && <Bookmarks view={view} />}
    </>
  );
}

/** In the menu, and on a new tab: once, where both show. */
export function Bookmarks({ view }: Props) {
  const { bookmarks } = view.state;
  if (bookmarks.length === 0) return null;
  return (
    <div className="navigateur__lines" role="group" aria-label={view.skin.bookmarks}>
      <p className="kit-soft">{view.skin.bookmarks}</p>
      {bookmarks.map((page) => (
        <Press key={page} view={view} gesture={{ type: 'bookmark-opened', page }} icon={Star} look="row" />
      ))}
    </div>
  );
}

function Warning({ view, page, why }: Props & { readonly page: string; readonly why: 'deceptive' | 'certificate' }) {
  const { skin, state } = view;
  const host = pageAt(page, state.setting)?.site.host ?? '';
  return (
    <>
      <p>{skin[why](host)}</p>
      <div className="kit-tools">
        <Press view={view} gesture={{ type: 'warning-left' }} look="main" />
        <Press view={view} gesture={{ type: 'warning-passed' }} look="quiet" />
      </div>
    </>
  );
}

parts.Own = { Own };
