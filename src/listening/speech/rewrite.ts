// From what is written to what is said, in one pass: at each place the first rule that knows what stands there says
// it, and what no rule knows is said as it is written. What a rule has said is never read again by another.

import type { OffsetMap } from './sentence';

export interface Rule {
  /** Sticky (`y`). Sees plain spaces and straight apostrophes only. */
  readonly when: RegExp;
  /**
   * What is said of it: a space for nothing but a word's edge, a comma for a pause, empty for nothing at all.
   * `undefined` when it was not that after all. `before` and `after` are what stands around it.
   */
  readonly say: (match: RegExpExecArray, before: string, after: string) => string | undefined;
}

export interface Speakable {
  readonly said: string;
  readonly map: OffsetMap;
}

/** Words and numbers nobody has a rule for, the marks of a sentence, then any other sign: a voice would name it. */
const AS_WRITTEN: readonly Rule[] = [
  { when: /(?:(?!\u0640)[\p{L}\p{M}])+(?:['-](?=\p{L}))?|\d+(?:[.,]\d+)*|\p{N}/uy, say: ([word]) => word },
  { when: / ?[%€$£₺₴]/uy, say: ([sign], before) => (/\d$/u.test(before) ? sign : ' ') },
  { when: /[.,;:!?…،؛؟۔]/uy, say: ([mark]) => mark },
  // A dash between two spaces is a pause; the hyphen of 115-3 is not heard.
  { when: /[ •·]*[-–—|>•·]+(?: |$)/uy, say: () => ', ' },
  { when: /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE0E\uFE0F\uFEFF\u0640]+/uy, say: () => '' },
  { when: /[^]/uy, say: () => ' ' },
];

/** Says a text by the rules given, and by the common ones after them. The map starts from the text's own start. */
export function rewrite(text: string, rules: readonly Rule[]): Speakable {
  // One sign for one sign, so that the offsets stay.
  const plain = text.replace(/\s/gu, ' ').replace(/[’ʼ‘]/gu, "'");
  const voice = new Voice();
  const all = [...rules, ...AS_WRITTEN];
  let at = 0;
  while (at < plain.length) {
    const { length, said } = first(all, plain, at);
    voice.say(said, at);
    at += length;
  }
  return voice.speakable(plain.length);
}

function first(rules: readonly Rule[], text: string, at: number): { readonly length: number; readonly said: string } {
  for (const { when, say } of rules) {
    when.lastIndex = at;
    const match = when.exec(text);
    if (match === null || match[0] === '') continue;
    const said = say(match, text.slice(0, at), text.slice(at + match[0].length));
    if (said !== undefined) return { length: match[0].length, said };
  }
  return { length: 1, said: ' ' };
}

/** Puts together what is said: one space between two words, one mark at a time, none before a word was said. */
class Voice {
  private said = '';
  /** Said only if something comes after it. */
  private gap = '';
  private readonly map: [number, number][] = [];

  say(piece: string, shown: number): void {
    const [, before = '', words = '', after = ''] = /^([\s,]*)(.*?)([\s,]*)$/su.exec(piece) ?? [];
    // A comma of the text ends a sentence that was cut there: it is a mark, not a gap.
    if (/^[.,;:!?…،؛؟۔]$/u.test(piece)) {
      this.mark(piece, shown);
      return;
    }
    this.widen(before);
    if (words === '') {
      this.map.push([this.said.length, shown]);
      return;
    }
    if (this.said !== '') this.said += this.gap;
    this.gap = '';
    this.map.push([this.said.length, shown]);
    this.said += words;
    this.widen(after);
  }

  speakable(shown: number): Speakable {
    const [, ...rest] = this.map;
    return { said: this.said, map: [[0, 0], ...rest, [this.said.length, shown]] };
  }

  private widen(gap: string): void {
    if (gap.includes(',') && !/[.,;:!?…]$/u.test(this.said)) this.gap = ', ';
    else if (gap !== '') this.gap ||= ' ';
  }

  private mark(mark: string, shown: number): void {
    this.map.push([this.said.length, shown]);
    // « Où ? ». is one question, and nothing is said before the first word.
    if (this.said !== '' && !(/[.!?…,;:]$/u.test(this.said) && /[.,;:]/u.test(mark))) this.said += mark;
    this.gap = '';
  }
}
