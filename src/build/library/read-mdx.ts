// What the prose of a lesson holds: its texts, steps, practices, checks, words and labels,
// each with its line. Says nothing about the rest of the library.

import type { Nodes } from 'mdast';
import { pressForms } from '../../core/lesson/hand';
import type { Answer } from '../../core/lesson/lesson';
import type { Report } from './content-error';
import { attributeOf, isTag, lineOf, type LessonFile, type Tag } from './mdx-tree';
import { quoted, suggest } from './nearest';
import { MASK, PRESSED } from './plain-french';
import { ruleOf } from './word-rules';

/** A piece of text that stands alone: a paragraph, a list item, a choice, a question. */
export interface Passage {
  readonly line: number;
  /** Where its last word stands, links included. */
  readonly lastLine: number;
  readonly text: string;
  /** The same, where each label of a screen and each piece of code is one sign. */
  readonly masked: string;
  readonly reader: 'learner' | 'trainer';
  /** In a question or its choices, where nothing can be linked. */
  readonly isAsked: boolean;
  /** A line of a list: it follows what stands above. */
  readonly isItem: boolean;
  /** Its step; undefined in the introduction. */
  readonly step: string | undefined;
  /** Said aloud and searched; what answers a choice is not, since it would give the answer away. */
  readonly part: 'text' | 'answer';
}

/** Something the prose points at: a practice's id, a word's slug, a label's words. */
interface Mention {
  readonly name: string;
  readonly line: number;
  readonly step: string | undefined;
}

/** A question: where its right answer stands, from 0, among how many, and what is said of it. */
interface Question extends Mention {
  readonly right: number | undefined;
  readonly choices: number;
  readonly rightSay: string;
  readonly answers: readonly Answer[];
}

/** A practice called by a step. */
interface Called extends Mention {
  readonly start: string | undefined;
  /** For who wants one more. */
  readonly again: boolean;
}

/** A link, or a picture: where it leads, and its words. */
interface Leading {
  readonly url: string;
  readonly words: string;
  readonly line: number;
}

export interface Prose {
  readonly intros: readonly { readonly line: number }[];
  readonly steps: readonly { readonly id: string; readonly line: number }[];
  readonly passages: readonly Passage[];
  readonly practices: readonly Called[];
  readonly checks: readonly Question[];
  readonly terms: readonly Mention[];
  readonly labels: readonly Mention[];
  readonly links: readonly Leading[];
  readonly pictures: readonly Leading[];
  /** The notes for who leads a workshop. */
  readonly notes: readonly { readonly step: string | undefined }[];
}

export const noProse: Prose = { intros: [], steps: [], passages: [], practices: [], checks: [], terms: [], labels: [], links: [], pictures: [], notes: [] };

/** The text without markup, as a person hears it. */
export function readProse({ file, prose }: LessonFile, report: Report): Prose {
  const reader = new ProseReader(file, report);
  reader.read(prose);
  return reader.found;
}

interface Place {
  readonly step: string | undefined;
  readonly isItem?: boolean;
  readonly parents: readonly string[];
}

class ProseReader {
  readonly found: { readonly [Part in keyof Prose]: Prose[Part][number][] } = {
    intros: [],
    steps: [],
    passages: [],
    practices: [],
    checks: [],
    terms: [],
    labels: [],
    links: [],
    pictures: [],
    notes: [],
  };
  #line = 1;
  #lastLine = 1;
  #text = '';
  #masked = '';

  constructor(
    private readonly file: string,
    private readonly report: Report,
  ) {}

  read(root: Nodes): void {
    this.#visit(root, { step: undefined, parents: [] });
  }

  #visit(node: Nodes, place: Place): void {
    if (isTag(node)) this.#visitTag(node, place);
    else if (node.type === 'text') this.#write(node.value, node.value, lineOf(node));
    else if (node.type === 'inlineCode' || node.type === 'code') this.#write(node.value, MASK, lineOf(node));
    else if (node.type === 'break') this.#write(' ', ' ', lineOf(node));
    else if (node.type === 'image') this.found.pictures.push({ url: node.url, words: tidy(node.alt ?? ''), line: lineOf(node) });
    else if ('children' in node) {
      const inside = node.type === 'listItem' ? { ...place, isItem: true } : place;
      if (node.type === 'link') this.found.links.push({ url: node.url, words: tidy(plainText(node)), line: lineOf(node) });
      for (const child of node.children) this.#visit(child, inside);
      if (isBlock(node)) this.#flush(inside);
    }
  }

  #visitTag(tag: Tag, place: Place): void {
    const name = tag.name ?? '';
    const rule = ruleOf(name);
    if (rule === undefined) return;
    this.#checkPlace(tag, place);
    if (name === 'Ui' || name === 'Term' || name === 'Press') {
      this.#mention(tag, place);
      return;
    }
    this.#flush(place);
    const inside: Place = {
      step: name === 'Step' ? attributeOf(tag, 'id') : place.step,
      parents: [...place.parents, name],
    };
    this.#note(tag, inside);
    for (const child of tag.children) this.#visit(child, inside);
    this.#flush(inside);
  }

  #mention(tag: Tag, place: Place): void {
    const words = tidy(plainText(tag));
    const mention = { line: lineOf(tag), step: place.step };
    if (tag.name === 'Press') {
      this.#checkPress(words, mention.line);
      this.#write(words, words.replace(/(?<=\p{L})(?!\p{L})/gu, PRESSED), mention.line);
    } else if (tag.name === 'Ui') {
      this.found.labels.push({ ...mention, name: words });
      this.#write(words, MASK, mention.line);
    } else {
      this.found.terms.push({ ...mention, name: attributeOf(tag, 'word') ?? '' });
      this.#write(words, words, mention.line);
    }
  }

  #note(tag: Tag, place: Place): void {
    const line = lineOf(tag);
    const mention = { line, step: place.step };
    switch (tag.name) {
      case 'Intro':
        this.found.intros.push({ line });
        break;
      case 'Step':
        this.found.steps.push({ id: place.step ?? '', line });
        break;
      case 'Practice':
        this.found.practices.push({
          ...mention,
          name: attributeOf(tag, 'id') ?? '',
          start: attributeOf(tag, 'start'),
          again: attributeOf(tag, 'again') !== undefined,
        });
        break;
      case 'Check':
        this.#checkChoices(tag);
        this.found.checks.push({ ...mention, name: attributeOf(tag, 'ask') ?? '', ...placeOfRight(tag) });
        this.#passage({ text: attributeOf(tag, 'ask') ?? '', line, place, part: 'text' });
        break;
      case 'TrainerNote':
        this.found.notes.push({ step: place.step });
        break;
      case 'Choice':
        this.#passage({ text: attributeOf(tag, 'say') ?? '', line, place, part: 'answer' });
        break;
      default:
    }
  }

  #checkChoices(check: Tag): void {
    const line = lineOf(check);
    const choices = tagsIn(check).filter((tag) => tag.name === 'Choice');
    const right = choices.filter((tag) => attributeOf(tag, 'right') !== undefined);
    const ask = quoted(attributeOf(check, 'ask') ?? '');
    if (choices.length < 2) {
      this.report({ file: this.file, line, what: `La question ${ask} a moins de deux choix.`, mend: 'écrivez au moins deux <Choice>.' });
    } else if (right.length !== 1) {
      this.report({
        file: this.file,
        line,
        what: `La question ${ask} a ${right.length === 0 ? 'zéro bonne réponse' : `${right.length} bonnes réponses`}.`,
        mend: 'mettez « right » sur un seul <Choice>.',
      });
    }
    for (const choice of choices) {
      if (tidy(plainText(choice)) !== '') continue;
      this.report({ file: this.file, line: lineOf(choice), what: 'Un choix est vide.', mend: 'écrivez <Choice say="…">les mots du choix</Choice>.' });
    }
  }

  /** What a finger reads in the place of these words must be known. */
  #checkPress(words: string, line: number): void {
    if (pressForms.has(words)) return;
    this.report({ file: this.file, line, what: `<Press> ne connaît pas ${quoted(words)}.`, mend: suggest(words, [...pressForms.keys()], 'Mots possibles') });
  }

  #checkPlace(tag: Tag, { parents }: Place): void {
    const name = tag.name ?? '';
    const inside = ruleOf(name)?.inside;
    const parent = parents.at(-1);
    const holds = ruleOf(parent ?? '')?.holds;
    const isWellPlaced =
      inside === 'lesson'
        ? parent === undefined
        : inside === 'step'
          ? parents.includes('Step')
          : inside === 'check'
            ? parent === 'Check'
            : parent !== undefined && holds !== 'choices' && holds !== 'nothing';
    if (isWellPlaced) return;
    const where = {
      lesson: 'hors de tout autre mot',
      screen: 'dans <Intro> ou dans une <Step>, parmi le texte',
      step: 'dans une <Step>',
      check: 'dans un <Check>',
    };
    this.report({
      file: this.file,
      line: lineOf(tag),
      what: `<${name}> est au mauvais endroit${parent === undefined ? '' : `, dans <${parent}>`}.`,
      mend: `mettez-le ${where[inside ?? 'screen']}.`,
    });
  }

  #write(text: string, masked: string, line: number): void {
    if (this.#text.trim() === '') this.#line = line;
    this.#lastLine = line;
    this.#text += text;
    this.#masked += masked;
  }

  #flush(place: Place): void {
    const [text, masked, line, lastLine] = [tidy(this.#text), tidy(this.#masked), this.#line, this.#lastLine];
    this.#text = '';
    this.#masked = '';
    if (text === '') return;
    const parent = place.parents.at(-1);
    const holds = parent === undefined ? 'blocks' : ruleOf(parent)?.holds;
    if (holds === 'choices' || holds === 'nothing') {
      this.report({
        file: this.file,
        line,
        what: `Il y a du texte dans <${parent ?? ''}>, où il n’a pas de place : ${quoted(text)}.`,
        mend: holds === 'choices' ? 'mettez-le dans un <Choice>, ou avant le <Check>.' : 'mettez-le avant ou après.',
      });
    }
    if (place.parents.length === 0) {
      this.report({
        file: this.file,
        line,
        what: `Un texte est hors des étapes, personne ne le verra : ${quoted(text)}.`,
        mend: 'mettez-le dans <Intro> ou dans une <Step>.',
      });
    }
    this.#passage({ text, masked, line, lastLine, place, part: 'text' });
  }

  #passage({ text, masked = text, line, lastLine = line, place, part }: Pick<Passage, 'text' | 'line' | 'part'> & Partial<Passage> & { place: Place }): void {
    if (text === '') return;
    const reader = place.parents.includes('TrainerNote') ? 'trainer' : 'learner';
    this.found.passages.push({
      line,
      lastLine,
      text,
      masked,
      reader,
      isAsked: place.parents.includes('Check'),
      isItem: place.isItem === true,
      step: place.step,
      part,
    });
  }
}

function isBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'listItem';
}

function placeOfRight(check: Tag): Pick<Question, 'right' | 'choices' | 'rightSay' | 'answers'> {
  const answers = tagsIn(check)
    .filter((tag) => tag.name === 'Choice')
    .map((tag): Answer => ({ text: tidy(plainText(tag)), say: attributeOf(tag, 'say') ?? '', isRight: attributeOf(tag, 'right') !== undefined }));
  const right = answers.findIndex(({ isRight }) => isRight);
  return { right: right === -1 ? undefined : right, choices: answers.length, rightSay: answers[right]?.say ?? '', answers };
}

function tagsIn(node: Nodes): readonly Tag[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child: Nodes): readonly Tag[] => [...(isTag(child) ? [child] : []), ...tagsIn(child)]);
}

function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child: Nodes) => plainText(child)).join('') : '';
}

/** Line breaks of the file are spaces; no-break spaces stay, since they are checked. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}
