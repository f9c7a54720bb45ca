// A box for addresses, with the people it could be underneath while one is there.

import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { suggestionsFor } from '../../../kit/addresses';
import { Field } from '../../../kit/Field';
import { problemId } from '../../../kit/Form';
import { Suggestions } from '../../../kit/Suggestions';
import type { ComposingPane, MailView } from '../state';

type AddressFieldName = 'to' | 'cc' | 'bcc';

interface Props {
  readonly view: MailView;
  readonly pane: ComposingPane;
  readonly field: AddressFieldName;
  /** What stands beside the box, on its line if there is room. */
  readonly children?: ReactNode;
}

export function AddressField({ view, pane, field, children }: Props) {
  const [help, setHelp] = useState<'shown' | 'hidden'>('hidden');
  const root = useRef<HTMLDivElement>(null);
  const offers = suggestionsFor(pane.draft[field], view.state.contacts).map(({ name, email }) => ({
    gesture: { type: 'contact-picked', field, email } as const,
    words: name,
    more: email,
  }));
  // The demonstration types without the focus: whom it is about to pick must be there.
  const isWanted = offers.some(({ gesture }) => view.mark(view.control(gesture).id)['data-marked'] !== undefined);
  const shown = help === 'shown' || isWanted ? offers : [];
  const toBox = (): void => root.current?.querySelector('input')?.focus();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const [first] = shown;
    if (first === undefined || event.nativeEvent.isComposing) return;
    const isInBox = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') {
      toBox();
      setHelp('hidden');
    } else if (isInBox && event.key === 'Enter') {
      event.preventDefault();
      view.send(first.gesture);
    } else if (isInBox && event.key === 'ArrowDown') {
      event.preventDefault();
      root.current?.querySelector('li')?.querySelector('button')?.focus();
    }
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to what happens in the box and its list
    <div
      ref={root}
      onFocus={(event) => {
        // Coming from the list back to the box, with Escape, must not show it again.
        if (!event.currentTarget.contains(event.relatedTarget)) setHelp('shown');
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHelp('hidden');
      }}
      onInput={() => setHelp('shown')}
      onKeyDown={onKeyDown}
    >
      <Field
        view={view}
        gesture={(value) => ({ type: 'draft-edited', field, value })}
        value={pane.draft[field]}
        atFault={faultyField(pane) === field ? problemId(view) : undefined}
        box={{ inputMode: 'email', autoCapitalize: 'off', spellCheck: false, enterKeyHint: 'next' }}
      >
        <Suggestions view={view} offers={shown} onPick={toBox} />
        {children}
      </Field>
    </div>
  );
}

function faultyField({ problem }: ComposingPane): AddressFieldName | undefined {
  if (problem?.type === 'no-recipient') return 'to';
  return problem?.type === 'address-malformed' ? problem.field : undefined;
}
