// An address, with those it could be underneath: plain buttons, not a combobox, because a list that answers
// to the arrows only is a wall for somebody new to the keyboard.

import { useRef } from 'react';
import type { Field } from '../schema';
import { suggestionsFor } from '../suggest';
import { fieldId, type Part } from './part';

interface Props {
  readonly app: Part;
  readonly field: Field;
  readonly value: string;
  readonly invalid: 'true' | undefined;
  readonly describedBy: string | undefined;
}

export function AddressBox({ app, field, value, invalid, describedBy }: Props) {
  const { send, mark, state } = app;
  const input = useRef<HTMLInputElement>(null);
  const found = suggestionsFor(value, state.form.addresses);
  return (
    <>
      <input
        ref={input}
        id={fieldId(app, field.id)}
        type="text"
        className="formulaire__input"
        data-size="long"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => send({ app: 'formulaire', type: 'answered', field: field.id, value: event.currentTarget.value })}
        {...mark(`field:${field.id}`)}
      />
      {found.length > 0 && (
        <ul className="formulaire__suggestions">
          {found.map((address) => (
            <li key={address}>
              <button
                type="button"
                className="formulaire__suggestion"
                {...mark(`suggestion:${address}`)}
                onClick={() => {
                  input.current?.focus();
                  send({ app: 'formulaire', type: 'suggestion-picked', field: field.id, value: address });
                }}
              >
                {address}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
