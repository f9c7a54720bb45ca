// The page of one application, and the application in use.

import { ArrowLeft, CircleArrowUp, Download, ExternalLink, Play, Trash2 } from 'lucide';
import { Press } from '../../../kit/Press';
import { Problem } from '../../../kit/Problem';
import { problemText, shownIn, sizeOf } from '../remarks';
import { askedNow, grantOf, hasUpdate, isInstalled, isTooOld, productOf, type StoreView } from '../state';

interface Props {
  readonly view: StoreView;
  readonly appId: string;
}

export function Sheet({ view, appId }: Props) {
  const { state, skin } = view;
  const product = productOf(appId, state);
  if (product === undefined) return null;
  const isHere = isInstalled(appId, state);
  return (
    <>
      <Back view={view} />
      <p className="magasin__facts">
        {product.ad && <span className="magasin__ad">{skin.ad}</span>}
        <strong>{skin.publisher(product.publisher)}</strong>
        <span>{product.price}</span>
        <span>{skin.size(sizeOf(product.sizeMb))}</span>
      </p>
      <Problem id={`${view.idPrefix}-problem`} words={problemText(state, skin)} />
      <div className="kit-tools magasin__tools">
        {!isHere && <Press view={view} gesture={{ type: 'install-asked', appId }} icon={Download} look="main" />}
        {hasUpdate(appId, state) && <Press view={view} gesture={{ type: 'update-asked', appId }} icon={CircleArrowUp} look="main" />}
        {isHere && <Press view={view} gesture={{ type: 'started', appId }} icon={Play} />}
        {isHere && <Press view={view} gesture={{ type: 'remove-asked', appId }} icon={Trash2} />}
      </div>
      {hasUpdate(appId, state) && <p>{product.update?.what}</p>}
      {product.about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Permissions view={view} appId={appId} />
    </>
  );
}

/** What it asks for, said before one takes it; then what one answered, which can change. */
function Permissions({ view, appId }: Props) {
  const { state, skin } = view;
  const permissions = productOf(appId, state)?.permissions ?? [];
  if (permissions.length === 0) return null;
  return (
    <section className="magasin__permissions">
      <h4>{skin.permissionsTitle}</h4>
      <ul>
        {permissions.map(({ id }) => {
          const given = grantOf(appId, id, state);
          return (
            <li key={id}>
              <span>
                {skin.things[id]}
                {'\u00a0: '}
                <strong>{given === undefined ? skin.notAsked : given ? skin.given : skin.refused}</strong>
              </span>
              {given !== undefined && <Press view={view} gesture={{ type: 'permission-switched', appId, permission: id }} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Running({ view, appId }: Props) {
  const { state, skin } = view;
  const advert = productOf(appId, state)?.advert;
  const isAtWork = askedNow(state) === undefined;
  return (
    <>
      <Back view={view} />
      {isAtWork && (
        <div className="magasin__running">
          {shownIn(state, skin).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {advert && !isTooOld(appId, state) && <Press view={view} gesture={{ type: 'advert-followed', appId: advert.appId }} icon={ExternalLink} />}
        </div>
      )}
    </>
  );
}

function Back({ view }: { readonly view: StoreView }) {
  return (
    <div className="kit-tools">
      <Press view={view} gesture={{ type: 'sheet-closed' }} icon={ArrowLeft} look="quiet" />
    </div>
  );
}
