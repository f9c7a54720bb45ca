// A code drawn in a page that has a place for it. What draws it is fetched when it is first asked for.

/**
 * Draws the code of an address, or of a short text, in an `<svg data-qr><path/></svg>`. Rather no code than that of another address: the old one goes at once, and
 * nothing is drawn if `isStill` no longer holds once the drawing has come.
 */
export async function drawInto(drawing: Element | null, content: URL | string, isStill: () => boolean): Promise<void> {
  const path = drawing?.querySelector('path');
  path?.removeAttribute('d');
  const { drawQr } = await import('./qr');
  if (!isStill()) return;
  const drawn = drawQr(content);
  drawing?.setAttribute('viewBox', `0 0 ${drawn.size} ${drawn.size}`);
  path?.setAttribute('d', drawn.path);
}
