// What the page of a plan says before the plan itself came.

export const workshopLink = {
  lost: 'Les leçons ne sont pas arrivées. Vérifiez la connexion, puis choisissez encore.',
  copied: 'Le lien est copié. Il garde tout votre plan.',
  refused: 'Copiez l’adresse en haut du navigateur. Elle garde tout votre plan.',
};
