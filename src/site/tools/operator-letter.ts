// The letter, or the e-mail, to the operator: « I asked for the help of the FSL, please keep my line. » Made of the
// person's own answers; what is not answered stays a gap, to fill by hand. The words are given (src/site/messages).

export const letterFields = ['name', 'street', 'postcode', 'town', 'operator', 'operatorAddress', 'customer', 'when'] as const;
type LetterField = (typeof letterFields)[number];

export interface LetterAnswers {
  readonly fields: { readonly [F in LetterField]?: string };
  readonly form: 'letter' | 'mail';
  /** The help is asked for already, or there is an appointment to ask. The law speaks of the first only. */
  readonly request: 'asked' | 'soon';
  readonly line: 'internet' | 'internet-and-phone';
}

/** The letter's words, with `{field}` where an answer goes. Always in French: a French operator reads it. */
export interface LetterWords {
  readonly sender: readonly string[];
  readonly recipient: readonly string[];
  readonly placeAndDay: string;
  readonly subject: { readonly [R in LetterAnswers['request']]: string };
  readonly customer: string;
  readonly greeting: string;
  readonly reason: { readonly [R in LetterAnswers['request']]: string };
  /** What the law says, once the help is asked for. */
  readonly law: { readonly internet: string; readonly phone: string };
  readonly wish: { readonly [R in LetterAnswers['request']]: string };
  readonly confirm: { readonly [F in LetterAnswers['form']]: string };
  readonly closing: { readonly [F in LetterAnswers['form']]: string };
  readonly signature: string;
  /** What a gap is for: « prénom et nom ». */
  readonly gaps: { readonly [F in LetterField]: string };
}

/** A piece of a line: words, or a place left to fill. */
type Piece = { readonly text: string } | { readonly gap: LetterField; readonly text: string };
type Line = readonly Piece[];

interface LetterPart {
  readonly part: 'sender' | 'recipient' | 'place-and-day' | 'subject' | 'body' | 'signature';
  readonly lines: readonly Line[];
}

export interface Letter {
  readonly parts: readonly LetterPart[];
  /** What is still to fill, in the order of the letter. */
  readonly gaps: readonly LetterField[];
}

/** `today` is written as people write a day; absent, it is a gap with these dots. */
export function letterOf(answers: LetterAnswers, words: LetterWords, today: string): Letter {
  const { form, request, line } = answers;
  const write = (template: string): Line => piecesOf(template, answers.fields, { words, today });
  const body = [
    words.greeting,
    words.reason[request],
    ...(request === 'asked' ? [words.law.internet] : []),
    ...(request === 'asked' && line === 'internet-and-phone' ? [words.law.phone] : []),
    words.wish[request],
    words.confirm[form],
    words.closing[form],
  ];
  const subject: LetterPart = { part: 'subject', lines: [write(words.subject[request])] };
  const text: LetterPart = { part: 'body', lines: body.map(write) };
  const parts: readonly LetterPart[] =
    form === 'letter'
      ? [
          { part: 'sender', lines: [...words.sender, words.customer].map(write) },
          { part: 'recipient', lines: words.recipient.map(write) },
          { part: 'place-and-day', lines: [write(words.placeAndDay)] },
          subject,
          text,
          { part: 'signature', lines: [write(words.signature)] },
        ]
      : [subject, text, { part: 'signature', lines: [...words.sender, words.customer].map(write) }];
  const pieces = parts.flatMap(({ lines }) => lines.flat());
  return { parts, gaps: [...new Set(pieces.flatMap((piece) => ('gap' in piece ? [piece.gap] : [])))] };
}

/** The letter as plain text, to paste. In an e-mail the subject has its own box: it is not in the text. */
export function textOf({ parts }: Letter, form: LetterAnswers['form']): string {
  return parts
    .filter(({ part }) => form === 'letter' || part !== 'subject')
    .map(({ part, lines }) => lines.map(plain).join(part === 'body' ? '\n\n' : '\n'))
    .join('\n\n');
}

/** The subject alone, for the box of an e-mail. */
export function subjectOf({ parts }: Letter): string {
  return parts.flatMap(({ part, lines }) => (part === 'subject' ? lines.map(plain) : [])).join(' ');
}

function plain(line: Line): string {
  return line.map((piece) => ('gap' in piece ? `[${piece.text}]` : piece.text)).join('');
}

interface Writing {
  readonly words: LetterWords;
  readonly today: string;
}

/** The template is cut before the answers come: an answer with a brace is only an answer. */
function piecesOf(template: string, fields: LetterAnswers['fields'], { words, today }: Writing): Line {
  return template.split(/(\{\w+\})/).flatMap((bit): Line => {
    if (bit === '') return [];
    if (bit === '{today}') return [{ text: today }];
    const field = letterFields.find((one) => bit === `{${one}}`);
    if (field === undefined) return [{ text: bit }];
    const answer = tidy(fields[field] ?? '');
    return [answer === '' ? { gap: field, text: words.gaps[field] } : { text: answer }];
  });
}

/** An answer is on one line: a postal address typed on several is separated by commas. */
function tidy(answer: string): string {
  return answer
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(', ');
}
