// « Fabriquer une phrase secrète ».

/** What the page says once it runs. */
export const secretPhraseSays = {
  ready: 'La phrase est prête.',
  strength: {
    7: 'Cette phrase a 7 mots tirés parmi 512. C’est comme jouer 63 fois à pile ou face.',
    9: 'Cette phrase a 9 mots tirés parmi 512. C’est comme jouer 81 fois à pile ou face.',
  },
  copied: 'La phrase est copiée. Collez-la, puis copiez autre chose.',
  selected: 'La phrase est sélectionnée. Copiez-la.',
};

export const secretPhraseTool = {
  title: 'Fabriquer une phrase secrète',
  lead: 'Une suite de mots tirés au hasard fait un mot de passe solide, facile à écrire. Elle se fabrique ici, sur votre appareil.',
  keeping: {
    title: 'La phrase ne quitte pas cet appareil',
    text: 'Elle n’est ni gardée, ni envoyée. Elle s’efface quand vous fermez la page. Personne ne la connaît, même pas nous.',
  },
  form: {
    count: 'Combien de mots\u00a0?',
    seven: '7 mots\u00a0: pour la plupart des comptes',
    nine: '9 mots\u00a0: pour la boîte e-mail, qui ouvre toutes les autres',
    style: 'Le site veut-il une majuscule, un signe et un chiffre\u00a0?',
    words: 'Non, des mots suffisent',
    signs: 'Oui',
    make: 'Fabriquer une phrase',
  },
  result: {
    title: 'Votre phrase secrète',
    copy: 'Copier',
    again: 'Une autre phrase',
    advice: 'Prenez la première qui vient. Choisir la plus jolie la rend plus facile à deviner.',
  },
  strength: {
    title: 'Est-elle solide\u00a0?',
    points: [
      'Les mots viennent d’une liste de 512 mots courts, sans accent. Ce sont ceux des codes de reprise de Déclic\u00a0: ils s’écrivent et se disent sans se confondre.',
      'La liste est publique. Ce qui est secret, ce sont les mots tirés, et leur ordre.',
      'Avec 7 mots, il y a autant de phrases que de façons de jouer 63 fois à pile ou face. Avec 9 mots, 81 fois.',
      'La CNIL donne en exemple une phrase d’au moins 7 mots. Nous proposons 9 mots pour l’e-mail, car notre liste est courte.',
      'Une phrase solide ne protège pas de qui vous la demande. Ne la dites à personne.',
    ],
    source: 'Source\u00a0: la recommandation de la CNIL d’octobre 2022, citée par des guides lus le 21 novembre 2026.',
  },
  after: {
    title: 'Ensuite',
    points: [
      'Une phrase pour un seul compte. Commencez par votre e-mail.',
      'Écrivez-la dans un carnet, chez vous, sans le nom du site. Jamais dans le portefeuille.',
      'Sur un ordinateur partagé, refusez que le navigateur la retienne.',
    ],
  },
  hand: {
    title: 'Sans cette page',
    steps: [
      'Prenez un livre. Ouvrez-le sept fois au hasard, les yeux fermés.',
      'Chaque fois, posez le doigt sur un mot. Écrivez-le.',
      'Mettez un tiret entre les mots. Ne changez pas ceux qui ne vous plaisent pas.',
    ],
    limits: 'C’est un peu moins au hasard que l’ordinateur, mais bien mieux qu’un mot inventé.',
  },
};
