// How long the slowest hostile text takes to be refused, as JSON: `node tests/bench/hostile.mjs <root>`. What comes from outside comes as a
// link, a code, a file or a line of a table; each reader gets the same ten megabytes, what is made to be slow to read, and a thousand forged files.

import path from 'node:path';
import { withModules } from '../../src/build/commands/site-modules.mjs';

const [root = ''] = process.argv.slice(2);
/** Each is read this often; the slowest counts. */
const TIMES = 3;
const BIG = 10_000_000;

process.chdir(root);
await withModules(root, async (read) => {
  const load = (/** @type {string} */ file) => read(path.join(root, 'src', file));
  const { register } = await (await load('build/library/library.ts')).readLibrary(root);
  const { readPath } = await load('core/path/codec.ts');
  const { shelfOf } = await load('core/path/shelf.ts');
  const { readFile } = await load('core/path/saved.ts');
  const { openNotebook } = await load('platform/adapters/notebook-store.ts');
  const { readCredential } = await load('core/attestation/credential.ts');
  const { foreignJson } = await load('core/lesson/foreign-json.ts');
  const { hostileFiles } = await read(path.join(import.meta.dirname, '../support/hostile-files.ts'));
  const { readQrText, readFileText } = await load('core/progress-code/carried.ts');
  const { readWish } = await load('core/workshop/address.ts');
  const { readSkills } = await load('site/group/skills.ts');
  const shelf = shelfOf([{ id: 'ecrire-email', title: '', goal: '', minutes: 10, steps: ['un'], numbers: [1, 2, 3] }]);

  /** @type {Record<string, (text: string) => unknown>} A notebook’s answers a moment later. */
  const readers = {
    'a path in a link': (text) => readPath(text, shelf),
    'a file of links': readFile,
    'a notebook’s file': openNotebook,
    'an attestation': (text) => readCredential(foreignJson(text, 1_000_000)),
    'a code of progress': (text) => readQrText(text, register),
    'a file of progress': (text) => readFileText(text, register),
    'a plan in a link': readWish,
    'what was done in a room': readSkills,
  };
  const texts = {
    'ten megabytes of 1': '1'.repeat(BIG),
    'ten megabytes of letters': `#${'A'.repeat(BIG)}`,
    'ten megabytes of brackets': '['.repeat(BIG),
    'ten megabytes of full stops': `#lecons=${'a.'.repeat(BIG / 2)}`,
    'ten megabytes of JSON': `{"schema":1,"epoch":0,"facts":[${'[],'.repeat(BIG / 3)}[]]}`,
    'ten megabytes of spaces': ' '.repeat(BIG),
    'ten megabytes of percents': '%'.repeat(BIG),
    'two hundred thousand brackets': '['.repeat(200_000),
    'a million digits': `#p${'9'.repeat(1_000_000)}`,
    'keys of an object’s own': `{"schema":1,"epoch":0,${'"__proto__":{"a":1},'.repeat(100_000)}"facts":[]}`,
  };
  const files = hostileFiles();
  const found = [];
  for (const [reader, read] of Object.entries(readers)) {
    const all = [...Object.entries(texts), ...files.map((text, at) => [`hostile file ${at}`, text])];
    for (const [what = '', text = ''] of all) {
      let ms = 0;
      for (let time = 0; time < TIMES; time += 1) {
        const from = performance.now();
        await read(text);
        ms = Math.max(ms, performance.now() - from);
      }
      found.push({ reader, what, ms });
    }
  }
  console.log(JSON.stringify({ tried: found.length, ...found.reduce((worst, one) => (one.ms > worst.ms ? one : worst)) }));
});
