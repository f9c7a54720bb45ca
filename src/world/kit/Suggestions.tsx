// What a box could be, under it: plain buttons, not a combobox, because a list that answers to the arrows only is a wall
// for somebody new to the keyboard. Inside a Field, after its box.

import { Press } from './Press';
import type { Hands } from './use-view';

interface Props<Made> {
  readonly view: Hands<Made>;
  readonly offers: readonly { readonly gesture: NoInfer<Made>; readonly words: string; readonly more?: string | undefined }[];
  /** Before one is taken: the box may want the focus back. */
  readonly onPick?: (() => void) | undefined;
}

export function Suggestions<Made>({ view, offers, onPick }: Props<Made>) {
  if (offers.length === 0) return null;
  return (
    <ul className="kit-suggestions">
      {offers.map(({ gesture, words, more }) => (
        <li key={view.control(gesture).id}>
          {/* The box keeps the focus: Safari would lose it, and the list with it, before the click. */}
          <Press view={view} gesture={gesture} look="row" onMouseDown={(event) => event.preventDefault()} onClickCapture={onPick}>
            <strong>{words}</strong> {more !== undefined && <span>{more}</span>}
          </Press>
        </li>
      ))}
    </ul>
  );
}
