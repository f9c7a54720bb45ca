// What the webmail asks before sending. Inside the frame, not the page's own dialog:
// Déclic's instruction stays readable beside it.

import type { KeyboardEvent } from 'react';
import type { Question } from '../state';
import type { Part } from './part';
import { Tool } from './Tool';

export function QuestionBox({ app, question }: { readonly app: Part; readonly question: Question }) {
  const { skin, idPrefix, life, send } = app;
  const sentences = { 'subject-empty': skin.askSubject, 'body-empty': skin.askBody, 'attachment-forgotten': skin.askAttachment };
  const hold = { app: 'webmail', type: 'send-held' } as const;
  const confirm = { app: 'webmail', type: 'send-confirmed' } as const;
  const id = `${idPrefix}-question`;
  return (
    <div className="webmail__veil">
      <div
        className="webmail__question"
        role="alertdialog"
        aria-modal={life === 'live' ? 'true' : undefined}
        aria-labelledby={id}
        onKeyDown={(event) => {
          if (event.key === 'Escape') send(hold);
          if (event.key === 'Tab') goRound(event);
        }}
      >
        <p className="webmail__question-words" id={id}>
          {sentences[question]}
        </p>
        <div className="webmail__tools">
          <Tool app={app} target="hold" event={hold} words={skin.hold} look="main" />
          <Tool app={app} target="send-anyway" event={confirm} words={skin.sendAnyway} />
        </div>
      </div>
    </div>
  );
}

/** From the last button to the first, and back. */
function goRound(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const edge = event.shiftKey ? buttons[0] : buttons.at(-1);
  if (edge?.ownerDocument.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? buttons.at(-1) : buttons[0])?.focus();
}
