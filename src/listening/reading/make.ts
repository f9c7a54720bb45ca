// Makes elements: the player is not in the page before the first touch, and Trusted Types take no text as markup.

import type { IconNode } from 'lucide';

type Attributes = Readonly<Record<string, string>>;
type Child = Node | string;

export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A pictogram, beside words: it says nothing to a screen reader. */
export function makeIcon(nodes: IconNode): Element {
  const icon = makeSvg('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' });
  icon.append(...nodes.map(([tag, attributes]) => makeSvg(tag, attributes)));
  return icon;
}

function makeSvg(tag: string, attributes: Readonly<Record<string, string | number | undefined>>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
