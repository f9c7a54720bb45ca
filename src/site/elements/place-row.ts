// A place in the list of results: what one needs to choose, and its sheet one touch away.

import { grantedIn } from '../../core/places/place';
import type { Near } from '../../core/places/nearby';
import { placesSays as says } from '../messages/fr/places-says';

interface Around {
  /** `/lieux/`, under the base of the site. */
  readonly base: string;
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly isInCommune: boolean;
}

export function rowOf({ place, km }: Near, { base, at, isInCommune }: Around): HTMLLIElement {
  const { name, address, postcode, commune, grants, hours, sheet } = place;
  const row = document.createElement('li');
  row.className = 'places__row sheet';
  const title = document.createElement('h3');
  const number = document.createElement('span');
  number.className = 'places__number';
  number.textContent = `${at + 1}`;
  const link = document.createElement('a');
  link.href = `${base}${sheet}`;
  link.textContent = name;
  title.append(number, link);
  const facts = grantedIn(grants).map((wish) => says.granted[wish]);
  const away = isInCommune ? says.inCommune : km === undefined ? '' : says.away(km);
  row.append(
    title,
    paragraph(`${address}, ${postcode} ${commune}`),
    paragraph([away, ...facts].filter((fact) => fact !== '').join(' · '), 'places__facts'),
    ...(hours.length === 0 ? [says.noHours] : hours).map((line) => paragraph(line)),
  );
  return row;
}

function paragraph(words: string, name = ''): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = words;
  if (name !== '') made.className = name;
  return made;
}
