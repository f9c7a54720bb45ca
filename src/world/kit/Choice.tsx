// One answer, on a line of its own, to choose or to tick. One touches the words as well as the circle.

import type { Hands } from './use-view';

interface Props<Made> {
  readonly view: Hands<Made>;
  readonly gesture: NoInfer<Made>;
  readonly checked: boolean;
  /** Of the answers of which one alone is chosen: tells them from those of another question. Without it, a box to tick. */
  readonly among?: string | undefined;
  readonly help?: string | undefined;
  /** The id of what describes it, when something is to mend: the box is at fault. */
  readonly atFault?: string | undefined;
}

export function Choice<Made>({ view, gesture, checked, among, help, atFault }: Props<Made>) {
  const { id: target, name } = view.control(gesture);
  const id = `${view.idPrefix}-${target}`;
  return (
    <>
      <label className="kit-choice">
        <input
          id={id}
          type={among === undefined ? 'checkbox' : 'radio'}
          className="kit-radio"
          name={among === undefined ? undefined : `${view.idPrefix}-${among}`}
          checked={checked}
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
