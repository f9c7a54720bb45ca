// One lesson of a book, from its built sheet (src/site/faces/handout): the sheet already has every sentence, every gesture drawn, the words
// and the answers. Here its screens become pictures, its words and questions become links, and what is for a pen goes.

import { parseHTML } from 'linkedom';
import type { Plan } from '../../core/lesson/lesson';
import { nameSentences, type Heard } from './sentences';
import { altOf } from './still-alt';
import { words } from './words';
import { xhtmlOf, xhtmlPage } from './xhtml';

/** For a pen, for a printer, for the site, or drawn otherwise in a book. */
const LEFT_OUT = '.paper__head, .moved, [hidden], svg, .paper-ticks, .paper-lines, .paper__screen-only, main > footer';

interface Picture {
  /** Its place in the book, from the book’s folder. */
  readonly file: string;
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly xhtml: string;
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  /** In the order of the sheet’s drawn screens. */
  readonly pictures: readonly Picture[];
  /** In a book that reads itself; else nothing. */
  readonly heard: readonly Heard[];
}

export interface Shelf {
  /** The lessons of this book. */
  readonly lessons: ReadonlySet<string>;
  /** The whole address of a page of the site, when the host said where it lives. */
  readonly addressOf: (path: string) => string | undefined;
  /** The book reads itself aloud. */
  readonly isHeard: boolean;
}

/** What a chapter asks of a lesson. */
interface Told {
  readonly id: string;
  readonly plan: Pick<Plan, 'title' | 'goal' | 'minutesAlone'>;
}

/** `sheet` is the page /lecons/<lesson>/fiche/. */
export function chapterOf(lesson: Told, sheet: string, shelf: Shelf): Chapter {
  const { document } = parseHTML(sheet);
  const main = document.querySelector('main');
  if (main === null) throw new Error(`La fiche de la leçon ${lesson.id} n’a pas de contenu. Construisez de nouveau le site : npm run build`);
  const pictures = drawPictures(main, lesson.id, document);
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  nameExercises(main, shelf);
  linkPages(main, shelf);
  linkWords(main, document);
  linkAnswers(main, document);
  for (const aside of [...main.querySelectorAll('div.aside')]) replace(aside, 'aside', document).className = 'note';
  const { title, goal, minutesAlone } = lesson.plan;
  const head = document.createElement('header');
  head.append(...[child(document, 'h1', title), child(document, 'p', goal, 'goal')]);
  if (minutesAlone !== undefined) head.append(child(document, 'p', words.alone(minutesAlone)));
  main.prepend(head);
  const heard = shelf.isHeard ? nameSentences(main) : [];
  const body = [...main.childNodes].map(xhtmlOf).join('');
  return {
    id: lesson.id,
    title,
    xhtml: xhtmlPage({ title, body: `<section role="doc-chapter" epub:type="chapter">${body}</section>`, up: '../', type: 'bodymatter' }),
    steps: [...main.querySelectorAll('.paper-step[id]')].map((step) => ({ id: step.id, title: step.querySelector('h2')?.textContent.trim() ?? '' })),
    pictures,
    heard,
  };
}

function child(document: Document, name: string, text: string, className?: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== undefined) element.className = className;
  return element;
}

function replace(old: Element, name: string, document: Document): HTMLElement {
  const element = document.createElement(name);
  element.append(...old.childNodes);
  old.replaceWith(element);
  return element;
}

function drawPictures(main: Element, lesson: string, document: Document): readonly Picture[] {
  for (const list of main.querySelectorAll('.paper-practice__gestures')) list.classList.add('gestures');
  for (const number of main.querySelectorAll('.still__number')) number.className = 'number';
  return [...main.querySelectorAll('.still__screen')].map((screen, index) => {
    const file = `images/${lesson}-${index + 1}.png`;
    const image = document.createElement('img');
    image.setAttribute('src', `../${file}`);
    image.setAttribute('alt', altOf(screen));
    screen.replaceWith(image);
    return { file };
  });
}

/** A book cannot be touched: an exercise says where it is done. */
function nameExercises(main: Element, shelf: Shelf): void {
  for (const line of main.querySelectorAll('.paper-practice__address')) {
    const number = /\/(\d+)\/$/.exec(line.querySelector('a')?.getAttribute('href') ?? '')?.[1];
    if (number === undefined) line.remove();
    else if (shelf.addressOf(`/${number}/`) === undefined) line.textContent = words.exercise(number);
  }
}

/** A lesson of the book is a page of the book; another page is on the site, when the site is somewhere; else the words stay, without the link. */
function linkPages(main: Element, shelf: Shelf): void {
  for (const link of [...main.querySelectorAll('a[href^="/"]')]) {
    const href = link.getAttribute('href') ?? '';
    const lesson = /\/lecons\/(?<id>[a-z0-9-]+)\//.exec(href)?.groups?.['id'];
    const to = lesson !== undefined && shelf.lessons.has(lesson) ? `${lesson}.xhtml` : shelf.addressOf(href);
    if (to === undefined) link.replaceWith(...link.childNodes);
    else link.setAttribute('href', to);
  }
}

/** A word set off in the text, and its meaning in the list at the end of the lesson: each leads to the other. */
function linkWords(main: Element, document: Document): void {
  const entries = new Map([...main.querySelectorAll('.paper-words [data-word]')].map((entry) => [entry.getAttribute('data-word') ?? '', entry]));
  for (const term of [...main.querySelectorAll('.paper-term')]) {
    const word = term.getAttribute('data-word') ?? '';
    const entry = entries.get(word);
    if (entry === undefined) continue;
    entries.delete(word);
    const link = replace(term, 'a', document);
    for (const [name, value] of Object.entries({ id: `appel-${word}`, href: `#mot-${word}`, 'epub:type': 'glossref' })) link.setAttribute(name, value);
    entry.id = `mot-${word}`;
    entry.nextElementSibling?.append(' ', backTo(document, `#appel-${word}`, words.toText));
  }
}

/** Each question leads to its answer on the last page of the lesson, and back. */
function linkAnswers(main: Element, document: Document): void {
  const answers = [...main.querySelectorAll('.paper-answers__one')];
  [...main.querySelectorAll('.paper-check')].forEach((check, index) => {
    const answer = answers[index];
    check.classList.add('check');
    if (answer === undefined) return;
    const number = index + 1;
    check.id = `question-${number}`;
    answer.id = `reponse-${number}`;
    const line = document.createElement('p');
    line.append(backTo(document, `#reponse-${number}`, words.toAnswer));
    check.append(line);
    const back = document.createElement('p');
    back.append(backTo(document, `#question-${number}`, words.toQuestion));
    answer.append(back);
  });
}

function backTo(document: Document, href: string, text: string): HTMLElement {
  const link = child(document, 'a', text, 'back');
  link.setAttribute('href', href);
  return link;
}
