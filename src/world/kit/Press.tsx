// A button that makes one gesture. Its id, its name and what it sends come from the gesture's row.

import type { IconNode } from 'lucide';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { Icon } from '../../core/icons/Icon';
import type { Hands } from './use-view';

interface Props<Made> extends Omit<ComponentPropsWithoutRef<'button'>, 'onClick' | 'name' | 'className' | 'aria-label'> {
  readonly view: Hands<Made>;
  readonly gesture: NoInfer<Made>;
  readonly icon?: IconNode | undefined;
  /** What is written on it, when its name says more: « Enregistrer » for « Enregistrer facture.pdf ». */
  readonly words?: string | undefined;
  /** `main`: the one thing to do here. `stacked` and `big`: a pictogram above its word. `row`: a line of a list. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'stacked' | 'big' | 'link' | 'row' | undefined;
  /** In a form, which sends the gesture itself. */
  readonly type?: 'button' | 'submit' | undefined;
  /** Instead of words: what a line shows. */
  readonly children?: ReactNode;
}

export function Press<Made>({ view, gesture, icon, words, look = 'plain', type = 'button', children, ...rest }: Props<Made>) {
  const { id, name } = view.control(gesture);
  const shown = children ?? <span>{words ?? name}</span>;
  return (
    <button
      {...rest}
      type={type}
      className={look === 'row' ? 'kit-row' : 'kit-tool'}
      data-look={look}
      aria-label={children === undefined && (words === undefined || words === name) ? undefined : name}
      {...view.mark(id)}
      onClick={type === 'submit' ? undefined : () => view.send(gesture)}
    >
      {icon && <Icon of={icon} />}
      {shown}
    </button>
  );
}
