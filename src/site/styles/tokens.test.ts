// Reads tokens.css as text: the colours are data, and their contrast is a promise.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** What the first block that follows `opening` declares. */
function tokensAfter(opening: string): Tokens {
  const start = css.indexOf(opening);
  const block = css.slice(start, css.indexOf('}', start));
  const found = block.matchAll(/(--[\w-]+|color-scheme): ([^;{}]+);/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

const light = tokensAfter(':root {');
const dark = tokensAfter(":root[data-theme='dark']");
const contrast = tokensAfter(":root[data-theme='contrast']");

/** Relative luminance of `#rgb` or `#rrggbb`, from 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const read = [
  ['--ink', '--paper'],
  ['--ink', '--paper-deep'],
  ['--ink', '--sheet'],
  ['--ink-soft', '--paper'],
  ['--ink-soft', '--sheet'],
  ['--accent', '--paper'],
  ['--accent', '--sheet'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-deep'],
  ['--on-done', '--done'],
  ['--on-halo', '--halo'],
  ['--slip-ink', '--slip-ground'],
  ['--ink', '--slip-ground'],
  ['--sim-ink', '--sim-ground'],
  ['--sim-ink', '--sim-sheet'],
  ['--sim-ink', '--sim-side'],
  ['--sim-ink-soft', '--sim-sheet'],
  ['--sim-ink-soft', '--sim-ground'],
  ['--sim-accent', '--sim-sheet'],
  ['--sim-on-accent', '--sim-accent'],
  ['--sim-warn-ink', '--sim-warn-ground'],
  ['--sim-on-frame', '--sim-frame'],
  ['--sim-on-frame', '--sim-frame-sheet'],
] as const;

const seen = [
  ['--edge', '--paper'],
  ['--edge', '--sheet'],
  ['--done', '--sheet'],
  ['--sim-frame-edge', '--paper'],
] as const;

describe.each([
  ['clair', light],
  ['sombre', { ...light, ...dark }],
  ['contraste fort', { ...light, ...contrast }],
])('with the « %s » colours', (_, theme: Tokens) => {
  test.each(read)('%s can be read on %s', (text, ground) => {
    expect(contrastOf(theme[text] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(7);
  });

  test.each(seen)('%s can be seen on %s', (line, ground) => {
    expect(contrastOf(theme[line] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test.each([
  ['dark', '@media (prefers-color-scheme: dark)', dark],
  ['strong contrast', '@media (prefers-contrast: more)', contrast],
])('%s is the same, asked by the device or chosen in the panel', (_, opening, chosen) => {
  expect(tokensAfter(opening)).toEqual(chosen);
});
