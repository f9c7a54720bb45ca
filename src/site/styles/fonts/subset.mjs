// Cuts the fonts down to the letters of our languages: `npm run fonts`. The results are committed, so a
// build needs neither this script nor the network. Run it again after updating one of the two packages.

import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** Every code point from `first` to `last`, both included. */
const range = (first, last) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

// First file: French, English, Spanish and Portuguese whole. Second file, fetched only by a page that uses
// them: the letters of Turkish, Romanian and most names of Europe.
const basicLatin = range(0x20, 0x7e);
const westernLetters = range(0xc0, 0xff).replace(/[ÐÞðþ]/gu, '');
const otherLetters = 'ŒœŸıª°º';
const punctuation = '\u00a0\u202f\u2009¡¿«»‘’‚“”„–—…•·×−§©®€№½²³†';
const latin = basicLatin + westernLetters + otherLetters + punctuation;
const europeanLetters = `${range(0x100, 0x17f)}ȘșȚț`;

const atkinson = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const dyslexic = '@fontsource/opendyslexic/files/opendyslexic';
const variationAxes = { wght: { min: 400, max: 700 } };

// « OpenDyslexic » is a name reserved by its licence: a cut version may not carry it. Same length, so that
// no offset moves inside the file.
const dyslexicNames = ['OpenDyslexic', 'DeclicDyslex'];

const fonts = [
  { from: `${atkinson}-latin-wght-normal.woff2`, to: 'atkinson-next.woff2', text: latin, variationAxes },
  { from: `${atkinson}-latin-ext-wght-normal.woff2`, to: 'atkinson-next-ext.woff2', text: europeanLetters, variationAxes },
  { from: `${dyslexic}-latin-400-normal.woff2`, to: 'dys-400.woff2', text: latin, rename: dyslexicNames },
  { from: `${dyslexic}-latin-700-normal.woff2`, to: 'dys-700.woff2', text: latin, rename: dyslexicNames },
];

const licences = [
  ['@fontsource-variable/atkinson-hyperlegible-next/LICENSE', 'atkinson-next.OFL.txt'],
  ['@fontsource/opendyslexic/LICENSE', 'dys.OFL.txt'],
];

/** Replaces a name everywhere in a font, in the two encodings its tables use. */
function renamed(font, [before, after]) {
  const asUtf16 = (name) => Buffer.from(name, 'utf16le').swap16().toString('latin1');
  const bytes = font.toString('latin1').replaceAll(before, after).replaceAll(asUtf16(before), asUtf16(after));
  return Buffer.from(bytes, 'latin1');
}

for (const { from, to, text, rename, variationAxes } of fonts) {
  const whole = await readFile(require.resolve(from));
  const few = await subsetFont(whole, text, {
    targetFormat: 'sfnt',
    // Spacing and accents; stylistic sets and fractions are not used.
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
    noHinting: true,
    ...(variationAxes && { variationAxes }),
  });
  const named = rename ? renamed(few, rename) : few;
  const cut = await subsetFont(named, undefined, { targetFormat: 'woff2', keepAllGlyphs: true });
  await writeFile(join(here, to), cut);
  console.log(`${to}: ${(cut.length / 1000).toFixed(1)} kB (was ${(whole.length / 1000).toFixed(1)} kB)`);
}

for (const [from, to] of licences) await copyFile(require.resolve(from), join(here, to));
