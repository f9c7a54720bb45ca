// The drawings of the 64 pictures of the code, all together: which seven are asked for says something of a person.

import type { PictureDrawings } from '../../core/progress-code/pictures';

const SVG = 'http://www.w3.org/2000/svg';

/** What draws each picture. Nothing where the file does not come: words stand beside the pictures. */
export async function codeDrawings(address: string): Promise<(picture: number) => Node | undefined> {
  const drawings = await fetch(address)
    .then((answer): Promise<PictureDrawings> => answer.json())
    .catch((): PictureDrawings => []);
  return (picture) => {
    const nodes = drawings[picture];
    if (nodes === undefined) return undefined;
    const drawing = drawn('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' });
    drawing.append(...nodes.map(([tag, attributes]) => drawn(tag, attributes)));
    return drawing;
  };
}

function drawn(tag: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  return element;
}
