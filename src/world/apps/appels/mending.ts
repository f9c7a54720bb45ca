// What was given to a voice, and who protects it. Nothing is hidden from who was caught: the goal `safe` waits until somebody real
// knows, and the guide knows how to call them. Pure.

import type { Bare } from '../../kit/gesture';
import { once } from '../../kit/once';
import type { AppelsEvent, Line, Secret, Turn } from './schema';
import type { Appels } from './state';

type Ways = readonly Bare<AppelsEvent>[];
type Answer = Turn['answers'][number];

export function owing(state: Appels, what: Secret | undefined): Appels {
  return what === undefined ? state : { ...state, owed: once(state.owed, what) };
}

export function mended(state: Appels, { mends }: Pick<Answer, 'mends'>): Appels {
  return mends === undefined ? state : { ...state, owed: state.owed.filter((one) => !mends.includes(one)) };
}

/** The gestures that protect what was given, from wherever one is: those that change nothing fall away. */
export function waysToMend(state: Appels): Ways {
  const { owed, alert, lines, pane } = state;
  if (owed.length === 0) return [];
  const refuse: Ways = alert === undefined ? [] : [{ type: 'alert-refused', alertId: alert.id }];
  const calls = owed.flatMap((what) => lines.flatMap((line) => callAbout(what, line, state)));
  return [...refuse, ...hangUpOn(pane, lines), ...calls];
}

/** The voice that presses is left first; somebody real is not cut. */
function hangUpOn(pane: Appels['pane'], lines: Appels['lines']): Ways {
  if (pane.name !== 'call' && pane.name !== 'ringing') return [];
  const { lineId } = pane;
  const isFake = lines.some(({ id, sort }) => id === lineId && sort === 'fake');
  return isFake ? [{ type: pane.name === 'call' ? 'hung-up' : 'call-declined', lineId }] : [];
}

/** What one says to this line where one is with it already; else the call, from the paper on which its number is. */
function callAbout(what: Secret, line: Line, { pane, papers }: Appels): Ways {
  const lineId = line.id;
  const saying = (turn: string | undefined): Ways => {
    const couldSay = line.turns.map((one) => ({ ...one, answers: one.answers.filter((answer) => isTrueOf(what, answer)) }));
    const words = wordsTo(({ mends = [] }) => mends.includes(what), couldSay, turn);
    const goodbye = wordsTo(isGoodbye, couldSay, words.at(-1)?.leads);
    return [...words, ...goodbye].map(({ id }) => ({ type: 'answered', lineId, answer: id }));
  };
  const whole = saying(line.turns[0]?.id);
  if (whole.length === 0) return [];
  const paper = papers.find(({ shows }) => shows.some((text) => text.includes(line.number)));
  return [
    ...(pane.name === 'call' && pane.lineId === lineId ? saying(pane.turn) : []),
    { type: 'pane-closed' },
    ...(paper === undefined ? [] : [{ type: 'paper-opened', paperId: paper.id } as const]),
    { type: 'dial-opened' },
    { type: 'number-edited', value: line.number },
    { type: 'number-dialled' },
    ...whole,
  ];
}

/** Said by who gave this: it gives nothing more, and says neither that nothing was given nor that something else was. */
function isTrueOf(what: Secret, { gives, admits }: Answer): boolean {
  return gives === undefined && (admits === undefined || admits.includes(what));
}

/** One ends the call with them, and gives nothing. */
export function isGoodbye({ leads, gives }: Answer): boolean {
  return leads === 'end' && gives === undefined;
}

/** The answers from this turn to one of those wanted, as few as can be; none when there is none. */
function wordsTo(isWanted: (answer: Answer) => boolean, turns: readonly Turn[], turnId: string | undefined, seen: readonly string[] = []): readonly Answer[] {
  const turn = turns.find(({ id }) => id === turnId);
  if (turn === undefined || seen.includes(turn.id)) return [];
  const here = turn.answers.find(isWanted);
  if (here !== undefined) return [here];
  const ways = turn.answers.flatMap((answer): readonly (readonly Answer[])[] => {
    const rest = wordsTo(isWanted, turns, answer.leads, [...seen, turn.id]);
    return rest.length > 0 ? [[answer, ...rest]] : [];
  });
  return ways.toSorted((one, other) => one.length - other.length)[0] ?? [];
}
