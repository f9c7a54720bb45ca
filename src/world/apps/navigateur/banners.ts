// What pages bring over themselves: cookies, popups, permissions, passwords, translation. Pure.

import { button } from '../../kit/control';
import type { BrowserRows } from './state';

export const bannerGestures: BrowserRows<
  | 'cookies-accepted'
  | 'cookies-refused'
  | 'cookies-asked'
  | 'cookies-saved'
  | 'purpose-turned'
  | 'popup-closed'
  | 'popup-followed'
  | 'popup-called'
  | 'permission-given'
  | 'permission-refused'
  | 'password-kept'
  | 'password-not-kept'
  | 'translated'
  | 'translation-refused'
> = {
  'cookies-accepted': { control: () => button('cookies-accepted', 'cookies-accepted'), does: ({ state }) => state },
  'cookies-refused': { control: () => button('cookies-refused', 'cookies-refused'), does: ({ state }) => state },
  'cookies-asked': { control: () => button('cookies-asked', 'cookies-asked'), does: ({ state }) => state },
  'cookies-saved': { control: () => button('cookies-saved', 'cookies-saved'), does: ({ state }) => state },
  'purpose-turned': { control: () => button('purpose-turned', 'purpose-turned'), does: ({ state }) => state },
  'popup-closed': { control: () => button('popup-closed', 'popup-closed'), does: ({ state }) => state },
  'popup-followed': { control: () => button('popup-followed', 'popup-followed'), does: ({ state }) => state },
  'popup-called': { control: () => button('popup-called', 'popup-called'), does: ({ state }) => state },
  'permission-given': { control: () => button('permission-given', 'permission-given'), does: ({ state }) => state },
  'permission-refused': { control: () => button('permission-refused', 'permission-refused'), does: ({ state }) => state },
  'password-kept': { control: () => button('password-kept', 'password-kept'), does: ({ state }) => state },
  'password-not-kept': { control: () => button('password-not-kept', 'password-not-kept'), does: ({ state }) => state },
  translated: { control: () => button('translated', 'translated'), does: ({ state }) => state },
  'translation-refused': { control: () => button('translation-refused', 'translation-refused'), does: ({ state }) => state },
};
