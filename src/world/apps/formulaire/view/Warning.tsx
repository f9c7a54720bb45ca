// « Votre session va se fermer ». Inside the frame, not the page's own dialog: Déclic's instruction stays
// readable beside it. It waits as long as one needs (WCAG 2.2.1): leaving is a gesture, never a clock.

import type { Part } from './part';
import { Press } from './Press';

export function Warning({ app }: { readonly app: Part }) {
  const { look, idPrefix, send } = app;
  const stay = { app: 'formulaire', type: 'session-kept' } as const;
  return (
    <div className="formulaire__veil">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape belongs to a dialog (ARIA practices) */}
      <div
        className="formulaire__dialog"
        role="alertdialog"
        aria-labelledby={`${idPrefix}-warning`}
        aria-describedby={`${idPrefix}-warning-more`}
        onKeyDown={(event) => event.key === 'Escape' && send(stay)}
      >
        <h3 className="formulaire__dialog-title" id={`${idPrefix}-warning`}>
          {look.warning}
        </h3>
        <p className="formulaire__line" id={`${idPrefix}-warning-more`}>
          {look.warningMore}
        </p>
        <div className="formulaire__tools">
          <Press app={app} target="stay" event={stay} words={look.stay} look="main" />
          <Press app={app} target="leave" event={{ app: 'formulaire', type: 'session-left' }} words={look.leave} />
        </div>
      </div>
    </div>
  );
}
