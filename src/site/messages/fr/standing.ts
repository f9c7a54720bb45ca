// Pages that say something once: young people and work, workshops, town halls, free software. Each sentence rests on a source, which the page names.

/** A part of such a page. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly text?: readonly string[];
  readonly steps?: readonly string[];
  readonly points?: readonly string[];
  /** Lessons to practise; those that this library has not are not shown. */
  readonly lessons?: readonly string[];
  /** Other pages of the site. */
  readonly ways?: readonly { readonly to: string; readonly name: string }[];
}

export interface Standing {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
  readonly sources: readonly string[];
}

const READ = 'Lu le 21 novembre 2026, dans des copies publiques.';

/** Words of these pages, and the pages. */
interface StandingWords {
  readonly sources: string;
  readonly print: string;
  readonly youth: Standing;
  readonly towns: Standing;
  readonly free: Standing;
  readonly workshops: Standing;
}

export const standing: StandingWords = {
  sources: 'D’où vient ce qui est dit ici',
  print: 'Pour imprimer\u00a0: touches Ctrl et P. Sur un téléphone, cherchez «\u00a0Imprimer\u00a0» dans le menu du navigateur.',
  youth: {
    title: 'Jeunes\u00a0: chercher un emploi',
    lead: 'De l’adresse e-mail à l’entretien, un geste après l’autre. On peut commencer n’importe où.',
    sections: [
      {
        id: 'commencer',
        title: 'D’abord, une adresse e-mail',
        text: [
          'Presque tout passe par elle\u00a0: les offres, les réponses, les rendez-vous.',
          'Prenez votre prénom et votre nom. Pas de surnom, pas de date de naissance.',
        ],
        lessons: ['creer-adresse-email', 'creer-mot-de-passe', 'lire-repondre-email', 'ecrire-email'],
      },
      {
        id: 'cv',
        title: 'Un CV simple',
        points: [
          'Une page, en PDF. Un nom de fichier clair\u00a0: CV, prénom, nom.',
          'L’e-mail et le téléphone sont justes\u00a0: relisez-les deux fois.',
          'Pas de numéro de sécurité sociale, pas de RIB.',
        ],
        lessons: ['faire-cv', 'preparer-pdf', 'ranger-fichiers'],
      },
      {
        id: 'offres',
        title: 'Chercher une offre',
        text: ['Une offre peut être fausse. Trois signes doivent vous arrêter.'],
        points: ['On vous demande d’avancer de l’argent.', 'On veut vos papiers ou votre RIB avant tout contrat.', 'Le salaire est trop beau.'],
        lessons: ['chercher-offres', 'chercher-information', 'verifier-information', 'reperer-faux-email'],
      },
      {
        id: 'candidater',
        title: 'Candidater, puis parler',
        text: ['Pour un entretien en vidéo, essayez la caméra et le micro la veille. Le lien arrive par e-mail.'],
        lessons: ['envoyer-candidature', 'joindre-document', 'passer-entretien-video'],
      },
      {
        id: 'qui-aide',
        title: 'Qui aide',
        text: ['La Mission locale reçoit les jeunes de 16 à 25 ans.', 'Une personne qu’elle accompagne est inscrite à France Travail en même temps.'],
        lessons: ['s-inscrire-france-travail', 'trouver-lieu-aide'],
        ways: [
          { to: '/droits/#emploi', name: 'Vos droits\u00a0: j’ai perdu mon emploi' },
          { to: '/lieux/', name: 'Les lieux d’aide' },
          { to: '/outils/mes-papiers/#france-travail', name: 'Les papiers pour s’inscrire' },
        ],
      },
      {
        id: 'reseaux',
        title: 'Les réseaux sociaux',
        text: ['Un employeur peut lire ce que vous publiez. Regardez qui voit vos photos et vos messages.'],
        lessons: ['regler-reseau-social', 'envoyer-message-photo'],
        ways: [{ to: '/a-propos/histoire/#jeunes', name: 'D’où vient cette page' }],
      },
    ],
    sources: [
      'Une plateforme pour l’emploi des jeunes a existé en 2015 et 2016, avec les missions locales. Cette page prend la suite de son idée. Source\u00a0: Emmaüs Connect, avril 2015.',
      'Inscription des jeunes accompagnés\u00a0: francetravail.fr, et code du travail, article L5411-1.',
      'CV, offres et entretien\u00a0: savoir courant, à vérifier avec un conseiller.',
      READ,
    ],
  },
  towns: {
    title: 'Pour les communes',
    lead: 'Un lieu gratuit, une personne qui aide, du matériel qui sert. Ce qu’une mairie, un CCAS ou une médiathèque peut faire.',
    sections: [
      {
        id: 'lieux',
        title: 'Des lieux gratuits, avec une personne',
        text: ['C’est la mesure 25 du texte de départ\u00a0: des lieux gratuits, avec une aide humaine, pour toutes et tous.'],
        points: [
          'Dites où ils sont\u00a0: une carte, une affiche, une liste.',
          'Pensez à l’âge, au handicap et à la langue de chaque personne.',
          'Une permanence peut être tenue par des habitants qui savent faire.',
        ],
        ways: [
          { to: '/lieux/', name: 'Les lieux d’aide' },
          { to: '/animer/permanence/', name: 'Tenir une permanence' },
          { to: '/accompagner/poste-partage/', name: 'Préparer un poste partagé' },
        ],
      },
      {
        id: 'accueil',
        title: 'Un accueil formé',
        text: ['Les agents d’accueil voient les personnes en premier. Trois fois une demi-heure, entre collègues, suffisent pour commencer.'],
        ways: [
          { to: '/accompagner/guides/accueil/', name: 'Former l’équipe d’accueil' },
          { to: '/accompagner/guides/je-peux/', name: 'Ce que je peux faire, ce que je ne peux pas faire' },
          { to: '/blocages/', name: 'Ça bloque' },
        ],
      },
      {
        id: 'materiel',
        title: 'Du matériel qui sert encore',
        text: ['Le texte de départ parle d’un pack de services numériques, et d’ordinateurs remis en état.'],
        points: [
          'À Nantes, le CCAS met ordinateurs, scanners et imprimantes en libre service.',
          'Un ordinateur ancien peut resservir avec des logiciels libres.',
        ],
        lessons: ['choisir-materiel', 'utiliser-ordinateur-partage', 'numeriser-papier', 'imprimer-document'],
        ways: [{ to: '/logiciels-libres/', name: 'Les logiciels libres' }],
      },
      {
        id: 'connexion',
        title: 'Une connexion pour toutes et tous',
        points: [
          'Un Wi-Fi libre et permanent dans la ville.',
          'À Brest, internet est compris dans le logement social. Le prix et sa date sont dans l’histoire des leçons.',
          'Une facture impayée\u00a0: le FSL du département, avant la coupure.',
        ],
        lessons: ['se-connecter-wifi', 'garder-internet-fsl'],
        ways: [{ to: '/a-propos/histoire/#communes', name: 'D’où viennent les leçons\u00a0: les communes' }],
      },
      {
        id: 'ensemble',
        title: 'Agir à plusieurs communes',
        text: [
          'Le texte de départ parle d’une commission locale d’insertion\u00a0: des communes qui agissent ensemble. Voici ce qu’elles peuvent avoir en commun.',
        ],
        points: ['Un seul agenda des permanences.', 'Une seule feuille de numéros utiles.', 'Les mêmes fiches, pour que chacun dise pareil.'],
        ways: [
          { to: '/telephone/', name: 'Les numéros, à imprimer' },
          { to: '/animer/series/', name: 'Des séances toutes prêtes' },
        ],
      },
      {
        id: 'installer',
        title: 'Installer Déclic chez vous',
        text: [
          'Déclic est libre et gratuit. Une commune l’installe sur son site, sur une clé USB ou sur ses ordinateurs. Elle y met ses lieux, son agenda et son nom.',
        ],
        ways: [
          { to: '/hors-ligne/', name: 'Sans réseau' },
          { to: '/a-propos/#libre', name: 'Gratuit et libre' },
        ],
      },
    ],
    sources: [
      'Mesure 25, Nantes, Brest, Wi-Fi, réemploi, commission locale\u00a0: un des cinq textes de départ. Nous n’en avons que des extraits. Lisez-le en entier avant de le citer.',
      READ,
    ],
  },
  free: {
    title: 'Les logiciels libres',
    lead: 'Un logiciel libre, tout le monde a le droit de l’utiliser, de le lire, de le changer et de le donner.',
    sections: [
      {
        id: 'pourquoi',
        title: 'Ce que cela change',
        points: [
          'On l’installe sans payer, sur autant d’ordinateurs que l’on veut.',
          'On le donne à un ami\u00a0: c’est permis.',
          'Il marche souvent sur un ordinateur ancien.',
          'Des personnes peuvent lire comment il est fait, et le réparer.',
        ],
        text: ['Gratuit ne veut pas dire libre. Une application gratuite peut montrer de la publicité, ou prendre vos informations.'],
      },
      {
        id: 'exemples',
        title: 'Des logiciels libres, par geste',
        points: [
          'Aller sur internet\u00a0: Firefox.',
          'Écrire une lettre, faire un CV, compter\u00a0: LibreOffice. Il enregistre aussi en PDF.',
          'Lire ses e-mails sur un ordinateur\u00a0: Thunderbird.',
          'Regarder une vidéo, écouter de la musique\u00a0: VLC.',
          'Garder ses mots de passe\u00a0: KeePassXC.',
          'Faire marcher un ordinateur ancien\u00a0: Linux, à la place du système qui ralentit.',
        ],
      },
      {
        id: 'installer',
        title: 'Avant d’installer',
        steps: [
          'Demandez à une personne qui a l’habitude, ou dans un lieu d’aide.',
          'Allez sur le site du logiciel lui-même. Un autre site peut y ajouter des pièges.',
          'Lisez l’adresse avant de télécharger.',
        ],
        lessons: ['lire-adresse-site', 'telecharger-fichier', 'installer-application'],
        ways: [{ to: '/lieux/', name: 'Les lieux d’aide' }],
      },
      {
        id: 'ici',
        title: 'Déclic aussi est libre',
        text: ['Ses leçons, ses exercices et sa voix peuvent être repris, changés et donnés.'],
        ways: [
          { to: '/a-propos/#libre', name: 'Gratuit et libre' },
          { to: '/mentions-legales/', name: 'Les licences' },
        ],
      },
    ],
    sources: [
      'Les noms de logiciels sont un savoir courant, relu le 30 novembre 2026. Nous ne sommes liés à aucun. Un nom peut être repris par une imitation\u00a0: vérifiez l’adresse.',
    ],
  },
  workshops: {
    title: 'Ateliers et permanences',
    lead: 'Une permanence\u00a0: un lieu, une heure qui revient, une personne qui aide. Un atelier\u00a0: plusieurs personnes apprennent la même chose.',
    sections: [
      {
        id: 'avant',
        title: 'Avant',
        steps: [
          'Choisissez une heure qui revient chaque semaine. On s’en souvient mieux.',
          'Gratuit, et sans inscription si possible. Écrivez-le sur l’affiche.',
          'Préparez deux ordinateurs, un téléphone, le Wi-Fi et son nom exact.',
          'Imprimez quelques fiches, la feuille des numéros, le mandat.',
        ],
        ways: [
          { to: '/accompagner/poste-partage/', name: 'Préparer un poste partagé' },
          { to: '/telephone/', name: 'Les numéros, à imprimer' },
          { to: '/accompagner/guides/mandat/', name: 'Le mandat à imprimer' },
        ],
      },
      {
        id: 'accueillir',
        title: 'Accueillir',
        steps: [
          'Dites bonjour, et demandez ce que la personne veut faire.',
          'Demandez ce qu’elle sait déjà. Proposez une seule chose.',
          'Dites ce que vous ne ferez pas\u00a0: garder un mot de passe, signer à sa place.',
        ],
        ways: [
          { to: '/accompagner/guides/premiere-seance/', name: 'La première séance' },
          { to: '/accompagner/guides/cinq-questions/', name: 'Cinq questions pour commencer' },
          { to: '/diagnostic/', name: 'Par où commencer' },
        ],
      },
      {
        id: 'pendant',
        title: 'Pendant',
        steps: [
          'La personne garde la souris ou le téléphone. Vous montrez du doigt.',
          'Faites d’abord l’exercice. Puis le vrai geste, ensemble.',
          'Ça bloque\u00a0? Ouvrez la page «\u00a0Ça bloque\u00a0».',
        ],
        ways: [
          { to: '/accompagner/guides/faire-avec/', name: 'Faire avec' },
          { to: '/blocages/', name: 'Ça bloque' },
          { to: '/animer/', name: 'Préparer une séance à plusieurs' },
          { to: '/animer/series/', name: 'Des séances toutes prêtes' },
        ],
      },
      {
        id: 'apres',
        title: 'Après',
        steps: [
          'Sur un poste partagé, terminez la séance\u00a0: tout s’efface.',
          'Donnez la feuille de la leçon, ou un parcours.',
          'Notez la prochaine fois\u00a0: un jour, une heure, un nom.',
        ],
        ways: [
          { to: '/terminer/', name: 'Terminer la séance' },
          { to: '/accompagner/', name: 'Composer un parcours' },
        ],
      },
    ],
    sources: [
      'Permanences, ateliers d’e-mail, habitants qui aident\u00a0: les textes de départ, lus le 21 novembre 2026 dans des copies publiques. Là-bas, les ateliers étaient le mardi et le vendredi.',
      'Le déroulé vient de nos guides, relus le 30 novembre 2026.',
    ],
  },
};
