// One answer among several, a line each.

import { Choice } from './Choice';
import { Fieldset } from './Fieldset';
import type { Hands } from './use-view';

interface Props<Made, Asked extends Made, Value extends string> {
  readonly view: Hands<Made>;
  readonly title: string;
  /** Tells its circles from those of another group. */
  readonly name: string;
  readonly values: readonly Value[];
  readonly chosen: Value | undefined;
  readonly gesture: (value: Value) => Asked;
  readonly describedBy?: string | undefined;
}

export function Choices<Made, const Asked extends Made, Value extends string>({
  view,
  title,
  name,
  values,
  chosen,
  gesture,
  describedBy,
}: Props<Made, Asked, Value>) {
  return (
    <Fieldset id={`${view.idPrefix}-${name}`} legend={title} atFault={describedBy}>
      {values.map((value) => (
        <Choice key={value} view={view} gesture={gesture(value)} among={name} checked={value === chosen} />
      ))}
    </Fieldset>
  );
}
