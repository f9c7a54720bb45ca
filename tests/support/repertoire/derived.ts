// Every gesture of an app, read from its schema: each value of a choice, and for a name the ones its scenario has and one that it has not.

import { z } from 'zod';
import type { AppSchemas, Around } from '../../../src/world/apps/authoring';
import type { Gesture } from '../../../src/world/apps/contract';
import type { Own, Repertoire } from './repertoire';

const valueSchema = z.looseObject({ const: z.string().optional(), enum: z.array(z.string()).optional() });
const eventsSchema = z.object({
  oneOf: z.array(z.object({ properties: z.record(z.string(), valueSchema), required: z.array(z.string()).default([]) })),
});

export function derivedRepertoire(app: AppSchemas, scenario: unknown, around: Around, { texts }: Own): Repertoire {
  const names = app.names(scenario, around);
  const { oneOf } = eventsSchema.parse(z.toJSONSchema(app.event));
  return oneOf.map(({ properties, required }) =>
    Object.entries(properties).reduce<readonly Gesture[]>(
      (gestures, [field, { const: only, enum: several }]) => {
        const isText = field === 'value' || field === 'words';
        const values = only === undefined ? (several ?? names[field] ?? (isText ? texts : stringsUnder(field, scenario))) : [only];
        const unknown = only === undefined && several === undefined && !isText ? ['aucun'] : [];
        const absent = required.includes(field) ? [] : gestures;
        return [...absent, ...gestures.flatMap((gesture) => [...values, ...unknown].map((value) => ({ ...gesture, [field]: value })))];
      },
      [{ app: '', type: '' }],
    ),
  );
}

/** What the scenario has under this name, wherever it stands. */
function stringsUnder(field: string, data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]: readonly [string, unknown]) =>
    name === field && typeof value === 'string' ? [value] : stringsUnder(field, value),
  );
}
