// The pictures of a practice as HTML, drawn once for the sheets that hold them.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Practice } from '../../../world/practice/practice';
import type { Story } from '../parts/story';
import StillDevice from './StillDevice';

export interface Drawn {
  /** One picture a gesture. */
  readonly gestures: readonly string[];
  readonly end: string;
}

const drawings = new WeakMap<Story, Drawn>();

/** Both sheets of a lesson show the same pictures. */
export function drawnOf({ id }: Practice, story: Story, notice: string): Drawn {
  const known = drawings.get(story) ?? draw(id, story, notice);
  drawings.set(story, known);
  return known;
}

function draw(id: string, { stills, rules, views }: Story, notice: string): Drawn {
  const all = { rules, views, notice };
  return {
    gestures: stills.gestures.map(({ state, target, number }) =>
      renderToStaticMarkup(createElement(StillDevice, { ...all, state, target, number, idPrefix: `${id}-${number}` })),
    ),
    end: renderToStaticMarkup(createElement(StillDevice, { ...all, state: stills.end, idPrefix: `${id}-fin` })),
  };
}
