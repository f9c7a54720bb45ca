// The way back, with its arrow.

import { ArrowLeft } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import type { Part } from './part';

export function Back({ app }: { readonly app: Part }) {
  return (
    <button
      type="button"
      className="formulaire__press"
      data-look="link"
      {...app.mark('back')}
      onClick={() => app.send({ app: 'formulaire', type: 'went-back' })}
    >
      <Icon of={ArrowLeft} />
      {app.look.back}
    </button>
  );
}
