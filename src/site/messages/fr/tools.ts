// What the tools share. Each tool has its own file, so that a page carries its own words only.

export const tools = {
  title: 'Les outils',
  lead: 'Des outils à utiliser vraiment\u00a0: trouver quelles aides demander, et agir quand une facture d’internet ou de téléphone fixe n’est pas payée.',
  keeping: {
    title: 'Tout reste sur cet appareil',
    text: 'Ce que vous écrivez ici n’est ni gardé, ni envoyé. Tout s’efface quand vous fermez la page.',
  },
  open: 'Ouvrir',
  all: 'Tous les outils',
  lesson: 'La leçon pour apprendre à le faire',
  rights: 'Vos droits\u00a0: quoi demander, à qui, et sans internet',
  simulator: 'Vous répondez à quelques questions. Vous voyez quelles aides demander, où, et avec quels papiers.',
  deadline: 'Vous donnez la date de la première facture impayée. Vous voyez un repère pour demander l’aide, et les gestes à faire.',
  letter: 'Vous répondez à quelques questions. Une lettre ou un e-mail s’écrit. Vous le copiez ou vous l’imprimez.',
};
