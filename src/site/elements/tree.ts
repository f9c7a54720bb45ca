// Making what a page shows, without markup made from text.

export type Child = Node | string;

export function el(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Puts these in the place `[data-list=…]`, `[data-slot=…]` of a page, instead of what was there. */
export function fill(host: ParentNode, place: string, children: readonly Child[]): void {
  host.querySelector(`[data-${place}]`)?.replaceChildren(...children);
}
