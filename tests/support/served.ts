// What the five founding texts name, and what serves it: tests/content/served.yaml.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const name = z.string().min(1);
const lessons = z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1);

const schema = z.strictObject({
  served: z.array(z.strictObject({ name, by: z.array(z.string().regex(/^\/([a-z0-9-]+\/)+(#[a-z0-9-]+)?$/)).min(1), soon: lessons.optional() })),
  waiting: z.array(z.strictObject({ name, for: lessons })),
});

export const { served, waiting } = schema.parse(parse(readFileSync(path.join(import.meta.dirname, '../content/served.yaml'), 'utf8')));
