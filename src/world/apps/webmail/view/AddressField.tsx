// A box for addresses, with the people it could be underneath: plain buttons, not a combobox,
// because a list that answers to the arrows only is a wall for somebody new to the keyboard.

import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ComposingPane } from '../state';
import type { Part } from './part';
import { problemId } from './ProblemLine';
import { Suggestions } from './Suggestions';
import { suggestionsFor } from '../suggest';

export type AddressFieldName = 'to' | 'cc' | 'bcc';

interface Props {
  readonly app: Part;
  readonly pane: ComposingPane;
  readonly field: AddressFieldName;
  /** What stands beside the box, on its line if there is room. */
  readonly children?: ReactNode;
}

export function AddressField({ app, pane, field, children }: Props) {
  const { skin, idPrefix, mark, send, life } = app;
  const [help, setHelp] = useState<'shown' | 'hidden'>('hidden');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = suggestionsFor(pane.draft[field], app.state.contacts);
  // The demonstration types without the focus: whom it is about to pick must be there.
  const isWanted = found.some(({ email }) => mark(`suggestion:${email}`)['data-marked'] !== undefined);
  const shown = (life === 'live' && help === 'shown') || isWanted ? found : [];
  const isAtFault = faultyField(pane) === field;
  const id = `${idPrefix}-${field}`;

  const pick = (email: string) => {
    input.current?.focus();
    send({ app: 'webmail', type: 'contact-picked', field, email });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const first = shown[0];
    if (!first || event.nativeEvent.isComposing) return;
    const isInInput = event.target === input.current;
    if (event.key === 'Escape') {
      input.current?.focus();
      setHelp('hidden');
    } else if (isInInput && event.key === 'Enter') {
      event.preventDefault();
      pick(first.email);
    } else if (isInInput && event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector('button')?.focus();
    }
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to what happens in the box and its list
    <div
      className="webmail__field"
      onFocus={(event) => {
        // Coming from the list back to the box, with Escape, must not show it again.
        if (!event.currentTarget.contains(event.relatedTarget)) setHelp('shown');
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHelp('hidden');
      }}
      onKeyDown={onKeyDown}
    >
      <label className="webmail__label" htmlFor={id}>
        {skin[field]}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="email"
        className="webmail__input"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={isAtFault ? 'true' : undefined}
        aria-describedby={isAtFault ? problemId(app) : undefined}
        value={pane.draft[field]}
        onChange={(event) => {
          setHelp('shown');
          send({ app: 'webmail', type: 'draft-edited', field, value: event.currentTarget.value });
        }}
        {...mark(`field:${field}`)}
      />
      <Suggestions app={app} listRef={list} contacts={shown} onPick={pick} />
      {children}
    </div>
  );
}

function faultyField({ problem }: ComposingPane): AddressFieldName | undefined {
  if (problem?.type === 'no-recipient') return 'to';
  return problem?.type === 'address-malformed' ? problem.field : undefined;
}
