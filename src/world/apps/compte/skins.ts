// Two invented sites. They say the same things with other words, in other places, so that a person learns
// the idea and not the picture. Always in French, as real ones are.

import type { Widened } from '../../kit/widened';
import type { FieldId, PageId, ProofPage, SkinId, Verdict } from './schema';
import type { Problem } from './state';

const PUBLIC = { publicBrand: 'ClefPublique', publicSite: 'clef-publique.example' } as const;

const verdicts: { readonly [V in Verdict]: string } = {
  empty: 'Pas encore de mot de passe.',
  short: 'Faible : il est trop court.',
  kinds: 'Moyen : il manque une sorte de signes, ou des mots.',
  common: 'Faible : beaucoup de gens ont le même.',
  name: 'Faible : on y lit un nom.',
  birth: 'Faible : on y lit une date de naissance.',
  mailbox: 'Solide, mais est-il nouveau ?',
  old: 'Faible : c’est le mot de passe d’avant.',
  strong: 'Solide.',
};

const NEVER_REAL = 'N’écrivez jamais votre vrai mot de passe ici. La case est vidée.';

const brume = {
  id: 'brume',
  ...PUBLIC,
  create: 'Créer un compte',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  enter: 'Mon compte',
  home: 'Accueil du site',
  homeTitle: 'Bienvenue',
  next: 'Continuer',
  finish: 'Créer mon compte',
  consent: 'Accepter et continuer',
  back: 'Retour',
  forgotten: 'Mot de passe oublié ?',
  resend: 'Renvoyer le code',
  change: 'Changer le mot de passe',
  keep: 'Rester connecté',
  terms: 'J’ai lu les conditions',
  identifier: 'Identifiant',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  show: 'Afficher',
  fields: { address: 'Adresse souhaitée', login: 'Adresse e-mail', phone: 'Téléphone de secours', code: 'Code à 6 chiffres' } satisfies Record<
    Exclude<FieldId, ProofPage>,
    string
  >,
  titles: {
    address: 'Choisissez votre adresse',
    login: 'Quelle est votre adresse e-mail ?',
    code: 'Écrivez le code reçu',
    password: 'Choisissez un mot de passe',
    recovery: 'Si vous perdez votre mot de passe',
    terms: 'Les conditions, en bref',
    'sign-in': 'Se connecter',
    providers: 'Choisissez un compte que vous avez déjà',
    consent: 'Ce qui va être partagé',
  } satisfies Record<Exclude<PageId, ProofPage>, string>,
  stillOpen: 'Votre compte est encore ouvert sur cet appareil.',
  closed: 'La déconnexion est faite.',
  welcome: (name: string) => `Bonjour ${name}`,
  addressLine: 'Votre adresse',
  messagesLine: 'Messages reçus',
  noMessage: 'Aucun pour le moment',
  newToday: 'Choisi aujourd’hui',
  longAgo: 'Le même depuis longtemps',
  identity: ['Votre nom', 'Votre date de naissance', 'Compte utilisé'],
  addressHelp: 'Des lettres sans accent, des chiffres, un point ou un tiret.',
  passwordHelp: [
    '7 mots ou plus',
    'ou 14 signes, avec majuscule, minuscule et chiffre',
    'ou 12 signes : une majuscule, une minuscule, un chiffre, et un signe comme !',
  ],
  passwordHelpMixed: ['Une majuscule, une minuscule et un chiffre', '14 signes ou plus', 'ou 12 signes, avec un signe comme !'],
  words: 'Des mots pour l’exercice',
  phoneHelp: 'Nous y envoyons un code si vous perdez votre mot de passe.',
  termsLines: ['Le compte est gratuit.', 'Vos données ne sont pas vendues.', 'Vous pouvez fermer le compte quand vous voulez.'],
  codeSent: (where: string) => `Un code part vers ${where}.`,
  codeAgain: (where: string) => `Le code est renvoyé vers ${where}.`,
  codeHelp: 'Ne donnez ce code à personne.',
  giveCode: 'Lui donner le code',
  codeGiven: 'Code donné.',
  verdicts,
  problems: {
    'address-empty': 'Écrivez l’adresse que vous souhaitez.',
    'address-malformed': 'Écrivez seulement des lettres sans accent, des chiffres, un point ou un tiret.',
    'address-taken': 'Cette adresse est déjà prise. Choisissez-en une autre :',
    'login-malformed': 'Écrivez une adresse complète, comme nom@courriel.example.',
    'account-exists': 'Cette adresse a déjà un compte. Revenez en arrière pour vous connecter.',
    'password-weak': 'Choisissez un mot de passe plus solide.',
    'other-password': NEVER_REAL,
    'no-match': 'Ces deux réponses ne vont pas ensemble. Vérifiez-les.',
    'phone-malformed': 'Écrivez un numéro à 10 chiffres.',
    'code-wrong': 'Ce code n’est pas le bon. Recopiez les 6 chiffres reçus.',
    'terms-not-accepted': 'Cochez la case pour continuer.',
    'no-account-there': 'Choisissez un compte que vous avez déjà.',
  } satisfies Record<Exclude<Problem, 'number-refused'>, string>,
  exercise: 'Pour l’exercice',
  exercisePassword: (password: string) => `Le mot de passe est : ${password}`,
  exerciseLogin: (login: string) => `L’identifiant est : ${login}`,
  publicDoor: 'Entrer avec ClefPublique',
  publicHelp: 'Vous entrez avec un compte que vous avez déjà. Pas de nouveau mot de passe.',
  shared: (brand: string) => `ClefPublique donne à ${brand} :`,
  sharedLines: ['Votre nom et vos prénoms', 'Votre sexe', 'Votre date de naissance', 'Votre lieu et votre pays de naissance'],
};

export type Skin = Widened<typeof brume>;

const ocre: Skin = {
  ...brume,
  id: 'ocre',
  create: 'S’inscrire',
  signIn: 'Connexion',
  signOut: 'Quitter mon espace',
  enter: 'Mon espace',
  home: 'Page d’accueil',
  homeTitle: 'Bonjour à tous',
  next: 'Suivant',
  finish: 'Valider mon inscription',
  consent: 'D’accord, continuer',
  back: 'Précédent',
  forgotten: 'J’ai perdu mon mot de passe',
  resend: 'Je n’ai pas reçu le code',
  change: 'Choisir un autre mot de passe',
  keep: 'Garder ma session ouverte',
  terms: 'J’accepte ces conditions',
  identifier: 'Votre identifiant',
  password: 'Votre mot de passe',
  newPassword: 'Votre nouveau mot de passe',
  show: 'Voir',
  fields: { address: 'Votre future adresse', login: 'Votre e-mail', phone: 'Votre téléphone', code: 'Votre code' },
  titles: {
    address: 'Votre adresse',
    login: 'Votre e-mail',
    code: 'Un code vous attend',
    password: 'Votre mot de passe',
    recovery: 'Pour ne jamais perdre l’accès',
    terms: 'Avant de finir',
    'sign-in': 'Connexion',
    providers: 'Avec quel compte voulez-vous entrer ?',
    consent: 'Avant d’entrer',
  },
  stillOpen: 'Votre espace est toujours ouvert sur cet appareil.',
  closed: 'Votre espace est fermé.',
  welcome: (name) => `Bienvenue, ${name}`,
  codeSent: (where) => `Nous envoyons un code à ${where}.`,
  codeAgain: (where) => `Nous envoyons encore le code à ${where}.`,
  publicDoor: 'ClefPublique : entrer',
  problems: {
    ...brume.problems,
    'address-taken': 'Quelqu’un a déjà cette adresse. Prenez-en une autre :',
    'account-exists': 'Vous avez déjà un espace avec cet e-mail. Revenez en arrière.',
    'password-weak': 'Ce mot de passe se devine. Trouvez-en un plus solide.',
    'no-match': 'Nous ne trouvons pas de compte avec ces réponses.',
    'code-wrong': 'Ce n’est pas le bon code. Recopiez les 6 chiffres.',
  },
};

const skins: { readonly [Id in SkinId]: Skin } = { brume, ocre };

export function skinOf(id: SkinId): Skin {
  return skins[id];
}
