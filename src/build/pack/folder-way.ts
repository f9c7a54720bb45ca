// The folder that opens from a USB stick.

import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderFiles } from './folder-files';
import type { PackWay } from './pack-way';
import { READ_ME } from './read-me';
import { zipOf } from './zip';

/** The name of the folder in the archive: one folder comes out, not a thousand files. */
const FOLDER = 'declic';

export const folderWay: PackWay = {
  word: '--dossier',
  says: [
    'Un dossier en ZIP, à copier sur une clé USB : on l’ouvre en cliquant deux fois sur index.html, sans réseau et sans serveur.',
    'Le même dossier, déposé tel quel sur un serveur, marche aussi, à n’importe quelle adresse.',
  ],
  needsSite: true,
  make: async ({ site, out }) => {
    const files = new Map([...(await folderFiles(site)), ['lisez-moi.html', READ_ME] as const].sort(([one], [other]) => (one < other ? -1 : 1)));
    const sums = [...files].map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`).join('');
    const zip = zipOf([...files, ['SHA256SUMS', sums] as const].map(([name, content]) => ({ name: `${FOLDER}/${name}`, content })));
    const file = path.join(out, `${FOLDER}.zip`);
    await writeFile(file, zip);
    return [file];
  },
};
