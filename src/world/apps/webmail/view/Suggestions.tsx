// The people an address could be.

import type { RefObject } from 'react';
import type { Contact } from '../schema';
import type { Part } from './part';

interface Props {
  readonly app: Part;
  readonly listRef: RefObject<HTMLUListElement | null>;
  readonly contacts: readonly Contact[];
  readonly onPick: (email: string) => void;
}

export function Suggestions({ app, listRef, contacts, onPick }: Props) {
  if (contacts.length === 0) return null;
  return (
    <ul className="webmail__suggestions" ref={listRef}>
      {contacts.map(({ name, email }) => (
        <li key={email}>
          <button
            type="button"
            className="app__suggestion webmail__suggestion"
            aria-label={`${name} ${email}`}
            {...app.mark(`suggestion:${email}`)}
            // The box keeps the focus: Safari would lose it, and the list with it, before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(email)}
          >
            <strong>{name}</strong> <span className="app__address">{email}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
