// What Déclic says about the mailbox (not what the mailbox says: that is in skins.ts).

import { counted } from '../../../kit/counted';
import type { Hand } from '../../../kit/hand';
import { amiss } from '../../../kit/messages/amiss';
import { filled, pressing } from '../../../kit/messages/fr';
import type { SlipSentences } from '../../../kit/sentences';
import { folderName } from '../mails';
import type { Field, ReplyKind } from '../schema';
import type { Skin } from '../skins';
import type { FirstSlip, Webmail } from '../state';

interface Sender {
  readonly from: string;
}

interface Titled extends Sender {
  readonly subject: string;
}

interface Named {
  readonly name: string;
}

interface Counted {
  readonly messages: number;
}

const howMany = ({ messages }: Counted): string => counted(messages, 'message', 'aucun');

/** An address is to be copied, a text is one's own. */
const written: { readonly [F in Field]: (value: string) => string } = {
  to: address,
  cc: address,
  bcc: address,
  subject: (value) => `dites en quelques mots de quoi vous parlez. Par exemple : « ${value} ».`,
  body: (value) => `écrivez avec vos mots. Par exemple : « ${value} ».`,
};

function address(value: string): string {
  return `écrivez${value.includes('@') ? ' l’adresse' : ''} : ${value}`;
}

export const says = {
  // What to do.
  'open-message': ({ hand, from, subject }: Titled & { readonly hand: Hand }) =>
    `${pressing(hand)} le message ${subject === '' ? `envoyé par [[${from}]]` : `[[${subject}]], envoyé par ${from}`}.`,
  'write-in': ({ what, field, value }: { readonly what: Field; readonly field: string; readonly value: string }) =>
    filled(field, value, `Dans la case [[${field}]], ${written[what](value)}`),
  'pick-contact': ({ hand, name, field }: Named & { readonly hand: Hand; readonly field: string }) =>
    `Sous la case [[${field}]], la boîte propose des noms. ${pressing(hand)} [[${name}]].`,

  // What just happened.
  'opened-message': ({ from, subject }: Titled) => `Vous lisez ${subject === '' ? 'un message' : `« ${subject} »,`} envoyé par ${from}.`,
  'opened-folder': ({ folder, messages }: Counted & { readonly folder: string }) => `Dossier ${folder}, ${howMany({ messages })}.`,
  'opened-draft': ({ kind, to }: { readonly kind: 'new' | ReplyKind; readonly to: string }) =>
    ({
      new: 'Un nouveau message est ouvert. Il est vide.',
      reply: `Votre réponse est ouverte. Elle ira à : ${to}`,
      'reply-all': `Votre réponse est ouverte. Elle ira à plusieurs personnes : ${to}`,
      forward: 'Le message est prêt à partir. Choisissez à qui l’envoyer.',
    })[kind],
  'added-address': ({ name }: Named) => `Adresse ajoutée : ${name}.`,
  'added-file': ({ name }: Named) => `Le fichier ${name} est joint au message.`,
  'removed-file': ({ name }: Named) => `Le fichier ${name} n’est plus dans le message.`,
  sent: ({ to }: { readonly to: readonly string[] }) => `Message envoyé à : ${to.join(', ')}.`,
  'webmail-says': ({ text }: { readonly text: string }) => `La boîte affiche : ${text}`,
  'mail-arrived': ({ from, subject }: Titled) => `Un message arrive dans votre boîte. Il vient de ${from} : « ${subject} ».`,
  'came-back': ({ from }: Sender) => `Un message vient d’arriver. Il est envoyé par : ${from}.`,
  found: ({ messages }: Counted) => (messages === 0 ? 'La boîte ne trouve aucun message.' : `La boîte trouve ${howMany({ messages })}.`),
  'menu-open': () => 'La liste des dossiers est ouverte.',
  'sheet-open': ({ text }: { readonly text: readonly string[] }) => text.map((line) => (/[.!?»]$/.test(line) ? line : `${line}.`)).join(' '),
  'copies-open': () => 'Deux cases de plus sont affichées, pour les copies.',
  'signed-out': () => 'Votre boîte est fermée.',
  'signed-in': () => 'Votre boîte est ouverte.',
};

/** Where to look. */
export const areas = {
  'above-message': 'Regardez au-dessus du message.',
  'below-message': 'Regardez sous le message.',
  'first-field': 'Regardez la première case, en haut du message.',
  'second-field': 'Regardez la petite case, au-dessus du texte.',
  'big-field': 'Regardez la grande case, celle du texte.',
};

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<FirstSlip, Webmail, Skin> = {
  'address-in-subject': (_, { skin }) =>
    `Vous avez écrit l’adresse dans la case [[${skin.subject}]]. Elle va dans la case [[${skin.to}]], au-dessus. Rien n’est perdu.`,
  'sent-to-nobody': (_, { skin }) => `Le message attend, car la case [[${skin.to}]] est vide. Écrivez-y l’adresse de la personne. Votre texte est toujours là.`,
  'address-malformed': (slip) => `La boîte ne reconnaît pas « ${slip.address} ». ${amiss(slip.address)}`,
  'address-unknown': (slip) =>
    `Votre message est revenu, car personne n’a l’adresse « ${slip.address} ». Une lettre a pu changer. Comparez avec la bonne adresse, puis envoyez un nouveau message.`,
  'replied-to-all': (_, { skin }) =>
    `Votre réponse est partie à tout le groupe. Ici, une seule personne devait la lire. Ouvrez de nouveau son message et choisissez [[${skin.reply}]].`,
  'replied-to-one': (_, { skin }) =>
    `Votre réponse est partie à une seule personne. Ici, tout le groupe l’attend. Ouvrez de nouveau le message et choisissez [[${skin.replyAll}]].`,
  'attachment-forgotten': () =>
    'Le document n’est pas dans le message, cela arrive à tout le monde. Joignez le fichier, puis envoyez. Si le message est déjà parti, écrivez-en un autre.',
  'wrong-file': ({ name }) =>
    `Le fichier « ${name} » n’est pas celui que l’on vous demande. Lisez chaque nom jusqu’au bout. Retirez ce fichier et joignez le bon.`,
  'file-too-heavy': ({ name }) => `Le fichier « ${name} » est trop lourd, la boîte le refuse. Rien n’est abîmé. Choisissez un fichier plus léger.`,
  'subject-empty': () => 'Votre message n’a pas d’objet. Avec quelques mots, la personne sait de quoi vous parlez. Écrivez-les au-dessus du texte.',
  'sent-unfinished': () => 'Le message est parti sans texte. La boîte vous l’avait demandé. Écrivez-en un autre, avec quelques mots.',
  'wrong-recipient': ({ name }) =>
    `Le message est parti à une autre personne : ${name}. Deux noms se ressemblent parfois. Recommencez et lisez le nom jusqu’au bout.`,
  'left-signed-in': (_, { skin }) =>
    `Votre boîte est restée ouverte. La personne suivante peut lire vos messages. Revenez au poste, ouvrez la boîte et choisissez [[${skin.signOut}]].`,
  'recipient-visible': (_, { skin }) =>
    `Chaque personne voit l’adresse des autres. Pour les cacher, écrivez-les dans la case [[${skin.bcc}]]. Recommencez avec un nouveau message.`,
  'recipient-missing': ({ name }) =>
    `Votre message est parti, mais une personne ne l’a pas reçu : ${name}. Envoyez-en un autre, avec toutes les adresses demandées.`,
  'copy-misplaced': ({ name }, { skin }) =>
    `${name} reçoit votre message, mais pas en copie. L’adresse d’une copie va dans la case [[${skin.cc}]]. Recommencez avec un nouveau message.`,
  'started-elsewhere': (slip) =>
    `Votre message est parti. Ici, on part du message reçu. Ouvrez ${slip.subject === '' ? 'ce message' : `[[${slip.subject}]]`}, puis choisissez [[${slip.button}]].`,
  unsigned: (_, { state }) => `Votre message est parti sans votre nom. La personne ne sait pas qui écrit. Envoyez-en un autre, et signez : ${state.me.name}.`,
  'words-missing': ({ words }) =>
    `Votre message est parti, mais la personne attend une réponse précise. Il manque : « ${words} ». Envoyez-lui un autre message.`,
  'draft-left': (_, { skin }) =>
    `Le message est fermé, mais il n’est pas parti. Il attend dans le dossier [[${folderName('drafts', skin)}]]. Ouvrez ce dossier, puis le message, et choisissez [[${skin.send}]].`,
  'text-in-subject': (_, { skin }) =>
    `Votre texte est dans la case [[${skin.subject}]]. Il va dans la case [[${skin.body}]], en dessous. La première dit en quelques mots de quoi vous parlez.`,
  'text-in-search': (slip, { skin }) =>
    `Vous avez écrit dans [[${skin.search}]]. Cette case cherche des messages, elle n’envoie rien. ${slip.button === skin.write ? 'Choisissez' : 'Ouvrez le message reçu, puis choisissez'} [[${slip.button}]].`,
  'address-with-www': (slip) =>
    `Votre message est revenu. Dans « ${slip.address} », les lettres « www. » sont de trop. Une adresse e-mail commence par un nom. Envoyez un nouveau message.`,
  'file-attached-twice': ({ name }) => `Le fichier « ${name} » est déjà dans le message. Une fois suffit. Vous pouvez continuer.`,
  'wrong-message-restored': ({ subject }) =>
    `Le message « ${subject} » n’est pas celui que l’on vous demande. Rien n’est perdu. Retournez dans le dossier et lisez chaque ligne.`,
};
