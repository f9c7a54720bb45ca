// Things one points at and presses.

import { useEffect, useRef } from 'react';
import { Press } from '../../../../kit/Press';
import { limits } from '../../judging';
import type { Hand } from '../../schema';
import type { GestesView, Pane } from '../../state';
import { parts } from '../parts';
import { Drawing, useHandFacts } from './Hand';

/** The pointer comes on it and stays. */
export function Pointed({ view, pane }: { readonly view: GestesView; readonly pane: Extract<Pane, { readonly name: 'point' }> }) {
  const { station, isDone } = pane;
  const since = useRef<number | undefined>(undefined);
  const timer = useRef<number | undefined>(undefined);
  const { stayMs } = limits[view.state.pace];
  const say = (ms: number): void => view.send({ type: 'pointed', station: station.id, hand: { by: 'mouse', ms: Math.round(ms), px: 0 } });
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return (
    <button
      type="button"
      className="gestes__thing"
      data-done={isDone ? '' : undefined}
      {...view.mark('thing')}
      onClick={() => view.send({ type: 'pointed', station: station.id })}
      onPointerEnter={(event) => {
        since.current = event.timeStamp;
        timer.current = window.setTimeout(() => {
          since.current = undefined;
          say(stayMs);
        }, stayMs);
      }}
      onPointerLeave={(event) => {
        window.clearTimeout(timer.current);
        const stayed = since.current === undefined ? 0 : event.timeStamp - since.current;
        since.current = undefined;
        // Going by is no try.
        if (stayed > PASSING_MS) say(Math.min(stayed, stayMs - 1));
      }}
    >
      <Drawing of={station.thing.picture} name={station.thing.name} />
    </button>
  );
}

/** A pointer that only crosses the thing. */
const PASSING_MS = 250;

/** It is pressed: once, twice, long. */
export function Pressed({ view, pane }: { readonly view: GestesView; readonly pane: Extract<Pane, { readonly name: 'press' }> }) {
  const { station, opened, isAway, isSelected, menu } = pane;
  const press = (hand?: Hand): void => view.send({ type: 'pressed', station: station.id, ...(hand === undefined ? {} : { hand }) });
  const facts = useHandFacts({ onHand: press, onKey: () => press(), onCancel: 'tell', follows: menu === 'none' });
  const beside = useHandFacts({ onHand: (hand) => view.send({ type: 'missed', station: station.id, hand }) });
  return (
    <>
      <div className="gestes__board">
        {/* What is pressed beside the thing: nothing for the keyboard, whose press never is. */}
        <div className="gestes__ground" {...beside} />
        <button
          type="button"
          className="gestes__thing"
          data-away={isAway ? '' : undefined}
          data-selected={isSelected && opened === 0 ? '' : undefined}
          data-done={opened > 0 ? '' : undefined}
          {...view.mark('thing')}
          {...facts}
        >
          <Drawing of={station.thing.picture} name={station.thing.name} />
        </button>
        {isAway && <Press view={view} gesture={{ type: 'put-back', station: station.id }} look="main" />}
      </div>
      {opened > 0 && (
        <ul className="gestes__windows">
          {Array.from({ length: opened }, (_, index) => (
            <li key={index}>
              <span>{view.skin.opened(station.thing.name)}</span>
              {index > 0 && index === opened - 1 && <Press view={view} gesture={{ type: 'extra-closed', station: station.id }} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Over the playground: a menu that is closed by pressing beside it. */
export function Menu({ view, station }: { readonly view: GestesView; readonly station: string }) {
  const { skin } = view;
  // The long press that opened it ends over a line of it: the browser's click there chooses nothing.
  const began = useRef(false);
  const close = (): void => view.send({ type: 'menu-closed', station });
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes a menu (ARIA practices)
    <div
      className="gestes__veil"
      role="group"
      aria-label={skin.menu}
      onPointerDownCapture={() => void (began.current = true)}
      onClickCapture={(event) => event.detail > 0 && !began.current && event.stopPropagation()}
      // All that is not the menu is beside it, to its right too.
      onClick={(event) => event.target === event.currentTarget && close()}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="gestes__menu">
        {skin.items.map((item) => (
          <Press key={item} view={view} gesture={{ type: 'item-chosen', station, item }} look="row" />
        ))}
      </div>
      <button type="button" className="gestes__beside" {...view.mark('beside')} onClick={close}>
        {skin.beside}
      </button>
    </div>
  );
}

parts.Things = { Menu, Pointed, Pressed };
