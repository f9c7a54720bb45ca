// The books of `npm run pack -- --epub`, as the checker of those who make the format reads them. It takes some seconds a book: one lesson here, every
// path in a soak.

import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plansOf } from '../../../src/build/book/book';
import { epubWay } from '../../../src/build/book/epub-way';
import { BookMaker } from '../../../src/build/book/make';
import { findProgram } from '../../../src/build/browser/find-browser.mjs';
import { readLibrary } from '../../../src/build/library/library';
import { dist } from '../../../src/build/preview/site.mjs';
import { fixtureDist } from '../../support/fixture-site.mjs';
import { expect, test } from '../../support/fixture';
import { bookPrograms, whatIsMissing } from '../../support/programs.mjs';
import { isSoak } from '../../support/sample';

const lacking = whatIsMissing(bookPrograms);
test.skip(lacking !== undefined, lacking);

let place = '';
test.beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'declic-book-'));
});
test.afterAll(() => rm(place, { recursive: true, force: true }));

/** Whatever it says of the book, a warning too, is against it. */
function isSound(file: string): void {
  // What makes a long run fast makes a short one slow. Debian's program is the archive that Java runs: not every machine can start it by its name.
  const { status, stdout, stderr } = spawnSync('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', findProgram('epubcheck') ?? '', '-w', file], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).toContain('Messages: 0 fatals / 0 errors / 0 warnings');
  expect(status).toBe(0);
}

test('a book of one lesson that reads itself passes epubcheck', { tag: '@laptop' }, async ({ browser, baseURL }) => {
  const library = await readLibrary(path.join(import.meta.dirname, '../../fixture'));
  const [plan] = plansOf(library, ['ecrire']);
  if (plan === undefined) throw new Error('No book.');
  const maker = new BookMaker({ library, browser, dist: fixtureDist, served: baseURL ?? '', site: undefined, encoder: 'lame' });
  const file = path.join(place, 'ecrire.epub');
  await writeFile(file, await maker.make(plan));
  isSound(file);
});

if (isSoak) {
  test('so does the book of each path', { tag: '@laptop' }, async () => {
    test.setTimeout(3_600_000);
    for (const file of await epubWay.make({ site: dist, out: place, wanted: [], say: () => undefined })) isSound(file);
  });
}
