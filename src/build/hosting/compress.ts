// Beside each file of a built site that gets smaller on the way, the same in brotli and in gzip, as small as they can be: a server
// then has nothing to work out at each visit. Some 45 seconds of one core for 1,600 files: a host's command, not a part of each build.

import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { shrinking } from './headers.ts';

const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);

/** Below this many bytes an answer fits in one packet anyway. */
const SMALL = 300;
const ENDINGS = new RegExp(`\\.(${shrinking.join('|')})$`);
/** As small as each can: it is made once, and sent ten million times. */
const BROTLI = 11;
const GZIP = 9;

/** How many files were made smaller, and their bytes: as they are, in brotli, in gzip. */
export interface Compressed {
  readonly files: number;
  readonly plain: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** Writes `.br` and `.gz` beside the files of this folder, in place of those of another time. */
export async function compressFolder(folder: string): Promise<Compressed> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(files.filter((file) => /\.(br|gz)$/.test(file) && ENDINGS.test(file.slice(0, -3))).map((file) => rm(file)));
  const todo = files.filter((file) => ENDINGS.test(file));
  const sum = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  const work = async (): Promise<void> => {
    for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
      const made = await compressFile(file);
      if (made === undefined) continue;
      sum.files += 1;
      sum.plain += made.plain;
      sum.brotli += made.brotli;
      sum.gzip += made.gzip;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return sum;
}

async function compressFile(file: string): Promise<Omit<Compressed, 'files'> | undefined> {
  const content = await readFile(file);
  if (content.length < SMALL) return undefined;
  const { atime, mtime } = await stat(file);
  const brotli = await withBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI } });
  const gzipped = await withGzip(content, { level: GZIP });
  for (const [ending, small] of [
    ['br', brotli],
    ['gz', gzipped],
  ] as const) {
    await writeFile(`${file}.${ending}`, small);
    // A server that says when a file was changed says the same for all its forms.
    await utimes(`${file}.${ending}`, atime, mtime);
  }
  return { plain: content.length, brotli: brotli.length, gzip: gzipped.length };
}
