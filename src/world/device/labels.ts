// The words on the device itself: in French, like those of the machines people meet.

import { unreadMessages } from '../kit/counted';
import type { DeviceKind } from '../apps/contract';

export const labels = {
  internet: 'Internet',
  documents: 'Mes fichiers',
  folders: { documents: 'Documents', telechargements: 'Téléchargements' },
  chooser: 'Choisir un fichier',
  cancel: 'Annuler le choix',
  closeFile: 'Fermer le fichier',
  emptyFolder: 'Ce dossier est vide.',
  /** What stands on the table, when there are two. */
  table: 'Vos appareils',
  news: unreadMessages,
  devices: { ordinateur: 'Ordinateur', telephone: 'Téléphone' } satisfies Record<DeviceKind, string>,
  address: 'Adresse du site',
} as const;
