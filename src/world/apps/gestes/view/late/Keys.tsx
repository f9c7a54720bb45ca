// Boxes that are filled already, and a list: one goes through them with the real Tab, and chooses with the real arrows. The same keys are
// drawn, for a finger or a switch.

import { useEffect, useRef } from 'react';
import { ArrowDown, ArrowRightToLine, ArrowUp } from 'lucide';
import { elementId } from '../../../../kit/control';
import { Fieldset } from '../../../../kit/Fieldset';
import { Press } from '../../../../kit/Press';
import type { GestesView, Pane } from '../../state';
import { answerAfter, isInList, stopAfter } from '../../stepping';
import { parts } from '../parts';

interface Props {
  readonly view: GestesView;
  readonly pane: Extract<Pane, { readonly name: 'keys' }>;
}

export function Keyed({ view, pane }: Props) {
  const { skin } = view;
  const { station, at, chosen } = pane;
  const { fields, list } = station;
  const hand = useHand();
  const come = (to: string): void =>
    view.send(hand.current ? { type: 'clicked-in', station: station.id, to } : { type: 'tabbed', station: station.id, to, with: 'key' });
  const group = elementId(view.idPrefix, 'list');
  return (
    <div className="gestes__writing">
      {/* Before the boxes: whoever comes to them with Tab has not gone through the boxes yet. */}
      <div className="kit-tools" role="group" aria-label={skin.drawnKeys}>
        <Press view={view} gesture={{ type: 'tabbed', station: station.id, to: stopAfter(pane) }} icon={ArrowRightToLine} />
        {isInList(pane) && (
          <>
            <Press view={view} gesture={{ type: 'arrowed', station: station.id, to: answerAfter(pane, 1) }} icon={ArrowDown} />
            <Press view={view} gesture={{ type: 'arrowed', station: station.id, to: answerAfter(pane, -1) }} icon={ArrowUp} />
          </>
        )}
      </div>
      {fields.map(({ label, value }, index) => {
        const id = elementId(view.idPrefix, `field-${index}`);
        return (
          <div key={label} className="kit-field gestes__stop" data-here={index === at ? '' : undefined}>
            <label className="kit-label" htmlFor={id}>
              {label}
            </label>
            <input id={id} className="kit-input" type="text" readOnly autoComplete="off" value={value} onFocus={() => come(label)} />
          </div>
        );
      })}
      <div className="gestes__stop" data-here={isInList(pane) ? '' : undefined}>
        <Fieldset id={group} legend={list.label}>
          {list.options.map((option, index) => (
            <label key={option} className="kit-choice">
              <input
                type="radio"
                className="kit-radio"
                name={group}
                checked={index === chosen}
                onFocus={() => come(list.label)}
                // What a hand ticks is taken back: the arrows are what one came for.
                onClick={(event) => {
                  if (hand.current) event.preventDefault();
                  view.send(
                    hand.current ? { type: 'clicked-in', station: station.id, to: option } : { type: 'arrowed', station: station.id, to: option, with: 'key' },
                  );
                }}
              />
              <span className="kit-choice-words">{option}</span>
            </label>
          ))}
        </Fieldset>
      </div>
    </div>
  );
}

/** Whether the last thing done on the page was done by a mouse or a finger, not by a key. */
function useHand() {
  const isHand = useRef(false);
  useEffect(() => {
    const pointer = (): void => void (isHand.current = true);
    const key = (): void => void (isHand.current = false);
    document.addEventListener('pointerdown', pointer, true);
    document.addEventListener('keydown', key, true);
    return () => {
      document.removeEventListener('pointerdown', pointer, true);
      document.removeEventListener('keydown', key, true);
    };
  }, []);
  return isHand;
}

parts.Keys = { Keyed };
