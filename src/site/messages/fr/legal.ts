// Who publishes and who holds the site: words around what the host writes.

export const legal = {
  lead: 'Qui publie ce site, à qui écrire, et ce que vous pouvez reprendre.',
  publisher: 'Qui publie ce site',
  host: 'Qui garde ce site sur son serveur',
  name: 'Nom',
  address: 'Adresse',
  phone: 'Téléphone',
  email: 'E-mail',
  director: 'Responsable de ce qui est publié',
  empty: {
    title: 'Personne n’a encore écrit ici qui publie ce site.',
    text: 'La loi demande de le dire. C’est à la structure qui a installé Déclic de remplir cette page.',
    way: 'Vous cherchez à lui parler\u00a0? Demandez à la personne qui vous a donné l’adresse de ce site.',
  },
};
