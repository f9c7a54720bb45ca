// Montre-moi · Avec moi · Tout seul: three ways, one choice.

import type { Messages } from '../../site/messages';
import type { Mode } from '../practice/practice';

const modes: readonly Mode[] = ['show', 'guide', 'alone'];

interface Props {
  readonly mode: Mode;
  readonly words: Messages['practice'];
  readonly onChange: (mode: Mode) => void;
}

export function Modes({ mode, words, onChange }: Props) {
  return (
    <div className="modes" data-hear="touch" role="group" aria-label={words.modes}>
      {modes.map((one) => (
        <button key={one} type="button" className="modes__mode" aria-pressed={one === mode} onClick={() => onChange(one)}>
          {words[one]}
        </button>
      ))}
    </div>
  );
}
