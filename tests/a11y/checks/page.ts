// The page as a whole: its name, its landmarks, the ways through it.

import type { Checks } from '../finding.ts';
import { isShown, nameOf, shown, textOf } from '../inside.ts';

const LONG_MENU = 5;
const whole = (fails: boolean): readonly Element[] => (fails ? [document.documentElement] : []);
const vagueTitle =
  /^(?:untitled(?: document)?|sans titre|document|page|new page|page \d+|home|home page|accueil|index|title|titre|test|welcome|bienvenue|default|my page|website|\S+\.(?:html?|php|aspx?))$/i;
const skips = /skip|jump|aller au|aller à|passer|contenu|main content|go to/i;

/** The links of the page in the order of the keyboard, with those that only show when the focus is on them. */
const firstLinks = (): readonly HTMLAnchorElement[] =>
  [...document.querySelectorAll('a[href]')]
    .filter(
      (one): one is HTMLAnchorElement =>
        one instanceof HTMLAnchorElement && getComputedStyle(one).display !== 'none' && getComputedStyle(one).visibility !== 'hidden',
    )
    .slice(0, 4);

export const aboutPage: Checks = {
  'title-vague': {
    rgaa: ['8.6'],
    wcag: ['2.4.2'],
    says: 'Le titre de la page ne dit pas ce qu’elle contient.',
    mend: 'Écrivez dans <title> le sujet de la page, puis le nom du site.',
    look: () => whole(vagueTitle.test(document.title.trim()) || (document.title.trim().length > 0 && document.title.trim().length < 3)),
  },
  'skip-link-missing': {
    rgaa: ['12.7'],
    wcag: ['2.4.1'],
    says: 'Au clavier, il faut passer tout le menu à chaque page.',
    mend: 'Mettez en premier un lien « Aller au contenu ».',
    look: () => {
      const main = document.querySelector('main, [role=main], h1');
      const before = shown('a[href], button').filter(
        (link) => main !== null && (link.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !main.contains(link),
      );
      const hasSkip = firstLinks().some(
        (link) => link.hash !== '' && (skips.test(nameOf(link)) || (main ?? document.body).closest(`#${CSS.escape(link.hash.slice(1))}`) !== null),
      );
      return whole(before.length > LONG_MENU && !hasSkip);
    },
  },
  'skip-link-broken': {
    rgaa: ['12.7'],
    wcag: ['2.4.1'],
    says: 'Le lien pour aller au contenu n’y mène pas.',
    mend: 'Faites-le mener au début du contenu (<main id>).',
    look: () =>
      firstLinks().filter((link) => {
        // « Passer un entretien » is the name of another page.
        if (
          !/\bskip\b|aller (?:directement )?(?:au|à la|aux) |passer (?:directement )?(?:au|à la|aux) /i.test(nameOf(link)) ||
          link.pathname !== location.pathname
        )
          return false;
        const place = document.getElementById(link.hash.slice(1));
        const main = document.querySelector('main, [role=main], h1');
        return (
          place === null ||
          getComputedStyle(place).display === 'none' ||
          (main !== null &&
            place !== main &&
            !main.contains(place) &&
            !place.contains(main) &&
            (main.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
        );
      }),
  },
  'menu-not-in-nav': {
    rgaa: ['12.6', '9.2'],
    wcag: ['1.3.1', '2.4.1'],
    says: 'Le menu n’est pas annoncé comme tel : on ne peut pas y sauter.',
    mend: 'Mettez-le dans <nav>.',
    look: () =>
      shown('header ul, body > ul, body > div > ul, [id*=nav] ul, [class*=nav] ul, [class*=menu]').filter((list) => {
        const links = list.querySelectorAll(':scope > li > a, :scope > a');
        return (
          links.length >= 3 &&
          links.length >= list.children.length &&
          list.closest('nav, [role=navigation], main, [role=main], footer, [role=menu], [role=tablist], article, section') === null
        );
      }),
  },
  'landmark-missing': {
    rgaa: ['12.6', '9.2'],
    wcag: ['1.3.1'],
    says: 'La page ne dit pas où est son contenu principal.',
    mend: 'Mettez-le dans <main>.',
    look: () => whole(document.querySelector('main, [role=main]') === null),
  },
  'shortcut-key': {
    rgaa: ['12.10'],
    wcag: ['2.1.4'],
    says: 'Une touche de raccourci peut gêner celles du lecteur d’écran.',
    mend: 'Retirez accesskey.',
    look: () => [...document.querySelectorAll('[accesskey]')],
  },
  'order-forced': {
    rgaa: ['12.8'],
    wcag: ['2.4.3'],
    says: 'L’ordre de la touche Tab est forcé ici : on saute d’un bout à l’autre de la page.',
    mend: 'Retirez tabindex, et rangez les éléments dans l’ordre.',
    look: () => [...document.querySelectorAll('[tabindex]')].filter((one) => Number(one.getAttribute('tabindex')) > 0),
  },
  'tip-out-of-reach': {
    rgaa: ['10.13', '8.9'],
    wcag: ['1.3.1', '2.1.1'],
    says: 'Une explication n’est donnée que dans une infobulle : au doigt et au clavier, on ne la voit pas.',
    mend: 'Écrivez-la dans la page.',
    look: () =>
      shown('[title]').filter(
        (one) =>
          one.getAttribute('title') !== '' &&
          !one.matches(
            'a, img, iframe, frame, abbr, acronym, dfn, svg, link, style, html, input, select, textarea, button, summary, object, embed, video, audio, area, [role=img]',
          ),
      ),
  },
  'button-tip-differs': {
    rgaa: ['11.9', '11.2'],
    wcag: ['2.5.3'],
    says: 'L’infobulle dit autre chose que ce qui est écrit.',
    mend: 'Retirez title.',
    look: () =>
      shown('button[title], input[title], select[title], textarea[title]').filter(
        (one) => nameOf(one) !== '' && textOf(one) !== '' && one.getAttribute('title') !== nameOf(one),
      ),
  },
  'hidden-from-ears': {
    rgaa: ['10.8'],
    wcag: ['1.3.2', '4.1.2'],
    says: 'Ces mots se voient, et ne s’entendent pas.',
    mend: 'Retirez aria-hidden.',
    look: () => {
      const all = [...document.querySelectorAll('body *:not([aria-hidden=true] *):not([aria-hidden=true])')];
      return shown('[aria-hidden=true]').filter(
        (one) =>
          (textOf(one).match(/\p{L}{2,}/gu)?.length ?? 0) >= 3 &&
          !all.some((other) => other.getAttribute('aria-label')?.includes(textOf(one).slice(0, 20)) ?? false),
      );
    },
  },
  'seen-by-machines-only': {
    rgaa: ['10.8'],
    wcag: ['1.3.2'],
    says: 'Un long texte est hors de l’écran : seules les machines le lisent.',
    mend: 'Montrez-le, ou cachez-le à tous.',
    look: () =>
      [...document.querySelectorAll('p, div, span, ul')].filter((one) => {
        const { left, right, bottom } = one.getBoundingClientRect();
        const isAway = right < -200 || bottom + scrollY < -200 || left > 5000;
        return isAway && isShown(one) && textOf(one).length > 120 && one.parentElement?.getBoundingClientRect().right !== right;
      }),
  },
  'turned-screen-refused': {
    rgaa: ['13.9'],
    wcag: ['1.3.4'],
    says: 'La page refuse l’écran couché ou debout.',
    mend: 'Montrez le même contenu dans les deux sens.',
    look: () => whole(/(?:please )?(?:rotate|turn) your (?:device|phone|screen)|tournez votre (?:appareil|téléphone|écran)/i.test(textOf(document.body))),
  },
};
