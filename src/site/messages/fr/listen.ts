/** Bytes, as people say them: « 0,5 Mo ». */
function size(bytes: number): string {
  const kilo = Math.round(bytes / 1000);
  return kilo < 100 ? `${kilo} Ko` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} Mo`;
}

export const listen = {
  open: 'Écouter',
  failed: 'La voix n’est pas arrivée. Vérifiez la connexion à internet. Puis touchez encore «\u00a0Écouter\u00a0».',
  bar: 'Lecture à voix haute',
  // Under a pictogram on a phone; the whole words are the button's name.
  previous: { label: 'Phrase d’avant', short: 'Avant' },
  read: { label: 'Lire cet écran', short: 'Lire' },
  pause: { label: 'Pause', short: 'Pause' },
  resume: { label: 'Lire la suite', short: 'Suite' },
  next: { label: 'Phrase d’après', short: 'Après' },
  touch: { label: 'Toucher pour écouter', short: 'Toucher' },
  voice: { label: 'Voix et vitesse', short: 'Voix' },
  stop: { label: 'Arrêter la lecture', short: 'Arrêter' },
  control: {
    checked: 'C’est coché',
    unchecked: 'Ce n’est pas coché',
    chosen: (text: string): string => `Choisi\u00a0: ${text}`,
    empty: 'C’est vide',
    secret: 'Il y a un mot de passe. Il reste caché',
    written: (text: string): string => `C’est écrit\u00a0: ${text}`,
    open: 'C’est ouvert',
    closed: 'C’est fermé',
    notNow: 'Pas possible pour le moment',
  },
  panel: {
    title: 'La voix',
    close: 'Fermer',
    notKept: 'Ce navigateur ne garde pas les réglages. Ils valent pour cette page.',
    pace: { legend: 'Vitesse', choices: { slow: 'Lente', normal: 'Moyenne', fast: 'Rapide' } },
    onItsOwn: 'Lire chaque nouvel écran tout seul',
    onTouch: 'Toucher pour écouter',
    onTouchHow: 'Touchez une phrase\u00a0: elle est lue. Touchez un bouton\u00a0: son nom est lu. Touchez-le encore\u00a0: il marche.',
    voices: (language: string): string => `Voix pour lire ${language}`,
    ofDevice: (name: string): string => `Voix de l’appareil\u00a0: ${name}`,
    /** By the name of its timbre. */
    ofSite: { usual: 'Voix de Déclic, homme', f2: 'Voix de Déclic, femme', f5: 'Voix de Déclic, autre femme' },
    silent: 'Je n’entends rien',
    silentHow: 'Montez d’abord le son de l’appareil. Si un casque est branché, débranchez-le. Sinon, ce bouton essaie une autre voix.',
    other: 'Voici une autre voix. Vous l’entendez\u00a0?',
    noOther: 'Il n’y a pas d’autre voix ici. Essayez sur un autre appareil, ou demandez de l’aide.',
    keep: 'Garder la voix de Déclic sur cet appareil',
    keepHow: (bytes: number): string => `Elle marche alors sans internet. Elle prend ${size(bytes)}. Sur un ordinateur partagé, laissez cette case vide.`,
  },
  ask: {
    title: 'Télécharger une voix\u00a0?',
    why: (language: string, bytes: number): string =>
      `Cet appareil n’a pas de voix pour lire ${language}. Déclic a la sienne. Il faut la télécharger une fois. Elle pèse ${size(bytes)}.`,
    yes: 'Télécharger la voix',
    no: 'Non, merci',
    coming: (bytes: number, total: number): string => `La voix arrive\u00a0: ${size(bytes)} sur ${size(total)}.`,
  },
  quiet: {
    'no-voice': (language: string): string => `Il n’y a pas de voix ici pour lire ${language}. Demandez à quelqu’un de lire avec vous.`,
    'not-allowed': 'Le navigateur attend un geste avant de parler. Touchez «\u00a0Écouter\u00a0».',
    refused: 'D’accord, rien n’est téléchargé. Pour changer d’avis, touchez encore «\u00a0Écouter\u00a0».',
    unreachable: 'La voix n’est pas arrivée. Vérifiez la connexion à internet. Puis touchez encore «\u00a0Écouter\u00a0».',
    broken: 'La voix ne sort pas. Vérifiez le son de l’appareil. Puis touchez encore «\u00a0Écouter\u00a0».',
  },
  /** After « lire … ». */
  languages: {
    fr: 'le français',
    en: 'l’anglais',
    ar: 'l’arabe',
    es: 'l’espagnol',
    pt: 'le portugais',
    uk: 'l’ukrainien',
    tr: 'le turc',
    ro: 'le roumain',
  },
  otherLanguage: 'cette langue',
};
