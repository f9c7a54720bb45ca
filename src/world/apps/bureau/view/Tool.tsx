// A button that makes one gesture: the only kind of button of the desk, save those that submit and those of a list.

import type { IconNode } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import type { BureauEvent } from '../schema';
import type { Part } from './part';

interface Props {
  readonly app: Part;
  readonly target: string;
  readonly event: BureauEvent;
  readonly words: string;
  readonly icon?: IconNode | undefined;
  /** `main`: the one thing to do here. */
  readonly look?: 'main' | 'plain' | 'quiet' | undefined;
}

export function Tool({ app, target, event, words, icon, look = 'plain' }: Props) {
  return (
    <button type="button" className="bureau__tool" data-look={look} {...app.mark(target)} onClick={() => app.send(event)}>
      {icon && <Icon of={icon} />}
      <span>{words}</span>
    </button>
  );
}
