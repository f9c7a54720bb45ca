// A code drawn in a page that has a place for it. What draws it is fetched when it is first asked for.

/**
 * Draws the code of `url` in an `<svg data-qr><path/></svg>`. Rather no code than that of another address: the old one goes at once, and
 * nothing is drawn if `isStill` no longer holds once the drawing has come.
 */
export async function drawInto(drawing: Element | null, url: URL, isStill: () => boolean): Promise<void> {
  const path = drawing?.querySelector('path');
  path?.removeAttribute('d');
  const { drawQr } = await import('./qr');
  if (!isStill()) return;
  const drawn = drawQr(url);
  drawing?.setAttribute('viewBox', `0 0 ${drawn.size} ${drawn.size}`);
  path?.setAttribute('d', drawn.path);
}
