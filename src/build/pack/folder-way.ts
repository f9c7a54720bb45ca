// The folder that opens from a USB stick.

import type { PackWay } from './pack-way';

export const folderWay: PackWay = {
  word: '--dossier',
  says: [
    'Un dossier en ZIP, à copier sur une clé USB : on l’ouvre en cliquant deux fois sur index.html, sans réseau et sans serveur.',
    'Le même dossier, déposé tel quel sur un serveur, marche aussi, à n’importe quelle adresse.',
  ],
  needsSite: true,
  make: () => Promise.reject(new Error('Ce paquet arrive bientôt.')),
};
