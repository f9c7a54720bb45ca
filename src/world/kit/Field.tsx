// A box one writes in, or a list one chooses from, with its label and what is wrong with it. The browser offers nothing that was typed before.

import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { elementId } from './control';
import { describedBy, Remarks } from './Remarks';
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
  /** Instead of writing, one chooses from a list. */
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
  /** What a keyboard on the screen should be, and what else its own box may want. */
  readonly box?:
    | Pick<
        ComponentPropsWithoutRef<'input'>,
        | 'inputMode'
        | 'placeholder'
        | 'spellCheck'
        | 'autoCapitalize'
        | 'enterKeyHint'
        | 'maxLength'
        | 'size'
        | 'onKeyDown'
        | 'onFocus'
        | 'onMouseDown'
        | 'onChange'
        | 'aria-describedby'
      >
    | undefined;
  /** What its label stands in: the title of the page. */
  readonly label?: ((words: ReactNode) => ReactNode) | undefined;
  /** Beside the box, on its line. */
  readonly children?: ReactNode;
}

export function Field<Made, const Asked extends Made>(props: Props<Made, Asked>) {
  const { view, gesture, value, problem, atFault, help, rows, options, box, label = bare, children } = props;
  const { id: target, name } = view.control(gesture(value));
  const id = elementId(view.idPrefix, target);
  const common = {
    id,
    className: 'kit-input',
    autoComplete: 'off',
    'aria-invalid': atFault === undefined && problem === undefined ? undefined : ('true' as const),
    'aria-describedby': describedBy(id, { help, problem, atFault }),
    value,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => view.send(gesture(event.currentTarget.value)),
    ...view.mark(target),
  };
  const words = (
    <label className="kit-label" htmlFor={id}>
      {name}
    </label>
  );
  return (
    <div className="kit-field">
      {label(words)}
      <Remarks id={id} help={help} problem={problem} />
      <div className="kit-line">
        {options !== undefined ? (
          <select {...common}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ) : rows === undefined ? (
          <input type="text" autoCorrect="off" {...common} {...box} />
        ) : (
          <textarea rows={rows} spellCheck {...common} />
        )}
        {children}
      </div>
    </div>
  );
}

function bare(words: ReactNode): ReactNode {
  return words;
}
