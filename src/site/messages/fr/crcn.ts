// The French names of the CRCN’s skills, as Pix writes them. 4.3 and 5.2 have none here: the law of 2019 and Pix name them otherwise.

import type { CrcnCode } from '../../../core/lesson/crcn';

export const crcn: Readonly<Record<CrcnCode, string>> = {
  '1.1': 'Mener une recherche et une veille d’information',
  '1.2': 'Gérer des données',
  '1.3': 'Traiter des données',
  '2.1': 'Interagir',
  '2.2': 'Partager et publier',
  '2.3': 'Collaborer',
  '2.4': 'S’insérer dans le monde numérique',
  '3.1': 'Développer des documents textuels',
  '3.2': 'Développer des documents multimédia',
  '3.3': 'Adapter les documents à leur finalité',
  '3.4': 'Programmer',
  '4.1': 'Sécuriser l’environnement numérique',
  '4.2': 'Protéger les données personnelles et la vie privée',
  '4.3': '',
  '5.1': 'Résoudre des problèmes techniques',
  '5.2': '',
};
