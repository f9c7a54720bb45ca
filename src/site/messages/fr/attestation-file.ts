// What the file of an attestation says by itself, to who opens it without this site.

const how = { seen: 'Lue en entier', guided: 'Faite avec de l’aide', alone: 'Faite sans aide' } as const;

const file = {
  name: 'Leçons faites sur Déclic',
  achievement: 'Des leçons pour débuter avec le numérique, avec des exercices. Ce n’est ni un diplôme ni un examen.',
  criteria: 'Une leçon est ici quand toutes ses étapes sont faites\u00a0: lues, ou leurs exercices réussis, avec de l’aide ou sans.',
  how,
} as const;

/** By the person alone: nobody signed it. */
export const ownFile = {
  ...file,
  description: 'Cette personne déclare elle-même ce qu’elle a fait. Ce fichier n’est pas signé\u00a0: on peut le changer sans que cela se voie.',
  issuer: 'La personne elle-même. Personne n’a vérifié qui elle est, ni ce qu’elle a fait.',
} as const;

/** The same, signed by somebody beside her. */
export const signedFile = {
  ...file,
  description:
    'Cette personne déclare ce qu’elle a fait, et quelqu’un d’autre l’a signé. La signature prouve que rien n’a changé depuis. Elle ne prouve ni qui a signé, ni qui a fait les leçons.',
  issuer: 'La personne qui tient cette clé. Son nom, s’il est là, est écrit par elle\u00a0: personne ne l’a vérifié.',
} as const;

export const fileNames = { own: 'attestation-declic.json', signed: 'attestation-declic-signee.json', key: 'cle-declic.json' } as const;
