// The six questions of `npm run new:lesson`: what is asked, with an example, and what is said, kindly, of an answer that does not fit.

import { foldText } from '../../../core/lesson/fold-text';
import { themes } from '../../../core/lesson/plan-schema';
import { lintForLearners } from '../../library/plain-french';
import { quoted } from '../../library/nearest';
import { tidied } from './tidied';

/** One answer to choose. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

export const keys = ['title', 'goal', 'theme', 'level', 'app', 'device'] as const;
type Key = (typeof keys)[number];
export type Answers = Readonly<Record<Key, string>>;

/** An app that a new lesson may use: what its templates say of it (`new-lesson/<app>/lesson.yaml`). */
export interface OfferedApp {
  readonly id: string;
  readonly choice: string;
  readonly devices: readonly string[];
}

export interface Question {
  readonly key: Key;
  readonly ask: string;
  readonly example: string;
  readonly choices: readonly Choice[];
  /** The answer as it is kept, or what to answer instead. */
  readonly take: (said: string) => { readonly kept: string } | { readonly instead: string };
}

/** What a question may look at: the lessons there are, the apps, and what was answered before. */
export interface Around {
  readonly lessons: readonly string[];
  readonly apps: readonly OfferedApp[];
  readonly themeNames: Readonly<Record<string, string>>;
}

/** One word of each device, as people say it. */
const deviceNames: Readonly<Record<string, string>> = { ordinateur: 'un ordinateur', telephone: 'un téléphone' };

export function questionOf(key: Key, { lessons, apps, themeNames }: Around, before: Partial<Answers>): Question {
  switch (key) {
    case 'title':
      return {
        key,
        ask: 'Quel est le titre de la leçon\u00a0? Il commence par un verbe.',
        example: 'Envoyer une invitation',
        choices: [],
        take: (said) => takeTitle(tidied(said).replace(/\.$/, ''), lessons),
      };
    case 'goal':
      return {
        key,
        ask: 'Que saura-t-on faire à la fin\u00a0? Une phrase qui commence par «\u00a0Je sais\u00a0».',
        example: 'Je sais inviter une personne par e-mail.',
        choices: [],
        take: (said) => takeGoal(tidied(said)),
      };
    case 'theme':
      return choosing(
        key,
        'Où ranger la leçon\u00a0?',
        'email',
        [...themes].map((value) => ({ value, label: themeNames[value] ?? value })),
      );
    case 'level':
      return choosing(key, 'Pour qui est-elle\u00a0?', '1', [
        { value: '1', label: 'pour qui ne l’a jamais fait' },
        { value: '2', label: 'pour qui l’a fait avec de l’aide' },
        { value: '3', label: 'pour qui veut mieux le faire' },
      ]);
    case 'app':
      return choosing(
        key,
        'Avec quoi s’exerce-t-on\u00a0?',
        'webmail',
        apps.map(({ id, choice }) => ({ value: id, label: choice })),
      );
    case 'device': {
      const fit = apps.find(({ id }) => id === before.app)?.devices ?? [];
      return choosing(
        key,
        'Sur quel appareil\u00a0?',
        'ordinateur',
        fit.map((value) => ({ value, label: deviceNames[value] ?? value })),
      );
    }
  }
}

/** Where a lesson of this title goes: « Écrire une lettre » is in `ecrire-une-lettre`. */
export function folderOf(title: string): string {
  return foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** « Écrire », « S’inscrire »: the name of a verb ends so. A noun that does too is let in: nobody is stopped for nothing. */
const VERB = /^(?:s’|se )?\p{L}{2,}(?:er|ir|re)(?!\p{L})/iu;

function takeTitle(title: string, lessons: readonly string[]): ReturnType<Question['take']> {
  if (!VERB.test(title)) return { instead: 'Commencez par un verbe, qui dit ce que l’on va faire\u00a0: «\u00a0Envoyer une invitation\u00a0».' };
  if (lessons.includes(folderOf(title))) return { instead: `La leçon ${quoted(folderOf(title))} existe déjà. Choisissez un autre titre.` };
  return readable(title.charAt(0).toUpperCase() + title.slice(1));
}

function takeGoal(goal: string): ReturnType<Question['take']> {
  if (!/^je sais \p{L}/iu.test(goal))
    return {
      instead: 'Commencez par «\u00a0Je sais\u00a0», avec ce que la personne dira à la fin\u00a0: «\u00a0Je sais inviter une personne par e-mail.\u00a0»',
    };
  return readable(`${goal.charAt(0).toUpperCase()}${goal.slice(1).replace(/[.\s]*$/, '')}.`);
}

/** In plain French, and without signs that a lesson reads as its own. */
function readable(text: string): ReturnType<Question['take']> {
  if (/[<>{}[\]`*_]/.test(text)) return { instead: 'Écrivez-le avec des lettres seulement, sans < > { } ni étoile.' };
  const [finding] = lintForLearners(text).filter(({ level }) => level === 'blocking');
  return finding === undefined ? { kept: text } : { instead: `${finding.what} Pour réparer\u00a0: ${finding.mend}` };
}

function choosing(key: Key, ask: string, example: string, choices: readonly Choice[]): Question {
  return { key, ask, example, choices, take: (said) => choose(said, choices) };
}

/** By its number in the list, its name, or its words. */
function choose(said: string, choices: readonly Choice[]): ReturnType<Question['take']> {
  const asked = foldText(said.trim());
  const found = choices.find(({ value }) => value === asked) ?? choices.find(({ label }) => foldText(label) === asked) ?? choices[Number(asked) - 1];
  if (found !== undefined) return { kept: found.value };
  // « 1 » is no word beside « un nombre de 1 à 3 ».
  const named = choices.filter(({ value }) => !/^\d+$/.test(value)).map(({ value }) => value);
  const orWord = named.length === 0 ? '' : `, ou par un de ces mots\u00a0: ${named.join(', ')}`;
  return { instead: `Répondez par un nombre de 1 à ${choices.length}${orWord}.` };
}
