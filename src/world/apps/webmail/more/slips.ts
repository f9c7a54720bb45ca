// The usual mistakes of the second part: what happened, then the way out.

import type { SecondPart } from '../../app-of';
import type { Harm } from '../schema';
import type { Mailbox } from '../state';
import { moreWords } from './words';

/** What the others have from now on, and what to do at once. */
const harms: { readonly [H in Harm]: string } = {
  password: 'Ces gens ont maintenant votre mot de passe. Changez-le tout de suite, sur le vrai site, puis partout où il sert.',
  card: 'Ces gens ont maintenant le numéro de votre carte. Appelez votre banque au numéro écrit sur la carte, et faites opposition.',
  code: 'Ces gens ont maintenant un code qui leur ouvre la porte. Appelez tout de suite le vrai service, au numéro que vous connaissez.',
  program: 'Un programme inconnu a reçu votre accord. Ici, rien n’a démarré. Dans la vie, coupez internet et demandez de l’aide.',
  money: 'Un paiement est parti. Appelez votre banque au numéro écrit sur la carte. Gardez les messages : ce sont des preuves.',
  rights: 'Cette réponse arrête votre droit. Dites vite au service que c’est une faute.',
};

export const slips: SecondPart<Mailbox>['slips'] = {
  'real-put-away': ({ subject }, { skin }) =>
    `« ${subject} » est un vrai message. Rien n’est perdu : choisissez [[${skin.undo}]], ou cherchez-le dans [[${skin.folders.spam}]] ou [[${skin.folders.bin}]].`,
  'letter-put-away': ({ subject }, { skin }) =>
    `« ${subject} » est une lettre que vous avez demandée. La ranger là ne l’arrête pas. Ouvrez-la de nouveau et choisissez [[${moreWords(skin).unsubscribe}]].`,
  'spam-unsubscribed': ({ subject }, { skin }) =>
    `Vous n’avez jamais demandé « ${subject} ». En vous désabonnant, vous montrez que votre adresse sert : il en viendra d’autres. Revenez, puis choisissez [[${moreWords(skin).report}]].`,
  'emptied-too-soon': ({ subject }, { skin }) =>
    `« ${subject} » était un vrai message, rangé là par la boîte. Choisissez [[${skin.undo}]]. Lisez chaque ligne avant de vider ce dossier.`,
  'fake-answered': ({ subject }, { skin }) =>
    `Votre réponse est partie. La personne sait maintenant que votre adresse sert. Ne répondez plus. Ouvrez « ${subject} » et choisissez [[${moreWords(skin).report}]].`,
  'folder-not-empty': ({ folder }) => `Le dossier « ${folder} » contient encore des messages : la boîte le garde. Déplacez-les d’abord, puis recommencez.`,
  'folder-name-taken': ({ folder }) =>
    `Un dossier s’appelle déjà « ${folder} ». Il est dans la liste des dossiers, avec les autres. Servez-vous de celui-là, ou donnez un autre nom.`,
  'folder-unnamed': (_, { skin }) => `Le dossier n’a pas encore de nom. Écrivez-le dans la case [[${moreWords(skin).folderName}]]. Un mot suffit.`,
  'moved-elsewhere': ({ folder }, { skin }) =>
    `Le message est dans « ${folder} ». On vous demande un autre dossier. Choisissez [[${skin.undo}]], ou ouvrez ce dossier et déplacez le message encore une fois.`,
  'rule-too-wide': ({ subject, folder }, { skin }) =>
    `La règle range aussi « ${subject} » dans « ${folder} ». Vous l’attendiez peut-être, et il n’est plus dans la boîte de réception. Choisissez [[${moreWords(skin).rules}]], supprimez la règle, puis refaites-la pour une seule adresse.`,
  'fake-link-opened': ({ label, to }, { skin }) =>
    `Ce lien s’appelle « ${label} », mais il mène à « ${to} ». C’est une imitation. N’écrivez rien. Revenez, puis choisissez [[${moreWords(skin).report}]].`,
  'harm-done': ({ what }, { state, skin }) =>
    `${harms[what]}${(state.more?.table ?? []).length === 0 ? '' : ` Ouvrez [[${moreWords(skin).table}]].`} Cela arrive à des personnes très prudentes.`,
  'trap-taken': ({ name, sort }, { skin }) =>
    sort === 'program'
      ? `« ${name} » finit par .exe : ce n’est pas un papier, c’est un programme. La boîte ne l’a pas ouvert. Choisissez [[${moreWords(skin).report}]].`
      : `« ${name} » veut que l’on active les « macros ». Ce sont de petits programmes cachés dans un document. La boîte ne l’a pas ouvert. Choisissez [[${moreWords(skin).report}]].`,
};
