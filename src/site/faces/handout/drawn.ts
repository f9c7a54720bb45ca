// The pictures of a practice as HTML, drawn once for the sheets that hold them.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../../../core/lesson/locale';
import type { Practice } from '../../../world/practice/practice';
import type { Story } from '../parts/story';
import StillDevice from './StillDevice';

export interface Drawn {
  /** One picture a gesture. */
  readonly gestures: readonly string[];
  readonly end: string;
}

/** What the page says around a picture, and in which language. */
interface Frame {
  readonly notice: string;
  readonly lang: Locale;
}

const drawings = new WeakMap<Story, Drawn>();

/** Both sheets of a lesson show the same pictures. */
export function drawnOf({ id }: Practice, story: Story, frame: Frame): Drawn {
  const known = drawings.get(story) ?? draw(id, story, frame);
  drawings.set(story, known);
  return known;
}

function draw(id: string, { stills, rules, views }: Story, frame: Frame): Drawn {
  const all = { rules, views, ...frame };
  return {
    gestures: stills.gestures.map(({ state, target, number }) => {
      const picture = renderToStaticMarkup(createElement(StillDevice, { ...all, state, target, number, idPrefix: `${id}-${number}` }));
      return `${picture}${badge(number)}`;
    }),
    end: renderToStaticMarkup(createElement(StillDevice, { ...all, state: stills.end, idPrefix: `${id}-fin` })),
  };
}

/** The number of the gesture, which the style sheet hangs at the control to use. After the picture: a box one writes in holds nothing. */
function badge(number: number): string {
  return `<b class="still__badge">${number}</b>`;
}

/** The same picture, with another number at the control to use. */
export function renumbered(picture: string, number: number): string {
  return picture.replace(/data-marked="\d+"/, `data-marked="${number}"`).replace(/<b class="still__badge">\d+<\/b>$/, badge(number));
}

/** Parts of a picture's height that a style sheet knows: see reminder.css. */
const PARTS = 8;

/**
 * How far down a picture its control is likely to be, in eighths: from what is written before it and after it. Nothing is laid out at
 * build time, and a picture that is cut must be cut elsewhere.
 */
export function heightOfMark(picture: string): number {
  const [before = '', after = ''] = picture.split('data-marked=');
  const tags = (html: string): number => html.split('<').length;
  return Math.round((PARTS * tags(before)) / (tags(before) + tags(after)));
}
