// Pictures, and what is said in their place.

import type { Checks } from '../finding.ts';
import { byIds, isShown, nameOf, ownText, shown, textOf, wordsIn } from '../inside.ts';

const LONG_ALT = 150;
const LARGE_PX = 100;
const MANY_WORDS = 15;

const isImage = (element: Element): element is HTMLImageElement => element instanceof HTMLImageElement;
const images = (): readonly HTMLImageElement[] =>
  [...document.querySelectorAll('img')].filter((image) => isShown(image) || image.closest('[hidden]') === null).filter(isImage);
const fileOf = (image: HTMLImageElement): string => decodeURIComponent(image.src.split(/[?#]/)[0]?.split('/').pop() ?? '');
const bareName = (file: string): string =>
  file
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
    .toLowerCase();
/** As it is drawn; as it is announced when its file did not come. */
const sizeOf = (image: HTMLImageElement): readonly [width: number, height: number] => {
  const { width, height } = image.getBoundingClientRect();
  return [Math.max(width, Number(image.getAttribute('width')) || 0), Math.max(height, Number(image.getAttribute('height')) || 0)];
};
const isLarge = (image: HTMLImageElement): boolean => sizeOf(image).every((px) => px >= LARGE_PX);
const isIgnored = (image: HTMLImageElement): boolean => image.alt.trim() === '' && nameOf(image) === '';

const placeholders =
  /^(?:image|img|picture|photo|graphic|graphique|illustration|icon|icône|logo|spacer|blank|alt|alt text|texte alternatif|description|null|undefined|untitled|sans titre|placeholder|dsc|screenshot|capture)[\s_-]*\d*$/i;
const namedAsFile = /\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?)$/i;
const introduced =
  /^(?:an? )?(?:image|picture|photo(?:graph)?|graphic|icon|screenshot|image|photo|icône|illustration|dessin|capture) (?:of|showing|de|du|des|d’|d'|montrant)\b/i;
const complex =
  /\b(?:chart|graph|diagram|infographic|flow ?chart|organi[sz]ation chart|map|plan|graphique|diagramme|schéma|infographie|organigramme|courbe|histogramme|camembert)\b/i;
const described = /\b(?:transcript|description|data|table|full text|text version|données|tableau|détails?|version texte|long desc)/i;

export const aboutImages: Checks = {
  'alt-file-name': {
    rgaa: ['1.3'],
    wcag: ['1.1.1'],
    says: 'Le texte de cette image est un nom de fichier ou un mot qui ne dit rien.',
    mend: 'Écrivez ce que l’image apprend à qui la voit.',
    look: () =>
      images().filter(
        (image) =>
          image.alt.trim() !== '' &&
          (namedAsFile.test(image.alt.trim()) ||
            placeholders.test(image.alt.trim()) ||
            (image.alt.trim().includes('_') && image.alt.trim() === fileOf(image).replace(/\.\w+$/, ''))),
      ),
  },
  'alt-long': {
    rgaa: ['1.3'],
    wcag: ['1.1.1'],
    says: 'Le texte de cette image est trop long pour être écouté d’une traite.',
    mend: `Gardez moins de ${LONG_ALT} lettres, et mettez le reste dans la page.`,
    look: () => images().filter(({ alt }) => alt.length > LONG_ALT),
  },
  'alt-empty-large': {
    rgaa: ['1.1', '1.2'],
    wcag: ['1.1.1'],
    says: 'Cette grande image n’a pas de texte : qui ne la voit pas ne sait pas qu’elle est là.',
    mend: 'Si elle apprend quelque chose, dites-le dans alt. Si elle décore, mettez-la dans le style.',
    look: () => images().filter((image) => image.hasAttribute('alt') && isIgnored(image) && isLarge(image) && image.closest('[aria-hidden=true]') === null),
  },
  'alt-and-title': {
    rgaa: ['1.3'],
    wcag: ['1.1.1'],
    says: 'Cette image a deux textes qui ne disent pas la même chose.',
    mend: 'Gardez alt, et retirez title.',
    look: () => images().filter((image) => image.title !== '' && image.title.trim() !== image.alt.trim()),
  },
  'alt-said-twice': {
    rgaa: ['1.2'],
    wcag: ['1.1.1'],
    says: 'Le texte de cette image est déjà écrit juste à côté : on l’entend deux fois.',
    mend: 'Laissez alt vide, ou dites ce que la légende ne dit pas.',
    look: () =>
      images().filter((image) => {
        const near = [
          image.closest('figure')?.querySelector('figcaption'),
          image.nextElementSibling,
          image.previousElementSibling,
          image.closest('a, p, div, li')?.nextElementSibling,
        ];
        const alt = image.alt.trim().toLowerCase().replace(/\.$/, '');
        return alt.length > 3 && near.some((one) => one !== null && one !== undefined && textOf(one).toLowerCase().replace(/\.$/, '') === alt);
      }),
  },
  'alt-introduced': {
    rgaa: ['1.3'],
    wcag: [],
    says: 'Le texte commence par « image de » : la machine qui lit l’a déjà dit.',
    mend: 'Commencez par ce que l’on voit.',
    look: () => images().filter(({ alt }) => introduced.test(alt.trim())),
  },
  'image-of-text': {
    rgaa: ['1.8'],
    wcag: ['1.4.5'],
    says: 'Cette image semble contenir des phrases. On ne peut ni les agrandir, ni les copier.',
    mend: 'Écrivez ces phrases dans la page.',
    look: () =>
      images().filter((image) => {
        const file = bareName(fileOf(image));
        const isNamedSo = /\b(?:text|texte|heading|quote|citation|banner|bannière|titre|paragraph|words?)\b/.test(file);
        return sizeOf(image)[0] >= LARGE_PX && (wordsIn(image.alt).length >= MANY_WORDS || (isNamedSo && wordsIn(image.alt).length >= 2));
      }),
  },
  'image-without-description': {
    rgaa: ['1.6'],
    wcag: ['1.1.1'],
    says: 'Cette image montre des données. Un texte court ne suffit pas à les dire.',
    mend: 'Donnez les mêmes données en texte ou en tableau, et liez-les par aria-describedby.',
    look: () =>
      images().filter((image) => {
        const isComplex = complex.test(image.alt) || complex.test(bareName(fileOf(image)));
        const around = image.closest('figure, section, article, main, body');
        const isTold =
          byIds(image, 'aria-describedby').length > 0 || image.hasAttribute('longdesc') || (around ?? document.body).querySelector('table') !== null;
        return (
          isComplex &&
          isLarge(image) &&
          !isTold &&
          ![...(around?.querySelectorAll('a, summary, figcaption, button') ?? [])].some((one) => described.test(textOf(one)))
        );
      }),
  },
  'image-stretched-for-space': {
    rgaa: ['8.9', '10.1'],
    wcag: ['1.3.1'],
    says: 'Une image vide sert à faire de la place.',
    mend: 'Faites de la place dans la feuille de style.',
    look: () =>
      [...document.querySelectorAll('img')].filter(
        (image) =>
          /spacer|blank|pixel|transparent/i.test(fileOf(image)) ||
          (image.complete && image.naturalWidth > 0 && image.naturalWidth <= 2 && image.naturalHeight <= 2),
      ),
  },
  'text-in-style': {
    rgaa: ['10.2'],
    wcag: ['1.3.1'],
    says: 'Des mots sont écrits par la feuille de style : sans elle, ils manquent.',
    mend: 'Écrivez ces mots dans la page.',
    look: () =>
      shown('body, body *').flatMap((element) =>
        ['::before', '::after'].flatMap((part) => {
          const { content, display, visibility } = getComputedStyle(element, part);
          // « text » / « said instead »: what is said instead is meant for those who listen.
          const drawn = /^"((?:[^"\\]|\\.)*)"/.exec(content)?.[1] ?? '';
          return display !== 'none' && visibility === 'visible' && /\p{L}{3,}/u.test(drawn) && !content.includes('" / "') ? [{ element, about: drawn }] : [];
        }),
      ),
  },
  'background-tells': {
    rgaa: ['10.2', '1.1'],
    wcag: ['1.1.1'],
    says: 'Une image du style tient ici lieu de contenu, sans aucun texte.',
    mend: 'Mettez une image avec un texte, ou ajoutez le texte.',
    look: () =>
      shown('main *, body > *, body > * > *, [role=main] *').filter((element) => {
        if (element.matches('input, select, textarea, hr, html, body, ul, ol, nav, picture, img, svg, svg *') || element.closest('[aria-hidden=true]') !== null)
          return false;
        const { width, height } = element.getBoundingClientRect();
        const hasNothing = textOf(element) === '' && nameOf(element) === '' && element.querySelector('img, svg, video, input, canvas, iframe, object') === null;
        return hasNothing && width >= 16 && height >= 16 && getComputedStyle(element).backgroundImage.includes('url(');
      }),
  },
  'drawing-without-name': {
    rgaa: ['1.1'],
    wcag: ['1.1.1'],
    says: 'Ce dessin n’a pas de nom, et rien ne dit qu’il décore.',
    mend: 'Donnez-lui role="img" et aria-label, ou aria-hidden="true" s’il décore.',
    look: () =>
      shown('svg, canvas, object, embed').filter((element) => {
        if (element.closest('[aria-hidden=true], a, button, [role=img], label, summary') !== null || nameOf(element) !== '' || ownText(element) !== '')
          return false;
        const { width, height } = element.getBoundingClientRect();
        return (
          width >= 48 && height >= 48 && textOf(element) === '' && element.querySelector('title') === null && element.getAttribute('role') !== 'presentation'
        );
      }),
  },
  'picture-to-copy': {
    rgaa: ['1.4', '1.5'],
    wcag: ['1.1.1', '3.3.8'],
    says: 'Il faut recopier une image pour continuer : qui ne la voit pas est arrêté.',
    mend: 'Proposez une autre façon : un son, un lien reçu par e-mail, une personne.',
    look: () =>
      images().filter(
        (image) => /captcha/i.test(`${image.src} ${image.id} ${image.alt} ${image.className}`) && document.querySelector('audio, a[href*=audio]') === null,
      ),
  },
};
