// What each word of the authors' vocabulary accepts. The faces say how a word looks;
// this table says how it is written.

import type { Word } from '../../site/faces/vocabulary';

type Attribute = { readonly kind: 'text'; readonly required: 'always' | 'never'; readonly oneOf?: readonly string[] } | { readonly kind: 'flag' };

export interface WordRule {
  readonly attributes: { readonly [name: string]: Attribute };
  /** Where the word may stand. `screen`: in the introduction or a step, since only those are shown. */
  readonly inside: 'lesson' | 'screen' | 'step' | 'check';
  /** What goes between the tags. `words`: one line of text. `choices`: only <Choice>s. */
  readonly holds: 'blocks' | 'words' | 'choices' | 'nothing';
}

const required = { kind: 'text', required: 'always' } as const;

const rules = {
  Intro: { attributes: {}, inside: 'lesson', holds: 'blocks' },
  Step: { attributes: { id: required }, inside: 'lesson', holds: 'blocks' },
  Practice: {
    attributes: { id: required, start: { kind: 'text', required: 'never', oneOf: ['show', 'guide', 'alone'] }, again: { kind: 'flag' } },
    inside: 'step',
    holds: 'nothing',
  },
  Check: { attributes: { ask: required }, inside: 'step', holds: 'choices' },
  Choice: { attributes: { right: { kind: 'flag' }, say: required }, inside: 'check', holds: 'words' },
  Term: { attributes: { word: required }, inside: 'screen', holds: 'words' },
  Ui: { attributes: {}, inside: 'screen', holds: 'words' },
  Press: { attributes: {}, inside: 'screen', holds: 'words' },
  Notice: {
    attributes: { kind: { kind: 'text', required: 'never', oneOf: ['careful', 'idea'] } },
    inside: 'screen',
    holds: 'blocks',
  },
  TrainerNote: { attributes: {}, inside: 'screen', holds: 'blocks' },
  Recap: { attributes: {}, inside: 'screen', holds: 'blocks' },
  Bridge: { attributes: {}, inside: 'screen', holds: 'blocks' },
} as const satisfies { readonly [W in Word]: WordRule };

export const vocabulary: readonly string[] = Object.keys(rules);

export function ruleOf(word: string): WordRule | undefined {
  return new Map<string, WordRule>(Object.entries(rules)).get(word);
}
