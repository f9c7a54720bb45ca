// What is wrong with the keyboard, and what puts it right: its real key where there is one, and the same key drawn, for a mouse or a finger.

import { useEffect } from 'react';
import { Delete, Globe, Lightbulb, Undo2 } from 'lucide';
import { Icon } from '../../../../../core/icons/Icon';
import { Press } from '../../../../kit/Press';
import type { GestesView, Pane } from '../../state';
import { parts } from '../parts';

interface Props {
  readonly view: GestesView;
  readonly pane: Extract<Pane, { readonly name: 'write' }>;
  readonly trouble: 'inser' | 'verr-num' | 'anglais';
}

export function Trouble({ view, pane, trouble }: Props) {
  useRealKeys(view, pane, trouble);
  switch (trouble) {
    case 'inser':
      return <Insert view={view} pane={pane} />;
    case 'verr-num':
      return <Pad view={view} pane={pane} />;
    case 'anglais':
      return <Language view={view} pane={pane} />;
  }
}

/** On the whole page: who has not clicked in the box yet presses the key all the same. */
function useRealKeys(view: GestesView, { station: { id: station }, isAmiss, eaten }: Props['pane'], trouble: Props['trouble']): void {
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      const digit = /^Numpad(\d)$/.exec(event.code)?.[1];
      if (trouble === 'inser' && event.key === 'Insert') view.send({ type: 'insert-pressed', station, light: isAmiss ? 'off' : 'on' });
      else if (trouble === 'inser' && event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && eaten.length > 0)
        view.send({ type: 'letters-undone', station });
      else if (trouble === 'verr-num' && event.key === 'NumLock') view.send({ type: 'num-pressed', station, light: isAmiss ? 'on' : 'off' });
      // The light of the exercise decides, not that of the learner's own keyboard.
      else if (trouble === 'verr-num' && isDigit(digit)) view.send({ type: 'pad-pressed', station, digit });
      else return;
      // Off on the learner's own keyboard too, they move the caret: that is what they do.
      if (trouble !== 'verr-num' || !isAmiss || /^\d$/.test(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', down, true);
    return () => document.removeEventListener('keydown', down, true);
  });
}

type Part = Omit<Props, 'trouble'>;

function Insert({ view, pane: { station, isAmiss, eaten } }: Part) {
  const { skin } = view;
  return (
    <>
      <div className="gestes__caps" data-lit={isAmiss ? '' : undefined}>
        <Press view={view} gesture={{ type: 'insert-pressed', station: station.id, light: isAmiss ? 'off' : 'on' }} />
        <Icon of={Lightbulb} />
        <span>{isAmiss ? skin.eating : skin.pushing}</span>
      </div>
      {eaten.length > 0 && (
        <div className="kit-tools">
          <Press view={view} gesture={{ type: 'letters-undone', station: station.id }} icon={Undo2} />
        </div>
      )}
    </>
  );
}

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** As they stand on a keyboard. */
const pad: readonly Digit[] = ['7', '8', '9', '4', '5', '6', '1', '2', '3', '0'];

function isDigit(sign: string | undefined): sign is Digit {
  return pad.some((one) => one === sign);
}

function Pad({ view, pane: { station, isAmiss } }: Part) {
  const { skin } = view;
  return (
    <div className="gestes__pad" role="group" aria-label={skin.pad}>
      <div className="gestes__caps" data-lit={isAmiss ? undefined : ''}>
        <Press view={view} gesture={{ type: 'num-pressed', station: station.id, light: isAmiss ? 'on' : 'off' }} />
        <Icon of={Lightbulb} />
        <span>{isAmiss ? skin.numOff : skin.numOn}</span>
      </div>
      {pad.map((digit) => (
        <Press key={digit} view={view} gesture={{ type: 'pad-pressed', station: station.id, digit }} data-digit={digit} />
      ))}
      <Press view={view} gesture={{ type: 'pad-erased', station: station.id }} icon={Delete} words="" title={skin.erase} />
    </div>
  );
}

function Language({ view, pane: { station, isChoosing } }: Part) {
  const { skin } = view;
  return (
    <div className="gestes__language" role="group" aria-label={skin.language}>
      <Press view={view} gesture={{ type: 'language-asked', station: station.id }} icon={Globe} aria-expanded={isChoosing} />
      {isChoosing &&
        (['anglais', 'français'] as const).map((language) => (
          <Press key={language} view={view} gesture={{ type: 'language-chosen', station: station.id, language }} />
        ))}
    </div>
  );
}

parts.Troubles = { Trouble };
