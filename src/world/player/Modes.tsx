// Je regarde · J’essaie avec de l’aide · J’essaie sans aide: three ways, one choice. (docs/decisions/0024)

import type { Messages } from '../../site/messages';
import { modes, type Mode } from '../practice/practice';

interface Props {
  readonly mode: Mode;
  readonly words: Messages['practice'];
  readonly onChange: (mode: Mode) => void;
}

export function Modes({ mode, words, onChange }: Props) {
  return (
    <div className="modes" data-hear="touch" role="group" aria-label={words.modes}>
      {modes.map((one) => (
        <button key={one} type="button" className="modes__mode" aria-label={words[one]} aria-pressed={one === mode} onClick={() => onChange(one)}>
          <span className="modes__whole">{words[one]}</span>
          <span className="modes__short">{words.short[one]}</span>
        </button>
      ))}
    </div>
  );
}
