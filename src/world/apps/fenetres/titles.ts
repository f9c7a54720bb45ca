// What is written at the top of a window, and on its button in the bar. No icon bears the same name: one tells one from the other.

import type { Thing } from './schema';
import type { Skin } from './skins';
import { thingOf, type Fenetres, type Win } from './state';

export function titleOf(window: Win, state: Pick<Fenetres, 'things'>, skin: Skin): string {
  const thing = thingOf(window.thing, state);
  if (thing === undefined) return '';
  if (thing.kind === 'writer') return skin.title(window.number === 1 ? skin.untitled : `${skin.untitled} ${window.number}`, thing.name);
  return skin.title(thing.name, programOf(thing, skin));
}

function programOf(thing: Thing, { programs }: Skin): string {
  return thing.kind === 'writer' ? thing.name : programs[thing.kind];
}
