// Where one can go in an app, a line each. How many things a place holds stands outside the button's name, so that the button is
// called exactly what the lesson calls it.

import type { IconNode } from 'lucide';
import { Press } from './Press';
import type { Hands } from './use-view';

export interface Place<Made> {
  readonly gesture: Made;
  readonly icon: IconNode;
  readonly isHere: boolean;
  /** How many things are in it, shown from one on; and the same as it is said. */
  readonly count?: number | undefined;
  readonly counted?: string | undefined;
}

export function Places<Made>({ view, places }: { readonly view: Hands<Made>; readonly places: readonly Place<NoInfer<Made>>[] }) {
  return (
    <ul className="kit-places">
      {places.map(({ gesture, icon, isHere, count = 0, counted }) => (
        <li className="kit-place" key={view.control(gesture).id}>
          <Press
            view={view}
            gesture={gesture}
            icon={icon}
            look="row"
            aria-current={isHere ? 'page' : undefined}
            beside={
              count > 0 && (
                <span className="kit-count" aria-hidden="true">
                  {count}
                </span>
              )
            }
          />
          {count > 0 && <span className="visually-hidden">{counted ?? count}</span>}
        </li>
      ))}
    </ul>
  );
}
