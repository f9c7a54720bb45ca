// The persona's card, open: her data, each with a button to copy it.

import { Copy, X } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Persona } from '../apps/contract';
import { Icon } from '../../core/icons/Icon';
import { copyText } from '../../platform/adapters/clipboard';
import type { Messages } from '../../site/messages';
import { fill } from '../practice/speak';

interface Props {
  readonly persona: Persona;
  readonly words: Messages['practice'];
  readonly town: string;
  readonly idPrefix: string;
  readonly onClose: () => void;
}

export function PersonaDialog({ persona, words, town, idPrefix, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const { address } = persona;
  const lines: readonly (readonly [string, string])[] = [
    [words.cardName, `${persona.firstName} ${persona.lastName}`],
    [words.cardEmail, persona.email],
    [words.cardPhone, persona.phone],
    [words.cardAddress, `${address.street}, ${address.postcode} ${address.town}`],
    ...known([words.cardBorn, persona.born], [words.cardNir, persona.nir], [words.cardIban, persona.iban], [words.cardPassword, persona.password]),
  ];
  const copy = async (id: string, value: string): Promise<void> => {
    if ((await copyText(value)) === 'copied') {
      setSaid(words.copied);
      return;
    }
    // The text is selected, ready for Ctrl and C.
    const element = document.getElementById(id);
    if (element !== null) getSelection()?.selectAllChildren(element);
    setSaid(words.notCopied);
  };
  return (
    <dialog ref={dialog} className="persona" aria-labelledby={`${idPrefix}-card`} onClose={onClose}>
      <h3 id={`${idPrefix}-card`}>{fill(words.card, { name: persona.firstName })}</h3>
      <p>{fill(words.cardIntro, { name: `${persona.firstName} ${persona.lastName}` })}</p>
      <dl className="persona__lines">
        {lines.map(([label, value], index) => (
          <div key={label} className="persona__line">
            <dt>{label}</dt>
            <dd id={`${idPrefix}-card-${index}`} translate="no">
              {value}
            </dd>
            <dd>
              <button
                type="button"
                className="tool"
                aria-label={fill(words.copyLabel, { what: label })}
                onClick={() => void copy(`${idPrefix}-card-${index}`, value)}
              >
                <Icon of={Copy} />
                {words.copy}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p role="status">{said}</p>
      {town !== '' && (
        <p>
          <a href={town}>{words.town}</a>
        </p>
      )}
      <button type="button" className="tool" onClick={() => dialog.current?.close()}>
        <Icon of={X} />
        {words.close}
      </button>
    </dialog>
  );
}

/** The lines this persona has something for. */
function known(...lines: readonly (readonly [string, string | undefined])[]): readonly (readonly [string, string])[] {
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
}
