// One answer among several, a line each.

import { Check } from './Check';
import { Fieldset } from './Fieldset';
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
    <Fieldset id={`${view.idPrefix}-${name}`} legend={title} atFault={describedBy}>
      {values.map((value) => (
        <Check key={value} view={view} gesture={gesture(value)} among={name} isTicked={value === chosen} />
      ))}
    </Fieldset>
  );
}
