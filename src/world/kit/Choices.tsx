// One answer among several, a line each. One touches the words as well as the circle.

import type { Hands } from './use-view';

interface Props<Made, Asked extends Made, Value extends string | number> {
  readonly view: Hands<Made>;
  readonly title: string;
  /** Tells its circles from those of another group. */
  readonly name: string;
  readonly values: readonly Value[];
  readonly chosen: Value | undefined;
  readonly gesture: (value: Value) => Asked;
  readonly describedBy?: string | undefined;
}

export function Choices<Made, const Asked extends Made, Value extends string | number>({
  view,
  title,
  name,
  values,
  chosen,
  gesture,
  describedBy,
}: Props<Made, Asked, Value>) {
  return (
    <fieldset className="kit-fieldset" aria-describedby={describedBy}>
      <legend className="kit-label">{title}</legend>
      {values.map((value) => {
        const { id, name: words } = view.control(gesture(value));
        return (
          <label className="kit-choice" key={id}>
            <input
              type="radio"
              className="kit-radio"
              name={`${view.idPrefix}-${name}`}
              checked={value === chosen}
              onChange={() => view.send(gesture(value))}
              {...view.mark(id)}
            />
            <span className="kit-choice-words">{words}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
