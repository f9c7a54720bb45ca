// A box one writes in, with its label and what is wrong with it. The browser offers nothing that was typed before.

import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { Problem } from './Problem';
import type { Hands } from './use-view';

interface Props<Made, Asked extends Made> {
  readonly view: Hands<Made>;
  readonly gesture: (value: string) => Asked;
  readonly value: string;
  /** Said above the box, which it describes. */
  readonly problem?: string | undefined;
  /** The id of what describes it, when it stands elsewhere: the box is at fault. */
  readonly atFault?: string | undefined;
  /** A help that is always there. */
  readonly help?: string | undefined;
  /** More than a line: how many at first. */
  readonly rows?: number | undefined;
  /** What a keyboard on the screen should be, and what else its own box may want. */
  readonly box?:
    | Pick<
        ComponentPropsWithoutRef<'input'>,
        'inputMode' | 'spellCheck' | 'autoCapitalize' | 'enterKeyHint' | 'maxLength' | 'size' | 'onKeyDown' | 'onChange' | 'aria-describedby'
      >
    | undefined;
  /** Beside the box, on its line. */
  readonly children?: ReactNode;
}

export function Field<Made, const Asked extends Made>({ view, gesture, value, problem, atFault, help, rows, box, children }: Props<Made, Asked>) {
  const { id: target, name } = view.control(gesture(value));
  const id = `${view.idPrefix}-${target}`;
  const fault = atFault ?? (problem === undefined ? undefined : `${id}-problem`);
  const described = [help === undefined ? undefined : `${id}-help`, fault].filter((one) => one !== undefined).join(' ');
  const common = {
    id,
    className: 'kit-input',
    autoComplete: 'off',
    autoCorrect: 'off',
    'aria-invalid': fault === undefined ? undefined : ('true' as const),
    'aria-describedby': described === '' ? undefined : described,
    value,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => view.send(gesture(event.currentTarget.value)),
    ...view.mark(target),
  };
  return (
    <div className="kit-field">
      <label className="kit-label" htmlFor={id}>
        {name}
      </label>
      {help !== undefined && (
        <p className="kit-soft" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Problem id={`${id}-problem`} words={problem} />
      <div className="kit-line">
        {rows === undefined ? <input type="text" {...common} {...box} /> : <textarea rows={rows} spellCheck {...common} />}
        {children}
      </div>
    </div>
  );
}
