// One window. In front, it is in hand; behind, it is a picture of itself, and a click brings it in front. The bar does it too, by keyboard.

import { Copy, Minus, Move, Save, Square, X } from 'lucide';
import { useRef } from 'react';
import { Field } from '../../../kit/Field';
import { Heading } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { isWritten } from '../handling';
import { thingOf, type Win, type WindowsView } from '../state';
import { titleOf } from '../titles';
import { Icons } from './Icons';
import { useDrag } from './use-drag';

interface Props {
  readonly view: WindowsView;
  readonly window: Win;
  readonly isFront: boolean;
}

export function Window({ view, window, isFront }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { id, size, place } = window;
  const title = titleOf(window, view.state, view.skin);
  const drag = useDrag(box, (to) => view.send({ type: 'window-dropped', window: id, place: to }));
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- by keyboard, its button in the bar does the same
    <div
      ref={box}
      className="fenetres__window"
      role={isFront ? 'group' : undefined}
      aria-label={isFront ? title : undefined}
      data-size={size}
      data-place={place}
      data-front={isFront ? '' : undefined}
      onClick={isFront ? undefined : () => view.send({ type: 'window-raised', window: id })}
    >
      <div className="fenetres__title" {...(isFront && size === 'usual' ? drag : {})}>
        {isFront ? <Heading view={view} words={title} /> : <p className="kit-heading">{title}</p>}
        {isFront && <Buttons view={view} window={window} />}
      </div>
      <Inside view={view} window={window} isFront={isFront} />
    </div>
  );
}

/** Signs, as on a real window; the word shows when the arrow stays on one. */
function Buttons({ view, window: { id, size } }: Omit<Props, 'isFront'>) {
  const { skin } = view;
  const isFull = size === 'full';
  return (
    <div className="fenetres__buttons">
      {!isFull && <Press view={view} gesture={{ type: 'move-asked', window: id }} icon={Move} look="quiet" words="" title={skin.move} />}
      <Press view={view} gesture={{ type: 'window-shrunk', window: id }} icon={Minus} look="quiet" words="" title={skin.shrink} />
      {isFull ? (
        <Press view={view} gesture={{ type: 'window-unfilled', window: id }} icon={Copy} look="quiet" words="" title={skin.unfill} />
      ) : (
        <Press view={view} gesture={{ type: 'window-filled', window: id }} icon={Square} look="quiet" words="" title={skin.fill} />
      )}
      <Press view={view} gesture={{ type: 'window-closed', window: id }} icon={X} look="quiet" words="" title={skin.close} />
    </div>
  );
}

function Inside({ view, window, isFront }: Props) {
  const { state, skin } = view;
  const thing = thingOf(window.thing, state);
  if (thing === undefined) return null;
  if (isWritten(window, state) && isFront) {
    return (
      <div className="fenetres__inside">
        <Field
          view={view}
          gesture={(value) => ({ type: 'text-edited', window: window.id, value })}
          value={window.words}
          rows={view.world.screen === 'wide' ? 5 : 2}
        />
        <div className="kit-tools">
          <Press view={view} gesture={{ type: 'text-kept', window: window.id }} icon={Save} />
        </div>
      </div>
    );
  }
  return (
    <div className="fenetres__inside">
      {thing.kind === 'picture' ? (
        <div className="kit-paper" data-kind="photo">
          {thing.shows.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
      ) : thing.kind === 'folder' ? (
        isFront ? (
          <Icons view={view} things={thing.holds.flatMap((id) => thingOf(id, state) ?? [])} />
        ) : (
          <p>{thing.holds.map((id) => thingOf(id, state)?.name).join(', ')}</p>
        )
      ) : (
        <p className="fenetres__page">{window.words === '' ? skin.empty : window.words}</p>
      )}
    </div>
  );
}
