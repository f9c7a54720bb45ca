// What a page of the folder becomes for Kiwix, and what is told of the whole.

import path from 'node:path';
import { PNG } from 'pngjs';

/** Made from the site's own: a reader asks for 48 points. */
export const ICON = { from: 'icone-192.png', name: 'icone-48.png', size: 48 } as const;

export const READER_STYLE_FILE = '_astro/lecteur.css';
/** kiwix-serve puts a bar at the top of each page, over all the rest; on a phone it slides away. */
export const READER_STYLE = `@media (min-width: 520px) { html:has(.kiwix) { scroll-padding-block-start: 3rem; } }
@media print { .kiwix { display: none; } body { padding-block-start: 0 !important; } }
`;

const NAME = 'declic_fr_all';

/** Each edition has its own: kiwix-serve says of every page that it may be kept for a month. */
export function zimName(day: Date): string {
  return `${NAME}_${day.toISOString().slice(0, 7)}.zim`;
}

/** As the readers' lists show it: a title of 30 signs at most, a description of 80. */
export const told = {
  title: 'Déclic',
  description: 'S’exercer au numérique, pas à pas. Gratuit, sans compte. CC BY-SA 4.0, AGPL 3.',
} as const;

export const zimOptions: readonly string[] = Object.entries({
  welcome: 'index.html',
  illustration: ICON.name,
  language: 'fra',
  title: told.title,
  description: told.description,
  creator: 'Déclic',
  publisher: 'Déclic',
  name: NAME,
  tags: '_category:other;_ftindex:yes;_pictures:no;_videos:no',
  scraper: 'npm run pack -- --zim',
}).map(([name, value]) => `--${name}=${value}`);

/**
 * A page for a reader that adds its own bar, and its scripts, to each page: they may write in it, and their search may be sent to where the page comes
 * from. A short address stays a page: told in capitals, `zimwriterfs` does not take it for a redirection, of which it would lose the exercise.
 */
export function readerPage(name: string, html: string): string {
  const style = path.posix.relative(path.posix.dirname(name), READER_STYLE_FILE);
  return (
    html
      // Still from the root: a page that this library does not have. Its words stay.
      .replaceAll(/(<a\b[^>]*?) href="\/[^"]*"/g, '$1')
      // An address that a script completes; `zimcheck` takes this kind for a page that is missing.
      .replaceAll(' href="sms:"', '')
      .replace('http-equiv="refresh"', 'http-equiv="Refresh"')
      .replace('</head>', () => `<link rel="stylesheet" href="${style}"></head>`)
      .replace(/content="default-src[^"]*"/, (policy) =>
        policy.replace(/require-trusted-types-for 'script';trusted-types [^;]*;/, '').replace("form-action 'none'", "form-action 'self'"),
      )
  );
}

/** Four points by four become one. */
export function smallIcon(png: Uint8Array): Uint8Array {
  const large = PNG.sync.read(Buffer.from(png));
  const side = large.width / ICON.size;
  const small = new PNG({ width: ICON.size, height: ICON.size });
  for (let at = 0; at < small.data.length; at += 1) {
    const [point, colour] = [Math.floor(at / 4), at % 4];
    const [left, top] = [(point % ICON.size) * side, Math.floor(point / ICON.size) * side];
    let sum = 0;
    for (let one = 0; one < side * side; one += 1) {
      const from = (top + Math.floor(one / side)) * large.width + left + (one % side);
      sum += large.data[4 * from + colour] ?? 0;
    }
    small.data[at] = Math.round(sum / (side * side));
  }
  return PNG.sync.write(small);
}
