// The places nearest to a point, from as few lists as it takes: a list whose box is farther than the last place one keeps is not asked for.

import { distanceBetween, distanceToBox } from './distance';
import type { Box } from './files';
import { grantsAll, type ListedPlace, type Point, type Wish } from './place';

export interface Near {
  readonly place: ListedPlace;
  /** As a bird flies. Undefined where nobody said where the place is. */
  readonly km: number | undefined;
}

export interface Lists {
  /** One for each list; none where its places have no known point. */
  readonly boxes: readonly (Box | undefined)[];
  readonly load: (area: number) => Promise<readonly ListedPlace[]>;
}

export interface Wanted {
  readonly wishes: readonly Wish[];
  /** How many to give at most. */
  readonly most: number;
}

export async function nearby(point: Point, { boxes, load }: Lists, { wishes, most }: Wanted): Promise<readonly Near[]> {
  const order = boxes.flatMap((box, area) => (box === undefined ? [] : [{ area, km: distanceToBox(point, box) }])).sort((one, other) => one.km - other.km);
  let found: readonly (Near & { readonly km: number })[] = [];
  for (const { area, km } of order) {
    const last = found[most - 1];
    if (last !== undefined && last.km < km) break;
    const places = await load(area);
    const those = places.flatMap((place) =>
      place.point === undefined || !grantsAll(place.grants, wishes) ? [] : [{ place, km: distanceBetween(point, place.point) }],
    );
    found = [...found, ...those].sort((one, other) => one.km - other.km).slice(0, most);
  }
  return found;
}
