import { expect, test } from 'vitest';
import { chapterOf } from './chapter';
import { escaped } from './xhtml';

const plan = { title: 'Écrire', goal: 'J’écris.', minutesAlone: 10 };
const shelf = { lessons: new Set(['ecrire', 'lire']), addressOf: () => undefined, isHeard: false };
const chapter = (html: string) => chapterOf({ id: 'ecrire', plan }, `<html><body><main>${html}</main></body></html>`, shelf);

test('what is for a pen or for the site goes, sentences stay', () => {
  const { xhtml } = chapter('<p class="moved">Ailleurs</p><p>Lisez & signez<br>ici.</p><ul class="paper-ticks"><li>Fait</li></ul><svg></svg>');
  expect(xhtml).toContain('<p>Lisez &#38; signez<br/>ici.</p>');
  expect(xhtml).not.toMatch(/Ailleurs|Fait|svg/);
});

test('a word leads to its meaning, and back', () => {
  const { xhtml } = chapter(
    '<p><i class="paper-term" data-word="objet">objet</i></p><dl class="paper-words"><div><dt data-word="objet">objet</dt><dd>Titre.</dd></div></dl>',
  );
  expect(xhtml).toContain('href="#mot-objet"');
  expect(xhtml).toContain('href="#appel-objet"');
});

test('a lesson of the book is a page of the book; another loses its link, not its words', () => {
  const { xhtml } = chapter('<p><a href="/lecons/lire/">Lire</a> <a href="/outils/">Outils</a></p>');
  expect(xhtml).toContain('<a href="lire.xhtml">Lire</a> Outils');
});

test('a drawn screen is a picture that says what it shows', () => {
  const { xhtml, pictures } = chapter(
    '<div class="still__screen"><div data-device="telephone"><h3 data-heading>Reçus</h3><button data-marked="1">Écrire</button></div></div>',
  );
  expect(pictures).toEqual([{ file: 'images/ecrire-1.png' }]);
  expect(xhtml).toContain('Un écran de téléphone montre «\u00a0Reçus\u00a0». Entouré\u00a0: Écrire.');
});

test('what a book cannot show stops the build', () => {
  expect(() => chapter('<video></video>')).toThrow('<video');
});

test('no sign that XML refuses goes in', () => {
  expect(escaped('a\u0000<b')).toBe('a&#60;b');
});
