// Style sheets that come later, linked by their address.

const coming = new Map<string, Promise<void>>();

/**
 * Adds a style sheet once; resolves when it is there, so that nothing is shown undressed. One that did not come is
 * asked for again the next time.
 */
export function linkStyle(href: string): Promise<void> {
  const known = coming.get(href);
  if (known !== undefined) return known;
  const asked = link(href).catch((cause: unknown) => {
    coming.delete(href);
    throw cause;
  });
  coming.set(href, asked);
  return asked;
}

function link(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('link');
    element.rel = 'stylesheet';
    element.href = href;
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      element.remove();
      reject(new Error(`No style sheet at ${href}.`));
    });
    document.head.append(element);
  });
}
