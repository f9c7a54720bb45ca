// « Ça bloque »: what helps whoever helps.

export const blockages = {
  title: 'Ça bloque',
  short: 'Ça bloque',
  lead: 'Vous aidez une personne à côté de vous. Trouvez ce qu’elle voit\u00a0: la phrase à lui dire, puis les touches.',
  list: 'Que voit la personne\u00a0?',
  first: 'D’abord',
  rules: [
    'Laissez-lui la souris ou le téléphone. Montrez du doigt, sans toucher.',
    'Dites ce qui s’est passé. Ce n’est pas sa faute.',
    'Faites-lui refaire le geste, une fois que tout est revenu.',
  ],
  say: 'Dites\u00a0:',
  on: { ordinateur: 'Ordinateur', mac: 'Mac', telephone: 'Téléphone', tous: 'Partout' },
  plus: '+',
  try: 'S’entraîner',
};
