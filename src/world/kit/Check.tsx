// A box to tick. One touches the words as well as the square.

import type { Hands } from './use-view';

interface Props<Made> {
  readonly view: Hands<Made>;
  /** What a touch does now: it ticks, or it unticks. */
  readonly gesture: NoInfer<Made>;
  readonly isTicked: boolean;
  /** The id of what describes it: the box is at fault. */
  readonly atFault?: string | undefined;
}

export function Check<Made>({ view, gesture, isTicked, atFault }: Props<Made>) {
  const { id, name } = view.control(gesture);
  return (
    <label className="kit-choice">
      <input
        type="checkbox"
        className="kit-radio"
        checked={isTicked}
        aria-invalid={atFault === undefined ? undefined : 'true'}
        aria-describedby={atFault}
        onChange={() => view.send(gesture)}
        {...view.mark(id)}
      />
      <span className="kit-choice-words">{name}</span>
    </label>
  );
}
