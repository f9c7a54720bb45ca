// A box for one line of text, under its label.

import type { ReactNode } from 'react';
import type { Part } from './part';
import { problemId } from './ProblemLine';

interface Props {
  readonly app: Part;
  readonly target: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly isAtFault: boolean;
  readonly kind?: 'text' | 'email' | undefined;
  /** What stands under the box. */
  readonly children?: ReactNode;
}

export function Field({ app, target, label, value, onType, isAtFault, kind = 'text', children }: Props) {
  const id = `${app.idPrefix}-${target.replace(':', '-')}`;
  return (
    <div className="coffre__field">
      <label className="coffre__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode={kind}
        className="coffre__input"
        autoComplete="off"
        autoCapitalize={kind === 'email' ? 'off' : undefined}
        autoCorrect="off"
        spellCheck={kind === 'text'}
        aria-invalid={isAtFault ? 'true' : undefined}
        aria-describedby={isAtFault ? problemId(app) : undefined}
        value={value}
        onChange={(event) => onType(event.currentTarget.value)}
        {...app.mark(target)}
      />
      {children}
    </div>
  );
}
