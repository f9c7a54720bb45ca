// What one does in the blocks of a page. Pure.

import { button } from '../../kit/control';
import type { BrowserRows } from './state';

export const blockGestures: BrowserRows<
  | 'site-words-typed'
  | 'site-searched'
  | 'filtered'
  | 'sorted'
  | 'download-asked'
  | 'document-turned'
  | 'slot-chosen'
  | 'slot-confirmed'
  | 'box-filled'
  | 'boxes-sent'
> = {
  'site-words-typed': { control: () => button('site-words-typed', 'site-words-typed'), does: ({ state }) => state },
  'site-searched': { control: () => button('site-searched', 'site-searched'), does: ({ state }) => state },
  filtered: { control: () => button('filtered', 'filtered'), does: ({ state }) => state },
  sorted: { control: () => button('sorted', 'sorted'), does: ({ state }) => state },
  'download-asked': { control: () => button('download-asked', 'download-asked'), does: ({ state }) => state },
  'document-turned': { control: () => button('document-turned', 'document-turned'), does: ({ state }) => state },
  'slot-chosen': { control: () => button('slot-chosen', 'slot-chosen'), does: ({ state }) => state },
  'slot-confirmed': { control: () => button('slot-confirmed', 'slot-confirmed'), does: ({ state }) => state },
  'box-filled': { control: () => button('box-filled', 'box-filled'), does: ({ state }) => state },
  'boxes-sent': { control: () => button('boxes-sent', 'boxes-sent'), does: ({ state }) => state },
};
