// A button that makes one gesture: the only kind of button of the site, save those that submit.

import type { CompteEvent } from '../schema';
import type { Part } from './part';

interface Props {
  readonly app: Part;
  readonly target: string;
  readonly event: CompteEvent;
  readonly words: string;
  /** `main`: the one thing to do here. `word`: one of several small ones. */
  readonly look?: 'main' | 'plain' | 'link' | 'word' | undefined;
}

export function Press({ app, target, event, words, look = 'plain' }: Props) {
  return (
    <button type="button" className="compte__press" data-look={look} {...app.mark(target)} onClick={() => app.send(event)}>
      {words}
    </button>
  );
}
