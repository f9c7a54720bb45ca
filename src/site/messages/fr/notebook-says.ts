// What the notebook says by itself, once something was done: the script carries these and no others.

const steps = (count: number): string => (count === 1 ? 'une étape' : `${count}\u00a0étapes`);
const inLessons = (count: number): string => (count === 1 ? 'dans une leçon' : `dans ${count}\u00a0leçons`);

export const notebookSays = {
  kept: 'C’est noté.',
  notKept: 'Ce navigateur ne garde rien. Enregistrez le fichier avant de quitter cette page.',
  cut: 'Les leçons ne sont pas arrivées. Vérifiez la connexion, puis essayez encore.',
  needName: 'Écrivez d’abord un surnom.',
  looksLikeAName: 'Cela ressemble à un vrai nom, ou à une adresse. Un surnom protège mieux la personne. Vous pouvez le changer.',
  added: (name: string) => `${name} est dans le carnet.`,
  removed: (name: string) => `${name} n’est plus dans le carnet.`,
  rename: 'Changer le surnom',
  renameOf: (name: string) => `Nouveau surnom pour ${name}`,
  remove: 'Retirer du carnet',
  removeSure: (name: string) => `Retirer ${name}\u00a0? Ce qui est noté sera perdu.`,
  keep: 'Enregistrer',
  cancel: 'Annuler',
  yes: 'Oui, retirer',
  read: 'Lire un code',
  readOf: (name: string) => `Lire un code de ${name}`,
  nobodyMet: 'Aucun code lu pour le moment.',
  lastMet: (day: string) => `Dernier code lu le ${day}.`,
  nothing: 'Rien de noté.',
  lesson: (title: string, done: number, of: number) => `${title}\u00a0: ${done} étape${done > 1 ? 's' : ''} sur ${of}`,
  more: (count: number, lessons: number) => (count === 0 ? 'Ce code ne dit rien de nouveau.' : `Ce code ajoute ${steps(count)}, ${inLessons(lessons)}.`),
  joined: (name: string, count: number) =>
    count === 0 ? `C’est noté pour ${name}\u00a0: rien de nouveau.` : `C’est noté pour ${name}\u00a0: ${steps(count)} de plus.`,
  unknownCode: 'Ce code ne vient pas de Déclic, ou il est abîmé. Essayez de nouveau, plus près.',
  wrongWords: 'Ces six mots ne vont pas ensemble. Vérifiez l’ordre, et chaque mot.',
  wrongPictures: 'Ces sept images ne vont pas ensemble. Vérifiez l’ordre, et chaque image.',
  sevenPictures: 'Touchez les sept images, dans l’ordre de la feuille.',
  mendedPictures: (pictures: string) => `Une image ne va pas. Le code serait plutôt\u00a0: ${pictures}. Vérifiez avec la personne, puis touchez encore.`,
  noCode: 'Il n’y a pas de code lisible sur cette image. Prenez-la de plus près, bien droite.',
  sixWords: 'Écrivez les six mots, avec un espace entre chacun.',
  notWord: (word: string, near: readonly string[]) =>
    near.length === 0
      ? `«\u00a0${word}\u00a0» n’est pas un mot du code.`
      : `«\u00a0${word}\u00a0» n’est pas un mot du code. Peut-être\u00a0: ${near.join(', ')}.`,
  mended: (words: string) => `Un mot ne va pas. Le code serait plutôt\u00a0: ${words}. Vérifiez avec la personne, puis lisez encore.`,
  newer: 'Ce code ou ce fichier vient d’une version plus récente de Déclic. Ouvrez le site à jour.',
  wrongFile: 'Ce fichier n’est pas un carnet ni des progrès de Déclic. Rien n’a changé.',
  imported: 'Le fichier est ajouté au carnet. Rien n’est perdu de ce qui y était.',
  asking: 'L’appareil demande s’il peut montrer la caméra. Acceptez pour lire le code.',
  looking: 'Montrez le code à la caméra.',
  camera: {
    away: 'La caméra s’est arrêtée, parce que vous avez quitté cette page.',
    refused: 'La caméra n’est pas permise ici. Tapez les six mots, ou permettez la caméra dans les réglages du navigateur.',
    absent: 'Il n’y a pas de caméra sur cet appareil. Tapez les six mots.',
    busy: 'La caméra sert déjà à autre chose. Fermez l’autre logiciel, ou tapez les six mots.',
    insecure: 'Sans connexion sécurisée, le navigateur ne prête pas la caméra. Tapez les six mots.',
  },
  wrongPhrase: 'Cette phrase n’ouvre pas ce carnet. Vérifiez les majuscules et les espaces, puis essayez encore.',
  opening: 'Ouverture… Cela prend une ou deux secondes.',
  shortPhrase: (least: number) => `Une phrase plus longue protège mieux\u00a0: ${least}\u00a0signes au moins, par exemple quatre mots sans lien.`,
  closed: 'Le carnet est fermé par cette phrase. Notez-la sur un papier, rangé ailleurs.',
  unlocked: 'Le carnet n’a plus de phrase.',
  fileLocked: 'Ce fichier est fermé par une phrase. Écrivez-la dessous, puis choisissez encore le fichier.',
  erased: 'Le carnet est effacé de cet appareil.',
  fileName: 'carnet-declic.json',
};
