import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseVoice, type Offer, type ToSay } from './choice';
import type { Command, ReaderInput, ReaderState } from './reader-state';
import { shownOf, startReader, transition } from './reading';

// Ask and answer in any order, on the pure machine: what is true of it is true in every browser.

const langs = ['fr', 'en', 'ps'];
const clip = { url: '/a.opus', from: 0, to: 3 };
const line: fc.Arbitrary<ToSay> = fc.record({
  said: fc.constantFrom('Cliquez sur le bouton bleu.', 'L’écran est en bas.', 'Oui', ' … '),
  lang: fc.constantFrom(...langs),
  clip: fc.constantFrom(undefined, undefined, clip),
});
const offers: fc.Arbitrary<readonly Offer[]> = fc
  .record({ clip: fc.boolean(), platform: fc.integer({ min: 0, max: 2 }), builtin: fc.integer({ min: 0, max: 1 }), missing: fc.constantFrom(0, 0, 500) })
  .map((has) => [
    { engine: 'clip', voices: has.clip ? [{ id: 'clip', engine: 'clip', name: '', lang: 'fr' }] : [], missing: 0 },
    { engine: 'platform', voices: ['a', 'b'].slice(0, has.platform).map((id) => ({ id, engine: 'platform', name: id, lang: 'fr' })), missing: 0 },
    { engine: 'builtin', voices: has.builtin ? [{ id: 'e', engine: 'builtin', name: 'e', lang: 'fr' }] : [], missing: has.missing },
  ]);
const nearToken = fc.integer({ min: -2, max: 0 });

/** `token` is counted back from the last one, so that late events are as likely as timely ones. */
const input: fc.Arbitrary<ReaderInput> = fc.oneof(
  fc.record({ type: fc.constant('read' as const), queue: fc.array(line, { maxLength: 5 }), from: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ type: fc.constant('pause' as const), sound: fc.constantFrom('held' as const, 'dropped' as const) }),
  fc.constantFrom<ReaderInput>(
    { type: 'resume' },
    { type: 'stop' },
    { type: 'next' },
    { type: 'previous' },
    { type: 'accept' },
    { type: 'refuse' },
    { type: 'other-voice' },
  ),
  fc.record({ type: fc.constant('pace' as const), pace: fc.constantFrom('slow' as const, 'fast' as const) }),
  fc.record({
    type: fc.constant('voice' as const),
    lang: fc.constantFrom(...langs),
    voice: fc.constantFrom(undefined, { engine: 'platform' as const, id: 'b' }, { engine: 'builtin' as const, id: 'e' }),
  }),
  fc.record({ type: fc.constant('found' as const), lang: fc.constantFrom(...langs), offers }),
  fc.record({ type: fc.constantFrom('prepared' as const, 'unprepared' as const, 'late' as const), token: nearToken }),
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('heard' as const),
      token: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, nearToken),
      heard: fc.oneof(
        fc.constantFrom({ type: 'start' as const }, { type: 'end' as const }, { type: 'end' as const }),
        fc.record({ type: fc.constant('word' as const), start: fc.integer({ min: -1, max: 30 }), end: fc.integer({ min: 0, max: 30 }) }),
        fc.record({
          type: fc.constant('failed' as const),
          why: fc.constantFrom('not-allowed' as const, 'stuck' as const, 'unreachable' as const, 'broken' as const),
        }),
      ),
    }),
  },
);

function timely(state: ReaderState, asked: ReaderInput): ReaderInput {
  return 'token' in asked ? { ...asked, token: state.token + asked.token } : asked;
}

/** The number of utterances sounding after these commands, one having sounded before or not; and the most at once. */
function soundingAfter(before: number, commands: readonly Command[], { ended }: { ended: boolean }): { after: number; most: number } {
  let after = ended ? 0 : before;
  let most = after;
  for (const command of commands) {
    if (command.do === 'cancel') after = 0;
    if (command.do === 'say') after += 1;
    most = Math.max(most, after);
  }
  return { after, most };
}

function play(
  inputs: readonly ReaderInput[],
  look: (before: ReaderState, asked: ReaderInput, after: ReaderState, commands: readonly Command[]) => void,
): ReaderState {
  let state = startReader('slow', {});
  for (const raw of inputs) {
    const asked = timely(state, raw);
    const turn = transition(state, asked);
    look(state, asked, turn.state, turn.commands);
    state = turn.state;
  }
  return state;
}

const reading = fc.record({ type: fc.constant('read' as const), queue: fc.array(line, { minLength: 1, maxLength: 5 }), from: fc.constant(0) });

/** A text of two languages whose voices are known, as on a page that was met; then anything. */
const many = fc
  .tuple(offers, offers, reading, fc.array(input, { maxLength: 40 }))
  .map(([french, english, read, rest]): readonly ReaderInput[] => [
    { type: 'found', lang: 'fr', offers: french },
    { type: 'found', lang: 'en', offers: english },
    { type: 'found', lang: 'ps', offers: [] },
    read,
    ...rest,
  ]);
const runs = process.env['SOAK'] ? { numRuns: 20_000 } : { numRuns: 500 };

test('whatever is asked and heard, two utterances never sound together, and none is empty or without a voice', () => {
  fc.assert(
    fc.property(many, (inputs) => {
      let sounding = 0;
      play(inputs, (before, asked, _after, commands) => {
        const ended = asked.type === 'heard' && asked.token === before.token && asked.heard.type === 'end';
        const { after, most } = soundingAfter(sounding, commands, { ended });
        expect(most).toBeLessThanOrEqual(1);
        sounding = after;
        for (const command of commands) {
          if (command.do !== 'say') continue;
          expect(command.utterance.text).toMatch(/[\p{L}\p{N}]/u);
          expect(command.utterance.voice).not.toBe('');
        }
      });
    }),
    runs,
  );
});

test('what bears an older token changes nothing', () => {
  fc.assert(
    fc.property(many, (inputs) => {
      play(inputs, (before, asked, after, commands) => {
        if (!('token' in asked) || asked.token === before.token) return;
        expect(after).toBe(before);
        expect(commands).toEqual([]);
      });
    }),
    runs,
  );
});

test('whatever is asked and heard, after a stop nothing sounds and nothing is shown', () => {
  fc.assert(
    fc.property(many, (inputs) => {
      const state = play(inputs, () => {});
      const { state: stopped, commands } = transition(state, { type: 'stop' });
      expect(shownOf(stopped).name).toBe('idle');
      const busy = ['held', 'playing', 'preparing'].includes(state.reading?.stage.name ?? '');
      expect(commands.some((command) => command.do === 'cancel')).toBe(busy);
      for (const late of ['start', 'end'] as const) {
        expect(transition(stopped, { type: 'heard', token: stopped.token, heard: { type: late } })).toEqual({ state: stopped, commands: [] });
      }
    }),
    runs,
  );
});

test('a sentence is passed over only when it says nothing, or no voice is left for it; an engine’s failure never moves on from one', () => {
  fc.assert(
    fc.property(many, (inputs) => {
      play(inputs, (before, asked, after) => {
        const was = before.reading;
        if (!was || asked.type === 'read' || asked.type === 'stop') return;
        // « Je n'entends rien » may begin again; going back goes back.
        const now = after.reading;
        const to = now ? now.index : was.queue.length;
        const ended = asked.type === 'heard' && asked.heard.type === 'end';
        const first = ended || asked.type === 'next' ? was.index + 1 : was.index;
        if (asked.type === 'previous') return;
        for (let index = first; index < to; index += 1) {
          const passed = was.queue[index];
          if (!passed || !/[\p{L}\p{N}]/u.test(passed.said)) continue;
          const last = now ?? after.last;
          const choice = chooseVoice(passed, {
            offers: last?.offers[passed.lang] ?? [],
            shut: { ...after.shut, ...last?.shut },
            chosen: after.chosen[passed.lang],
          });
          expect(choice).toHaveProperty('unsaid');
        }
      });
    }),
    runs,
  );
});

test('whatever came before, a failure or a pause after a word goes on from the start of that word, or of what is joined to it', () => {
  fc.assert(
    fc.property(many, fc.nat(), fc.constantFrom('fails' as const, 'pauses' as const), (inputs, chance, how) => {
      const before = play(inputs, () => {});
      const { reading } = before;
      if (reading?.stage.name !== 'playing') return;
      const said = reading.queue[reading.index]?.said ?? '';
      const rest = said.length - reading.from;
      const start = chance % rest;
      const word = transition(before, { type: 'heard', token: before.token, heard: { type: 'word', start, end: start + 1 } }).state;
      const at = reading.from + start;
      const { state, commands } =
        how === 'fails'
          ? transition(word, { type: 'late', token: before.token })
          : transition(transition(word, { type: 'pause', sound: 'dropped' }).state, { type: 'resume' });
      const say = commands.find((command) => command.do === 'say');
      if (!say || say.engine === 'clip' || state.reading?.index !== reading.index || !/[\p{L}\p{N}]/u.test(said.slice(at))) return;
      const from = said.length - say.utterance.text.length;
      expect(from).toBeLessThanOrEqual(at);
      expect(said.slice(from, at)).not.toMatch(/\s/);
    }),
    runs,
  );
});
