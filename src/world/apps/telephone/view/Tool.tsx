// A button that makes one gesture: the only kind of button of the phone, save those that submit.

import type { IconNode } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import type { TelephoneEvent } from '../schema';
import type { Part } from './part';

interface Props {
  readonly app: Part;
  readonly target: string;
  readonly event: TelephoneEvent;
  readonly words: string;
  readonly icon?: IconNode | undefined;
  /** `main`: the one thing to do here. `big`: a pictogram above its word, as on a home screen. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'big' | undefined;
}

export function Tool({ app, target, event, words, icon, look = 'plain' }: Props) {
  return (
    <button type="button" className="telephone__tool" data-look={look} {...app.mark(target)} onClick={() => app.send(event)}>
      {icon && <Icon of={icon} />}
      <span>{words}</span>
    </button>
  );
}
