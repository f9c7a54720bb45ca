// What the safe asks before a document goes. Inside the frame, not the page's own dialog: Déclic's
// instruction stays readable beside it, and its help one Tab away. The rest of the app is inert.

import { docName } from '../listed';
import type { Part } from './part';
import { Tool } from './Tool';

export function QuestionBox({ app, fileId }: { readonly app: Part; readonly fileId: string }) {
  const { skin, idPrefix, send, state } = app;
  const hold = { app: 'coffre', type: 'delete-held' } as const;
  const confirm = { app: 'coffre', type: 'delete-confirmed' } as const;
  const id = `${idPrefix}-question`;
  return (
    <div className="app__veil coffre__veil">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape belongs to a dialog (ARIA practices) */}
      <div
        className="app__question coffre__question"
        role="alertdialog"
        aria-labelledby={id}
        aria-describedby={`${id}-help`}
        onKeyDown={(event) => event.key === 'Escape' && send(hold)}
      >
        <p className="coffre__question-words" id={id}>
          {skin.askRemove(docName(fileId, state))}
        </p>
        <p className="coffre__help" id={`${id}-help`}>
          {skin.askRemoveHelp}
        </p>
        <div className="app__tools coffre__tools">
          <Tool app={app} target="delete-no" event={hold} words={skin.holdRemove} look="main" />
          <Tool app={app} target="delete-yes" event={confirm} words={skin.confirmRemove} />
        </div>
      </div>
    </div>
  );
}
