// « Mes progrès »: see what was done, take it away, bring it back, print a statement of it.

const nb = '\u00a0';

const lessons = (count: number): string => (count < 2 ? `${count}${nb}leçon` : `${count}${nb}leçons`);
const steps = (count: number): string => (count < 2 ? `${count}${nb}étape` : `${count}${nb}étapes`);

/** What the page says once it runs: the script carries these and no others. */
export const myProgressSay = {
  tally: (done: number, total: number) => (done === total ? 'Leçon finie' : `${steps(done)} sur ${total}`),
  alone: (count: number) => (count === 0 ? '' : `${count} sans aide`),
  resume: 'Reprendre ici',
  word: (place: number) => `Mot ${place}`,
  picture: (place: number, word: string) => `Image ${place}${nb}: ${word}`,
  empty: (place: number) => `Image ${place}${nb}: à choisir`,
  near: 'Vouliez-vous dire',
  unknown: 'Ce mot n’est pas dans la liste. Relisez ses quatre premières lettres.',
  missing: (place: number) => `Il manque le mot ${place}.`,
  notYet: (place: number) => `Regardez d’abord le mot ${place}.`,
  wrongWords: 'Ces six mots ne vont pas ensemble. Relisez-les un par un, dans l’ordre de la feuille.',
  wrongPictures: 'Ces sept images ne vont pas ensemble. Regardez-les une par une, dans l’ordre de la feuille.',
  newer: 'Ce code vient d’un Déclic plus récent. Rechargez cette page, puis essayez à nouveau.',
  unknownCode: 'Ce code ne vient pas de ce site, ou il est abîmé. Rien n’a changé ici. Essayez les mots, les images ou le fichier.',
  tooBig: 'Ce fichier n’est pas un fichier de Déclic. Rien n’a changé ici.',
  cut: 'La connexion est coupée. Rien n’a changé ici. Essayez à nouveau.',
  noCode: 'Il n’y a pas de code lisible sur cette image. Prenez-la de plus près, bien droite.',
  oneWord: (place: number, typed: string, word: string) =>
    `Le mot ${place} ne va pas avec les autres. Vous avez écrit «${nb}${typed}${nb}». Est-ce «${nb}${word}${nb}»${nb}?`,
  onePicture: (place: number, word: string) => `L’image ${place} ne va pas avec les autres. Est-ce l’image «${nb}${word}${nb}»${nb}?`,
  swapped: (one: number, other: number) => `Le ${one} et le ${other} semblent échangés. Est-ce cela${nb}?`,
  foundLesson: (title: string, step: string | undefined) =>
    step === undefined ? `Vous avez fini${nb}: ${title}.` : `Vous en êtes à la leçon «${nb}${title}${nb}», à l’étape «${nb}${step}${nb}».`,
  foundDone: (titles: readonly string[]) => `Leçons finies${nb}: ${titles.join(', ')}.`,
  foundWhole: (stepCount: number, lessonCount: number) => `${steps(stepCount)}, dans ${lessons(lessonCount)}.`,
  foundNothing: 'Ce code est juste, mais il ne contient aucune étape faite.',
  unknownSteps: (count: number) => `${steps(count)} de ce fichier ne sont pas sur ce site. Elles restent dans votre fichier.`,
  nothingNew: 'Tout cela était déjà ici. Rien n’a changé.',
  added: (stepCount: number, lessonCount: number) => `C’est ajouté${nb}: ${steps(stepCount)}, dans ${lessons(lessonCount)}. Rien n’est perdu.`,
  settingsKept: 'Vos réglages sont repris aussi.',
  memoryOnly: 'Ce navigateur ne garde rien. Ce qui est ajouté sera oublié quand vous fermerez.',
  looking: 'Montrez le code à la caméra.',
  asking: 'L’appareil demande s’il peut montrer la caméra. Acceptez pour lire le code.',
  camera: {
    away: 'La caméra s’est arrêtée, parce que vous avez quitté cette page.',
    refused: 'La caméra n’est pas permise ici. Prenez une photo du code et ouvrez-la, ou écrivez les mots.',
    absent: 'Il n’y a pas de caméra sur cet appareil. Écrivez les mots, ou ouvrez un fichier.',
    busy: 'La caméra sert déjà à autre chose. Fermez l’autre logiciel, ou écrivez les mots.',
    insecure: 'Sans connexion sécurisée, le navigateur ne prête pas la caméra. Écrivez les mots, ou ouvrez un fichier.',
  },
  fileName: 'mes-progres-declic.json',
  stateFile: 'Le fichier de l’attestation est fait. Cherchez-le dans vos téléchargements.',
  settings: 'Reprendre aussi mes réglages (lettres, couleurs, écoute)',
  /** Both frames have codes that look alike: each is named. */
  stated: (title: string, digcomp: readonly string[], crcn: readonly string[]) => {
    const codes = [...digcomp.map((code) => `DigComp${nb}${code}`), ...crcn.map((code) => `CRCN${nb}${code}`)];
    return codes.length === 0 ? title : `${title} (${codes.join(', ')})`;
  },
} as const;

export const myProgress = {
  title: 'Mes progrès',
  lead: 'Ce que vous avez fait est gardé sur cet appareil, et nulle part ailleurs. Vous pouvez l’emporter sur un autre.',
  without:
    'Cette page demande JavaScript. Sans lui, Déclic ne garde rien. Sur une feuille, notez le nom de la leçon et le numéro de l’étape. La prochaine fois, ouvrez la leçon et reprenez là.',
  link: 'Mes progrès',
  take: 'Emporter mes progrès',
  done: {
    title: 'Ce que j’ai fait',
    none: 'Rien n’est gardé sur cet appareil. Commencez une leçon, ou retrouvez vos progrès plus bas.',
    catalogue: 'Toutes les leçons',
  },
  carry: {
    title: 'Emporter mes progrès',
    photo: 'Prenez cet écran en photo, ou copiez les six mots sur une feuille. Ce code ne dit pas qui vous êtes.',
    words: 'Six mots',
    wordsHold: 'Les mots disent votre leçon, votre étape, des leçons finies, et la taille des lettres. On peut les dicter au téléphone.',
    pictures: 'Ou sept images',
    picturesHold: 'Les images disent la même chose que les mots, sans les réglages. On n’a pas besoin de lire.',
    qr: 'Un code à scanner',
    qrHolds: 'Ce code contient tout\u00a0: chaque étape, comment vous l’avez faite, et vos réglages. Il s’ouvre avec l’appareil photo d’un téléphone.',
    qrNone: 'Ce navigateur a ouvert la page depuis un dossier. Le code ne s’ouvre qu’ici, avec «\u00a0Retrouver mes progrès\u00a0».',
    print: 'Imprimer',
    file: 'Enregistrer dans un fichier',
    fileHolds: 'Le fichier contient tout. Gardez-le sur une clé USB, ou envoyez-le-vous par e-mail.',
    sheet: 'Pour retrouver mes progrès\u00a0: ouvrir',
  },
  bring: {
    title: 'Retrouver mes progrès',
    lead: 'Choisissez ce que vous avez. Rien de ce qui est déjà ici ne sera perdu.',
    words: 'J’ai six mots',
    wordsHow: 'Écrivez les mots dans l’ordre. Quatre lettres suffisent. Les accents et les majuscules ne comptent pas.',
    pictures: 'J’ai sept images',
    picturesHow: 'Touchez les images dans l’ordre.',
    undo: 'Enlever la dernière image',
    camera: 'J’ai un code à scanner',
    look: 'Ouvrir la caméra',
    stop: 'Arrêter la caméra',
    seen: 'Ce que voit la caméra',
    notKept: 'Aucune image n’est gardée.',
    file: 'J’ai un fichier, ou une photo du code',
    fileHow: 'Le fichier s’appelle «\u00a0mes-progres-declic.json\u00a0». Une photo du code marche aussi. Rien n’est envoyé.',
    choose: 'Choisir le fichier ou la photo',
    go: 'Retrouver',
    found: 'Voici ce que dit ce code',
    add: 'Ajouter à cet appareil',
    yes: 'Oui, c’est cela',
    no: 'Non',
    another: 'Ce n’est pas le mien',
  },
  statement: {
    title: 'Faire une attestation',
    lead: 'Elle dit ce que vous avez fait ici. Écrivez votre nom\u00a0: ce site ne le garde nulle part.',
    name: 'Votre prénom et votre nom',
    none: 'Finissez une leçon\u00a0: vous pourrez alors faire une attestation.',
    print: 'Imprimer l’attestation',
    file: 'Enregistrer le fichier',
    fileHolds:
      'Le fichier dit la même chose que la feuille, pour d’autres sites et logiciels (Open Badges 3.0). Votre nom est dans le fichier, et nulle part ailleurs. Il n’est pas signé\u00a0: c’est vous qui le déclarez.',
    sign: 'Qui vous accompagne peut le signer',
    sheet: 'Attestation',
    says: 'a fait ces leçons sur Déclic\u00a0:',
    on: 'Imprimée le',
    is: 'Ce que dit cette feuille\u00a0: la personne a fait ces leçons et leurs exercices, seule ou avec de l’aide. C’est elle qui le déclare.',
    isNot: 'Ce qu’elle ne dit pas\u00a0: elle n’est ni un diplôme ni un examen. Personne n’a vérifié l’identité, et Déclic n’a pas de signature.',
    frames: 'DigComp est le cadre européen des compétences numériques, version 2.2. Le CRCN est le cadre français, celui de Pix.',
  },
  erase: { title: 'Effacer', text: 'Sur un appareil prêté, effacez tout avant de partir. Emportez vos progrès d’abord.' },
} as const;
