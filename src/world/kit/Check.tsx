// One answer, on a line of its own: a box to tick, or, among several of which one alone is chosen, a circle. One touches the words as
// well as the mark.

import { elementId } from './control';
import type { Hands } from './use-view';

interface Props<Made> {
  readonly view: Hands<Made>;
  /** What a touch does now: it ticks, or it unticks. */
  readonly gesture: NoInfer<Made>;
  readonly isTicked: boolean;
  /** Tells the circles of a question from those of another. Without it, a box. */
  readonly among?: string | undefined;
  readonly help?: string | undefined;
  /** The id of what describes it: the box is at fault. */
  readonly atFault?: string | undefined;
}

export function Check<Made>({ view, gesture, isTicked, among, help, atFault }: Props<Made>) {
  const { id: target, name } = view.control(gesture);
  const id = elementId(view.idPrefix, target);
  return (
    <>
      <label className="kit-choice">
        <input
          id={id}
          type={among === undefined ? 'checkbox' : 'radio'}
          className="kit-radio"
          name={among === undefined ? undefined : `${view.idPrefix}-${among}`}
          checked={isTicked}
          aria-invalid={atFault === undefined ? undefined : 'true'}
          aria-describedby={atFault ?? (help === undefined ? undefined : `${id}-help`)}
          onChange={() => view.send(gesture)}
          {...view.mark(target)}
        />
        <span className="kit-choice-words">{name}</span>
      </label>
      {help !== undefined && (
        <p className="kit-soft kit-choice-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </>
  );
}
