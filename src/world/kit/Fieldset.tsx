// Several boxes that answer one question.

import type { ReactNode } from 'react';
import { describedBy, Remarks } from './Remarks';

interface Props {
  readonly id: string;
  readonly legend: ReactNode;
  readonly help?: string | undefined;
  readonly problem?: string | undefined;
  /** The id of what describes it, when it stands elsewhere. */
  readonly atFault?: string | undefined;
  readonly children: ReactNode;
}

export function Fieldset({ id, legend, help, problem, atFault, children }: Props) {
  return (
    <fieldset className="kit-fieldset" aria-describedby={describedBy(id, { help, problem, atFault })}>
      <legend className="kit-label">{legend}</legend>
      <Remarks id={id} help={help} problem={problem} />
      {children}
    </fieldset>
  );
}
