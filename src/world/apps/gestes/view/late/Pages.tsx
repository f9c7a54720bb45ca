// What one scrolls, slides, makes larger; the box that the keyboard covers.

import { useRef, type PointerEvent } from 'react';
import { ArrowDown, ArrowRight, ArrowUp, ZoomIn, ZoomOut } from 'lucide';
import { Press } from '../../../../kit/Press';
import { limits } from '../../judging';
import type { GestesView, Pane } from '../../state';
import { parts } from '../parts';
import { Drawing, useHandFacts } from './Hand';

interface Props<Name extends Pane['name']> {
  readonly view: GestesView;
  readonly pane: Extract<Pane, { readonly name: Name }>;
}

/** Nearer the bottom than this, one is there: the button under the last line is seen. */
const NEAR_PX = 24;

/** A finger that trembled did not move. */
const STILL_PX = 6;

export function Scrolled({ view, pane }: Props<'scroll'>) {
  const station = pane.station.id;
  return (
    <>
      <section
        className="gestes__page"
        aria-label={view.skin.text}
        data-end={pane.isAtEnd ? '' : undefined}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard (axe: scrollable-region-focusable)
        tabIndex={0}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          if (!pane.isAtEnd && scrollTop + clientHeight >= scrollHeight - NEAR_PX) view.send({ type: 'scrolled', station });
        }}
      >
        <div>
          {pane.station.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {/* Tab would go to the end without scrolling: that is for the button below, or for the arrows. */}
          <Press view={view} gesture={{ type: 'read', station }} look="main" tabIndex={pane.isAtEnd ? 0 : -1} />
        </div>
      </section>
      {!pane.isAtEnd && <Press view={view} gesture={{ type: 'scrolled', station }} icon={ArrowDown} />}
    </>
  );
}

export function Slid({ view, pane }: Props<'slide'>) {
  const station = pane.station.id;
  const thing = pane.station.things[pane.index];
  const facts = useHandFacts({ onHand: (_, { dx, dy }) => view.send({ type: 'slid', station, dx, dy }), follows: true });
  const isLast = pane.index === pane.station.things.length - 1;
  return (
    <>
      <div className="gestes__card" data-slides="" {...facts}>
        {thing && <Drawing of={thing.picture} name={thing.name} />}
      </div>
      {!isLast && <Press view={view} gesture={{ type: 'slid', station }} icon={ArrowRight} />}
    </>
  );
}

/** What the buttons do is what two fingers do. */
const LARGER = 150;
const SMALLER = 67;

export function Pinched({ view, pane }: Props<'pinch'>) {
  const station = pane.station.id;
  const fingers = usePinch((percent) => view.send({ type: 'pinched', station, percent }));
  return (
    <>
      <div className="gestes__card" data-zoom={pane.zoom} {...fingers}>
        <Drawing of={pane.station.thing.picture} name={pane.station.thing.name} />
      </div>
      <div className="kit-tools">
        <Press view={view} gesture={{ type: 'pinched', station, percent: LARGER }} icon={ZoomIn} />
        <Press view={view} gesture={{ type: 'pinched', station, percent: SMALLER }} icon={ZoomOut} />
      </div>
    </>
  );
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** How far two fingers went apart, in percent; 100 for one finger that moved. */
function usePinch(onEnd: (percent: number) => void) {
  const down = useRef(new Map<number, { readonly from: Finger; readonly now: Finger }>());
  const wereTwo = useRef(false);
  const at = ({ clientX: x, clientY: y }: PointerEvent): Finger => ({ x, y });
  function end(event: PointerEvent): void {
    const all = [...down.current.values()];
    const [one, other] = all;
    const left = down.current.get(event.pointerId);
    down.current.delete(event.pointerId);
    if (one !== undefined && other !== undefined) {
      wereTwo.current = true;
      onEnd(Math.round((100 * apart(one.now, other.now)) / Math.max(1, apart(one.from, other.from))));
      return;
    }
    // The second finger of the two leaves after the first: told already.
    if (wereTwo.current) wereTwo.current = false;
    else if (left !== undefined && apart(left.from, left.now) > STILL_PX) onEnd(100);
  }
  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      event.currentTarget.setPointerCapture(event.pointerId);
      down.current.set(event.pointerId, { from: at(event), now: at(event) });
    },
    onPointerMove(event: PointerEvent): void {
      const finger = down.current.get(event.pointerId);
      if (finger !== undefined) down.current.set(event.pointerId, { ...finger, now: at(event) });
    },
    onPointerUp: end,
    onPointerCancel: (event: PointerEvent): void => void down.current.delete(event.pointerId),
  };
}

function apart(one: Finger, other: Finger): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

export function Hidden({ view, pane }: Props<'hidden'>) {
  const { skin } = view;
  const { station, isKeyboardUp, isRaised, word } = pane;
  const facts = useHandFacts({
    onHand: (_, { dx, dy }) => {
      if (dy < -limits[view.state.pace].slidePx && Math.abs(dy) > Math.abs(dx)) view.send({ type: 'raised', station: station.id });
    },
  });
  return (
    <div className="gestes__phone" data-keyboard={isKeyboardUp ? '' : undefined} data-raised={isRaised ? '' : undefined}>
      <div className="gestes__sheet" {...facts}>
        {skin.form.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <div className="gestes__field" inert={isKeyboardUp && !isRaised}>
          <span aria-hidden="true">{station.label}</span>
          {/* The word is over the box, not in it: the box keeps the name that the sentences say. */}
          <div className="gestes__box">
            <button
              type="button"
              aria-label={station.label}
              aria-describedby={word === undefined ? undefined : `${view.idPrefix}-word`}
              {...view.mark('box')}
              onClick={() => view.send({ type: 'field-touched', station: station.id })}
            />
            {word !== undefined && <span id={`${view.idPrefix}-word`}>{word}</span>}
          </div>
        </div>
      </div>
      {isKeyboardUp && (
        <div className="gestes__keys">
          {!isRaised && <Press view={view} gesture={{ type: 'raised', station: station.id }} icon={ArrowUp} />}
          <div className="kit-tools" role="group" aria-label={skin.suggestions}>
            {[...station.others, station.word].toSorted().map((one) => (
              <Press key={one} view={view} gesture={{ type: 'word-chosen', station: station.id, word: one }} />
            ))}
          </div>
          <div className="gestes__letters" aria-hidden="true">
            {['azertyuiop', 'qsdfghjklm', 'wxcvbn'].map((row) => (
              <div key={row}>
                {[...row].map((letter) => (
                  <span key={letter}>{letter}</span>
                ))}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

parts.Pages = { Hidden, Pinched, Scrolled, Slid };
