// A code that comes by text message: the button that asks for it, then the box to copy it in.

import { isSent, type CodeField } from '../code';
import { fieldId, type Part } from './part';
import { Press } from './Press';

interface Props {
  readonly app: Part;
  readonly field: CodeField;
  readonly value: string;
  readonly invalid: 'true' | undefined;
  readonly describedBy: string | undefined;
}

export function CodeBox({ app, field, value, invalid, describedBy }: Props) {
  const { look, mark, send, state } = app;
  const isOnItsWay = isSent(field, state);
  const sentId = `${fieldId(app, field.id)}-sent`;
  return (
    <>
      <input
        id={fieldId(app, field.id)}
        type="text"
        inputMode="numeric"
        className="formulaire__input"
        data-size="short"
        autoComplete="off"
        aria-invalid={invalid}
        aria-describedby={[describedBy ?? '', isOnItsWay ? sentId : ''].join(' ').trim() || undefined}
        value={value}
        onChange={(event) => send({ app: 'formulaire', type: 'answered', field: field.id, value: event.currentTarget.value })}
        {...mark(`field:${field.id}`)}
      />
      {isOnItsWay && (
        <p className="formulaire__line" id={sentId}>
          {look.codeSent}
        </p>
      )}
      <Press
        app={app}
        target={`code:${field.id}`}
        event={{ app: 'formulaire', type: 'code-asked', field: field.id }}
        words={isOnItsWay ? look.newCode : look.receiveCode}
      />
    </>
  );
}
