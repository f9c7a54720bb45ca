// « Le vrai prix du téléphone et d’internet ».

/** What the page says once it runs. */
export const priceSays = {
  money: (cents: number) => `${(cents / 100).toLocaleString('fr', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} €`,
  month: (price: string) => `${price} par mois, tout compris la première année`,
  year: (price: string) => `Sur un an\u00a0: ${price}.`,
  later: (price: string) => `Ensuite\u00a0: ${price} chaque mois.`,
  committed: (price: string, months: number) => `Engagement de ${months} mois\u00a0: vous devez ${price} même si vous partez.`,
  free: 'Sans engagement\u00a0: vous partez quand vous voulez.',
  share: (percent: number) => `C’est ${percent.toLocaleString('fr')} % de vos ressources du mois.`,
  cheapest: 'Le moins cher sur un an',
  none: 'Écrivez au moins un prix.',
  price: 'Écrivez un prix avec des chiffres, par exemple 12,99.',
  count: 'Écrivez un nombre entier, par exemple 30.',
  alone: { topup: 'Écrivez aussi combien de jours dure la recharge.', first: 'Écrivez le prix du début, et combien de mois il dure.' },
};

const plan = {
  monthly: 'Prix de chaque mois',
  first: 'Prix du début, s’il est plus bas',
  months: 'Il dure combien de mois\u00a0?',
  fees: 'Frais à payer une fois',
  feesHelp: 'Ouverture, carte, appareil.',
  commitment: 'Engagement, en mois',
  commitmentHelp: 'Rien à écrire s’il n’y en a pas.',
};

export const priceTool = {
  title: 'Le vrai prix du téléphone et d’internet',
  lead: 'Écrivez vos prix à vous\u00a0: une recharge, un forfait, une box. La page dit ce que chacun coûte vraiment, chaque mois.',
  help: 'Remplissez seulement ce qui vous concerne. Les prix sont sur la facture, sur la carte, ou dans la boutique. Écrivez-les en euros.',
  topup: { title: 'Ma recharge', price: 'Prix d’une recharge', days: 'Elle dure combien de jours\u00a0?', daysHelp: 'Comptez les jours entre deux recharges.' },
  mobile: { title: 'Un forfait de téléphone', ...plan },
  box: { title: 'Une box ou un contrat', ...plan },
  resources: {
    title: 'Vos ressources',
    label: 'Ce que vous recevez chaque mois',
    help: 'Si vous voulez. La page dit quelle part va au téléphone.',
  },
  submit: 'Voir le vrai prix',
  problem: 'Regardez encore vos prix',
  result: 'Le vrai prix',
  print: 'Imprimer',
  lines: ['Prix d’une recharge, ou du mois', 'Combien de fois en un an', 'Frais payés une fois', 'Prix d’un an', 'Prix d’un mois\u00a0: divisez par 12'],
  hand: {
    title: 'Compter à la main',
    steps: [
      'Recharge\u00a0: divisez 365 par le nombre de jours qu’elle dure. Multipliez par son prix. C’est le prix d’un an.',
      'Forfait ou box\u00a0: ajoutez les douze mois de la première année. Ajoutez les frais payés une fois.',
      'Divisez par 12\u00a0: c’est le vrai prix d’un mois. Comparez.',
    ],
  },
  rule: {
    title: 'Les trois questions à poser',
    points: [
      'Quel prix chaque mois, et après les premiers mois\u00a0?',
      'Y a-t-il un engagement\u00a0? Que faut-il payer si je pars\u00a0?',
      'Y a-t-il un prix réduit ou solidaire\u00a0? À quelles conditions\u00a0?',
    ],
    prices: 'Il n’y a aucun prix de nous dans cette page. Nous ne conseillons aucun opérateur.',
  },
  right: 'Payer moins cher pour rester relié',
};
