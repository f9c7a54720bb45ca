// Ce que Déclic dit du terrain d’essai (pas ce que le terrain dit : c’est dans skins.ts).

import type { Hand } from '../../../kit/hand';
import type { SlipSentences } from '../../../kit/sentences';
import type { GestesSlip } from '../schema';
import type { Skin } from '../skins';
import type { Gestes } from '../state';

interface Named {
  readonly name: string;
}

interface With {
  readonly control: string;
}

/** How a sign is made on a French keyboard, by the first of its kind in a text. */
const tips: readonly (readonly [RegExp, (sign: string) => string])[] = [
  [/@/, () => 'Pour @ : tenez Alt Gr, puis appuyez sur la touche du 0, en haut.'],
  [/€/, () => 'Pour € : tenez Alt Gr, puis appuyez sur la touche E.'],
  [/[âêîôû]/, (sign) => `Pour ${sign} : appuyez sur ^, à droite du P. Lâchez. Puis appuyez sur ${sign.normalize('NFD').charAt(0)}.`],
  [/[ëïü]/, (sign) => `Pour ${sign} : tenez Maj et appuyez sur ^, à droite du P. Lâchez. Puis appuyez sur ${sign.normalize('NFD').charAt(0)}.`],
  [/ù/, () => 'Pour ù : la touche à droite de la lettre m.'],
  [/[éèçà]/, (sign) => `Pour ${sign} : la touche du ${{ é: '2', è: '7', ç: '9', à: '0' }[sign] ?? ''}, en haut, sans Maj.`],
  [/[A-Z]/, (sign) => `Pour ${sign} majuscule : tenez Maj, puis appuyez sur ${sign}.`],
  [/\./, () => 'Pour le point : tenez Maj, puis appuyez sur le point-virgule.'],
];

function tipFor(text: string): string {
  for (const [signs, say] of tips) {
    const sign = signs.exec(text)?.[0];
    if (sign !== undefined) return ` ${say(sign)}`;
  }
  return '';
}

export const says = {
  // What to do.
  'go-to': ({ name }: Named) => `Amenez le pointeur sur [[${name}]], sans cliquer. Attendez un instant.`,
  'click-twice': ({ name }: Named) => `Cliquez vite deux fois sur [[${name}]].`,
  drag: ({ name, place }: Named & { readonly place: string }) =>
    `Tenez le bouton sur [[${name}]], glissez jusqu’à [[${place}]], puis lâchez. Ou cliquez sur [[${name}]].`,
  'scroll-down': ({ hand, control }: With & { readonly hand: Hand }) =>
    `${hand === 'mouse' ? 'Amenez le pointeur sur le texte, puis tournez la molette de la souris' : 'Faites glisser le texte vers le haut, avec le doigt'}. Ou cliquez sur [[${control}]].`,
  'close-menu': ({ control }: With) => `Un menu est ouvert. Cliquez dans le vide, [[${control}]].`,
  hold: ({ name }: Named) => `Posez le doigt sur [[${name}]]. Tenez sans bouger, puis levez le doigt.`,
  'slide-on': ({ control }: With) => `Sur l’image, glissez le doigt vers la gauche. Ou touchez [[${control}]].`,
  spread: ({ control }: With) => `Posez deux doigts sur l’image et écartez-les. Ou touchez [[${control}]].`,
  raise: ({ control }: With) => `Le clavier cache la case. Sur la page, glissez le doigt vers le haut. Ou touchez [[${control}]].`,
  'write-it': ({ field, value }: { readonly field: string; readonly value: string }) =>
    `Cliquez dans la case [[${field}]], puis écrivez : « ${value} ».${tipFor(value)}`,
  mend: ({ field, value }: { readonly field: string; readonly value: string }) =>
    `Dans la case [[${field}]], il faut lire : « ${value} ». Cliquez juste après la faute, puis appuyez sur Retour arrière.`,
  'add-it': ({ field, value }: { readonly field: string; readonly value: string }) =>
    `Dans la case [[${field}]], il faut lire\u00a0: «\u00a0${value}\u00a0». Cliquez là où il manque des mots, puis écrivez-les.`,
  'insert-off': ({ control }: With) => `La touche [[${control}]] est allumée\u00a0: ce que l’on écrit mange la suite. Appuyez une fois dessus.`,
  'letters-back': ({ control }: With) => `Tenez Ctrl et appuyez sur Z\u00a0: ce qui a été mangé revient. Ou cliquez sur [[${control}]].`,
  'num-on': ({ control }: With) => `La touche [[${control}]] est éteinte\u00a0: les chiffres de droite n’écrivent rien. Appuyez une fois dessus.`,
  'write-digits': ({ field, value }: { readonly field: string; readonly value: string }) =>
    `Dans la case [[${field}]], écrivez «\u00a0${value}\u00a0» avec les chiffres de droite. Ou cliquez sur les touches dessinées.`,
  'language-asked': ({ control }: With) => `Le clavier parle une autre langue. Cliquez sur [[${control}]].`,
  'caps-off': ({ control }: With) => `La touche [[${control}]] est allumée : tout s’écrit en majuscules. Appuyez une fois dessus.`,
  'copy-it': ({ field, control }: With & { readonly field: string }) =>
    `Cliquez dans la case « ${field} ». Tenez Ctrl et appuyez sur A, puis sur C. Ou cliquez sur [[${control}]].`,
  'paste-it': ({ field, control }: With & { readonly field: string }) =>
    `Cliquez dans la case « ${field} ». Tenez Ctrl et appuyez sur V. Ou cliquez sur [[${control}]].`,
  'tab-to': ({ first, name, control }: Named & With & { readonly first: string | undefined }) =>
    `${first === undefined ? 'Appuyez' : `Cliquez dans la case «\u00a0${first}\u00a0», puis appuyez`} sur la touche Tab de votre clavier\u00a0: elle mène à «\u00a0${name}\u00a0». Ou cliquez sur [[${control}]].`,
  'arrow-to': ({ name, control }: Named & With) => `Appuyez sur une flèche de votre clavier, pour cocher « ${name} ». Ou cliquez sur [[${control}]].`,

  // What just happened.
  shown: ({ text }: { readonly text: string }) => text,
  'menu-open': () => 'Un menu s’est ouvert.',
  selected: ({ name }: Named) => `Vous avez sélectionné « ${name} ».`,
  taken: ({ name }: Named) => `Vous tenez « ${name} ». Choisissez sa place.`,
  'at-end': () => 'Vous êtes en bas du texte.',
  'keyboard-up': () => 'Le clavier s’est ouvert. Il cache la case.',
  raised: () => 'La page est montée. On voit la case.',
  larger: () => 'L’image est plus grande.',
  copied: () => 'Le texte est copié.',
  'now-in': ({ name }: Named) => `Vous êtes sur «\u00a0${name}\u00a0».`,
};

/** Where to look. */
export const areas = {
  thing: 'Regardez le grand dessin.',
  below: 'Regardez le bouton, en bas.',
  keyboard: 'Regardez le clavier dessiné. La touche utile est entourée.',
  lock: 'Regardez juste sous la case où l’on écrit.',
  stops: 'Regardez la case entourée, et votre clavier.',
  around: 'Regardez la partie vide, autour du menu.',
};

/** Ce qui s’est passé, puis comment continuer. */
export const slips: SlipSentences<GestesSlip, Gestes, Skin> = {
  'left-early': () => 'Le pointeur est parti trop tôt. Revenez dessus, puis ne bougez plus la main.',
  moved: (_, { skin }) => `La main a bougé pendant le clic. L’objet a suivi. Cliquez sur [[${skin.putBack}]]. Puis tenez la main immobile.`,
  double: (_, { skin }) => `Vous avez cliqué deux fois. Il y a deux fenêtres. Cliquez sur [[${skin.closeExtra}]]. Un seul clic aurait ouvert.`,
  'too-slow': () => 'Les deux clics sont trop éloignés. Cliquez deux fois de suite, plus vite, sans bouger la main.',
  'right-button': (_, { skin }) => `C’était le bouton droit. Il ouvre un menu. Cliquez dans le vide, [[${skin.beside}]]. Puis utilisez le bouton gauche.`,
  'let-go-early': () => 'Le doigt est parti trop tôt. Tenez-le posé plus longtemps, sans bouger.',
  held: ({ by }, { skin }) =>
    by === 'finger'
      ? `Le doigt est resté longtemps : un menu s’est ouvert. Touchez le vide, [[${skin.beside}]]. Puis touchez et levez le doigt tout de suite.`
      : 'Vous avez tenu le bouton longtemps. Appuyez, puis lâchez tout de suite.',
  beside: () => 'C’était à côté. La cible grandit. Visez le milieu du dessin.',
  'item-chosen': (_, { skin }) => `Vous avez choisi une ligne du menu. Ici, rien n’a changé. Cliquez dans le vide, [[${skin.beside}]].`,
  'dropped-early': () => 'L’objet a été lâché trop tôt. Il est revenu à sa place. Tenez le bouton jusqu’au bout.',
  'wrong-place': () => 'L’objet est posé ailleurs. Rien n’est perdu. Prenez-le encore, puis posez-le à la bonne place.',
  'slid-short': () => 'Le doigt n’a pas assez glissé. Gardez-le posé et faites un geste plus long.',
  'slid-crooked': () => 'Le doigt est allé vers le haut ou le bas. Glissez de droite à gauche.',
  'pinch-closed': () => 'Les doigts se sont rapprochés : l’image est plus petite. Écartez-les.',
  'one-finger': () => 'Un seul doigt a bougé. Posez deux doigts, puis écartez-les.',
  'written-blind': (_, { skin }) => `Le mot est écrit, mais le clavier cache la case. Touchez [[${skin.raise}]] pour vérifier.`,
  'wrong-word': (_, { state }) =>
    `Un autre mot est dans la case. Touchez [[${state.pane.name === 'hidden' ? state.pane.station.word : ''}]] : il prendra sa place.`,
  'nothing-written': () => 'Une case est vide. Cliquez dans la case, puis écrivez.',
  unfinished: () => 'Le début est bon. Il manque la suite. Comparez avec le modèle.',
  'wiped-all': () => 'Vous avez tout effacé. C’est permis : écrivez de nouveau. La prochaine fois, cliquez juste après la faute et effacez une seule lettre.',
  'caps-lock': (_, { skin }) => `C’est écrit en majuscules. La touche [[${skin.caps}]] est allumée. Appuyez une fois dessus, puis écrivez de nouveau.`,
  'one-box': () => 'Tout est dans la première case. Effacez le deuxième mot. Puis appuyez sur Tab pour aller à la deuxième case.',
  'pasted-empty': (_, { skin }) => `Rien n’est encore copié. Commencez par [[${skin.copy}]].`,
  'copied-part': (_, { skin }) => `Une partie seulement est copiée. Cliquez sur [[${skin.copy}]], puis collez de nouveau.`,
  space: () => 'Un espace manque, ou il est en trop. Comparez avec le modèle. La grande touche du bas fait les espaces.',
  'key-held': ({ letter }) => `La touche ${letter} est restée enfoncée : la lettre s’est répétée. Effacez les lettres en trop. Touchez la touche et lâchez.`,
  'accent-missing': ({ letter }) => `Il manque l’accent.${tipFor(letter)}`,
  'alt-gr-missing': ({ letter }) => `Ce n’est pas le signe ${letter}. Effacez-le.${tipFor(letter)}`,
  'shift-missing': ({ letter }) => `Il faut une majuscule.${tipFor(letter)}`,
  'digit-missing': ({ letter }) => `Pour écrire le chiffre ${letter} avec les touches du haut, tenez Maj. Effacez le signe, puis recommencez.`,
  eaten: (_, { skin, state }) =>
    `Ce que vous écrivez prend la place de la suite.${state.pane.name === 'write' && !state.pane.isAmiss ? '' : ` La touche [[${skin.insert}]] est allumée\u00a0: appuyez une fois dessus.`} Pour ravoir les lettres mangées, cliquez sur [[${skin.undo}]].`,
  'pad-off': (_, { skin, state }) =>
    state.pane.name === 'write' && state.pane.values[0] !== ''
      ? `C’est écrit, mais les chiffres de droite sont encore éteints. Appuyez une fois sur [[${skin.num}]]. Puis continuez.`
      : `Rien ne s’écrit\u00a0: ces touches déplacent le trait. Appuyez une fois sur [[${skin.num}]]. Puis appuyez de nouveau sur les chiffres.`,
  'other-keyboard': (_, { skin }) =>
    `Le clavier est en anglais\u00a0: A écrit q, M écrit autre chose. Cliquez sur [[${skin.languages.anglais.short}]] et choisissez le français. Puis effacez et écrivez de nouveau.`,
  'clicked-instead': (_, { skin }) =>
    `Vous avez cliqué, et cela marche aussi. Ici, on essaie les touches. Cliquez dans la première case, puis appuyez sur [[${skin.tab}]] et sur les flèches.`,
  'letter-wrong': ({ letter }) => `Le signe ${letter} n’est pas à sa place. Cliquez juste après lui, puis appuyez sur Retour arrière.`,
};
