// « Vos droits »: words around content/rights.yaml.

export const rights = {
  lead: 'Trouvez ce qui vous arrive. Vous verrez quoi demander, à qui, et comment faire sans internet.',
  none: 'Ce site n’a pas encore sa liste de droits. Une personne peut vous renseigner\u00a0:',
  list: 'Que vous arrive-t-il\u00a0?',
  first: 'À savoir',
  rules: [
    'Demander ne coûte rien. Une réponse peut être non\u00a0: vous pourrez demander pourquoi.',
    'Cette page dit quoi demander. Le service seul décide.',
    'Les règles changent\u00a0: vérifiez sur le site officiel, ou auprès d’une personne.',
  ],
  who: 'Qui peut demander',
  ways: 'Que faire',
  otherwise: 'Sans internet',
  where: 'Le site officiel',
  helper: 'Qui peut aider',
  places: 'Trouver un lieu d’aide près de chez vous',
  practise: 'S’entraîner, sans rien envoyer',
  serve: 'Ce qui sert',
  sources: 'D’où vient ce qui est dit ici',
  sure: { loi: 'Loi', officiel: 'Officiel', autre: 'Autre source, à vérifier' },
  read: (day: string) => `Lu le ${day}, dans des copies publiques.`,
  back: 'Retour à la liste',
};
