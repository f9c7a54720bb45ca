// What Déclic says about messages (not what the app or a person says).

import type { SlipSentences } from '../../../kit/sentences';
import type { NetworkSlip } from '../more/schema';
import type { MessagerieSlip, Photo } from '../schema';
import type { Skin } from '../skins';
import { nameOf, photoOf, type Messagerie } from '../state';

interface Text {
  readonly text: string;
}

interface Named {
  readonly name: string;
}

export const says = {
  // What to do.
  'open-talk': ({ name }: Named) => `Dans la liste, touchez [[${name}]].`,
  'choose-photo': ({ name }: Named) => `Choisissez la photo [[${name}]].`,

  'open-post': ({ text }: Text) => `Touchez la publication [[${text.replace(/\.$/, '')}]].`,
  'open-field': ({ name }: Named) => `Touchez la ligne [[${name}]].`,

  // What just happened.
  'app-says': ({ text }: Text) => `L’application affiche\u00a0: ${text}`,
  'talk-shows': ({ name, text }: Named & Text) => (text === '' ? `${name}. Aucun message.` : `${name}. Dernier message. ${text}`),
  'photo-shows': ({ title, text }: Text & { readonly title: string }) => `${title}. On voit\u00a0: ${text}`,
  'voice-says': ({ text }: Text) => `On entend\u00a0: ${text}`,
  recording: ({ words, text }: Text & { readonly words: string }) => `${words} ${text}`,
  'answer-comes': ({ name, text }: Named & Text) => `Un message arrive, dans ${name}\u00a0: ${text}`,
};

/** Where to look. */
export const areas = {
  messages: 'Regardez dans la discussion, message par message.',
  'above-field': 'Regardez juste au-dessus de la case où l’on écrit.',
};

const hidden: { readonly [What in NonNullable<Photo['hides']>]: string } = {
  paper: 'On y lit un papier.',
  person: 'Une personne n’est pas d’accord pour être vue.',
};

/** How one deletes what went astray: the same three gestures, wherever it is. */
function deleting(skin: Skin): string {
  return `Sous le message, touchez [[${skin.option}]], puis [[${skin.forAll}]].`;
}

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<Exclude<MessagerieSlip, { readonly type: NetworkSlip['type'] }>, Messagerie, Skin> = {
  'sent-to-group': ({ talkId }, { state, skin }) =>
    `C’est parti dans le groupe «\u00a0${nameOf(talkId, state)}\u00a0». Tout le groupe le lit. ${deleting(skin)} Envoyez-le ensuite à la bonne personne.`,
  'sent-to-other': ({ talkId }, { state, skin }) => `C’est parti à ${nameOf(talkId, state)}. Ce n’est pas la bonne personne. ${deleting(skin)}`,
  'fraud-answered': (_, { skin }) => answered(skin),
  'money-sent': (_, { skin }) =>
    `L’argent est parti chez un inconnu. Dans la vie, appelez vite votre banque, au numéro de votre carte. Gardez la preuve. Puis ouvrez [[${skin.about}]]\u00a0: signalez et bloquez.`,
  'wrong-photo': ({ photoId }, { state, skin }) => {
    const photo = photoOf(photoId, state);
    return `La photo «\u00a0${photo?.name ?? ''}\u00a0» est partie. ${photo?.hides === undefined ? 'Ce n’est pas la bonne.' : hidden[photo.hides]} ${deleting(skin)}`;
  },
  'words-missing': ({ word }, { skin }) =>
    `Le message est parti, mais il manque «\u00a0${word}\u00a0». Écrivez un deuxième message dans la case [[${skin.write}]], puis [[${skin.send}]].`,
  'bad-voice-sent': (_, { skin }) =>
    `Votre message vocal est parti coupé\u00a0: on n’entend pas la fin. ${deleting(skin)} Recommencez, et réécoutez avant d’envoyer.`,
  'number-without-plus': () =>
    'L’application ne trouve pas ce numéro. Pour un autre pays, il commence par le signe + et l’indicatif du pays. Le premier zéro s’en va.',
  'number-unknown': () => 'Personne n’a ce numéro ici. Un chiffre manque, ou n’est pas à sa place. Comparez chaque chiffre avec le papier.',
  'deleted-for-me': ({ talkId }, { state, skin }) =>
    `Vous ne voyez plus le message. Mais dans «\u00a0${nameOf(talkId, state)}\u00a0», les autres le voient encore. Touchez [[${skin.restore}]], puis choisissez [[${skin.forAll}]].`,
  'real-blocked': ({ talkId }, { state, skin }) =>
    `${nameOf(talkId, state)} ne peut plus vous écrire. C’est une vraie connaissance. Touchez [[${skin.unblock}]].`,
  'real-reported': ({ talkId }, { state }) =>
    `Vous avez signalé ${nameOf(talkId, state)}, qui n’a rien fait de mal. Le service regardera, et ne trouvera rien. Continuez avec l’autre personne.`,
  'wrong-group-left': ({ talkId }, { state, skin }) =>
    `Vous n’êtes plus dans «\u00a0${nameOf(talkId, state)}\u00a0». Ses messages n’arrivent plus. Touchez [[${skin.rejoin}]].`,
};

function answered(skin: Skin): string {
  return `Vous avez répondu à un inconnu. Il sait maintenant que quelqu’un le lit. N’écrivez plus. Ouvrez [[${skin.about}]], signalez, puis bloquez.`;
}
