// What the store has under these words, and what is on this phone.

import { AppWindow, CircleArrowUp } from 'lucide';
import { Fragment } from 'react';
import { Press } from '../../../kit/Press';
import { SearchBox } from '../../../kit/SearchBox';
import { found, owned } from '../getting';
import { rowDetails, sizeOf } from '../remarks';
import type { Product } from '../schema';
import { hasUpdate, type StoreView } from '../state';

export function Results({ view, words }: { readonly view: StoreView; readonly words: string }) {
  const { state, skin } = view;
  const results = found(state, words);
  return (
    <>
      <SearchBox key={words} view={view} asked={words} gesture={(asked) => ({ type: 'searched', words: asked })} />
      {results.length === 0 ? <p className="kit-soft">{words === '' ? skin.start : skin.nothing}</p> : <Rows view={view} products={results} />}
    </>
  );
}

export function Mine({ view }: { readonly view: StoreView }) {
  const { state, skin } = view;
  return (
    <>
      <p className="kit-soft">{skin.free(sizeOf(state.freeMb))}</p>
      <Rows view={view} products={owned(state)} />
    </>
  );
}

function Rows({ view, products }: { readonly view: StoreView; readonly products: readonly Product[] }) {
  const { state, skin } = view;
  return (
    <ul className="magasin__list">
      {products.map(({ id, name, ad }) => (
        <li key={id}>
          <Press view={view} gesture={{ type: 'sheet-opened', appId: id }} icon={hasUpdate(id, state) ? CircleArrowUp : AppWindow} look="row">
            <strong>{name}</strong>
            {rowDetails(id, state, skin).map((detail) => (
              <Fragment key={detail}>
                {' '}
                <span className="kit-detail" data-ad={ad && detail === skin.ad ? '' : undefined}>
                  {detail}
                </span>
              </Fragment>
            ))}
          </Press>
        </li>
      ))}
    </ul>
  );
}
