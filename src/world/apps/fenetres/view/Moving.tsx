// Where a window goes, without drawing it: one button a place.

import { Move } from 'lucide';
import { Press } from '../../../kit/Press';
import type { Place } from '../schema';
import { windowOf, type WindowsView } from '../state';

const places: readonly Place[] = ['haut-gauche', 'haut-droite', 'milieu', 'bas-gauche', 'bas-droite'];

export function Moving({ view, window }: { readonly view: WindowsView; readonly window: string }) {
  const { skin, state } = view;
  const id = `${view.idPrefix}-moving`;
  return (
    <div className="kit-veil">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape belongs to a dialog (ARIA practices) */}
      <div className="kit-question" role="dialog" aria-labelledby={id} onKeyDown={(event) => event.key === 'Escape' && view.send({ type: 'move-ended' })}>
        <h3 id={id}>{skin.moveTitle}</h3>
        <div className="fenetres__places">
          {places
            .filter((place) => place !== windowOf(window, state)?.place)
            .map((place) => (
              <Press key={place} view={view} gesture={{ type: 'window-moved', window, place }} icon={Move} />
            ))}
        </div>
        <div className="kit-tools">
          <Press view={view} gesture={{ type: 'move-ended' }} look="quiet" />
        </div>
      </div>
    </div>
  );
}
