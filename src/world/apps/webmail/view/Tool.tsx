// A button that makes one gesture: the only kind of button of the webmail, save two.

import type { IconNode } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import type { WebmailEvent } from '../schema';
import type { Part } from './part';

interface Props {
  readonly app: Part;
  readonly target: string;
  readonly event: WebmailEvent;
  readonly words: string;
  /** When the words alone would not tell two buttons apart: begins with the words. */
  readonly name?: string | undefined;
  readonly icon?: IconNode | undefined;
  /** `main`: the one thing to do here. `stacked`: pictogram above the word, as phones do. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'stacked' | undefined;
  readonly describedBy?: string | undefined;
}

export function Tool({ app, target, event, words, name, icon, look = 'plain', describedBy }: Props) {
  return (
    <button
      type="button"
      className="app__tool webmail__tool"
      data-look={look}
      aria-label={name}
      aria-describedby={describedBy}
      {...app.mark(target)}
      onClick={() => app.send(event)}
    >
      {icon && <Icon of={icon} />}
      <span>{words}</span>
    </button>
  );
}
