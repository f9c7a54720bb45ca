// A button of the form.

import type { FormulaireEvent } from '../schema';
import type { Part } from './part';

interface Props {
  readonly app: Part;
  readonly target: string;
  readonly event: FormulaireEvent;
  readonly words: string;
  /** Said after the words, and not drawn: « Changer » of what. */
  readonly of?: string | undefined;
  readonly look?: 'main' | 'plain' | 'link' | undefined;
  readonly describedBy?: string | undefined;
  readonly id?: string | undefined;
}

export function Press({ app, target, event, words, of, look = 'plain', describedBy, id }: Props) {
  return (
    <button
      type="button"
      id={id}
      className="formulaire__press"
      data-look={look}
      aria-label={of === undefined ? undefined : `${words} ${of}`}
      aria-describedby={describedBy}
      {...app.mark(target)}
      onClick={() => app.send(event)}
    >
      {words}
    </button>
  );
}
