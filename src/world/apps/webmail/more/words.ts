// What is written on the controls of the second part, in each webmail.

import type { Widened } from '../../../kit/widened';
import type { SkinId } from '../schema';

const ancre = {
  newFolder: 'Nouveau dossier',
  rename: 'Renommer le dossier',
  removeFolder: 'Supprimer le dossier',
  folderName: 'Nom du dossier',
  saveFolder: 'Enregistrer le nom',
  emptySpam: 'Vider les indésirables',
  move: 'Déplacer',
  moveAsk: 'Où mettre ce message ?',
  moveTo: (folder: string) => `Mettre dans ${folder}`,
  report: 'Signaler',
  reportAsk: 'Signaler ce message ?',
  reportHelp: [
    'Il part dans les indésirables.',
    'La boîte le regarde et apprend à arrêter ceux qui lui ressemblent.',
    'La personne qui l’a envoyé n’en sait rien.',
  ],
  reportNow: 'Signaler et ranger',
  block: 'Bloquer l’expéditeur',
  unsubscribe: 'Se désabonner',
  showAddress: 'Voir l’adresse',
  look: 'Où mène ce lien ?',
  leadsTo: 'C’est là que mène ce lien.',
  calls: 'C’est le numéro que ce lien appelle.',
  page: 'Une page s’est ouverte',
  pageLines: ['Vous êtes à cette adresse. Rien n’est écrit et rien n’est envoyé.'],
  fakeLines: ['La page ressemble à celle d’un vrai service.', 'Elle demande un mot de passe et un numéro de carte.'],
  stopLines: ['Votre demande est enregistrée pour cette adresse.'],
  table: 'Sous la main',
  tableLines: ['Ce que vous connaissez déjà, sans passer par un message.'],
  close: 'Revenir',
  folderMade: (name: string) => `Dossier « ${name} » enregistré`,
  folderGone: (name: string) => `Dossier « ${name} » supprimé`,
  notEmpty: (name: string) => `« ${name} » contient encore des messages.`,
  taken: (name: string) => `Un dossier s’appelle déjà « ${name} ».`,
  unnamed: 'Donnez un nom au dossier.',
  moved: (folder: string) => `Message déplacé dans « ${folder} »`,
  reported: 'Message signalé, et rangé dans les indésirables',
  blocked: (name: string) => `Les messages de « ${name} » iront dans les indésirables`,
  stopped: (name: string) => `Vous n’êtes plus abonné à « ${name} »`,
  emptied: 'Les indésirables sont vidés dans la corbeille',
};

export type MoreWords = Widened<typeof ancre>;

const plume: MoreWords = {
  newFolder: 'Créer un dossier',
  rename: 'Changer le nom',
  removeFolder: 'Effacer ce dossier',
  folderName: 'Son nom',
  saveFolder: 'Garder ce nom',
  emptySpam: 'Tout jeter',
  move: 'Ranger dans',
  moveAsk: 'Dans quel dossier ?',
  moveTo: (folder) => `Le mettre dans ${folder}`,
  report: 'Signaler un danger',
  reportAsk: 'Ce message vous semble dangereux ?',
  reportHelp: ['Plume le met dans Spam et étudie son adresse et ses liens.', 'Personne ne prévient celui qui l’a envoyé.'],
  reportNow: 'Oui, le signaler',
  block: 'Ne plus recevoir de lui',
  unsubscribe: 'Arrêter cette lettre',
  showAddress: 'Adresse complète',
  look: 'Voir où ça mène',
  leadsTo: 'Voilà où mène ce lien.',
  calls: 'Voilà le numéro qu’il appelle.',
  page: 'Une page est ouverte',
  pageLines: ['Voici l’adresse de cette page. Vous n’avez rien écrit, rien n’est parti.'],
  fakeLines: ['On dirait la page d’un vrai service.', 'Elle veut un mot de passe et un numéro de carte.'],
  stopLines: ['Demande reçue pour cette adresse.'],
  table: 'Mes repères',
  tableLines: ['Ce que vous connaissez déjà, sans aucun message.'],
  close: 'Fermer cette page',
  folderMade: (name) => `Le dossier « ${name} » est là`,
  folderGone: (name) => `Le dossier « ${name} » est effacé`,
  notEmpty: (name) => `Il reste des messages dans « ${name} ».`,
  taken: (name) => `Vous avez déjà un dossier « ${name} ».`,
  unnamed: 'Ce dossier n’a pas de nom.',
  moved: (folder) => `Message rangé dans « ${folder} »`,
  reported: 'Merci, ce message est signalé et mis dans Spam',
  blocked: (name) => `Plume mettra dans Spam ce qui vient de « ${name} »`,
  stopped: (name) => `« ${name} » ne vous écrira plus`,
  emptied: 'Le dossier Spam est vidé dans Supprimés',
};

const words: { readonly [Id in SkinId]: MoreWords } = { ancre, plume };

export function moreWords({ id }: { readonly id: string }): MoreWords {
  return id === 'plume' ? words.plume : words.ancre;
}
