// The search engine: its box, its results. Pure.

import { button } from '../../kit/control';
import type { BrowserRows } from './state';

export const engineGestures: BrowserRows<'words-typed' | 'search-asked' | 'correction-picked' | 'result-opened'> = {
  'words-typed': { control: () => button('words-typed', 'words-typed'), does: ({ state }) => state },
  'search-asked': { control: () => button('search-asked', 'search-asked'), does: ({ state }) => state },
  'correction-picked': { control: () => button('correction-picked', 'correction-picked'), does: ({ state }) => state },
  'result-opened': { control: () => button('result-opened', 'result-opened'), does: ({ state }) => state },
};
