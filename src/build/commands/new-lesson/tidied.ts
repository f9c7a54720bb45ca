/** As French is printed: the curved apostrophe, no-break spaces, no space too many. A keyboard gives none of them. */
export function tidied(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll("'", '’')
    .replace(/ ?([:;!?»])(?=\s|$)/g, '\u00a0$1')
    .replace(/« ?/g, '«\u00a0');
}
