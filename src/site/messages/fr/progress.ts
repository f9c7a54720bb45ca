export const progress = {
  done: 'étape faite',
  /** The forms of `Intl.PluralRules`. */
  tally: { one: '{done}\u00a0étape sur\u00a0{total}', other: '{done}\u00a0étapes sur\u00a0{total}' },
  trouble: {
    refused: 'Ce navigateur ne garde rien. La leçon marche, mais votre avancée sera oubliée quand vous fermerez.',
    full: 'Cet appareil est plein. La leçon marche, mais votre avancée sera oubliée quand vous fermerez.',
    newer: 'Une version plus récente de Déclic a gardé votre avancée. Elle est intacte. Fermez tout Déclic, puis ouvrez-le à nouveau.',
    corrupted: 'Une partie de votre avancée est illisible. Elle est mise de côté. Le reste est là.',
  },
};
