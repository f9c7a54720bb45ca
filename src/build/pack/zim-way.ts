// The folder as one file for Kiwix, which reads it without network on a phone, a computer, or for a whole room. It is written by Debian's own program:
// the library for Node downloads one of its own when it is installed.

import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '../browser/find-browser.mjs';
import { folderFiles } from './folder-files';
import type { PackWay } from './pack-way';
import { ICON, READER_STYLE, READER_STYLE_FILE, readerPage, smallIcon, zimName, zimOptions } from './zim';

const WRITER = 'zimwriterfs';

export const zimWay: PackWay = {
  word: '--zim',
  says: ['Un fichier ZIM, pour Kiwix : les leçons et leurs exercices, dans l’application ou servis à toute une salle. Il faut zimwriterfs (zim-tools).'],
  needsSite: true,
  make: async ({ site, out }) => {
    const writer = findProgram(WRITER);
    if (writer === undefined) {
      throw new Error(`Le fichier ZIM ne peut pas être fait ici : il manque le programme ${WRITER}. Sur Debian ou Ubuntu : sudo apt-get install zim-tools`);
    }
    const place = await mkdtemp(path.join(tmpdir(), 'declic-zim-'));
    try {
      for (const [name, content] of await readerFiles(site)) {
        await mkdir(path.join(place, path.dirname(name)), { recursive: true });
        await writeFile(path.join(place, name), content);
      }
      const file = path.join(out, zimName(new Date()));
      // It writes over nothing.
      await rm(file, { force: true });
      const { status, stdout, stderr } = spawnSync(writer, [...zimOptions, place, file], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${WRITER} n’a pas fait le fichier ZIM. Il dit :\n${stdout}${stderr}`);
      return [file];
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  },
};

async function readerFiles(site: string): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const files = new Map(await folderFiles(site));
  for (const [name, content] of files) if (name.endsWith('.html') && typeof content === 'string') files.set(name, readerPage(name, content));
  const large = files.get(ICON.from);
  if (!(large instanceof Uint8Array)) throw new Error(`Le site construit n’a pas ${ICON.from}. Construisez-le de nouveau : npm run build`);
  return files.set(ICON.name, smallIcon(large)).set(READER_STYLE_FILE, READER_STYLE);
}
