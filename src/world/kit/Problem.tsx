// What stands in the way. Where it is about one box, the box is described by it.

import { OctagonAlert } from 'lucide';
import { Icon } from '../../core/icons/Icon';

export function Problem({ id, words }: { readonly id: string; readonly words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p className="kit-problem" id={id}>
      <Icon of={OctagonAlert} />
      <span>{words}</span>
    </p>
  );
}
