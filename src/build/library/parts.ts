// Which parts of the views of its apps a practice needs: written beside it, so that the others are not asked for (docs/decisions/0018).

import * as schemas from '../../world/apps/schemas';
import type { ViewParts } from '../../world/apps/contract';
import type { Practice } from '../../world/practice/practice';

export function partsOf({ apps }: Practice): Readonly<Record<string, ViewParts>> {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([id, { parts }]) => (parts === undefined || apps[id] === undefined ? [] : [[id, parts(apps[id])] as const])),
  );
}
