// The short line after a gesture, with its own way back. Not a live region: Déclic's player says what happened.

import { Undo2 } from 'lucide';
import { Press } from './Press';
import type { Hands } from './use-view';

interface Props<Made> {
  readonly view: Hands<Made>;
  readonly words: string;
  readonly undo?: NoInfer<Made> | undefined;
  /** Under a menu or a question: out of reach, for the keyboard too (WCAG 2.4.11). */
  readonly inert?: boolean | undefined;
}

export function NoticeBar<Made>({ view, words, undo, inert }: Props<Made>) {
  return (
    <div className="kit-notice" inert={inert}>
      <p>{words}</p>
      {undo !== undefined && <Press view={view} gesture={undo} icon={Undo2} />}
    </div>
  );
}
