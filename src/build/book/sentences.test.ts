import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { nameSentences } from './sentences';

function named(html: string) {
  const { document } = parseHTML(`<html lang="fr"><body><main>${html}</main></body></html>`);
  const main = document.querySelector('main');
  if (main === null) throw new Error('No main.');
  const before = main.textContent;
  const heard = nameSentences(main);
  expect(main.textContent, 'no letter is lost').toBe(before);
  expect(heard.map(({ id }) => document.getElementById(id)?.textContent)).not.toContain(undefined);
  return { lit: heard.map(({ id }) => document.getElementById(id)?.textContent.trim()), heard };
}

test('each sentence is lit by itself, in the order of the page', () => {
  const { lit, heard } = named('<p>Lisez. Puis <strong>écrivez</strong> ici. Fin.</p><ul><li>Un</li><li>Deux</li></ul>');
  expect(lit).toEqual(['Lisez.', 'Puis écrivez ici.', 'Fin.', 'Un', 'Deux']);
  expect(heard.map(({ id }) => id)).toEqual(['phrase-1', 'phrase-2', 'phrase-3', 'phrase-4', 'phrase-5']);
});

test('a sentence that is all an element holds is lit inside it or around it', () => {
  expect(named('<p><strong>Geste 1.</strong> Cliquez sur <mark>Envoyer</mark>.</p>').lit).toEqual(['Geste 1.', 'Cliquez sur Envoyer.']);
});

test('one that ends inside an element is lit with the one before it', () => {
  const { lit, heard } = named('<p>Avant. Ici <strong>tout. Et</strong> après. Fin.</p>');
  expect(lit).toEqual(['Avant.', 'Ici tout. Et après.', 'Fin.']);
  expect(heard[1]?.parts.map(({ said }) => said)).toEqual(['Ici tout.', 'Et après.']);
});

test('pictures and ways back are not heard', () => {
  expect(named('<p>Un mot. <a class="back" href="#a">Revenir au texte</a></p><p><img src="a.png" alt="Un écran"></p>').lit).toEqual(['Un mot.']);
});
