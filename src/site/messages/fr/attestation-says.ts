// What « Vérifier ou signer une attestation » says by itself, once a file is open: the script carries these and no others.

const nb = '\u00a0';

export const attestationSays = {
  wrongFile: 'Ce fichier n’est pas une attestation de Déclic. Demandez à la personne le fichier «\u00a0attestation-declic.json\u00a0».',
  cut: 'Une partie de la page n’est pas arrivée. Vérifiez la connexion, puis choisissez encore le fichier.',
  nobody: 'Aucun nom n’est écrit.',
  days: (from: string, to: string) => (from === to ? `Le ${from}` : `Du ${from} au ${to}`),
  unsigned: 'Ce fichier n’est pas signé. C’est la personne seule qui déclare cela.',
  held: 'La signature est bonne.',
  changed: 'La signature n’est pas bonne. Ce fichier a changé depuis, ou il est signé avec une autre clé. Ne vous y fiez pas.',
  other: 'Ce fichier est signé d’une façon que cette page ne sait pas lire. Elle ne peut pas dire si la signature est bonne.',
  unable:
    'Ce fichier est signé, mais ce navigateur ne sait pas vérifier. Essayez avec Firefox 129, Chrome 137, Safari 17 ou plus récent, à une adresse en https.',
  proven: ['Ce fichier a été signé par qui tient cette clé.', 'Rien n’a changé dans ce fichier depuis.'],
  notProven: [
    'Qui a signé\u00a0: son nom est écrit par la personne elle-même.',
    'Qui a fait les leçons, et si c’est bien la personne nommée.',
    'Le jour de la signature\u00a0: c’est celui de l’appareil.',
  ],
  lesson: (title: string, how: string, codes: string) => `${title}${nb}: ${how.toLowerCase()}. ${codes}`.trim(),
  keyMade: 'Votre clé est faite. Enregistrez-la avant de partir\u00a0: elle disparaît quand vous quittez cette page.',
  keyOpen: 'Votre clé est ouverte.',
  keySaved: 'Votre clé est dans vos téléchargements. Rangez-la sur une clé USB à vous, puis effacez-la d’ici.',
  keyLocked: 'Cette clé est fermée par une phrase. Écrivez-la, puis ouvrez encore la clé.',
  wrongPhrase: 'Cette phrase n’ouvre pas cette clé. Vérifiez les majuscules et les espaces.',
  wrongKey: 'Ce fichier n’est pas une clé de Déclic, ou il est abîmé.',
  shortPhrase: (least: number) => `Une phrase plus longue protège mieux${nb}: ${least}${nb}signes au moins.`,
  signed: 'C’est signé. Le fichier est dans vos téléchargements\u00a0: donnez-le à la personne.',
} as const;
