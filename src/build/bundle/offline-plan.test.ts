// What belongs together for the days without network.

import { describe, expect, test } from 'vitest';
import { groundPages, packedPages, packedScripts, planOf, type BuiltFile } from './offline-plan';

const file = (path: string, text = '', bytes = 10): BuiltFile => ({ path, print: `print-${path}`, bytes, text });

const practice = (...apps: readonly string[]): string => JSON.stringify({ practice: { apps: Object.fromEntries(apps.map((app) => [app, {}])) } });

const site = [
  file('index.html', '<script src="/_astro/Page.a1.js"></script><style>@font-face{src:url(/_astro/odd.b2.woff2)}</style>'),
  file('lecons/index.html', '<link rel="preload" href="/_astro/usual.c3.woff2">'),
  file('hors-ligne/index.html'),
  file('lecons/ecrire/index.html', '<script src="/_astro/lesson.d4.js"></script><style>@font-face{src:url(/_astro/odd.b2.woff2)}</style>'),
  file('lecons/ecrire/a-samira.json', practice('webmail')),
  file('lecons/ecrire/voix/intro.opus'),
  file('lecons/ecrire/projection/index.html', '<script src="/_astro/wall.e5.js"></script>'),
  file('ar/lecons/ecrire/index.html'),
  file('parcours/index.html'),
  file('parcours/mes-papiers/index.html'),
  file('parcours/mon-parcours/index.html', '<script src="/_astro/received.l3.js"></script>'),
  file('parcours/lecons.json', '[]'),
  file('outils/lettre/index.html', '<style>@font-face{src:url(/_astro/odd.b2.woff2)}</style>'),
  file('27/index.html'),
  file('404.html'),
  file('_astro/Page.a1.js', 'import"./common.f6.js";const later=()=>import(`./reading.g7.js`)'),
  file('_astro/common.f6.js'),
  file('_astro/reading.g7.js'),
  file('_astro/lesson.d4.js', 'import{a}from"./common.f6.js";const m=()=>import(`./mount.h8.js`)'),
  file('_astro/mount.h8.js', 'const s="/_astro/player.i9.css";import(`./webmail-moves.j1.js`);import(`./coffre-moves.k2.js`)'),
  file('_astro/player.i9.css'),
  file('_astro/webmail-moves.j1.js'),
  file('_astro/coffre-moves.k2.js'),
  file('_astro/wall.e5.js'),
  file('_astro/received.l3.js'),
  file('_astro/usual.c3.woff2'),
  file('_astro/odd.b2.woff2'),
];

const plan = planOf(site, 'v1');

function held(part: string): readonly string[] {
  return (plan.parts[part] ?? []).map((index) => plan.files[index]?.[0] ?? '');
}

describe('what is kept together', () => {
  test('the core opens at once, and brings nothing that waits to be asked', () => {
    expect(held('core')).toEqual(['_astro/Page.a1.js', '_astro/common.f6.js', '_astro/usual.c3.woff2', 'hors-ligne/', '', 'lecons/']);
  });

  test('a lesson has all that its practice may ask for, of its own apps, and no letters that few choose', () => {
    expect(held('lecon:ecrire')).toEqual([
      '_astro/common.f6.js',
      '_astro/lesson.d4.js',
      '_astro/mount.h8.js',
      '_astro/player.i9.css',
      '_astro/webmail-moves.j1.js',
      'ar/lecons/ecrire/',
      'lecons/ecrire/a-samira.json',
      'lecons/ecrire/',
    ]);
  });

  test('its wall is another part; the other pages are together, with the letters', () => {
    expect(held('salle:ecrire')).toEqual(expect.arrayContaining(['_astro/wall.e5.js', 'lecons/ecrire/projection/']));
    const paths = ['parcours/', 'parcours/lecons.json', 'parcours/mes-papiers/', 'parcours/mon-parcours/'];
    expect(held('site')).toEqual(['_astro/odd.b2.woff2', '_astro/received.l3.js', 'outils/lettre/', ...paths]);
  });

  test('the page of a received path comes with what it reads, a prepared one alone: what lessons they have is chosen with them', () => {
    expect(held('parcours')).toEqual(['_astro/received.l3.js', 'parcours/lecons.json', 'parcours/mon-parcours/']);
    expect(held('parcours:mes-papiers')).toEqual(['parcours/mes-papiers/']);
  });

  test('addresses of a board, recordings and the page of what is absent are left out', () => {
    expect(plan.files.map(([path]) => path).filter((path) => /27|voix|404/.test(path))).toEqual([]);
  });

  test('a pack has the pages and the practices of its part, a room’s only what its lesson has not; the core comes first', () => {
    const packs = packedPages(plan, site);
    expect([...packs.keys()]).toEqual(['lecon:ecrire', 'parcours', 'parcours:mes-papiers', 'salle:ecrire', 'site']);
    expect(packs.get('salle:ecrire')?.map(({ path }) => path)).toEqual(['lecons/ecrire/projection/']);
    expect(packs.get('lecon:ecrire')?.map(({ path }) => path)).toEqual(['ar/lecons/ecrire/', 'lecons/ecrire/a-samira.json', 'lecons/ecrire/']);
  });

  test('what the pages run comes together too, but for what the core has already', () => {
    const scripts = packedScripts(plan, site).map(({ path }) => path);
    expect(scripts).toEqual(expect.arrayContaining(['_astro/lesson.d4.js', '_astro/webmail-moves.j1.js', '_astro/wall.e5.js']));
    expect(scripts).not.toContain('_astro/common.f6.js');
  });

  test('a wall that is kept without its lesson brings it: its practices are done on the wall', () => {
    expect(held('salle:ecrire')).toEqual(expect.arrayContaining(['lecons/ecrire/', 'lecons/ecrire/a-samira.json']));
  });

  test('packs lean on a lesson of each app, and those of the rooms on its room', () => {
    const { lessons, rooms } = groundPages(packedPages(plan, site), site);
    expect(lessons.map(({ path }) => path)).toEqual(['ar/lecons/ecrire/', 'lecons/ecrire/a-samira.json', 'lecons/ecrire/']);
    expect(rooms.map(({ path }) => path)).toEqual(['lecons/ecrire/projection/']);
  });
});
