// Links: whether one knows where they lead, and what they open.

import type { Checks, Hit } from '../finding.ts';
import { byIds, nameOf, ownText, shown, textOf, wordsIn } from '../inside.ts';

const isLink = (element: Element): element is HTMLAnchorElement => element instanceof HTMLAnchorElement;
const links = (): readonly HTMLAnchorElement[] => shown('a[href]').filter(isLink);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a link cannot be called: alone, in a list of links, it says nothing. */
const vague = new Set(
  `click|click here|here|read|read more|more|more info|more information|learn more|find out more|see more|details|more details|this|this page|link|this link|go|continue reading|info|information|next page|start|view|view more|download|see here|visit|page|website|article|discover|follow this link|press here|tap here|open
cliquez|cliquez ici|cliquer ici|clique ici|ici|lire|lire la suite|lire plus|plus|plus d infos|plus d info|plus d informations|en savoir plus|savoir plus|voir|voir plus|voir la suite|suite|la suite|détails|détail|ce lien|lien|cette page|page|par ici|là|article|site|télécharger|suivez ce lien|ouvrir|découvrir|consulter`
    .split(/[|\n]/)
    .map(plain),
);
const newWindow = /new (?:window|tab)|nouvel(?:le)? (?:fenêtre|onglet)|autre (?:fenêtre|onglet)|opens in|other window|une fenêtre s’ouvre/i;
const documents = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|csv|zip|epub|txt)$/i;
const media = /\.(mp3|mp4|m4a|ogg|oga|ogv|wav|webm|avi|mov|wmv|mpg)$/i;
const pictures = /\.(png|jpe?g|gif|webp|avif|svg|bmp)$/i;
/** Beside a picture that one opens, words enough to say what it shows. */
const TOLD_WORDS = 12;
const size = /\d\s*(?:[kmg]?o|[kmg]?b|[kmg]ib|octets|bytes|pages?)\b/i;
const transcript = /transcript|retranscription|sous-titres|captions|text version|version texte/i;

/** What is said of it beside its name: a description, a title, a picture in it. */
const allSaid = (link: Element): string =>
  [nameOf(link), link.getAttribute('title') ?? '', ...byIds(link, 'aria-describedby').map(textOf), ownText(link.parentElement ?? link)].join(' ');
const addressOf = (link: HTMLAnchorElement): string =>
  link.href
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/^http:/, 'https:');
const pathOf = (link: HTMLAnchorElement): string => {
  try {
    return new URL(link.href).pathname;
  } catch {
    return '';
  }
};
/** Text, and a link in the middle of it. */
const isInSentence = (link: Element): boolean => {
  let block = link.parentElement;
  while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
  return (
    block?.matches('p, li, dd, td, div, blockquote, figcaption') === true &&
    block.closest('nav') === null &&
    wordsIn(textOf(block)).length >= wordsIn(textOf(link)).length + 3 &&
    getComputedStyle(link).display === 'inline'
  );
};

export const aboutLinks: Checks = {
  'link-vague': {
    rgaa: ['6.1'],
    wcag: ['2.4.4', '2.4.9'],
    says: 'Ce lien, lu seul, ne dit pas où il mène.',
    mend: 'Écrivez dans le lien ce que l’on trouvera au bout.',
    look: () => links().filter((link) => vague.has(plain(nameOf(link)))),
  },
  'link-without-letters': {
    rgaa: ['6.1', '6.2'],
    wcag: ['2.4.4'],
    says: 'Ce lien n’est fait que de signes : rien n’est lu.',
    mend: 'Écrivez un mot dans le lien.',
    look: () => links().filter((link) => nameOf(link) !== '' && !/[\p{L}\p{N}]/u.test(nameOf(link))),
  },
  'link-is-address': {
    rgaa: ['6.1'],
    wcag: ['2.4.4'],
    says: 'Ce lien est une adresse : une machine l’épelle lettre par lettre.',
    mend: 'Écrivez le nom de la page.',
    look: () => links().filter((link) => /^(?:https?:\/\/|www\.)\S+$/i.test(nameOf(link)) && nameOf(link).length > 12),
  },
  'link-too-long': {
    rgaa: ['6.1'],
    wcag: ['2.4.4'],
    says: 'Ce lien tient tout un paragraphe : on ne sait plus où il commence.',
    mend: 'Gardez dans le lien les mots qui disent où il mène.',
    look: () => links().filter((link) => wordsIn(ownText(link)).length > 25),
  },
  'link-title-repeats': {
    rgaa: ['6.1'],
    wcag: [],
    says: 'L’infobulle répète le lien : on l’entend deux fois.',
    mend: 'Retirez title.',
    look: () => links().filter((link) => link.title !== '' && plain(link.title) === plain(textOf(link))),
  },
  'link-title-differs': {
    rgaa: ['6.1'],
    wcag: ['2.4.4'],
    says: 'L’infobulle dit autre chose que le lien : au doigt et au clavier, on ne la voit pas.',
    mend: 'Mettez ce qui compte dans le lien, et retirez title.',
    look: () => links().filter((link) => link.title !== '' && textOf(link) !== '' && !plain(link.title).includes(plain(textOf(link)))),
  },
  'link-goes-nowhere': {
    rgaa: ['7.1', '8.9'],
    wcag: ['4.1.2', '2.1.1'],
    says: 'Ce lien ne mène nulle part : il sert de bouton.',
    mend: 'Faites-en un <button>, ou donnez-lui une adresse.',
    look: () =>
      shown('a').filter(
        (link) =>
          (/^(?:#|javascript:.*|\s*)$/i.test(link.getAttribute('href') ?? 'none') ||
            (!link.hasAttribute('href') && (link.hasAttribute('onclick') || link.hasAttribute('tabindex')))) &&
          link.getAttribute('aria-current') === null,
      ),
  },
  'link-to-missing-place': {
    rgaa: ['12.7', '6.1'],
    wcag: ['2.4.1'],
    says: 'Ce lien mène à un endroit de la page qui n’existe pas.',
    mend: 'Donnez ce nom (id) à l’endroit visé, ou corrigez le lien.',
    look: () =>
      [...document.querySelectorAll('a[href^="#"]')].filter((link) => {
        const place = decodeURIComponent((link.getAttribute('href') ?? '').slice(1));
        return (
          place !== '' && place !== 'top' && !place.includes('=') && document.getElementById(place) === null && document.getElementsByName(place).length === 0
        );
      }),
  },
  'link-opens-window-unsaid': {
    rgaa: ['13.2'],
    wcag: ['3.2.5'],
    says: 'Ce lien ouvre une autre fenêtre sans le dire.',
    mend: 'Retirez target, ou écrivez « (nouvelle fenêtre) » dans le lien.',
    look: () =>
      shown('a[target]:not([target=_self], [target=_top], [target=_parent], [target=""]), [onclick*="window.open"], form[target=_blank]').filter(
        (link) => !newWindow.test(`${nameOf(link)} ${link.getAttribute('title') ?? ''} ${byIds(link, 'aria-describedby').map(textOf).join(' ')}`),
      ),
  },
  'file-link-unsaid': {
    rgaa: ['13.3', '6.1'],
    wcag: ['2.4.4'],
    says: 'Ce lien donne un fichier, sans dire de quelle sorte ni de quelle taille.',
    mend: 'Ajoutez la sorte et la taille : « (PDF, 120 Ko) ».',
    look: () =>
      links().filter((link) => {
        const kind = documents.exec(pathOf(link))?.[1];
        return (
          kind !== undefined &&
          (!size.test(allSaid(link)) || !new RegExp(`\\b(?:${kind}|word|excel|powerpoint|opendocument|spreadsheet|tableur)\\b`, 'i').test(allSaid(link)))
        );
      }),
  },
  'media-link-without-text': {
    rgaa: ['4.1'],
    wcag: ['1.2.1'],
    says: 'Ce lien mène à un son ou à une vidéo, et rien ne donne ses paroles par écrit.',
    mend: 'Mettez à côté un lien vers la transcription.',
    look: () =>
      links().filter((link) => {
        const around = link.closest('li, p, td, dd, figure, section, article, div') ?? link;
        return media.test(pathOf(link)) && !transcript.test(textOf(around)) && !links().some((other) => other !== link && transcript.test(nameOf(other)));
      }),
  },
  'picture-link-without-text': {
    rgaa: ['1.1', '1.6'],
    wcag: ['1.1.1'],
    says: 'Ce lien ouvre une image seule : au bout, rien ne dit ce qu’elle montre.',
    mend: 'Dites à côté du lien ce que montre l’image, ou menez à une page qui la montre avec son texte.',
    look: () =>
      links().filter((link) => {
        if (!pictures.test(pathOf(link)) || [...link.querySelectorAll('img')].some(({ alt }) => alt.trim() !== '')) return false;
        const around = link.closest('li, p, td, dd, figure, section, article, div');
        return wordsIn(textOf(around)).length - wordsIn(textOf(link)).length < TOLD_WORDS;
      }),
  },
  'link-twice-in-a-row': {
    rgaa: ['6.1'],
    wcag: ['2.4.4'],
    says: 'Deux liens qui se suivent mènent au même endroit : au clavier, on passe deux fois.',
    mend: 'Réunissez l’image et les mots dans un seul lien.',
    look: () =>
      links().filter((link, index, all) => {
        const before = all[index - 1];
        if (before?.href !== link.href || link.hash !== '') return false;
        if (before.parentElement?.parentElement?.contains(link) !== true && link.parentElement?.parentElement?.contains(before) !== true) return false;
        const around = document.createRange();
        around.setStartAfter(before);
        around.setEndBefore(link);
        return wordsIn(around.toString()).length < 3 && link.closest('nav') === before.closest('nav');
      }),
  },
  'links-touch': {
    rgaa: [],
    wcag: [],
    says: 'Deux liens se suivent sans rien entre eux : on en voit un seul.',
    mend: 'Mettez-les dans une liste, ou séparez-les.',
    look: () =>
      links().filter((link) => {
        const before =
          link.previousSibling instanceof Text && link.previousSibling.data.trim() === '' ? link.previousSibling.previousSibling : link.previousSibling;
        const isFlat = (one: Element): boolean => getComputedStyle(one).display === 'inline';
        if (!(before instanceof HTMLAnchorElement) || !isFlat(link) || !isFlat(before) || textOf(link) === '' || textOf(before) === '') return false;
        const [left, right] = [before.getBoundingClientRect(), link.getBoundingClientRect()];
        return Math.abs(left.top - right.top) < 4 && right.left - left.right < 12;
      }),
  },
  'same-words-other-place': {
    rgaa: ['6.1', '11.3'],
    wcag: ['2.4.9', '3.2.4'],
    says: 'Deux liens portent les mêmes mots et ne mènent pas au même endroit.',
    mend: 'Ajoutez à chacun ce qui le distingue.',
    look: () => {
      const byName = Map.groupBy(
        links().filter((link) => plain(nameOf(link)) !== '' && !link.hasAttribute('aria-describedby')),
        (link) => plain(nameOf(link)),
      );
      return [...byName.values()].flatMap((alike): readonly Hit[] => {
        const [first, ...others] = alike;
        const other = others.find((one) => first !== undefined && addressOf(one) !== addressOf(first));
        return other === undefined ? [] : [{ element: other, about: nameOf(other) }];
      });
    },
  },
  'link-by-colour-only': {
    rgaa: ['10.6', '3.1'],
    wcag: ['1.4.1'],
    says: 'Dans une phrase, ce lien ne se distingue que par sa couleur.',
    mend: 'Soulignez-le.',
    look: () =>
      links().filter((link) => {
        if (!isInSentence(link) || link.querySelector('img, svg') !== null) return false;
        const around = link.parentElement;
        const [own, other] = [getComputedStyle(link), getComputedStyle(around ?? link)];
        const isMarked =
          [link, ...link.querySelectorAll('*')].some((one) => getComputedStyle(one).textDecorationLine !== 'none') || other.textDecorationLine !== 'none';
        const hasEdge = parseFloat(own.borderBottomWidth) > 0 && own.borderBottomStyle !== 'none';
        const differs =
          own.fontWeight !== other.fontWeight ||
          own.fontStyle !== other.fontStyle ||
          own.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
          own.backgroundImage !== 'none' ||
          own.boxShadow !== 'none';
        return !isMarked && !hasEdge && !differs;
      }),
  },
  'underlined-not-link': {
    rgaa: [],
    wcag: [],
    says: 'Ces mots sont soulignés comme un lien, et n’en sont pas un.',
    mend: 'Mettez-les en gras, ou laissez-les tels quels.',
    look: () =>
      shown('u, ins, p, span, strong, em, b, i, div, li, h1, h2, h3, h4').filter((element) => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
        return (
          textDecorationLine.includes('underline') &&
          textDecorationStyle === 'solid' &&
          ownText(element) !== '' &&
          element.closest('a, button, summary, label, [role=link], [role=button], ins') === null
        );
      }),
  },
};
