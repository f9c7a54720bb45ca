// The words a French voice says wrong, and how they are said. Reviewed like content: each was listened to in phonemes
// (src/speech/README.md). No phonemes here, only French letters, so that the device's own voices say them right too.

import type { Entry } from './lexicon';

/** What people in offices and on the telephone call by its letters. */
const spelled =
  'RSA FSL APL CPAM ANTS CMU C2S MSA AAH ALS ALF CDI CDD CV CCAS CIAS MDPH PMI EPN CESF CGU DTR AR SMS MMS PDF JPG JPEG PNG USB HTTPS HTTP URL TGV PC MP3 MP4 HTML FAQ TV HLM VPN GPS AGPL AME ASE ID';

/** Capitals that are read as a word. */
const words = 'CAF URSSAF CNAF CNAV ASPA SMIC RIB IBAN NIR CNIL ADIL CADA INSEE PIN BIC';

/** Heard in other letters than it is written; many because espeak-ng takes the word for English. */
const aliases: { readonly [term: string]: string } = {
  Caf: 'caf',
  Ameli: 'améli',
  ameli: 'améli',
  Arcep: 'arcèp',
  FranceConnect: 'France Connecte',
  'FranceConnect+': 'France Connecte plus',
  ClefPublique: 'clef publique',
  WiFi: 'Wi-Fi',
  wifi: 'Wi-Fi',
  'wi-fi': 'Wi-Fi',
  'QR code': 'Q R code',
  'QR Code': 'Q R code',
  Cc: 'C C',
  Cci: 'C C I',
  www: 'trois W',
  OK: 'oké',
  Mo: 'mégaoctets',
  Ko: 'kilooctets',
  Ctrl: 'contrôle',
  'Alt Gr': 'alt G R',
  AltGr: 'alt G R',
  Suppr: 'supprime',
  Échap: 'échappe',
  AZERTY: 'azerti',
  azerty: 'azerti',
  'e-mail': 'imèl',
  email: 'imèl',
  mail: 'mèl',
  mél: 'mèl',
  webmail: 'ouèbmèl',
  web: 'ouèb',
  Gmail: 'djimèl',
  gmail: 'djimèl',
  Google: 'gougueul',
  Windows: 'ouinedoze',
  WhatsApp: 'ouatsappe',
  Facebook: 'féïsbouk',
  Messenger: 'messènedjeur',
  Outlook: 'aoutlouk',
  Firefox: 'faïrefox',
  YouTube: 'youtoube',
  Apple: 'appeul',
  Bluetooth: 'bloutousse',
  iPhone: 'aïfone',
  Free: 'fri',
  Express: 'exprèsse',
  phishing: 'fichinng',
  spam: 'spam',
  cloud: 'claoude',
  login: 'loguine',
  scan: 'scane',
  newsletter: 'niouzelettère',
  'pop-up': 'popeupe',
  chatbot: 'tchatebote',
  cookie: 'couqui',
  smartphone: 'smartfone',
  rythme: 'ritme',
  dos: 'dô',
  // In addresses and names of files, where accents are not typed.
  bibliotheque: 'bibliothèque',
  mediatheque: 'médiathèque',
  ludotheque: 'ludothèque',
  musee: 'musée',
  energie: 'énergie',
  securite: 'sécurité',
  ecole: 'école',
  identite: 'identité',
  electricite: 'électricité',
  telecom: 'télécom',
  theatre: 'théâtre',
};

export const lexiconFr: readonly Entry[] = [
  ...spelled.split(' ').map((term): Entry => ({ term, say: [...term].join(' '), mode: 'spell' })),
  ...words.split(' ').map((term): Entry => ({ term, say: term.toLowerCase(), mode: 'word' })),
  ...Object.entries(aliases).map(([term, say]): Entry => ({ term, say, mode: 'alias' })),
];
