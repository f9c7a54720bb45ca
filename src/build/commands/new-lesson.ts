// `npm run new:lesson`: six questions, and a lesson that passes, with its practices and its numbers. What is left to write begins with « À vous ».
// Without a terminal the answers are flags: `npm run new:lesson -- --title="Envoyer une invitation" --goal=…`.

import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { catalogue } from '../../site/messages/fr/catalogue';
import { leftToWrite } from './new-lesson/left-to-write';
import { keys, questionOf, type Answers, type Around, type Question } from './new-lesson/questions';
import { offeredApps, writeLesson } from './new-lesson/write-lesson';

/** Puts a question to the author, and gives what they say. */
export type Ask = (text: string) => Promise<string>;

export async function run(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...words], options: Object.fromEntries(keys.map((key) => [key, { type: 'string' as const }])) });
  const given = Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  try {
    const answers = await askAll(given, { ask: terminal && ((text) => terminal.question(text)), say: (text) => console.log(text) });
    await tell(answers);
  } finally {
    terminal?.close();
  }
}

/** `ask`: undefined without a terminal, and every answer must be given. Throws, in French, with what to answer. */
export async function askAll(
  given: Readonly<Record<string, string>>,
  { ask, say, root = process.cwd() }: { readonly ask: Ask | undefined; readonly say: (text: string) => void; readonly root?: string },
): Promise<Answers> {
  const around: Around = { lessons: await readdir(`${root}/content/lessons`), apps: await offeredApps(), themeNames: catalogue.themes };
  let answers: Partial<Answers> = {};
  for (const [index, key] of keys.entries()) {
    const question = questionOf(key, around, answers);
    answers = { ...answers, [key]: await answerTo(question, given[key], { ask, say, place: `${index + 1}/${keys.length}` }) };
  }
  const { title = '', goal = '', theme = '', level = '', app = '', device = '' } = answers;
  return { title, goal, theme, level, app, device };
}

async function answerTo(
  question: Question,
  given: string | undefined,
  { ask, say, place }: { readonly ask: Ask | undefined; readonly say: (text: string) => void; readonly place: string },
): Promise<string> {
  const only = question.choices.length === 1 ? question.choices[0]?.value : undefined;
  const taken = given === undefined ? (only === undefined ? undefined : { kept: only }) : question.take(given);
  if (taken !== undefined && 'kept' in taken) return taken.kept;
  if (ask === undefined) {
    const said = taken === undefined ? 'Cette réponse manque.' : taken.instead;
    throw new Error(`${question.ask}\n  ${said}\n  Pour réparer\u00a0: ajoutez --${question.key}="${question.example}" à la commande.`);
  }
  if (taken !== undefined) say(taken.instead);
  say(`\n${place}  ${question.ask}`);
  question.choices.forEach(({ value, label }, index) => say(`     ${index + 1}  ${label}${value === String(index + 1) ? '' : ` (${value})`}`));
  for (;;) {
    const said = question.take(await ask(`     Par exemple\u00a0: ${question.example}\n     > `));
    if ('kept' in said) return said.kept;
    say(`     ${said.instead}`);
  }
}

async function tell(answers: Answers): Promise<void> {
  const root = process.cwd();
  const { lesson, files } = await writeLesson(root, answers, new Date().toISOString().slice(0, 10));
  console.log('\nLa leçon est écrite. Elle marche déjà, avec une situation toute prête. Mettez la vôtre à la place.\n');
  for (const file of files) console.log(`  ${file}`);
  console.log('\nÀ vous\u00a0:\n');
  for (const { file, line, what } of await leftToWrite(root, lesson)) console.log(`  ${file}:${line}\n    ${what}`);
  console.log(`\nEnsuite\u00a0:

  npm run dev                                      la voir, à /lecons/${lesson}/
  npm run practice:record ${lesson} premier-essai   faire l’exercice pour l’écrire
  npm run lessons:check ${lesson}                   la relire

Tout est dit dans docs/ecrire-une-lecon.md.`);
}
