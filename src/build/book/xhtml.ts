// A piece of a built page as XHTML that every reader of books opens: the elements and attributes of this list, and nothing else. What the
// list does not know stops the build: a book that silently lacks a sentence would be worse.

/** Each element a book may hold. What has no content is closed at once. */
const ELEMENTS = new Set('a aside b br code dd dfn div dl dt em figcaption figure h1 h2 h3 h4 header i img li mark nav ol p section span strong ul'.split(' '));
const EMPTY = new Set(['br', 'img']);
const ATTRIBUTES = new Set(['id', 'href', 'src', 'alt', 'dir', 'role', 'translate', 'epub:type', 'aria-labelledby']);
/** Classes that the book’s own style knows (style.ts). */
const CLASSES = new Set(['note', 'words', 'check', 'say', 'number', 'back', 'gestures', 'goal']);

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(UNSAID, '');
}

/** Signs that no XML may hold. */
const UNSAID = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Throws when an element is not one that a book holds. */
export function xhtmlOf(node: Node): string {
  if (node.nodeType === TEXT) return escaped(node.textContent ?? '');
  if (!isElement(node)) return '';
  const element = node;
  const name = element.localName.toLowerCase();
  if (!ELEMENTS.has(name)) throw new Error(`Un livre ne sait pas montrer <${name} class="${element.className}">. Ajoutez-le à src/build/book/xhtml.ts.`);
  const open = `${name}${[...element.attributes].map(attributeOf).join('')}`;
  return EMPTY.has(name) ? `<${open}/>` : `<${open}>${[...element.childNodes].map(xhtmlOf).join('')}</${name}>`;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function attributeOf({ name, value }: Attr): string {
  if (name === 'lang') return ` lang="${escaped(value)}" xml:lang="${escaped(value)}"`;
  if (name === 'class') {
    const known = value.split(/\s+/).filter((one) => CLASSES.has(one));
    return known.length === 0 ? '' : ` class="${known.join(' ')}"`;
  }
  return ATTRIBUTES.has(name) ? ` ${name}="${escaped(value)}"` : '';
}

interface XhtmlPage {
  readonly title: string;
  /** Already XHTML. */
  readonly body: string;
  /** From this page to the folder of the book. */
  readonly up: '' | '../';
  /** What this part of the book is (`epub:type` of its body). */
  readonly type?: string;
}

export function xhtmlPage({ title, body, up, type }: XhtmlPage): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="fr" xml:lang="fr">',
    `<head><meta charset="UTF-8"/><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="${up}style.css"/></head>`,
    `<body${type === undefined ? '' : ` epub:type="${type}"`}>`,
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
