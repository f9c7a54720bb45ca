// What a voice that reads the screen says of it: the place, then what one is on, as those of real computers do. Pure.

import { noticeText } from './setting';
import { categoriesOf, type Reglages, type Settings } from './state';

/** After a gesture. What was just set comes first: that is what one is on. */
export function narrated(state: Reglages, skin: Settings['skin']): string {
  const notice = noticeText(state, skin);
  if (notice !== undefined) return notice;
  const { pane } = state;
  const headings = categoriesOf(state);
  const first = headings[0];
  if (pane.name === 'category') return `${skin.categories[pane.category]}, page. ${skin.back}, ${words.button}`;
  return `${skin.name}, fenêtre. ${first === undefined ? '' : `${skin.categories[first]}, ${words.button}, 1 sur ${headings.length}`}`;
}

/** Of what the arrow or the focus is on: its name, and what it is. */
export function narratedControl(name: string, kind: keyof typeof words): string {
  return `${name}, ${words[kind]}`;
}

const words = { button: 'bouton', radio: 'bouton d’option' } as const;
