import { expect, test } from 'vitest';
import { atomOf } from './feed';

const feed = { title: 'Déclic : ce qui a changé', licence: 'CC', self: 'https://a.exemple/nouveautes.atom', site: 'https://a.exemple/' };
const one = (id: string, day: string, title = id) => ({ id, day, title, summary: 'Un résumé.', url: `https://a.exemple/${id}/`, language: 'fr' });

test('the newest comes first, and the feed is as new as it', () => {
  const atom = atomOf([one('vieux', '2026-01-02'), one('neuf', '2026-11-21')], feed);
  expect([...atom.matchAll(/<updated>([^<]*)/g)].map(([, day]) => day)).toEqual(['2026-11-21T00:00:00Z', '2026-11-21T00:00:00Z', '2026-01-02T00:00:00Z']);
  expect([...atom.matchAll(/<id>([^<]*)/g)].map(([, id]) => id)).toEqual(['urn:declic:nouveautes', 'urn:declic:neuf', 'urn:declic:vieux']);
});

test('signs of markup in a title are letters', () => {
  expect(atomOf([one('a', '2026-01-02', 'A & B <c> "d"')], feed)).toContain('<title>A &amp; B &lt;c&gt; &quot;d&quot;</title>');
});

test('sixty entries at most', () => {
  const many = Array.from({ length: 200 }, (_, at) => one(`lecon-${at}`, '2026-11-21'));
  expect(atomOf(many, feed).match(/<entry /g)).toHaveLength(60);
});
