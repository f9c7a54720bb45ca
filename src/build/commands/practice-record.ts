// `npm run practice:record <leçon> <exercice>`: starts the development server and says where the exercise is done to be written
// (src/build/atelier). It stays until Ctrl + C.

import { dev } from 'astro';
import { quoted, suggest } from '../library/nearest';
import { readShelf } from '../library/shelf';

export async function run(words: readonly string[]): Promise<void> {
  const address = await addressOf(words, process.cwd());
  const server = await dev({ root: process.cwd(), logLevel: 'warn' });
  console.log(`\nOuvrez http://localhost:${server.address.port}${address}\n\nPour arrêter\u00a0: Ctrl + C.`);
  await new Promise<void>((stopped) => process.once('SIGINT', stopped));
  await server.stop();
}

/** Throws, in French, with the names there are. */
export async function addressOf([lesson, practice]: readonly string[], root: string): Promise<string> {
  const { practices } = await readShelf(root, () => undefined);
  const lessons = [...new Set(practices.map((one) => one.lesson))];
  const own = practices.filter((one) => one.lesson === lesson).map(({ id }) => id);
  if (lesson === undefined) throw new Error('Donnez une leçon et un exercice\u00a0: npm run practice:record ecrire-email prevenir-d-un-retard');
  if (own.length === 0)
    throw new Error(`La leçon ${quoted(lesson)} n’a pas d’exercice, ou n’existe pas.\n  Pour réparer\u00a0: ${suggest(lesson, lessons, 'Leçons')}`);
  if (practice === undefined)
    throw new Error(`Quel exercice\u00a0?\n  Pour réparer\u00a0: ajoutez son nom. Exercices de cette leçon\u00a0: ${own.join(', ')}.`);
  if (!own.includes(practice))
    throw new Error(`L’exercice ${quoted(practice)} n’existe pas.\n  Pour réparer\u00a0: ${suggest(practice, own, 'Exercices de cette leçon')}`);
  return `/enregistrer/${lesson}/${practice}/`;
}
