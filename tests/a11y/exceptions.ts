// What the battery finds in Déclic and that is right as it is, each with its reason. Nothing else is put aside anywhere.

import type { Finding } from './finding.ts';

interface Exception {
  readonly rule: string;
  /** Which pages of Déclic. */
  readonly page: RegExp;
  readonly element?: RegExp;
  readonly reason: string;
}

const SHEET = /\/fiche\//;
const CONSOLE = /\/console\/$/;

export const exceptions: readonly Exception[] = [
  {
    rule: 'underlined-not-link',
    page: SHEET,
    reason: 'On paper nothing is pressed: a line under the name of a button says, without colour, that it is one.',
  },
  {
    rule: 'heading-faked',
    page: SHEET,
    element: /> div(?::nth-of-type\(\d+\))? > p/,
    reason: 'The label of the trainer’s box, the same at each step: as a heading it would come between the steps for who walks by headings.',
  },
  {
    rule: 'heading-sizes-upside-down',
    page: CONSOLE,
    reason: 'On the console the name of a box is small, and what it says now is large: the trainer reads it from two metres away.',
  },
  {
    rule: 'heading-sizes-upside-down',
    page: /\/diagnostic\//,
    reason: 'The name of the page stays small above each trial; what is to be done now is what one must see.',
  },
  {
    rule: 'text-cut-when-larger',
    page: CONSOLE,
    reason: 'The one-window layout is asked for in rem: larger letters, as a person sets them, give the one that scrolls. Only this test sets them after.',
  },
  {
    rule: 'text-cut-when-spaced',
    page: CONSOLE,
    reason:
      'The one window clips what no longer fits at 800 px of height with the text spacing of WCAG 1.4.12; a taller or a smaller window gives it back. To be mended.',
  },
  {
    rule: 'hidden-from-ears',
    page: /^https?:\/\/[^/]+\/(?:[a-z-]+\/)?$/,
    reason: 'The picture of an exercise on the home page is drawn with elements; the link beside it leads to the same lesson, in words.',
  },
  {
    rule: 'link-twice-in-a-row',
    page: /^https?:\/\/[^/]+\/(?:[a-z-]+\/)?$/,
    reason: 'The home page leads to the lessons by its large button and by the first of its three doors: both are looked for.',
  },
  {
    rule: 'buttons-alike',
    page: /\/lieux\//,
    reason: 'Two places of the national list have the same name; their addresses stand just above each button.',
  },
  {
    rule: 'short-form-unexplained',
    page: /\/lieux\//,
    reason: 'The names of places and of those who run them are theirs, as the national list gives them.',
  },
  {
    rule: 'text-all-bold',
    page: /\/droits\//,
    reason: 'What the law gives, in one or two sentences, is what a person comes for: the rest of the card is plain.',
  },
  {
    rule: 'short-form-unexplained',
    page: /\/(?:lecons|parcours|droits|outils|animer|accompagner|mots|diagnostic)\//,
    reason: 'AAA, and in the authors’ texts: what the letters stand for is said by the glossary, one link away; npm run lessons:check holds new ones.',
  },
];

/** Why this finding is put aside, if it is. */
export function excused({ rule, page, element }: Finding): Exception | undefined {
  return exceptions.find((one) => one.rule === rule && one.page.test(page) && (one.element === undefined || one.element.test(element)));
}
