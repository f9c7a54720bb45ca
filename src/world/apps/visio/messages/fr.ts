// What Déclic says about video calls (not what the service or a voice says).

import type { SlipSentences } from '../../../kit/sentences';
import type { Device, Flaw, VisioSlip } from '../schema';
import type { Skin } from '../skins';
import { lineOf, type Visio } from '../state';
import { speakerOf } from '../remarks';

interface Text {
  readonly text: string;
}

interface Named {
  readonly name: string;
}

export const says = {
  // What to do.
  answer: ({ words }: { readonly words: string }) => `Choisissez ce que vous dites\u00a0: [[${words}]]`,
  'open-line': ({ name }: Named) => `Dans la liste, ouvrez [[${name}]].`,

  // What just happened.
  'voice-says': ({ name, text }: Named & Text) => `${name} dit\u00a0: ${text}`,
  'screen-says': ({ text }: Text) => `L’écran affiche\u00a0: ${text}`,
  allowed: ({ device }: { readonly device: Device }) => (device === 'micro' ? 'Le micro est permis.' : 'La caméra est permise.'),
  'on-again': ({ device }: { readonly device: Device }) => (device === 'micro' ? 'On vous entend de nouveau.' : 'On vous voit de nouveau.'),
  'side-shown': ({ side }: { readonly side: 'front' | 'back' }) =>
    side === 'front' ? 'La caméra montre votre visage.' : 'La caméra montre ce qui est devant vous.',
  'picture-mended': ({ flaw }: { readonly flaw: Flaw }) => (flaw === 'dark' ? 'On voit bien votre visage.' : 'On ne voit plus qu’un mur, derrière vous.'),
  'at-home': ({ around, name, text }: Named & Text & { readonly around: string }) => `Chez vous\u00a0: ${around} ${name} dit\u00a0: ${text}`,
  'let-in': ({ name }: Named) => `${name} vous laisse entrer.`,
};

/** Where to look. */
export const areas = {
  'below-name': 'Regardez les boutons, sous le nom.',
  'below-picture': 'Regardez sous votre image.',
  'call-buttons': 'Regardez les boutons de l’appel, en bas.',
  answers: 'Regardez ce que vous pouvez dire, ligne par ligne.',
  question: 'Regardez la question, au milieu de l’écran.',
};

const lost: { readonly [D in Device]: string } = {
  micro: 'Le micro est bloqué. On vous verra parler, sans rien entendre.',
  camera: 'La caméra est bloquée. Les autres verront un carré noir.',
};

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<VisioSlip, Visio, Skin> = {
  'access-refused': ({ device }, { state, skin }) =>
    `${lost[device]} Beaucoup de gens refusent par prudence, et c’est réparable. Ouvrez [[${skin.settings[state.machine]}]], puis choisissez [[${skin.allow[device]}]].`,
  'not-heard': ({ lineId, why }, { state, skin }) =>
    why === 'refused'
      ? `${speakerOf(lineId, state)} ne vous entend pas\u00a0: le micro est bloqué. Ouvrez [[${skin.settings[state.machine]}]], puis choisissez [[${skin.allow.micro}]]. Redites ensuite votre phrase.`
      : `${speakerOf(lineId, state)} ne vous entend pas\u00a0: votre micro est coupé. Cliquez sur [[${skin.unmute}]], puis redites votre phrase.`,
  'not-seen': ({ lineId, why }, { state, skin }) =>
    why === 'refused'
      ? `${speakerOf(lineId, state)} ne vous voit pas\u00a0: la caméra est bloquée. Ouvrez [[${skin.settings[state.machine]}]], puis choisissez [[${skin.allow.camera}]].`
      : `${speakerOf(lineId, state)} ne vous voit pas\u00a0: votre caméra est coupée. Cliquez sur [[${skin.show}]].`,
  'noise-heard': ({ lineId }, { state, skin }) =>
    `Tout le bruit de chez vous s’entend là-bas. ${speakerOf(lineId, state)} ne peut plus parler. Cliquez sur [[${skin.mute}]]. Vous remettrez le micro pour répondre.`,
  'wrong-side': ({ lineId }, { state, skin }) =>
    `${speakerOf(lineId, state)} voit votre visage, pas ce que vous montrez. Un téléphone a deux caméras. Cliquez sur [[${skin.turn}]].`,
  'hand-down': (_, { skin }) =>
    `Vous parlez en même temps qu’une autre personne. Personne ne comprend. Cliquez sur [[${skin.hand}]], puis parlez à votre tour.`,
  'nothing-written': (_, { skin }) => `Rien n’est arrivé dans la discussion. Cliquez sur [[${skin.chat}]], écrivez, puis cliquez sur [[${skin.chatSend}]].`,
  'left-early': ({ lineId }, { state }) =>
    lineOf(lineId, state)?.sort === 'person'
      ? `L’appel s’est arrêté au milieu. ${speakerOf(lineId, state)} parle encore, sans savoir pourquoi. Rappelez, et dites ce qui s’est passé.`
      : 'Vous êtes sorti de la réunion avant la fin. Les autres vous attendent. Ouvrez-la de nouveau dans la liste.',
  'nobody-there': (_, { skin }) =>
    `Ce lien est celui d’une autre réunion. Cliquez sur [[${skin.back}]], puis cherchez le message le plus récent\u00a0: il a le bon lien.`,
  'phone-paid': ({ lineId }, { state, skin }) =>
    `Cet appel passe par le réseau du téléphone, jusqu’${lineOf(lineId, state)?.abroad ?? 'à l’étranger'}. L’opérateur le fait souvent payer, en plus du forfait. Cliquez sur [[${skin.hangUp}]]. Puis appelez par internet, avec [[${skin.video}]].`,
  'plan-spent': (_, { state, skin }) =>
    `Le Wi-Fi «\u00a0${state.wifi ?? ''}\u00a0» est là, et l’appel passe par votre forfait. La vidéo en prend beaucoup. Ouvrez [[${skin.settings[state.machine]}]], puis choisissez [[${skin.networks.wifi}]]. Vous y verrez ce qui est déjà parti.`,
  'entered-flawed': ({ flaw }, { skin }) =>
    flaw === 'dark'
      ? `On ne voit que votre ombre\u00a0: la lumière vient de derrière. On vous lit moins bien sur le visage. Cliquez sur [[${skin.adjust.dark}]].`
      : `On voit tout ce qui est derrière vous. Cela peut gêner, et cela ne regarde personne. Cliquez sur [[${skin.adjust.busy}]].`,
  'screen-shown': (_, { skin }) =>
    `Tout le monde voit maintenant votre écran, avec vos messages. Cliquez vite sur [[${skin.stop}]]. Votre caméra, elle, n’a pas bougé.`,
  'number-unknown': ({ why }, { state, skin }) => unknown(why, state, skin),
};

function unknown(why: 'no-plus' | 'zero' | 'other', { pane }: Visio, skin: Skin): string {
  if (pane.name === 'dial' && pane.cut !== undefined) return 'Ce numéro ne mène à personne. Relisez l’invitation, chiffre par chiffre.';
  switch (why) {
    case 'no-plus':
      return `Ce numéro est celui que l’on fait sur place. D’ici, l’application cherche en France, et ne trouve personne. Écrivez d’abord le signe +, puis l’indicatif du pays, sans le premier 0.`;
    case 'zero':
      return 'Le signe + et l’indicatif sont là. Mais le premier 0 du numéro est resté\u00a0: personne n’est trouvé. Enlevez ce 0, puis recommencez.';
    case 'other':
      return `Personne n’a ce numéro. Un chiffre manque, ou n’est pas à sa place. Regardez sous [[${skin.notebook}]].`;
  }
}
