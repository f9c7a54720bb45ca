// One answer among several, a line each. One touches the words as well as the circle.

import type { Hands } from './use-view';

interface Props<Made> {
  readonly view: Hands<Made>;
  readonly title: string;
  /** Tells its circles from those of another group. */
  readonly name: string;
  readonly choices: readonly { readonly gesture: NoInfer<Made>; readonly isChosen: boolean }[];
  readonly describedBy?: string | undefined;
}

export function Choices<Made>({ view, title, name, choices, describedBy }: Props<Made>) {
  return (
    <fieldset className="kit-fieldset" aria-describedby={describedBy}>
      <legend className="kit-label">{title}</legend>
      {choices.map(({ gesture, isChosen }) => {
        const { id, name: words } = view.control(gesture);
        return (
          <label className="kit-choice" key={id}>
            <input
              type="radio"
              className="kit-radio"
              name={`${view.idPrefix}-${name}`}
              checked={isChosen}
              onChange={() => view.send(gesture)}
              {...view.mark(id)}
            />
            <span className="kit-choice-words">{words}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
