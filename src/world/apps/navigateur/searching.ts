// The engine comes only to a practice that has one: `ready` brings it before the first gesture, then it is asked at once. Pure: the
// same sites and words give the same answer.

import type { Answer } from './lookup';
import type { NavigateurScenario } from './schema';
import type { Navigateur } from './state';

type Setting = Pick<NavigateurScenario, 'sites' | 'search'>;

const engines = new WeakMap<Setting['sites'], (typed: string) => Answer>();
const answers = new WeakMap<Setting['sites'], Map<string, Answer>>();

export async function ready(setting: NavigateurScenario): Promise<void> {
  if (setting.search === undefined || engines.has(setting.sites)) return;
  const { openEngine } = await import('./lookup');
  engines.set(setting.sites, openEngine(setting));
}

/** What the engine answers. Nothing before `ready`, or without an engine. */
export function ask(words: string, { sites }: Setting): Answer {
  const known = answers.get(sites) ?? new Map<string, Answer>();
  answers.set(sites, known);
  const answer = known.get(words) ?? engines.get(sites)?.(words) ?? { ads: [], results: [], meant: undefined };
  if (engines.has(sites)) known.set(words, answer);
  return answer;
}

/** What the engine offers while one types: questions that begin so, or hold all these words. */
export function offeredBy({ words, pane, setting }: Navigateur): readonly string[] {
  const sought = words.trim().toLocaleLowerCase('fr');
  if (sought.length < 2 || (pane.name === 'results' && pane.words === words)) return [];
  return (setting.search?.suggestions ?? []).filter((one) => one.toLocaleLowerCase('fr').includes(sought) && one !== words).slice(0, 4);
}
