// What the desk asks before the bin is emptied. Inside the frame, not the page's own dialog: Déclic's
// instruction stays readable beside it, and its help one Tab away. The rest of the app is inert.

import type { Part } from './part';
import { Tool } from './Tool';

export function QuestionBox({ app }: { readonly app: Part }) {
  const { skin, idPrefix, send } = app;
  const hold = { app: 'bureau', type: 'empty-held' } as const;
  const id = `${idPrefix}-desk-question`;
  return (
    <div className="bureau__veil">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape belongs to a dialog (ARIA practices) */}
      <div
        className="bureau__question"
        role="alertdialog"
        aria-labelledby={id}
        aria-describedby={`${id}-help`}
        onKeyDown={(event) => event.key === 'Escape' && send(hold)}
      >
        <h3 className="bureau__question-words" id={id}>
          {skin.askEmpty}
        </h3>
        <p id={`${id}-help`}>{skin.askEmptyHelp}</p>
        <div className="bureau__tools">
          <Tool app={app} target="empty-no" event={hold} words={skin.holdEmpty} look="main" />
          <Tool app={app} target="empty-yes" event={{ app: 'bureau', type: 'empty-confirmed' }} words={skin.confirmEmpty} />
        </div>
      </div>
    </div>
  );
}
