// A ZIP that says nothing of when and where it was made: the same files make the same bytes.

import { zipSync, type Zippable } from 'fflate';

export interface ZipFile {
  /** In the archive, with `/` between folders. */
  readonly name: string;
  readonly content: Uint8Array | string;
  /** As it is, not compressed: the first file of an EPUB, and what is compressed already. */
  readonly isStored?: boolean;
}

/** The first day that a ZIP can name. It is written as the clock on the wall, whatever the time zone. */
const FIRST_DAY = new Date(1980, 0, 1);

/** In the order given: who wants another sorts beforehand. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const archive: Zippable = {};
  for (const { name, content, isStored = false } of files) archive[name] = [bytesOf(content), { level: isStored ? 0 : 9 }];
  return zipSync(archive, { mtime: FIRST_DAY });
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
