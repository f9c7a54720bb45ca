// Which way the phone goes to internet, and what each application used of the plan.

import { Choices } from '../../../kit/Choices';
import { sizeOf } from '../remarks';
import type { Network } from '../schema';
import { isInstalled, type StoreView } from '../state';

const networks: readonly Network[] = ['wifi', 'plan'];

export function Data({ view }: { readonly view: StoreView }) {
  const { state, skin } = view;
  const using = state.products
    .map(({ id, name, dataMb = 0, sizeMb }) => ({ id, name, mb: (isInstalled(id, state) ? dataMb : 0) + (state.spent.includes(id) ? sizeMb : 0) }))
    .filter(({ mb }) => mb > 0);
  return (
    <>
      {state.wifi === undefined ? (
        <p>{skin.noWifi}</p>
      ) : (
        <Choices
          view={view}
          title={skin.networkTitle}
          name="network"
          values={networks}
          chosen={state.network}
          gesture={(network) => ({ type: 'network-picked', network })}
        />
      )}
      <h4 className="magasin__title">{skin.dataTitle}</h4>
      {using.length === 0 ? (
        <p className="kit-soft">{skin.noData}</p>
      ) : (
        <ul className="magasin__used">
          {using.map(({ id, name, mb }) => (
            <li key={id}>
              <span>{name}</span> <strong>{sizeOf(mb)}</strong>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
