// One choice among several, under a question: native radio buttons, each as big as its line.

import type { CoffreEvent } from '../schema';
import type { Part } from './part';

interface Choice {
  readonly target: string;
  readonly event: CoffreEvent;
  readonly words: string;
  readonly isChosen: boolean;
}

interface Props {
  readonly app: Part;
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly describedBy?: string | undefined;
}

export function Choices({ app, name, title, choices, describedBy }: Props) {
  return (
    <fieldset className="coffre__choices" aria-describedby={describedBy}>
      <legend className="coffre__label">{title}</legend>
      {choices.map(({ target, event, words, isChosen }) => (
        <label className="coffre__choice" key={target}>
          <input
            type="radio"
            className="coffre__radio"
            name={`${app.idPrefix}-${name}`}
            checked={isChosen}
            onChange={() => app.send(event)}
            {...app.mark(target)}
          />
          <span className="coffre__choice-words">{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
