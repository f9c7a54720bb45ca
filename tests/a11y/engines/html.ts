// html-validate, on the file as it came and on the page after its scripts. What only concerns style is off: what a browser or a screen
// reader would notice stays on. The project's own pages are also held by .htmlvalidate.mjs, which is stricter.

import { HtmlValidate, type ConfigData } from 'html-validate';
import type { Page } from '@playwright/test';
import { levelOf } from '../criteria.ts';
import type { Finding, Rule } from '../finding.ts';

/** The order of headings is axe's: it knows which are in sight, and that a dialog has its own. */
const off = [
  'require-sri',
  'no-raw-characters',
  'no-unused-disable',
  'deprecated-rule',
  'attr-spacing',
  'unrecognized-char-ref',
  'no-implicit-button-type',
  'heading-level',
  'no-redundant-for',
  'script-element',
];

const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    ...Object.fromEntries(off.map((rule) => [rule, 'off'])),
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A <select> holds neither links nor pictures.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Safari takes a list for a list no more when its bullets are styled away (https://bugs.webkit.org/show_bug.cgi?id=170179).
    'no-redundant-role': ['error', { exclude: ['list', 'navigation', 'main', 'banner', 'contentinfo'] }],
    'no-missing-references': 'error',
  },
};

const validator = new HtmlValidate(config);

const rule = (rgaa: string, wcag: string, says: string, mend: string): Rule => ({
  rgaa: rgaa.split(' ').filter(Boolean),
  wcag: wcag.split(' ').filter(Boolean),
  says,
  mend,
});

const rules: { readonly [name: string]: Rule } = {
  'area-alt': rule('1.1', '1.1.1', 'Une zone de l’image n’a pas de texte.', 'Ajoutez alt à <area>.'),
  'aria-label-misuse': rule('7.1', '4.1.2', 'Ce nom (aria-label) n’est pas lu à cet endroit.', 'Mettez-le sur un élément qui a un rôle, ou écrivez-le.'),
  'attribute-allowed-values': rule('8.2', '4.1.2', 'Cet attribut a une valeur que personne ne comprend.', 'Prenez une valeur permise.'),
  'attribute-misuse': rule('8.2', '4.1.2', 'Cet attribut n’a pas d’effet ici.', 'Retirez-le, ou mettez-le où il sert.'),
  'aria-hidden-body': rule('10.8', '4.1.2', 'Toute la page est cachée aux machines qui lisent.', 'Retirez aria-hidden de <body>.'),
  'close-order': rule('8.2', '', 'Des balises se croisent : chaque navigateur répare à sa façon.', 'Fermez-les dans l’ordre inverse de leur ouverture.'),
  'close-attr': rule('8.2', '', 'Une balise de fin porte un attribut.', 'Mettez-le sur la balise de début.'),
  deprecated: rule('8.2 10.1', '1.3.1', 'Cette balise ne fait plus partie du HTML.', 'Prenez celle qui la remplace, et la feuille de style pour l’allure.'),
  'no-deprecated-attr': rule('8.2 10.1', '1.3.1', 'Cet attribut ne fait plus partie du HTML.', 'Mettez l’allure dans la feuille de style.'),
  'doctype-html': rule('8.1', '', 'La page ne dit pas qu’elle est en HTML d’aujourd’hui.', 'Commencez par <!doctype html>.'),
  'missing-doctype': rule('8.1', '', 'La page ne dit pas qu’elle est en HTML.', 'Commencez par <!doctype html>.'),
  'element-name': rule('8.2', '', 'Cette balise n’existe pas.', 'Corrigez son nom.'),
  'element-permitted-content': rule('8.2', '1.3.1', 'Cette balise ne peut pas être à l’intérieur de celle-là.', 'Sortez-la.'),
  'element-permitted-occurrences': rule('8.2', '1.3.1', 'Cette balise ne peut venir qu’une fois ici.', 'Gardez-en une.'),
  'element-permitted-order': rule('8.2', '1.3.1', 'Cette balise n’est pas à sa place.', 'Mettez-la en premier.'),
  'element-permitted-parent': rule('8.2', '1.3.1', 'Cette balise n’est pas dans celle qu’il faut.', 'Changez-la de place.'),
  'element-required-ancestor': rule('8.2', '1.3.1', 'Cette balise est seule, hors de ce qui lui donne un sens.', 'Mettez-la à l’intérieur de la bonne balise.'),
  'element-required-attributes': rule('8.2', '4.1.2', 'Il manque à cette balise un attribut obligatoire.', 'Ajoutez-le.'),
  'element-required-content': rule('8.2', '1.3.1', 'Il manque à cette balise ce qu’elle doit contenir.', 'Ajoutez-le.'),
  'empty-heading': rule('9.1', '1.3.1 2.4.6', 'Ce titre est vide.', 'Écrivez-le, ou retirez-le.'),
  'empty-title': rule('8.5 8.6', '2.4.2', 'Le titre de la page est vide.', 'Écrivez dans <title> ce que contient la page.'),
  'hidden-focusable': rule(
    '10.8',
    '4.1.2',
    'La touche Tab s’arrête sur quelque chose de caché aux machines qui lisent.',
    'Retirez aria-hidden, ou ajoutez tabindex="-1".',
  ),
  'input-missing-label': rule('11.1', '1.3.1 4.1.2 3.3.2', 'Ce champ n’a pas d’étiquette.', 'Ajoutez <label for>.'),
  'map-dup-name': rule('1.1', '4.1.2', 'Deux cartes cliquables ont le même nom.', 'Donnez à chacune le sien.'),
  'map-id-name': rule('8.2', '', 'La carte cliquable a deux noms.', 'Donnez la même valeur à id et à name.'),
  'meta-refresh': rule('13.1', '2.2.1 2.2.4', 'La page se recharge ou s’en va d’elle-même.', 'Retirez <meta http-equiv="refresh">.'),
  'multiple-labeled-controls': rule('11.1', '1.3.1', 'Une étiquette est liée à deux champs.', 'Donnez à chaque champ la sienne.'),
  'no-abstract-role': rule('7.1', '4.1.2', 'Ce rôle n’existe que dans la théorie.', 'Prenez un vrai rôle, ou aucun.'),
  'no-autoplay': rule('4.10', '1.4.2', 'Ce son ou cette vidéo part sans qu’on le demande.', 'Retirez autoplay.'),
  'no-dup-attr': rule('8.2', '', 'Cette balise porte deux fois le même attribut.', 'Gardez-en un.'),
  'no-dup-id': rule('8.2', '4.1.2 1.3.1', 'Deux éléments portent le même nom (id) : un lien ou une étiquette mène au mauvais.', 'Donnez à chacun le sien.'),
  'no-multiple-main': rule('12.6', '1.3.1', 'La page a deux contenus principaux.', 'Gardez un seul <main>.'),
  'no-redundant-aria-label': rule('7.1', '', 'Ce nom (aria-label) répète ce qui est écrit.', 'Retirez-le.'),
  'no-redundant-role': rule('7.1', '', 'Ce rôle répète celui de la balise.', 'Retirez-le.'),
  'no-missing-references': rule('8.2', '1.3.1 4.1.2', 'Un attribut cite un élément qui n’existe pas.', 'Corrigez le nom (id), ou retirez l’attribut.'),
  'prefer-native-element': rule('7.1', '4.1.2', 'Ce rôle imite une balise qui existe.', 'Prenez la vraie balise : le clavier vient avec.'),
  'text-content': rule('11.9', '4.1.2', 'Cet élément n’a pas de nom.', 'Écrivez-le.'),
  'unique-landmark': rule('12.6', '1.3.1', 'Deux parties de la page portent le même nom.', 'Donnez à chacune le sien (aria-label).'),
  'valid-autocomplete': rule('11.13', '1.3.5', 'Le navigateur ne comprend pas ce que ce champ attend.', 'Corrigez autocomplete.'),
  'valid-for': rule('11.1', '1.3.1', 'Cette étiquette ne mène à aucun champ.', 'Corrigez for.'),
  'valid-id': rule('8.2', '', 'Ce nom (id) n’en est pas un.', 'Commencez par une lettre, sans espace.'),
  'void-content': rule('8.2', '', 'Cette balise ne peut rien contenir, et on la ferme.', 'Retirez la balise de fin.'),
  'wcag/h30': rule('6.2', '2.4.4 1.1.1', 'Ce lien n’a pas de nom.', 'Écrivez où il mène.'),
  'wcag/h32': rule('11.9', '3.2.2', 'Ce formulaire n’a pas de bouton pour envoyer.', 'Ajoutez un bouton.'),
  'wcag/h36': rule('1.1', '1.1.1', 'Ce bouton en image n’a pas de texte.', 'Ajoutez alt.'),
  'wcag/h37': rule('1.1', '1.1.1', 'Cette image n’a pas de texte.', 'Ajoutez alt.'),
  'wcag/h63': rule('5.7', '1.3.1', 'Cet en-tête ne dit pas s’il commande une ligne ou une colonne.', 'Ajoutez scope.'),
  'wcag/h67': rule('1.2', '1.1.1', 'Cette image se dit décorative, et a une infobulle.', 'Retirez title, ou écrivez alt.'),
  'wcag/h71': rule('11.6', '1.3.1', 'Ce groupe de champs n’a pas de titre.', 'Écrivez <legend>.'),
};

/** What the validator says of these words of HTML. The selectors are those of the page: `same` says them as the checks do. */
export async function htmlFindings(page: Page, address: string, markup: string): Promise<readonly Finding[]> {
  const { results } = await validator.validateString(markup);
  const messages = results.flatMap((result) => result.messages);
  const places = await page.evaluate(
    (selectors) => selectors.map((one) => globalThis.a11yBattery.place(one)),
    messages.map(({ selector }) => selector ?? 'html'),
  );
  return messages.flatMap(({ ruleId, message }, index): readonly Finding[] => {
    const place = places[index];
    // What is inert is a picture: nobody meets its landmarks, nor its names.
    if (place?.isInert === true) return [];
    const said = rules[ruleId] ?? rule('8.2', '', 'Le HTML n’est pas juste ici.', 'Corrigez la balise.');
    return [
      {
        ...said,
        page: address,
        rule: ruleId,
        engine: 'html-validate',
        element: place?.element ?? 'html',
        level: levelOf(said.wcag, said.rgaa),
        about: message,
      },
    ];
  });
}
