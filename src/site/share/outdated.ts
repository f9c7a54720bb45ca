// « Cette phrase est périmée »: the message that somebody sends to the host from her own mailbox. Text only, and short: it goes in an address.

/** Words of src/site/messages/fr/outdated.ts. */
export interface OutdatedWords {
  readonly subject: string;
  readonly page: string;
  readonly address: string;
  readonly sentence: string;
  readonly day: string;
  /** What stands where nothing was written. */
  readonly blank: string;
}

export interface Remark {
  /** The title of the page. */
  readonly page: string;
  readonly address: string;
  readonly sentence: string;
  /** As it is read: « 30 novembre 2026 »; none before a script runs. */
  readonly day: string;
}

/** A sentence is at most this long here: mail programs cut longer addresses. */
export const MOST_LETTERS = 400;

/** One line for each thing that the host needs. */
export function remarkText({ page, address, sentence, day }: Remark, words: OutdatedWords): string {
  const line = (name: string, value: string): string => `${name}\u00a0: ${value === '' ? words.blank : value}`;
  return [line(words.page, page), line(words.address, address), line(words.sentence, oneLine(sentence)), line(words.day, day)].join('\n');
}

/** What opens a mail program, with the message ready. Nothing in it can add a recipient: everything is encoded. */
export function remarkMail(to: string, subject: string, text: string): string {
  // A mail program wants the end of a line as CRLF (RFC 6068).
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(text.replaceAll('\n', '\r\n'))}`;
}

/** Whether a host may be written to there: one address, nothing else. */
export function isMailbox(text: string): boolean {
  return /^[^\s@<>,;:"()[\]\\?&]+@[^\s@<>,;:"()[\]\\?&]+\.[^\s@<>,;:"()[\]\\?&.]{2,}$/.test(text);
}

/** On one line, at most so long, and never cut in the middle of a letter that has two halves. */
function oneLine(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const letters = [...flat];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : flat;
}

/** A half of a letter alone, which a page may hold, cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '$1\uFFFD'));
}
