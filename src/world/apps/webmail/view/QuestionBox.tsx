// What the webmail asks before sending. Inside the frame, not the page's own dialog:
// Déclic's instruction stays readable beside it, and its help one Tab away. The rest of the app is inert.

import { questionText } from '../remarks';
import type { Question } from '../state';
import type { Part } from './part';
import { Tool } from './Tool';

export function QuestionBox({ app, question }: { readonly app: Part; readonly question: Question }) {
  const { skin, idPrefix, send } = app;
  const hold = { app: 'webmail', type: 'send-held' } as const;
  const confirm = { app: 'webmail', type: 'send-confirmed' } as const;
  const id = `${idPrefix}-question`;
  return (
    <div className="app__veil webmail__veil">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape belongs to a dialog (ARIA practices) */}
      <div className="app__question webmail__question" role="alertdialog" aria-labelledby={id} onKeyDown={(event) => event.key === 'Escape' && send(hold)}>
        <p className="webmail__question-words" id={id}>
          {questionText(question, skin)}
        </p>
        <div className="app__tools">
          <Tool app={app} target="hold" event={hold} words={skin.hold} look="main" />
          <Tool app={app} target="send-anyway" event={confirm} words={skin.sendAnyway} />
        </div>
      </div>
    </div>
  );
}
