// « Vérifier ou signer une attestation »: what stands on the page.

export const attestation = {
  title: 'Vérifier ou signer une attestation',
  lead: 'Quelqu’un vous donne le fichier de son attestation. Cette page dit ce qu’il contient. Rien n’est envoyé, et rien n’est gardé.',
  without: 'Cette page demande JavaScript. Sans lui, signez à la main l’attestation imprimée.',
  open: {
    title: 'Vérifier une attestation',
    file: 'Choisir le fichier',
    help: 'Il s’appelle en général «\u00a0attestation-declic.json\u00a0».',
  },
  found: {
    title: 'Ce que dit ce fichier',
    person: 'Nom écrit par la personne',
    days: 'Quand',
    lessons: 'Leçons faites',
    signer: 'Nom écrit par qui a signé',
    key: 'Numéro de sa clé',
    proven: 'Ce qui est prouvé',
    notProven: 'Ce qui n’est pas prouvé',
    compare: 'Demandez à qui a signé le numéro de sa clé, de vive voix ou sur papier. Comparez-le avec celui-ci, signe par signe.',
  },
  sign: {
    title: 'Signer cette attestation',
    lead: 'Vous avez vu la personne faire ces leçons\u00a0? Votre signature empêche de changer le fichier sans que cela se voie.',
    unable:
      'Ce navigateur ne sait pas signer. Il faut une adresse en https, et Firefox 129, Chrome 137, Safari 17 ou plus récent. En attendant, signez à la main l’attestation imprimée.',
    key: 'Votre clé',
    keyHelp:
      'C’est un petit fichier secret, fait sur cet appareil. Qui l’a peut signer comme vous. Ce site ne le garde pas\u00a0: gardez-le sur une clé USB à vous.',
    make: 'Faire une clé',
    have: 'J’ai déjà une clé',
    choose: 'Ouvrir ma clé',
    phrase: 'Phrase de la clé, si elle en a une',
    save: 'Enregistrer ma clé',
    savePhrase: 'Une phrase pour la fermer, si vous voulez',
    savePhraseHelp: 'Seize signes au moins, par exemple quatre mots sans lien. Si vous l’oubliez, personne ne peut ouvrir la clé.',
    number: 'Le numéro de votre clé. Il n’est pas secret\u00a0: donnez-le à qui voudra vérifier.',
    name: 'Votre nom, ou celui de votre lieu, si vous voulez qu’il soit écrit',
    go: 'Signer et enregistrer',
    goHelp: 'Le fichier signé est pour la personne. Donnez-le-lui.',
  },
} as const;
