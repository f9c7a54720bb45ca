// Parts of a view that come apart are named by the build, and found by their files.

import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/build/library/library';
import { partsOf } from '../../src/build/library/parts';

const { practices } = await readLibrary();
const apps = path.join(import.meta.dirname, '../../src/world/apps');
const files = globSync('*/view/late/[A-Z]*.tsx', { cwd: apps });

test.each([...practices])('each part that %s names is a file', (_, practice) => {
  for (const [app, { first, rest }] of Object.entries(partsOf(practice))) {
    for (const name of [...first, ...rest]) expect(files).toContain(path.join(app, 'view/late', `${name}.tsx`));
    expect(first.filter((name) => rest.includes(name))).toEqual([]);
  }
});
