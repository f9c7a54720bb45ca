// Headings, lists, quotes: what the eye sees as such, and what a machine is told.

import type { Checks, Hit } from '../finding.ts';
import { blocks, linesOf, nameOf, ownText, shown, textOf, wordsIn } from '../inside.ts';

const LONG_HEADING_WORDS = 25;
const PAGE_WITHOUT_HEADING_WORDS = 250;
const headings = (): readonly Element[] => shown('h1, h2, h3, h4, h5, h6, [role=heading]');
const levelOf = (heading: Element): number => Number(heading.getAttribute('aria-level') ?? /^h(\d)$/.exec(heading.localName)?.[1] ?? 2);
const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
const isBold = (element: Element): boolean => Number(getComputedStyle(element).fontWeight) >= 600;
/** Where large or bold words are something else than a title. */
const elsewhere =
  'a, button, label, legend, summary, table, dl, nav, header, footer, form, figure, blockquote, li, dialog, address, [role=alert], [role=status], [aria-hidden=true]';
const bullet = /^\s*(?:[-–—•·*▪■►→✓✔>]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/;
const vague =
  /^(?:heading|title|section|section \d+|part \d+|information|more|other|misc(?:ellaneous)?|untitled|titre|partie \d+|autre|divers|sous-titre|h\d|text|texte)$/i;

/** The lines that a block shows, as its line breaks cut them. */
function linesBroken(element: Element): readonly string[] {
  const lines = [''];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child instanceof HTMLBRElement) lines.push('');
      else if (child instanceof Text) lines.push(`${lines.pop() ?? ''}${child.data.replace(/\s+/g, ' ')}`);
      else walk(child);
    }
  };
  walk(element);
  return lines.map((line) => line.trim());
}

const textBlocks = (): readonly Element[] =>
  shown('p, div, td, span, main, section, article, body').filter((element) => element.closest('pre, address, [role=list]') === null);

export const aboutStructure: Checks = {
  'heading-faked': {
    rgaa: ['9.1'],
    wcag: ['1.3.1'],
    says: 'Ces mots ont l’air d’un titre, mais rien ne le dit à une machine.',
    mend: 'Faites-en un titre (<h2>, <h3>…).',
    look: () => {
      const usual = sizeOf(document.body);
      return shown('p, div, span, font').filter((element) => {
        const text = textOf(element);
        const style = getComputedStyle(element);
        if (
          text === '' ||
          wordsIn(text).length > 12 ||
          wordsIn(text).length === 0 ||
          // A sentence, also between quotation marks; what is to be typed, and nothing else.
          /[.,;:!?…]\s?[»”"]?$/.test(text) ||
          textOf(element.querySelector('code, kbd, samp')) === text ||
          element.closest(`${elsewhere}, h1, h2, h3, h4, h5, h6, [role=heading]`) !== null
        )
          return false;
        if (style.display === 'inline' && element.parentElement?.childElementCount !== 1) return false;
        if (style.display === 'inline' && element.parentElement !== null && ownText(element.parentElement) !== '') return false;
        if ([...element.children].some((child) => getComputedStyle(child).display !== 'inline')) return false;
        const [inner] = element.children;
        const isWhole = ownText(element) === '' && element.childElementCount === 1 && inner !== undefined && textOf(inner) === text;
        const dressed = isWhole ? inner : element;
        const block = style.display === 'inline' ? element.parentElement : element;
        const leads = wordsIn(textOf(block?.nextElementSibling)).length >= 5;
        return (
          leads &&
          /\p{L}{2}/u.test(text) &&
          (sizeOf(dressed) >= usual * 1.25 || (isBold(dressed) && !isBold(block?.parentElement ?? document.body))) &&
          linesOf(element) <= 2
        );
      });
    },
  },
  'heading-several-first': {
    rgaa: ['9.1'],
    wcag: ['1.3.1'],
    says: 'La page a plusieurs titres principaux.',
    mend: 'Gardez un seul <h1>, et faites des autres des <h2>.',
    look: () =>
      headings()
        .filter((heading) => levelOf(heading) === 1)
        .slice(1),
  },
  'heading-is-text': {
    rgaa: ['9.1'],
    wcag: ['1.3.1', '2.4.6'],
    says: 'Ce titre est long comme un paragraphe : il sert à grossir du texte.',
    mend: 'Faites-en un paragraphe, et donnez-lui un titre court.',
    look: () => headings().filter((heading) => wordsIn(textOf(heading)).length > LONG_HEADING_WORDS),
  },
  'heading-without-text-after': {
    rgaa: ['9.1'],
    wcag: ['1.3.1'],
    says: 'Ce titre n’annonce rien : un autre titre, ou la fin, vient aussitôt.',
    mend: 'Écrivez ce qu’il annonce, ou retirez-le.',
    look: () =>
      headings().filter((heading, index, all) => {
        const next = all[index + 1];
        if (heading.closest('nav, header, footer, dialog, a') !== null || (next !== undefined && levelOf(next) > levelOf(heading))) return false;
        const after = document.createRange();
        after.setStartAfter(heading);
        if (next === undefined) after.setEndAfter(document.querySelector('main') ?? document.body);
        else after.setEndBefore(next);
        const held = after.cloneContents();
        return textOf(held) === '' && held.querySelector('img, svg, video, audio, iframe, input, canvas, select, textarea, object') === null;
      }),
  },
  'heading-says-nothing': {
    rgaa: ['9.1'],
    wcag: ['2.4.6'],
    says: 'Ce titre ne dit pas de quoi il parle.',
    mend: 'Dites en quelques mots ce que l’on va lire.',
    look: () => headings().filter((heading) => vague.test(textOf(heading)) || (textOf(heading) !== '' && !/\p{L}|\p{N}/u.test(textOf(heading)))),
  },
  'heading-sizes-upside-down': {
    rgaa: [],
    wcag: [],
    says: 'Ce titre est plus gros que celui dont il dépend.',
    mend: 'Donnez aux titres des tailles qui suivent leur rang.',
    look: () =>
      headings().filter((heading, index, all) => {
        const above = all.slice(0, index).findLast((one) => levelOf(one) < levelOf(heading));
        return above?.closest('header, nav') === null && above.closest('main') === heading.closest('main') && sizeOf(heading) > sizeOf(above) + 1;
      }),
  },
  'page-without-headings': {
    rgaa: ['9.1'],
    wcag: ['1.3.1', '2.4.10'],
    says: 'Cette longue page n’a pas de titres pour s’y retrouver.',
    mend: 'Coupez-la en parties, avec un titre pour chacune.',
    look: () => {
      const content = document.querySelector('main, [role=main]') ?? document.body;
      // What is inert, as a drawn screen, is read by nobody.
      const text = shown('p')
        .filter((one) => content.contains(one))
        .map(textOf)
        .join(' ');
      return headings().filter((heading) => levelOf(heading) > 1).length === 0 && wordsIn(text).length > PAGE_WITHOUT_HEADING_WORDS ? [content] : [];
    },
  },
  'list-faked': {
    rgaa: ['9.3'],
    wcag: ['1.3.1'],
    says: 'Ces lignes imitent une liste avec des signes : une machine ne les compte pas.',
    mend: 'Faites-en une liste (<ul> ou <ol>).',
    look: () => {
      const within = textBlocks().filter(
        (element) => linesBroken(element).filter((line) => bullet.test(line)).length >= 2 && element.querySelector('p, div, ul, ol, table') === null,
      );
      const inRow = shown('p, div').filter((element) => {
        const next = element.nextElementSibling;
        const before = element.previousElementSibling;
        const isItem = (one: Element | null): boolean => one !== null && one.localName === element.localName && ownText(one) !== '' && bullet.test(textOf(one));
        return isItem(element) && isItem(next) && !isItem(before);
      });
      return [...within, ...inRow];
    },
  },
  'lines-broken-by-hand': {
    rgaa: ['9.3', '8.9'],
    wcag: ['1.3.1'],
    says: 'Des retours à la ligne tiennent lieu de liste ou de paragraphes.',
    mend: 'Faites une liste, ou un paragraphe pour chaque idée.',
    look: () =>
      textBlocks().filter((element) => {
        if (element.querySelector('p, div, ul, ol, table') !== null || element.closest('address, blockquote, pre, label') !== null) return false;
        const lines = linesBroken(element);
        const isParagraphs = lines.some((line, index) => line === '' && index > 0 && index < lines.length - 1 && lines[index - 1] !== '');
        const isList = lines.length >= 4 && lines.every((line) => line !== '' && wordsIn(line).length <= 8);
        return isParagraphs || isList;
      }),
  },
  'links-without-list': {
    rgaa: ['9.3'],
    wcag: ['1.3.1'],
    says: 'Plusieurs liens se suivent sans former une liste : on ne sait pas combien il y en a.',
    mend: 'Mettez-les dans une liste (<ul>).',
    look: () =>
      shown('nav, div, p, td').filter((element) => {
        const links = [...element.children].filter(
          (child) =>
            child.localName === 'a' ||
            (child.childElementCount === 1 && child.firstElementChild?.localName === 'a' && textOf(child) === textOf(child.firstElementChild)),
        );
        return (
          links.length >= 4 &&
          links.length === [...element.children].filter(({ localName }) => localName !== 'br').length &&
          !/\p{L}/u.test(ownText(element)) &&
          element.querySelector('ul, ol') === null
        );
      }),
  },
  'article-of-links': {
    rgaa: ['9.2'],
    wcag: ['1.3.1'],
    says: 'Cet article n’en est pas un : il ne contient que des liens.',
    mend: 'Prenez <nav> ou <section> : <article> est pour un texte qui se lit seul.',
    look: () =>
      shown('article, [role=article]').filter((article) => {
        const links = [...article.querySelectorAll('a[href]')];
        const titles = [...article.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((title) => title.querySelector('a') === null);
        const wordsOf = (all: readonly Element[]): number => all.reduce((sum, one) => sum + wordsIn(textOf(one)).length, 0);
        // The card of one thing, which is a link, is not a list of links.
        return links.length > 1 && wordsOf(links) + wordsOf(titles) >= wordsIn(textOf(article)).length && article.querySelector('img, video, p') === null;
      }),
  },
  'quote-unmarked': {
    rgaa: ['9.4'],
    wcag: ['1.3.1'],
    says: 'Cette citation n’est pas marquée comme telle.',
    mend: 'Mettez-la dans <blockquote>, ou dans <q>.',
    look: () =>
      shown('p, div').filter(
        (element) =>
          ownText(element) !== '' &&
          wordsIn(textOf(element)).length >= 10 &&
          /^[“"«].*[”"»][.,]?(?:\s*[-–—].{0,60})?$/s.test(textOf(element)) &&
          element.closest('blockquote, q, figure, li') === null,
      ),
  },
  'quote-for-looks': {
    rgaa: ['9.4', '8.9'],
    wcag: ['1.3.1'],
    says: 'Une balise de citation sert ici à décaler du texte.',
    mend: 'Gardez <blockquote> pour les citations, et décalez dans la feuille de style.',
    look: () =>
      shown('blockquote').filter(
        (quote) => quote.querySelector('form, input, table, nav, h1, h2, h3, button, ul, ol') !== null && !/[“"«]/.test(textOf(quote)),
      ),
  },
  'paragraph-empty': {
    rgaa: ['8.9'],
    wcag: ['1.3.1'],
    says: 'Un paragraphe vide sert à faire de la place.',
    mend: 'Retirez-le, et faites de la place dans la feuille de style.',
    look: () =>
      shown('p').filter(
        (element) =>
          textOf(element)
            .replace(/\u00a0/g, '')
            .trim() === '' &&
          element.querySelector('img, svg, input, video, canvas, iframe, audio, object, button, [class], [id]') === null &&
          element.attributes.length === 0,
      ),
  },
  'item-empty': {
    rgaa: ['9.3'],
    wcag: ['1.3.1'],
    says: 'Un élément de liste est vide.',
    mend: 'Retirez-le.',
    look: () => shown('li').filter((item) => nameOf(item) === '' && item.querySelector('img, svg, input, video, canvas, iframe, audio') === null),
  },
  'spaces-for-looks': {
    rgaa: ['10.1', '8.9'],
    wcag: ['1.3.2'],
    says: 'Des espaces servent à placer du texte en colonnes.',
    mend: 'Faites un tableau, ou placez dans la feuille de style.',
    look: () => blocks().filter((element) => /(?:\u00a0[ \u00a0]*){4,}\S/.test(element.textContent.replace(/[\n\t]+/g, ' ').trim())),
  },
  'text-drawn-as-code': {
    rgaa: ['5.3', '8.9'],
    wcag: ['1.3.1', '1.3.2'],
    says: 'Du texte est rangé par des espaces dans <pre> : lu à voix haute, il perd son ordre.',
    mend: 'Faites un tableau, une liste ou des paragraphes.',
    look: () => shown('pre').flatMap((pre): readonly Hit[] => (pre.querySelector('code, samp, kbd') === null ? [pre] : [])),
  },
};
