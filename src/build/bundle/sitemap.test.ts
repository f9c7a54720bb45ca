import { expect, test } from 'vitest';
import { sitemapOf } from './sitemap';

test('pages that one looks for are listed whole; what only leads on is not', () => {
  const files = [
    'index.html',
    '404.html',
    '27/index.html',
    '27/seul/index.html',
    'lecons/ecrire/index.html',
    'lecons/ecrire/projection/console/index.html',
    'effacer/index.html',
    'sw.js',
  ];
  expect([...sitemapOf(files, 'https://ville.exemple/declic/').matchAll(/<loc>([^<]*)/g)].map(([, address]) => address)).toEqual([
    'https://ville.exemple/declic/',
    'https://ville.exemple/declic/lecons/ecrire/',
  ]);
});
