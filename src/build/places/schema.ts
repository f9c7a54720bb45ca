// The national schema, « Lieux de médiation numérique » 1.0.2, as it is published (schema-1.0.2.json, Licence Ouverte 2.0): which columns, which
// are needed, which values. Its patterns are lists of values read from the end: `X|Gratuit` would pass. So the lists are taken from them, and each
// value is looked for.

import { z } from 'zod';
import published from './schema-1.0.2.json';

const schema = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      constraints: z.object({ required: z.boolean().optional(), pattern: z.string().optional(), maxLength: z.number().optional() }),
    }),
  ),
});

export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  /** The values among which one or several are chosen. */
  readonly values: readonly string[] | undefined;
  readonly pattern: RegExp | undefined;
  readonly maxLength: number | undefined;
}

const LIST = /^\(\?:\(\?:\^\|\\\|\)\((.+)\)\)\+\$$/;

export const fields: readonly Field[] = schema.parse(published).fields.map(({ name, constraints: { required, pattern, maxLength } }) => {
  const list = pattern === undefined ? undefined : LIST.exec(pattern)?.[1];
  return {
    name,
    isRequired: required === true,
    values: list?.replaceAll(/\\([()|])/g, '$1').split('|'),
    pattern: pattern === undefined || list !== undefined ? undefined : new RegExp(pattern),
    maxLength,
  };
});
