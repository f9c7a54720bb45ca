// The words a French voice says wrong, and how they are said. Reviewed like content: each was listened to in phonemes
// (src/listening/speech/README.md). No phonemes here, only French letters, so that the device's own voices say them right too.

import type { Entry } from './lexicon';

/** What people in offices and on the telephone call by its letters. */
const spelled =
  'RSA FSL APL CPAM ANTS CMU C2S MSA AAH ALS ALF CDI CDD CV CCAS CIAS MDPH PMI EPN CESF CGU DTR AR SMS MMS PDF JPG JPEG PNG USB HTTPS HTTP URL TGV PC MP3 MP4 HTML FAQ TV HLM VPN GPS AGPL AME ASE ID ALD VAE ARE ASS ATA AEEH HAD APA IME CDAPH DGFIP ANPE ARS LDP';

/** Capitals that are read as a word. */
const words = 'CAF URSSAF CNAF CNAV ASPA SMIC RIB IBAN NIR CNIL ADIL CADA PIN BIC';

/** Heard in other letters than it is written; many because espeak-ng takes the word for English. */
const aliases: { readonly [term: string]: string } = {
  Caf: 'caf',
  INSEE: 'insé',
  Insee: 'insé',
  Ameli: 'améli',
  ameli: 'améli',
  Arcep: 'arcèp',
  FranceConnect: 'France Connect',
  'FranceConnect+': 'France Connect plus',
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
  Go: 'gigaoctets',
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
  Outlook: 'aoutlouk',
  Meet: 'mite',
  Teams: 'timse',
  webcam: 'ouèbcame',
  PRLV: 'prélèvement',
  Firefox: 'faïrefox',
  YouTube: 'youtoube',
  Apple: 'appeul',
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
  download: 'daounelode',
  upload: 'eupelode',
  inbox: 'ine-boxe',
  screenshot: 'scrinechotte',
  pull: 'pule',
  Roy: 'Roi',
  roy: 'roi',
  // « plus » is heard whole when it adds, and not in « ne … plus » nor « plus petit ».
  'signe plus': 'signe plusse',
  'en plus': 'en plusse',
  rythme: 'ritme',
  asthme: 'asme',
  isthme: 'isme',
  "d'aujourd'hui": 'daujourdui',
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
  fevrier: 'février',
  decembre: 'décembre',
  aout: 'août',
  ete: 'été',
  Ahmed: 'Amède',
  slash: 'slache',
  scolarite: 'scolarité',
  hebergement: 'hébergement',
  impot: 'impôt',
  sante: 'santé',
  releve: 'relevé',
  video: 'vidéo',
  noe: 'noé',
  ines: 'inès',
  crepes: 'crêpes',
  ccas: 'C C A S',
};

/**
 * English words that French people say every day. espeak-ng changes to an English voice for them, in the middle of the
 * sentence; `tests/content/said.test.ts` finds those that are missing.
 */
const english =
  'marketing=marquétinng parking=parquinng camping=campinng planning=planinng leasing=lizinng shopping=chopinng streaming=striminng ' +
  'roaming=rominng meeting=mitinng timing=taïminng casting=castinng coaching=cotchinng jogging=djoguinng pressing=prèssinng gaming=guéminng ' +
  'booking=bouquinng holding=oldinng settings=sètinngse password=passe-ouorde messenger=mèssènedjeur skype=squaïpe teams=timse tweet=touite ' +
  'story=stori like=laïque follow=folo firewall=faïre-ouole malware=malouère ransomware=ransomouère software=softouère hardware=ardouère ' +
  'backup=baqueupe screen=scrine scroll=scrole box=boxe touchpad=teutchepade trackpad=traquepade pad=pade word=oueurde powerpoint=paoueurpoïnte ' +
  'freelance=frilance coach=cotche burn-out=beurnaoute deadline=dèdlaïne feedback=fidbaque team=timme workshop=oueurchope fast-food=fastefoude ' +
  'discount=discaoune startup=starteupe start-up=starteupe fitness=fitenesse weekend=ouiquènde week-end=ouiquènde baby-sitter=bébissiteur ' +
  'sweat=souite tee-shirt=ticheurte pull-over=pulovère start=starte delete=dilite back=baque log-in=loguine update=eupdéte link=linque ' +
  'outbox=aoutboxe forward=foroirde send=sènde help=èlpe account=acaoune search=seurtche find=faïnde edit=édite folder=foldeur trash=trache ' +
  'yes=yès copy=copi bluetooth=bloutousse powerbank=paoueurbanque live=laïve gamer=guémeur game=guéme over=oveur cash=cache cashback=cachebaque ' +
  'cash-flow=cacheflo open=opeune and=ènde design=dizaïne look=louque stress=strèsse leader=lideur business=biznesse football=foutebole foot=foute handball=andebale ' +
  'toast=toste steak=stèque scooter=scouteur cool=coule crash=crache flash=flache blues=blouze show=cho spot=spôte open-space=opène-spèce ' +
  'popup=popeupe widget=ouidjète plugin=pleuguine plug-in=pleuguine thread=srède fake=fèque news=niouze token=tokène mark=marque break=brèque ' +
  'hall=ole jury=juri warrant=ouarante wallon=oualon wallonne=oualonne emprunts=emprun assieds=assié coud=cou couds=cou bruns=brun self=selfe ' +
  'self-service=selfe-sèrvisse express=exprèsse kleenex=clinexe baby=bébi cake=quèque basket-ball=basquètebole ' +
  'brunch=breunche computer=compiouteur enter=ènetère scotch=squotche alcootest=alcoteste in=ine';

/** Every entry, once. */
export const lexiconFr: readonly Entry[] = [
  ...spelled.split(' ').map((term): Entry => ({ term, say: [...term].join(' '), mode: 'spell' })),
  ...words.split(' ').map((term): Entry => ({ term, say: term.toLowerCase(), mode: 'word' })),
  ...english.split(' ').map((pair): Entry => {
    const [term = '', say = ''] = pair.split('=');
    return { term, say, mode: 'alias' };
  }),
  ...Object.entries(aliases).map(([term, say]): Entry => ({ term, say, mode: 'alias' })),
];
