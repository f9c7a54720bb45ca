// Text in XML.

const signs = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => signs.get(sign) ?? sign);
}
