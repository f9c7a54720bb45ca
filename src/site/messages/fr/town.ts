// « Qui est qui à Trois-Ponts »: who is who in the exercises.

export const town = {
  title: 'Qui est qui à Trois-Ponts',
  lead: 'Trois-Ponts est la ville des exercices. Elle n’existe pas. Les personnes, les services et les adresses sont inventés.',
  you: (name: string) => `Dans les exercices, vous êtes ${name}`,
  people: 'Les personnes que Camille connaît',
  says: { tu: 'Vous vous dites «\u00a0tu\u00a0».', vous: 'Vous vous dites «\u00a0vous\u00a0».' },
  places: 'Les services et les lieux',
  lookalikes: 'Les noms qui se ressemblent',
  lookalikesLead: 'Ces noms sont mis exprès dans un exercice. Dans la vie aussi, lisez un nom et une adresse jusqu’au bout.',
  takenFor: (name: string) => `N’est pas ${name}.`,
};
