// The persona's card: one touch away, always.

import { IdCard } from 'lucide';
import { useState } from 'react';
import type { Persona } from '../apps/contract';
import { Icon } from '../../core/icons/Icon';
import type { Messages } from '../../site/messages';
import { fill } from '../practice/speak';
import { useLater } from './use-later';

interface Props {
  readonly persona: Persona;
  readonly words: Messages['practice'];
  /** Where the other people of the exercises are told. */
  readonly town: string;
  readonly idPrefix: string;
}

export function PersonaCard({ persona, words, town, idPrefix }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { parts, isLost } = useLater(isOpen, isOpen);
  return (
    <>
      <button type="button" className="tool" onClick={() => setOpen(true)}>
        <Icon of={IdCard} />
        {fill(words.card, { name: persona.firstName })}
      </button>
      {isLost && <p role="alert">{words.failed}</p>}
      {isOpen && parts && <parts.PersonaDialog persona={persona} words={words} town={town} idPrefix={idPrefix} onClose={() => setOpen(false)} />}
    </>
  );
}
