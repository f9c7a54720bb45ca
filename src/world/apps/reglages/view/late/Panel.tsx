// The panel that a finger brings down from the top of a phone, and the edge it comes from.

import { ChevronDown, ChevronUp, Plane, Signal, Smartphone, type IconNode } from 'lucide';
import { useRef, type PointerEvent } from 'react';
import { Icon } from '../../../../../core/icons/Icon';
import { Heading } from '../../../../kit/Heading';
import { Press } from '../../../../kit/Press';
import type { Switch } from '../../levels';
import type { SettingsView } from '../../state';
import { parts } from '../parts';

/** A finger that went down this far meant to, in CSS pixels. */
const PULL_PX = 24;

/** The top of the screen: what shows there, and what one pulls. */
export function Edge({ view }: { readonly view: SettingsView }) {
  const { levels } = view.state;
  const { skin } = view;
  const from = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  return (
    <div
      className="reglages__edge"
      onPointerDown={({ clientX: x, clientY: y }: PointerEvent) => void (from.current = { x, y })}
      onPointerUp={({ clientX, clientY }: PointerEvent) => {
        const began = from.current;
        from.current = undefined;
        // Turned or not, down is away from the edge: how far is enough.
        if (began !== undefined && Math.hypot(clientX - began.x, clientY - began.y) > PULL_PX) view.send({ type: 'category-opened', category: 'panel' });
      }}
    >
      <p>
        <Icon of={levels.plane === 1 ? Plane : Signal} />
        <span>{levels.plane === 1 ? skin.settings.plane : skin.network}</span>
      </p>
      <Press view={view} gesture={{ type: 'category-opened', category: 'panel' }} icon={ChevronDown} look="quiet" />
    </div>
  );
}

const tiles: readonly { readonly setting: Switch; readonly icon: IconNode }[] = [
  { setting: 'rotation', icon: Smartphone },
  { setting: 'plane', icon: Plane },
];

export function Panel({ view }: { readonly view: SettingsView }) {
  const { state, skin } = view;
  return (
    <div className="kit-pane reglages__panel">
      <div className="kit-bar">
        <Heading view={view} words={skin.categories.panel} />
      </div>
      <div className="kit-open kit-scroll">
        <div className="reglages__tiles">
          {tiles.map(({ setting, icon }) => {
            const level = state.levels[setting];
            return (
              <Press
                key={setting}
                view={view}
                gesture={{ type: 'switched', setting, to: level === 1 ? 'off' : 'on' }}
                icon={icon}
                look="big"
                aria-pressed={level === 1}
                beside={<small aria-hidden="true">{skin.levels[setting][level]}</small>}
              />
            );
          })}
        </div>
        <Press view={view} gesture={{ type: 'category-closed' }} icon={ChevronUp} look="quiet" />
      </div>
    </div>
  );
}

parts.Panel = { Edge, Panel };
