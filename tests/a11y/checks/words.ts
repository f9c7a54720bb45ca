// What the words ask of the reader: to see a colour, to know a short form, to decipher.

import type { Checks, Hit } from '../finding.ts';
import { ownText, shown, textOf, wordsIn } from '../inside.ts';
import { toldBySenses } from './senses.ts';

const paragraphs = (): readonly Element[] =>
  shown('p, li, dd, td, label, legend, figcaption, h1, h2, h3, h4, div, span, strong, em').filter(
    (element) => ownText(element) !== '' && element.closest('script, style, pre, code') === null,
  );

const usual = new Set(
  `PDF OK HTML CSS TV SMS MMS FAQ USB CSV PC CD DVD GPS ID QR UK EU USA UN GB DM MM YYYY JJ AAAA AM PM DNA GIF JPG JPEG PNG SVG XML JSON URL HTTP HTTPS WWW BBC NHS GOV GDS VAT PIN SIM WIFI RGAA WCAG IBAN RIB CV SNCF RATP CAF CPAM AVC VIH HLM RSA TVA UE ONU OTAN DOC DOCX XLS XLSX ODT ZIP EPUB MP ISBN AGPL GPL MIT`.split(
    ' ',
  ),
);
const emoticon = /(?:^|\s)(?:[:;=8][-o^']?[)(\][dDpP/\\|*]|<3|\^_\^|¯\\_\(ツ\)_\/¯|\(╯°□°）|x_x|o_O)(?=\s|$|[.,])/u;

/** How hard a passage is: Flesch (English), Kandel and Moles (French), on sentences and on groups of vowels. */
function easeOf(text: string, lang: string): number {
  const words = wordsIn(text);
  const sentences = Math.max(1, text.split(/[.!?…]+(?:\s|$)/).filter((one) => wordsIn(one).length > 0).length);
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e(?:s|nt)?$/, '')
            .match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g) ?? []
        ).length,
      ),
    0,
  );
  const [perSentence, perWord] = [words.length / sentences, syllables / words.length];
  return lang.startsWith('fr') ? 207 - 1.015 * perSentence - 73.6 * perWord : 206.835 - 1.015 * perSentence - 84.6 * perWord;
}

export const aboutWords: Checks = {
  'told-by-the-senses': {
    rgaa: ['10.9', '3.1'],
    wcag: ['1.3.3', '1.4.1'],
    says: 'Cette consigne ne se comprend qu’en voyant une couleur, une forme ou une place.',
    mend: 'Nommez aussi la chose : « le bouton « Envoyer », à droite ».',
    look: () =>
      paragraphs().flatMap((element): readonly Hit[] => {
        const found = toldBySenses(element);
        const isOuter = [...element.children].some((child) => child.matches('p, li, div') && textOf(child).includes(found ?? '\u0000'));
        return found === undefined || isOuter ? [] : [{ element, about: found }];
      }),
  },
  'short-form-unexplained': {
    rgaa: [],
    wcag: ['3.1.4'],
    says: 'Cette abréviation n’est expliquée nulle part.',
    mend: 'Écrivez-la en entier la première fois, ou donnez un title à <abbr>.',
    look: () => [
      ...shown('abbr, acronym').filter(
        (short) =>
          !short.hasAttribute('title') && !new RegExp(`\\(\\s*${escaped(textOf(short))}|${escaped(textOf(short))}\\s*[(:]`).test(textOf(document.body)),
      ),
      ...firstShortForms(),
    ],
  },
  'letters-spaced': {
    rgaa: ['8.9', '10.1'],
    wcag: ['1.3.2'],
    says: 'Les lettres de ce mot sont séparées par des espaces : une machine les épelle.',
    mend: 'Écrivez le mot, et écartez les lettres dans la feuille de style.',
    look: () =>
      paragraphs()
        .concat(shown('a, button'))
        .filter((element) => /(?:^|[^\p{L}\p{N}])(?:\p{L}[ \u00a0]){3,}\p{L}(?![\p{L}\p{N}])/u.test(ownText(element))),
  },
  'drawn-with-letters': {
    rgaa: ['13.5'],
    wcag: ['1.1.1'],
    says: 'Un dessin ou un visage est fait de signes : une machine les lit un par un.',
    mend: 'Mettez une image avec un texte, ou écrivez le mot.',
    look: () =>
      shown('pre, p, div, span, li, td, code').filter((element) => {
        const own = element.matches('pre') ? element.textContent : ownText(element);
        const lines = own.split('\n').filter((line) => line.trim().length > 2);
        const drawn = lines.filter((line) => (line.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0) > line.trim().replace(/\s/g, '').length / 2);
        const isArt =
          (drawn.length >= 2 && drawn.length >= lines.length / 2 && element.matches('pre, code')) || /[-=~*#+<>|/\\^]{6,}(?!\w)/.test(own.replace(/\s/g, ' '));
        return (isArt || emoticon.test(own)) && element.closest('[role=img], [aria-hidden=true], script, style') === null;
      }),
  },
  'signs-for-letters': {
    rgaa: ['13.5'],
    wcag: ['1.1.1', '3.1.5'],
    says: 'Des signes tiennent lieu de lettres : ces mots ne peuvent pas être lus à voix haute.',
    mend: 'Écrivez avec les lettres de la langue.',
    look: () =>
      paragraphs()
        .concat(shown('a, button'))
        .filter((element) => {
          const own = ownText(element).replace(/\S*(?:@|:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+/g, '');
          const isLeet = /\p{L}{1,}[@$!|€0134]\p{Ll}+/u.test(own) && (own.match(/\p{L}[@$!€]\p{Ll}|\b\p{L}+[0134]\p{Ll}{2,}/gu)?.length ?? 0) > 0;
          const isMixed = /[a-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-z]/i.test(own);
          return isLeet || isMixed || /[\u{1d400}-\u{1d7ff}\uff21-\uff5a\u{1f130}-\u{1f189}\u24b6-\u24e9]{2,}/u.test(own);
        }),
  },
  'sign-alone': {
    rgaa: ['11.9', '6.1'],
    wcag: ['1.1.1'],
    says: 'Un signe seul tient lieu de mot : il est lu « fois », « supérieur », ou pas du tout.',
    mend: 'Écrivez le mot, ou donnez un nom (aria-label).',
    look: () =>
      shown('button, [role=button], a[href], td, th').filter(
        (element) =>
          /^[^\p{L}\p{N}\s]{1,3}$/u.test(textOf(element)) &&
          !element.hasAttribute('aria-label') &&
          !element.hasAttribute('aria-labelledby') &&
          !/^[-–—=%€$£&"«»*]$/.test(textOf(element)) &&
          element.querySelector('[aria-hidden=true], svg, img') === null,
      ),
  },
  'text-very-hard': {
    rgaa: [],
    wcag: ['3.1.5'],
    says: 'Ce texte est très difficile : ses phrases et ses mots sont longs.',
    mend: 'Une idée par phrase, des mots courants, ou un résumé simple à côté.',
    look: () => {
      const lang = document.documentElement.lang;
      if (!/^(?:en|fr)\b/.test(lang)) return [];
      return shown('p, li, dd, td, div, main, section, article').filter((element) => {
        if (!element.matches('p, li, dd, td') && wordsIn(ownText(element)).length < 25) return false;
        const text = textOf(element);
        const words = wordsIn(text);
        if (
          words.length < 25 ||
          element.querySelector('p, li') !== null ||
          (element.closest('[lang]')?.getAttribute('lang') ?? lang).slice(0, 2) !== lang.slice(0, 2)
        )
          return false;
        const isLatin = words.filter((word) => /^[\p{Script=Latin}\p{N}’'-]+$/u.test(word)).length === words.length;
        return (
          isLatin &&
          (easeOf(text, lang) < (words.length < 50 ? -5 : 12) ||
            words.length / Math.max(1, text.split(/[.!?…;:]+(?:\s|$)/).filter((one) => wordsIn(one).length > 1).length) > 45)
        );
      });
    },
  },
  'words-of-law': {
    rgaa: [],
    wcag: ['3.1.3'],
    says: 'Ce passage emploie des mots que peu de gens connaissent.',
    mend: 'Prenez les mots de tous les jours, ou expliquez-les.',
    look: () =>
      shown('p, li, dd').filter(
        (element) =>
          (textOf(element).match(
            /\b(?:heretofore|hereinafter|notwithstanding|aforementioned|pursuant|whereby|therein|thereof|inter alia|mutatis mutandis|prima facie|ex ante|a priori|utili[sz]e|leverage|synerg\w+|paradigm\w*|holistic\w*|operationali[sz]e|susmentionnée?s?|nonobstant|subséquente?s?|afférente?s?|sus-?visée?s?|dont acte|in fine|nonobstant)\b/gi,
          )?.length ?? 0) >= 2,
      ),
  },
};

/** Where each group of capitals comes first, when nothing on the page says what it stands for. */
function firstShortForms(): readonly Hit[] {
  const all = textOf(document.body);
  const met = new Set<string>();
  return shown('p, li, dd, td, h1, h2, h3, figcaption').flatMap((element) =>
    [...ownText(element).matchAll(/(?:^|[^\p{L}\p{N}.-])(\p{Lu}{3,6})(?![\p{L}\p{N}-])/gu)].flatMap((match): readonly Hit[] => {
      const short = match[1] ?? '';
      const isShouted = /\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(ownText(element));
      if (usual.has(short) || met.has(short) || isShouted) return [];
      met.add(short);
      const letters = [...short].map((letter) => `${letter}[\\p{L}’'-]+`).join("[\\s’']+(?:(?:de|du|des|la|le|les|d|l|of|and|the|for|et)[\\s’']+)*");
      const isExplained =
        all.includes(`(${short})`) ||
        new RegExp(`${short}\\s*(?:\\(|:|, c’est|means|stands for|veut dire|=)`, 'u').test(all) ||
        new RegExp(letters, 'iu').test(all) ||
        document.querySelector(`abbr[title]`)?.textContent === short;
      return isExplained ? [] : [{ element, about: short }];
    }),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
