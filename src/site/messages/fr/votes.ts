// Answers given with a sheet of paper, in a room.

/** What the page says once it runs: the script carries these and no others. */
export const votesSay = {
  received: (count: number) => (count < 2 ? `${count} carte reçue` : `${count} cartes reçues`),
  people: (count: number) => (count < 2 ? `${count} personne` : `${count} personnes`),
  shown: (count: number) => (count < 2 ? `${count} réponse en tout.` : `${count} réponses en tout.`),
  more: (letter: string) => `Une personne de plus pour ${letter}`,
  less: (letter: string) => `Une personne de moins pour ${letter}`,
  camera: {
    asking: 'L’appareil demande s’il peut montrer la caméra. Acceptez pour compter les cartes.',
    on: 'La caméra compte. Levez les cartes.',
    away: 'La caméra s’est arrêtée, parce que vous avez quitté cette page.',
    refused: 'La caméra n’est pas permise ici. Comptez à la main, ou permettez la caméra dans les réglages du navigateur.',
    absent: 'Il n’y a pas de caméra sur cet appareil. Comptez à la main.',
    busy: 'La caméra sert déjà à autre chose. Fermez l’autre logiciel, ou comptez à la main.',
    insecure: 'Sans connexion sécurisée, le navigateur ne prête pas la caméra. Ouvrez le site avec https, ou comptez à la main.',
  },
  unreachable: 'Les questions ne sont pas arrivées. Vérifiez la connexion, puis choisissez encore.',
};

export const votes = {
  title: 'Répondre avec une feuille',
  lead: 'Chaque personne lève une carte. La caméra de votre appareil compte. Personne ne sait qui a répondu quoi.',
  print: 'Imprimer les cartes',
  without: 'Le comptage demande JavaScript. Sans lui, posez la question, faites lever les cartes et comptez à voix haute.',
  source: 'Que demandez-vous\u00a0?',
  question: 'Quelle question\u00a0?',
  group: { any: 'Pour toutes les leçons', lessons: 'Les questions d’une leçon' },
  people: 'Combien de personnes ont une carte\u00a0?',
  withCamera: 'Compter avec la caméra',
  byHand: 'Compter à la main',
  hands: 'Compter à la main en plus',
  mark: 'reçu',
  right: 'La bonne réponse',
  seen: 'Ce que voit la caméra',
  notKept: 'Aucune image n’est gardée. Aucune ne part.',
  otherCamera: 'Changer de caméra',
  stop: 'Arrêter la caméra',
  start: 'Allumer la caméra',
  show: 'Montrer les réponses',
  next: 'Question suivante',
  choose: 'Choisir une autre question',
  wall: 'Plein écran',
  how: {
    title: 'Comment faire',
    steps: [
      'Donnez une carte à chaque personne. Le numéro ne sert qu’à compter.',
      'Tournez l’appareil vers le groupe. Une carte se lit jusqu’à cinq mètres, moins loin avec une vieille caméra.',
      'Posez la question. Chaque personne tourne sa carte\u00a0: la lettre choisie est en haut. Le dessin regarde la caméra.',
      'Un numéro devient «\u00a0reçu\u00a0» quand sa carte est lue. Une personne peut encore changer d’avis.',
      'Dites «\u00a0Montrer les réponses\u00a0» quand tout le monde a répondu. La bonne réponse paraît à ce moment-là, avec ses raisons.',
    ],
  },
  keeping: {
    title: 'Rien n’est gardé',
    text: 'Les images restent dans la mémoire de cet appareil, le temps de lire les cartes. À la fin, il reste des nombres, et ils s’effacent quand vous fermez la page.',
  },
  understood: {
    title: 'J’ai compris',
    ask: 'Où en êtes-vous\u00a0?',
    choices: ['J’ai compris, je peux le refaire', 'J’ai compris une partie', 'Je n’ai pas compris, je veux revoir'],
  },
  position: {
    title: 'Par où commencer',
    choices: ['Je sais le faire sans aide', 'Je le fais avec de l’aide', 'Je ne sais pas encore'],
    /** Beside those who do not do it alone yet. */
    begin: (lessons: string) => `La leçon pour commencer\u00a0: ${lessons}.`,
  },
  cards: {
    title: 'Les cartes pour répondre',
    lead: 'Imprimez, puis coupez chaque feuille en deux. Une carte par personne. Elles servent à toutes les questions.',
    hold: 'Votre lettre en haut. Le dessin vers la formatrice ou le formateur.',
    number: (card: number) => `Carte ${card}`,
    fingers: 'Ne cachez pas le dessin avec vos doigts.',
    back: 'Compter les réponses',
  },
};
