// What a page itself brings over what one came to read. Pure.

import type { Bare } from '../../kit/gesture';
import type { NavigateurEvent } from './schema';
import type { Navigateur } from './state';

/** The page waits behind something that wants an answer first: its links and boxes have no sense. The bar and the tabs have. */
export function isCovered(_: Navigateur): boolean {
  return false;
}

/** The gestures that free the page, likeliest first. */
export function waysOut(_: Navigateur): readonly Bare<NavigateurEvent>[] {
  return [];
}
