// What an app asks before it goes on. Inside the frame, not the page's own dialog: Déclic's instruction stays readable beside it,
// and its help one Tab away (docs/decisions/0011). The rest of the app is inert meanwhile.

import { Press } from './Press';
import type { Hands } from './use-view';

interface Props<Made> {
  readonly view: Hands<Made>;
  readonly ask: string;
  readonly help?: string | undefined;
  /** The gesture that gives up: Échap makes it too. */
  readonly hold: NoInfer<Made>;
  readonly confirm: NoInfer<Made>;
  /** The answer that is proposed before the two others; without it, to give up is. */
  readonly first?: NoInfer<Made> | undefined;
}

export function QuestionBox<Made>({ view, ask, help, hold, confirm, first }: Props<Made>) {
  const id = `${view.idPrefix}-question`;
  return (
    <div className="kit-veil">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape belongs to a dialog (ARIA practices) */}
      <div
        className="kit-question"
        role="alertdialog"
        aria-labelledby={id}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onKeyDown={(event) => event.key === 'Escape' && view.send(hold)}
      >
        <h3 id={id}>{ask}</h3>
        {help !== undefined && <p id={`${id}-help`}>{help}</p>}
        <div className="kit-tools">
          <Press view={view} gesture={first ?? hold} look="main" />
          <Press view={view} gesture={confirm} />
          {first !== undefined && <Press view={view} gesture={hold} look="quiet" />}
        </div>
      </div>
    </div>
  );
}
