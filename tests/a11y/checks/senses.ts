// Instructions that only make sense to who sees a colour, a shape or a place, in English and in French.

import { textOf } from '../inside.ts';

const things =
  'button|link|field|box|boxes|icon|menu|tab|panel|column|section|text|item|items|fields|area|list|image|picture|form|arrow|sidebar|shape|one|ones|words?|sign|symbol|row|option|options';
const choses =
  'bouton|lien|champ|champs|case|cases|icône|menu|onglet|panneau|colonne|texte|zone|liste|image|formulaire|flèche|rubrique|encadré|croix|rond|carré|mots?';
const colours = 'red|green|blue|yellow|orange|purple|pink|gr[ae]y|black|white';
const couleurs = 'rouges?|verte?s?|bleue?s?|jaunes?|oranges?|violette?s?|roses?|grise?s?|noire?s?|blanche?s?';
const shapes = 'round|square|circular|triangular|rectangular|diamond|star-shaped|large|big|small|tall';
/** A colour is enough; a place or a shape counts where something is to be done. */
const asks =
  /\b(?:press|click|use|select|see|choose|tap|go|open|find|fill|follow|look|enter|push|pick|check|tick|start|continue|proceed|scroll)\b|(?:^|[^\p{L}])(?:cliquez|appuyez|touchez|utilisez|choisissez|allez|voyez|voir|regardez|ouvrez|sélectionnez|remplissez|suivez|cochez|cherchez|trouvez|passez|continuez|consultez)(?![\p{L}])/iu;
const sensory: readonly RegExp[] = [
  new RegExp(`\\b(?:${colours}|${shapes})(?:[ -]colou?red)? (?:${things})\\b`, 'i'),
  new RegExp(
    `\\b(?:marked|shown|highlighted|written|indicated|displayed|appear(?:s|ing)?|coloured|colored|are|is|text|items|fields|in the) in (?:bold |bright |dark )?(?:${colours})\\b`,
    'i',
  ),
  new RegExp(`\\b(?:${things})s? (?:is|are|shown|marked|highlighted) (?:${colours})\\b`, 'i'),
  new RegExp(
    `\\b(?:${things})s?\\b[^.]{0,24}\\b(?:on|to|at|in) the (?:far |upper |lower |top |bottom )?(?:left|right|top|bottom|side)(?:-hand)?(?: corner| side)?\\b`,
    'i',
  ),
  /\b(?:on|to|at|in) (?:the|your) (?:far |upper |lower |top |bottom )?(?:left|right)(?:-hand)?(?: side| corner| column| panel| menu)?\b(?! to\b)/i,
  new RegExp(`\\b(?:right|left)[- ]hand (?:side|column|menu|corner|panel|${things})\\b`, 'i'),
  /\bwhen you (?:hear|see) (?:the|a) (?:beep|sound|tone|bell|flash|colou?r)\b|\bafter the (?:beep|tone)\b/i,
  new RegExp(`(?:^|[^\\p{L}])(?:${choses}) (?:rond|ronde|carrée?|triangulaire|${couleurs}|de (?:gauche|droite)|du (?:haut|bas))(?![\\p{L}])`, 'iu'),
  new RegExp(`(?:^|[^\\p{L}])(?:en|marqués? en|écrits? en|indiqués? en|affichés? en) (?:${couleurs})(?![\\p{L}])`, 'iu'),
  new RegExp(`(?:^|[^\\p{L}])(?:${choses})[^.«]{0,24}(?:à (?:gauche|droite)|en (?:haut|bas))(?![\\p{L}])`, 'iu'),
  /(?:^|[^\p{L}])(?:quand|après|dès que) [^.]{0,20}(?:bip|signal sonore|sonnerie)(?![\p{L}])/iu,
];
const hasColour = new RegExp(`(?:^|[^\\p{L}])(?:${colours}|${couleurs}|beep|bip|sonore|tone|sound)(?![\\p{L}])`, 'iu');
const quoted = /«[^»]{2,}»|“[^”]{2,}”|"[^"]{2,}"|‘[^’]{2,}’/;
const LONG = 600;
/** One of those that stand beside these words, told by its side alone. */
const bySide =
  /\b(?:the|this) \p{L}+ (?:on|at|to) the (?:far )?(?:left|right)\b(?! (?:of|side of)\b)|(?:^|[^\p{L}])(?:le|la|l’|ce|cette) ?\p{L}+ (?:à|de) (?:gauche|droite)(?! d)/iu;

/** Whether two things stand side by side next to this. */
const hasSides = (element: Element): boolean => {
  const near = [element.previousElementSibling, element.nextElementSibling, element.nextElementSibling?.nextElementSibling ?? null].filter(
    (one) => one !== null,
  );
  const boxes = [...near, ...near.flatMap((one) => [...one.children])]
    .map((one) => one.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  return boxes.some((one) => boxes.some((other) => Math.abs(one.top - other.top) < 8 && one.right <= other.left));
};

/** What is told by the senses alone, in the words of the page; a thing that is also called by its name is found without them. */
export function toldBySenses(element: Element): string | undefined {
  const text = textOf(element);
  if (text.length > LONG || quoted.test(text)) return undefined;
  const found =
    sensory.flatMap((pattern) => pattern.exec(text.replace(/Croix[- ]Rouge/g, ''))?.[0] ?? []).find((one) => asks.test(text) || hasColour.test(one)) ??
    (hasSides(element) ? bySide.exec(text)?.[0] : undefined);
  const isNamed = [...element.querySelectorAll('kbd, b, strong, a, button')].some((name) => !hasColour.test(textOf(name)));
  return found === undefined || isNamed ? undefined : found.trim();
}
