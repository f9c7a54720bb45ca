// Tous les mots de l’écran. Toujours en français, comme sur les vrais services.

export const skin = {
  name: 'Navigateur',
  title: 'Ma note',
  box: 'Votre note',
  keep: 'Garder la note',
  kept: 'La note est gardée.',
  reopen: 'Changer la note',
};
