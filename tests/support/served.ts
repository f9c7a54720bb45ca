// What the five founding texts name, and what serves it: content/served.yaml.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { servedSchema } from '../../src/build/library/reference-schema';

export const served = servedSchema
  .parse(parse(readFileSync(path.join(import.meta.dirname, '../../content/served.yaml'), 'utf8')))
  .texts.flatMap((text) => text.served);
