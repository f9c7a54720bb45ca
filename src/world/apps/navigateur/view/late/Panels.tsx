// What opens under the bar: the menu, and what the browser knows of the site.

import { Camera, EyeOff, KeyRound, Printer, Star, Undo2, ZoomIn, ZoomOut } from 'lucide';
import { Press } from '../../../../kit/Press';
import { canForget, canTakeBack } from '../../banners';
import { USUAL } from '../../menu';
import { siteCard } from '../../remarks';
import type { BrowserView } from '../../state';
import { parts } from '../parts';
import { Bookmarks } from './Own';

interface Props {
  readonly view: BrowserView;
}

export function Menu({ view }: Props) {
  const { state, skin } = view;
  const { pane, zoom } = state;
  const isPage = pane.name === 'page';
  const isKept = isPage && state.bookmarks.includes(pane.page);
  return (
    <div className="navigateur__panel" role="group" aria-label={skin.menu}>
      <div className="navigateur__lines">
        <Press view={view} gesture={{ type: 'private-opened' }} icon={EyeOff} look="row" />
        {state.closed.length > 0 && <Press view={view} gesture={{ type: 'tab-restored' }} icon={Undo2} look="row" />}
        {isPage && <Press view={view} gesture={isKept ? { type: 'bookmark-removed' } : { type: 'bookmark-added' }} icon={Star} look="row" />}
        {isPage && <Press view={view} gesture={{ type: 'printed' }} icon={Printer} look="row" />}
        {isPage && <Press view={view} gesture={{ type: 'captured' }} icon={Camera} look="row" />}
      </div>
      <div className="kit-tools" role="group" aria-label={skin.zoomed(zoom)}>
        <Press view={view} gesture={{ type: 'zoomed', how: 'out' }} icon={ZoomOut} />
        <strong>{zoom} %</strong>
        <Press view={view} gesture={{ type: 'zoomed', how: 'in' }} icon={ZoomIn} />
        {zoom !== USUAL && <Press view={view} gesture={{ type: 'zoomed', how: 'back' }} look="quiet" />}
      </div>
      <Bookmarks view={view} />
    </div>
  );
}

/** Whose site it is: its name first, since that is what one comes to read. */
export function Site({ view }: Props) {
  const { state, skin } = view;
  const card = siteCard(state, skin);
  return (
    <div className="navigateur__panel" role="group" aria-label={skin.site}>
      {card !== undefined && (
        <>
          <p>
            {skin.youAreOn} <strong className="navigateur__host">{card.host}</strong>
          </p>
          <p>
            <strong>{card.safety[0]}</strong>. {card.safety[1]}
          </p>
          <p>{card.owner}</p>
        </>
      )}
      {canTakeBack(state) && (
        <div className="kit-tools">
          <Press view={view} gesture={{ type: 'permission-refused' }} />
        </div>
      )}
      {canForget(state) && (
        <>
          <p>{skin.hasPassword}</p>
          <div className="kit-tools">
            <Press view={view} gesture={{ type: 'password-forgotten' }} icon={KeyRound} />
          </div>
        </>
      )}
    </div>
  );
}

parts.Panels = { Menu, Site };
