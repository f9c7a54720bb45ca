// What the tools share. Each tool has its own file, so that a page carries its own words only.

export const tools = {
  title: 'Les outils',
  lead: 'Des outils à utiliser vraiment. Ce que vous y écrivez reste sur votre appareil.',
  keeping: {
    title: 'Tout reste sur cet appareil',
    text: 'Ce que vous écrivez ici n’est ni gardé, ni envoyé. Tout s’efface quand vous fermez la page.',
  },
  open: 'Ouvrir',
  all: 'Tous les outils',
  lesson: 'La leçon pour apprendre à le faire',
  rights: 'Vos droits\u00a0: quoi demander, à qui, et sans internet',
  simulator: 'Vous répondez à quelques questions. Vous voyez quelles aides demander, où, et avec quels papiers.',
  calendar: 'S’actualiser, déclarer ses ressources, ses revenus, un titre de séjour\u00a0: les jours à retenir, dans votre agenda ou sur papier.',
  papers: 'Démarche par démarche\u00a0: ce que vous avez, ce qui manque, jusqu’à quand.',
  accounts: 'Une feuille à remplir à la main\u00a0: quel compte, quelle boîte e-mail, quel téléphone. Jamais le mot de passe.',
  address: 'Vous collez une adresse reçue. Vous voyez chez qui elle mène, sans l’ouvrir.',
  phrase: 'Un mot de passe solide, fait de mots tirés au hasard sur votre appareil.',
  price: 'Une recharge, un forfait, une box\u00a0: ce que chacun coûte vraiment, avec vos prix à vous.',
  path: 'Ce que vous savez déjà, ce que vous pouvez faire ensuite, et de quoi l’emporter.',
  places: 'Une personne vous aide, près de chez vous.',
  phones: 'Aide par téléphone\u00a0: les numéros',
  deadline: 'Vous donnez la date de la première facture impayée. Vous voyez un repère pour demander l’aide, et les gestes à faire.',
  letter: 'Vous répondez à quelques questions. Une lettre ou un e-mail s’écrit. Vous le copiez ou vous l’imprimez.',
};
