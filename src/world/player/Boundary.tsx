// A bug of ours stops one practice and nothing else. It is told once, apart from a connection that was cut, with the
// way out; and it stands in the console for who will mend it.

import { RotateCcw } from 'lucide';
import { Component, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../../core/icons/Icon';
import type { Messages } from '../../site/messages';

interface Props {
  readonly words: Messages['practice'];
  readonly onAgain: () => void;
}

/** What is inside, until it breaks. « Recommencer » makes it afresh. */
export class Boundary extends Component<Props & { readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(fault: unknown): void {
    console.error(fault);
  }

  override render(): ReactNode {
    const { words, onAgain, children } = this.props;
    if (!this.state.isBroken) return children;
    const again = (): void => {
      onAgain();
      this.setState({ isBroken: false });
    };
    return <Broken words={words} onAgain={again} />;
  }
}

export function Broken({ words, onAgain }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // What had the focus is gone.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <div className="stage__broken" role="alert">
      <p className="coach__lead">{words.broken}</p>
      <button ref={button} type="button" className="button" onClick={onAgain}>
        <Icon of={RotateCcw} />
        {words.restart}
      </button>
    </div>
  );
}
