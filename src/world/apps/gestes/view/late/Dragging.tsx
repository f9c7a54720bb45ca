// A thing one takes, and puts down in a place.

import { useRef } from 'react';
import { Press } from '../../../../kit/Press';
import { limits } from '../../judging';
import type { GestesView, Of, Pane } from '../../state';
import { parts } from '../parts';
import { Drawing, pictures, useHandFacts } from './Hand';

/** One takes it, and puts it down in a place: in one movement, or in two presses. */
export function Dragged({ view, pane }: { readonly view: GestesView; readonly pane: Extract<Pane, { readonly name: 'drag' }> }) {
  const { station, isTaken, place } = pane;
  const board = useRef<HTMLDivElement>(null);
  const take = (): void => view.send({ type: 'taken', station: station.id });
  const facts = useHandFacts({
    onHand: (hand, _, at) => {
      const under = placeUnder(board.current, at);
      if (hand.px <= limits[view.state.pace].slackPx) take();
      else view.send({ type: 'dragged', station: station.id, hand, ...(under === undefined ? {} : { place: under }) });
    },
    onKey: take,
    follows: true,
  });
  const drawn = (
    <button type="button" className="gestes__thing" aria-pressed={isTaken} {...view.mark('thing')} {...facts}>
      <Drawing of={station.thing.picture} name={station.thing.name} />
    </button>
  );
  return (
    <div ref={board} className="gestes__board gestes__board--drag">
      {place === undefined && drawn}
      <ul className="gestes__places">
        {station.places.map((one) => (
          <li key={one.id} data-place={one.id}>
            <Place view={view} station={station} place={one} />
            {one.id === place && drawn}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Place({ view, station, place }: { readonly view: GestesView; readonly station: Of<'drag'>; readonly place: Of<'drag'>['places'][number] }) {
  return <Press view={view} gesture={{ type: 'placed', station: station.id, place: place.id }} look="big" icon={pictures[place.picture]} />;
}

/** The place on which the hand let go. */
function placeUnder(board: HTMLElement | null, { x, y }: { readonly x: number; readonly y: number }): string | undefined {
  const places = [...(board?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
  return places.find((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  })?.dataset['place'];
}

parts.Dragging = { Dragged };
