// Everything a practice may say: the guide and the demonstration, what happens, what explains each slip, the hints.

import { z } from 'zod';
import type { Screen } from '../../world/apps/contract';
import type { AppSchemas } from '../../world/apps/authoring';
import * as schemas from '../../world/apps/schemas';
import type { Say } from '../../world/device/world';
import { inHand } from '../../core/lesson/hand';
import { inLocale, type Locale, type Localised } from '../../core/lesson/locale';
import { openPractice, type Bench } from '../../world/practice/bench';
import type { Practice } from '../../world/practice/practice';
import { plain } from '../../world/practice/sentence';
import { sentenceOf } from '../../world/practice/say';
import { textOf, type Said } from '../../world/practice/speak';
import { wordsFor } from '../../world/practice/words';
import { linesOfText, type Line, type Part } from './spoken';

export async function partsOfPractice(practice: Practice, locale: Locale): Promise<readonly Part[]> {
  const bench = await openPractice(practice);
  const words = await wordsFor(Object.keys(practice.apps), locale);
  const lines = ({ text, lang }: Said): readonly Line[] => linesOfText(plain(text), lang);
  const say = (one: Say): readonly Line[] => lines(sentenceOf(one, words, locale));
  const own = (text: Localised): readonly Line[] => lines(textOf(text, locale));

  const [first, other]: readonly [Screen, Screen] = practice.device === 'telephone' ? ['narrow', 'wide'] : ['wide', 'narrow'];
  const sayOn = (screen: Screen): readonly Line[] =>
    saidOnTheWay(bench, screen).flatMap((one) => {
      const said = sentenceOf(one, words, locale);
      return lines({ ...said, text: inHand(said.text, screen === 'narrow' ? 'finger' : 'mouse') });
    });
  const way = sayOn(first);
  const title = inLocale(practice.title, locale).text;
  const part = (what: string, lines: readonly Line[]): Part => ({ of: 'practice', title: `Exercice « ${title} » : ${what}`, lines });
  return [
    part('la consigne', own(practice.brief)),
    part('chaque geste : quoi faire, où regarder, ce qui se passe', way),
    part(`ce qui change sur un écran ${other === 'narrow' ? 'étroit' : 'large'}`, once(sayOn(other), way)),
    part(
      'les faux pas, avec les mots de la leçon',
      practice.slips.flatMap((slip) => own(slip.say)),
    ),
    part('les faux pas, avec les mots habituels', once(usualExplanations(bench, practice).flatMap(say))),
    part('la fin', own(practice.done)),
  ];
}

/** For each gesture of the way: what to do, where to look, and what is announced then. */
function saidOnTheWay(bench: Bench, screen: Screen): readonly Say[] {
  const said: Say[] = [];
  let session = bench.start(screen);
  for (const gesture of bench.way(screen)) {
    const turn = bench.send(session, gesture);
    const later = bench.pass(turn.session);
    said.push(bench.rules.describe(gesture, session.state), bench.rules.where(gesture, session.state));
    said.push(...[...turn.happened, ...later.happened].flatMap((one) => bench.rules.announce(one) ?? []));
    session = later.session;
  }
  return said;
}

/** How each app explains each of its slips, with names of this practice where they have some. */
function usualExplanations(bench: Bench, practice: Practice): readonly Say[] {
  const { state } = bench.start('wide');
  return Object.entries(practice.apps).flatMap(([app, scenario]) => {
    const known = new Map<string, AppSchemas>(Object.entries(schemas)).get(app);
    if (known === undefined) return [];
    const names = known.names(scenario, practice);
    const label = known.labels(scenario)[0] ?? '';
    const { persona, files } = practice;
    const usual: Readonly<Record<string, string>> = {
      name: files[0]?.name ?? 'document.pdf',
      address: persona.email,
      subject: practice.title.fr,
      label,
      button: label,
    };
    return slipsOf(known.slip).map((slip) => {
      const details = Object.fromEntries(
        Object.entries(slip).map(([field, { said, example }]) => [field, said ?? names[field]?.[0] ?? example ?? usual[field] ?? '']),
      );
      return bench.rules.explain({ ...details, app, type: String(slip['type']?.said) }, state);
    });
  });
}

const detailSchema = z.looseObject({ const: z.string().optional(), enum: z.array(z.string()).optional(), examples: z.array(z.string()).default([]) });
const slipsSchema = z.object({ oneOf: z.array(z.object({ properties: z.record(z.string(), detailSchema) })) });

/** A detail of a slip: its only value, or one of its values. Where it is free text, the example that its schema gives, if any. */
interface Detail {
  readonly said?: string | undefined;
  readonly example?: string | undefined;
}

/** One slip of each type, and of each of its kinds. */
function slipsOf(schema: z.ZodType): readonly Readonly<Record<string, Detail>>[] {
  const { oneOf } = slipsSchema.parse(z.toJSONSchema(schema));
  return oneOf.flatMap(({ properties }) =>
    Object.entries(properties).reduce<readonly Readonly<Record<string, Detail>>[]>(
      (
        slips,
        [
          field,
          {
            const: only,
            enum: several,
            examples: [example],
          },
        ],
      ) => slips.flatMap((slip) => (several ?? [only]).map((said) => ({ ...slip, [field]: { said, example } }))),
      [{}],
    ),
  );
}

/** Without what was said already. */
function once(lines: readonly Line[], before: readonly Line[] = []): readonly Line[] {
  const shown = new Set(before.map((line) => line.shown));
  return lines.filter((line) => !shown.has(line.shown) && shown.add(line.shown));
}
