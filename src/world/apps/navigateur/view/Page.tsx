// A page of a site: its head and its menu, its blocks, its foot; and what waits for an answer over them.

import { Press } from '../../../kit/Press';
import { Heading } from '../../../kit/Heading';
import { isForeign } from '../banners';
import { overOf } from '../over';
import { inFront } from '../sites';
import type { BrowserView } from '../state';
import { BlockView } from './BlockView';
import { parts } from './parts';

export function Page({ view }: { readonly view: BrowserView }) {
  const { state } = view;
  const found = inFront(state);
  if (found === undefined || state.pane.name !== 'page') return null;
  const { site, page } = found;
  const over = overOf(state);
  const place = state.pane.page;
  return (
    <div className="navigateur__page" data-look={site.look}>
      {over === undefined && isForeign(state) && parts.Over && <parts.Over.TranslationBar view={view} />}
      <div className="navigateur__sheet" inert={over !== undefined} key={place}>
        <div className="navigateur__head">
          <div className="kit-brand">{site.name}</div>
          {site.tagline !== undefined && <p className="kit-soft">{site.tagline}</p>}
          {site.menu.length > 0 && (
            <ul className="navigateur__menu">
              {site.menu.map(({ to }) => (
                <li key={to}>
                  <Press view={view} gesture={{ type: 'menu-followed', to }} look="link" />
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className="navigateur__blocks" lang={page.lang === 'en' ? 'en' : undefined}>
          <Heading view={view} words={page.title} />
          {page.blocks.map((block, index) => (
            <BlockView key={index} view={view} block={block} place={place} />
          ))}
        </div>
        {over === undefined && site.cookies !== undefined && site.cookies.style !== 'wall' && (
          <div className="navigateur__foot">
            <Press view={view} gesture={{ type: 'cookies-asked' }} words={view.skin.cookies} look="link" />
          </div>
        )}
      </div>
      {over !== undefined && parts.Over && <parts.Over.Over view={view} over={over} />}
    </div>
  );
}
