import { amiss } from '../../../kit/messages/amiss';
import type { Sentences } from '../../contract';
import type { Hand, Place, WebmailSay } from './say';

const press = (hand: Hand): string => (hand === 'mouse' ? 'Cliquez sur' : 'Touchez');

const places: { readonly [P in Place]: string } = {
  top: 'Regardez en haut de l’écran.',
  bottom: 'Regardez en bas de l’écran.',
  side: 'Regardez sur le côté de l’écran.',
  list: 'Regardez dans la liste, ligne par ligne.',
  'above-message': 'Regardez au-dessus du message.',
  'below-message': 'Regardez sous le message.',
  'first-field': 'Regardez la première case, en haut du message.',
  'second-field': 'Regardez la petite case, au-dessus du texte.',
  'big-field': 'Regardez la grande case, celle du texte.',
  middle: 'Regardez au milieu de l’écran.',
};

/** A repair may ask for an empty field. */
function fill(field: string, value: string, sentence: string): string {
  return value === '' ? `Effacez ce qui est écrit dans la case [[${field}]].` : sentence;
}

function counted(messages: number): string {
  if (messages === 0) return 'aucun message';
  return messages === 1 ? '1 message' : `${messages} messages`;
}

export const fr: Sentences<WebmailSay> = {
  // What to do.
  press: ({ hand, control }) => `${press(hand)} [[${control}]].`,
  'open-message': ({ hand, from, subject }) =>
    subject === '' ? `${press(hand)} le message envoyé par [[${from}]].` : `${press(hand)} le message [[${subject}]], envoyé par ${from}.`,
  'write-address': ({ field, address }) => fill(field, address, `Dans la case [[${field}]], écrivez${address.includes('@') ? ' l’adresse' : ''} : ${address}`),
  'write-subject': ({ field, example }) =>
    fill(field, example, `Dans la case [[${field}]], dites en quelques mots de quoi vous parlez. Par exemple : « ${example} ».`),
  'write-body': ({ field, example }) => fill(field, example, `Dans la case [[${field}]], écrivez avec vos mots. Par exemple : « ${example} ».`),
  'pick-contact': ({ hand, name, field }) => `Sous la case [[${field}]], la boîte propose des noms. ${press(hand)} [[${name}]].`,
  'search-words': ({ field, words }) =>
    fill(field, words, `Dans la case [[${field}]], écrivez « ${words} ». Puis appuyez sur la loupe, ou sur la touche Entrée.`),

  // Where to look.
  look: ({ place }) => places[place],

  // What just happened.
  'opened-message': ({ from, subject }) => (subject === '' ? `Vous lisez un message envoyé par ${from}.` : `Vous lisez « ${subject} », envoyé par ${from}.`),
  'opened-folder': ({ folder, messages }) => `Dossier ${folder}, ${counted(messages)}.`,
  'opened-draft': ({ kind, to }) =>
    ({
      new: 'Un nouveau message est ouvert. Il est vide.',
      reply: `Votre réponse est ouverte. Elle ira à : ${to}`,
      'reply-all': `Votre réponse est ouverte. Elle ira à plusieurs personnes : ${to}`,
      forward: 'Le message est prêt à partir. Choisissez à qui l’envoyer.',
    })[kind],
  'added-address': ({ name }) => `Adresse ajoutée : ${name}.`,
  'added-file': ({ name }) => `Le fichier ${name} est joint au message.`,
  'removed-file': ({ name }) => `Le fichier ${name} n’est plus dans le message.`,
  sent: ({ to }) => `Message envoyé à : ${to}.`,
  'webmail-says': ({ text }) => `La boîte affiche : ${text}`,
  'mail-arrived': ({ from, subject }) => `Un message arrive dans votre boîte. Il vient de ${from} : « ${subject} ».`,
  'came-back': ({ from }) => `Un message vient d’arriver. Il est envoyé par : ${from}.`,
  found: ({ messages }) => (messages === 0 ? 'La boîte ne trouve aucun message.' : `La boîte trouve ${counted(messages)}.`),
  'menu-open': () => 'La liste des dossiers est ouverte.',
  'copies-open': () => 'Deux cases de plus sont affichées, pour les copies.',
  'signed-out': () => 'Votre boîte est fermée.',
  'signed-in': () => 'Votre boîte est ouverte.',

  // The usual mistakes: what happened, then the way out.
  'slip-address-in-subject': ({ subject, to }) =>
    `Vous avez écrit l’adresse dans la case [[${subject}]]. Elle va dans la case [[${to}]], au-dessus. Rien n’est perdu.`,
  'slip-sent-to-nobody': ({ to }) => `Le message attend, car la case [[${to}]] est vide. Écrivez-y l’adresse de la personne. Votre texte est toujours là.`,
  'slip-address-malformed': ({ address }) => `La boîte ne reconnaît pas « ${address} ». ${amiss(address)}`,
  'slip-address-unknown': ({ address }) =>
    `Votre message est revenu, car personne n’a l’adresse « ${address} ». Une lettre a pu changer. Comparez avec la bonne adresse, puis envoyez un nouveau message.`,
  'slip-replied-to-all': () =>
    'Votre réponse est partie à tout le groupe. Ici, une seule personne devait la lire. Ouvrez de nouveau son message et choisissez [[Répondre]].',
  'slip-replied-to-one': () =>
    'Votre réponse est partie à une seule personne. Ici, tout le groupe l’attend. Ouvrez de nouveau le message et choisissez l’autre réponse, celle pour tous.',
  'slip-attachment-forgotten': () =>
    'Le document n’est pas dans le message, cela arrive à tout le monde. Joignez le fichier, puis envoyez. Si le message est déjà parti, écrivez-en un autre.',
  'slip-wrong-file': ({ name }) =>
    `Le fichier « ${name} » n’est pas celui que l’on vous demande. Lisez chaque nom jusqu’au bout. Retirez ce fichier et joignez le bon.`,
  'slip-file-too-heavy': ({ name }) => `Le fichier « ${name} » est trop lourd, la boîte le refuse. Rien n’est abîmé. Choisissez un fichier plus léger.`,
  'slip-subject-empty': () => 'Votre message n’a pas d’objet. Avec quelques mots, la personne sait de quoi vous parlez. Écrivez-les au-dessus du texte.',
  'slip-sent-unfinished': () => 'Le message est parti sans texte. La touche Entrée envoie parfois le message. Écrivez-en un autre, avec quelques mots.',
  'slip-wrong-recipient': ({ name }) =>
    `Le message est parti à une autre personne : ${name}. Deux noms se ressemblent parfois. Recommencez et lisez le nom jusqu’au bout.`,
  'slip-left-signed-in': ({ signOut }) =>
    `Votre boîte est restée ouverte. La personne suivante peut lire vos messages. Revenez au poste, ouvrez la boîte et choisissez [[${signOut}]].`,
  'slip-recipient-visible': () =>
    'Chaque personne voit l’adresse des autres. Pour les cacher, écrivez-les dans la case de la copie cachée. Recommencez avec un nouveau message.',
  'slip-recipient-missing': ({ name }) =>
    `Votre message est parti, mais une personne ne l’a pas reçu : ${name}. Envoyez-en un autre, avec toutes les adresses demandées.`,
  'slip-copy-misplaced': ({ name, cc }) =>
    `${name} reçoit votre message, mais pas en copie. L’adresse d’une copie va dans la case [[${cc}]]. Recommencez avec un nouveau message.`,
  'slip-started-elsewhere': ({ button, subject }) =>
    `Votre message est parti. Ici, on part du message reçu. Ouvrez ${subject === '' ? 'ce message' : `[[${subject}]]`}, puis choisissez [[${button}]].`,
};
