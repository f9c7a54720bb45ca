import { expect, test } from 'vitest';
import { fakeClock, scriptedEngine, settle, type Script } from '../../../tests/support/speech';
import { createReader, type ReaderParts } from './reader';
import type { Notice } from './reader-state';

const queue = [
  { said: 'Cliquez sur le bouton bleu.', lang: 'fr' },
  { said: 'Il est en bas de l’écran.', lang: 'fr' },
  { said: 'Puis attendez.', lang: 'fr' },
];
const words = queue.map(({ said }) => said);

/** A computer with a French voice of its own, and the site's. The languages of the test are already met. */
async function aDesk({
  platform,
  builtin,
  clip,
  ...parts
}: { platform?: Partial<Script>; builtin?: Partial<Script>; clip?: Partial<Script> } & Partial<ReaderParts> = {}) {
  const clock = fakeClock();
  const notices: Notice[] = [];
  const own = scriptedEngine({ id: 'platform', voices: { fr: ['Amélie'] }, ...platform });
  const site = scriptedEngine({ id: 'builtin', voices: { fr: ['espeak fr'] }, holds: 'exactly', ...builtin });
  const recordings = scriptedEngine({ id: 'clip', voices: { fr: ['clip'] }, holds: 'exactly', ...clip });
  const reader = createReader({ engines: [recordings, own, site], clock, tell: (notice) => notices.push(notice), ...parts });
  reader.meet(['fr', 'en', 'ps']);
  await settle();
  return { reader, clock, notices, own, site, recordings };
}

const texts = (asked: readonly { readonly text: string }[]) => asked.map(({ text }) => text);

// The traps of the Web Speech API that others met (docs/decisions/0019-three-voices.md).

test('a voice that stops after 15 seconds and says nothing of it: the next engine goes on with the same sentence', async () => {
  const { reader, clock, own, site } = await aDesk();
  reader.read(queue);
  own.tell({ type: 'start' });
  clock.pass(2.5 * 27 * 80 + 4000 - 1);
  expect(texts(site.asked)).toEqual([]);
  clock.pass(1);
  expect(own.asked[0]?.state).toBe('cancelled');
  expect(texts(site.asked)).toEqual(words.slice(0, 1));
  site.finish();
  expect(site.now()?.text).toBe(words[1]);
});

test('every utterance names its voice', async () => {
  const { reader, own } = await aDesk();
  reader.read(queue);
  own.finish();
  own.finish();
  expect(own.asked.map(({ voice }) => voice)).toEqual(['Amélie', 'Amélie', 'Amélie']);
});

test('a voice that cannot hold its sound is cut by a pause, and goes on from the word that was known', async () => {
  const { reader, own } = await aDesk();
  reader.read(queue);
  own.tell({ type: 'start' });
  own.tell({ type: 'word', start: 15, end: 21 });
  reader.pause();
  expect(own.asked[0]?.state).toBe('cancelled');
  expect(reader.shown()).toMatchObject({ name: 'paused', index: 0, word: { start: 15, end: 21 } });
  reader.resume();
  expect(own.now()?.text).toBe('bouton bleu.');
  own.tell({ type: 'word', start: 0, end: 6 });
  expect(reader.shown()).toMatchObject({ name: 'playing', word: { start: 15, end: 21 } });
});

test('after a pause of an hour, the reading goes on', async () => {
  const { reader, clock, own } = await aDesk();
  reader.read(queue, 1);
  own.tell({ type: 'start' });
  reader.pause();
  clock.pass(3_600_000);
  expect(reader.shown()).toMatchObject({ name: 'paused', index: 1 });
  reader.resume();
  expect(own.now()?.text).toBe(words[1]);
});

test('the site’s own voice is held to the sample, three times over', async () => {
  const { reader, clock, site } = await aDesk({ platform: { voices: {} } });
  reader.read(queue);
  site.tell({ type: 'start' });
  for (let time = 0; time < 3; time += 1) {
    reader.pause();
    expect(site.now()?.state).toBe('held');
    clock.pass(60_000);
    reader.resume();
    expect(site.now()?.state).toBe('said');
  }
  site.tell({ type: 'end' });
  expect(texts(site.asked)).toEqual(words.slice(0, 2));
});

test('a voice that tells no words: the sentence is shown, and no word', async () => {
  const { reader, own } = await aDesk();
  reader.read(queue);
  own.tell({ type: 'start' });
  expect(reader.shown()).toMatchObject({ name: 'playing', index: 0, sounding: true, word: undefined });
});

test('words told outside of the sentence are not believed', async () => {
  const { reader, own } = await aDesk();
  reader.read(queue);
  own.tell({ type: 'word', start: 20, end: 900 });
  own.tell({ type: 'word', start: -1, end: 4 });
  own.tell({ type: 'word', start: 5, end: 5 });
  expect(reader.shown()).toMatchObject({ word: undefined });
});

test('French read with an English accent: one touch changes the voice, for the same sentence and all that follow', async () => {
  const { reader, own, site, notices } = await aDesk();
  reader.read(queue, 1);
  own.tell({ type: 'start' });
  reader.otherVoice();
  expect(own.asked[0]?.state).toBe('cancelled');
  expect(texts(site.asked)).toEqual([words[1]]);
  expect(notices).toEqual([{ type: 'other-voice', lang: 'fr', voice: { id: 'espeak fr', engine: 'builtin', name: 'espeak fr', lang: 'fr' } }]);
  site.finish();
  expect(site.now()?.text).toBe(words[2]);
});

test('voices that come late are not waited for: they serve the next reading', async () => {
  const { reader, own, site } = await aDesk({ platform: { voices: {} } });
  reader.read(queue);
  own.change({ fr: ['Amélie'] });
  await settle();
  site.finish();
  expect(site.now()?.text).toBe(words[1]);
  reader.read(queue);
  expect(own.now()?.text).toBe(words[0]);
});

test('when the voices are known, the first word is asked for within the touch', async () => {
  const { reader, own } = await aDesk();
  reader.read(queue);
  expect(own.asked).toHaveLength(1);
  reader.pause();
  reader.resume();
  expect(own.asked).toHaveLength(2);
});

test('when the voices are not known yet, they are looked for, and the reading begins', async () => {
  const clock = fakeClock();
  const own = scriptedEngine({ id: 'platform', voices: { fr: ['Amélie'] } });
  const reader = createReader({ engines: [own], clock });
  reader.read(queue);
  expect(reader.shown()).toMatchObject({ name: 'preparing', total: 0 });
  await settle();
  expect(own.now()?.text).toBe(words[0]);
});

test('an engine that never answers is done without', async () => {
  const clock = fakeClock();
  const mute = scriptedEngine({ id: 'platform', voices: {} });
  const site = scriptedEngine({ id: 'builtin', voices: { fr: ['espeak fr'] } });
  const reader = createReader({ engines: [{ ...mute, voices: () => new Promise(() => {}) }, site], clock });
  reader.read(queue);
  await settle();
  clock.pass(1000);
  await settle();
  expect(site.now()?.text).toBe(words[0]);
});

test('sound that is not allowed is said so, and a touch begins again at the same place', async () => {
  const { reader, own, site } = await aDesk();
  reader.read(queue, 1);
  own.tell({ type: 'failed', why: 'not-allowed' });
  expect(reader.shown()).toMatchObject({ name: 'quiet', why: 'not-allowed', index: 1 });
  expect(site.asked).toEqual([]);
  reader.resume();
  expect(own.now()?.text).toBe(words[1]);
});

test('a voice that never begins is left after three seconds, and not tried again in this session', async () => {
  const { reader, clock, own, site } = await aDesk();
  reader.read(queue);
  clock.pass(2999);
  expect(site.asked).toEqual([]);
  clock.pass(1);
  expect(own.asked[0]?.state).toBe('cancelled');
  expect(site.now()?.text).toBe(words[0]);
  reader.read(queue);
  expect(own.asked).toHaveLength(1);
});

test('what an utterance tells after it was cancelled is not heard', async () => {
  const { reader, own } = await aDesk();
  reader.read(queue);
  const first = own.now();
  reader.next();
  first?.on({ type: 'word', start: 0, end: 7 });
  first?.on({ type: 'end' });
  first?.on({ type: 'failed', why: 'broken' });
  expect(reader.shown()).toMatchObject({ name: 'playing', index: 1, word: undefined });
  expect(own.asked).toHaveLength(2);
});

test('where speech is turned off in the browser, the site’s own voice reads', async () => {
  const { reader, site } = await aDesk({ platform: { voices: {} } });
  reader.read(queue);
  expect(site.now()?.text).toBe(words[0]);
});

test('a voice that pretends to speak: « Je n’entends rien » after the end reads it all again with another', async () => {
  const { reader, own, site } = await aDesk();
  reader.read(queue);
  for (const _ of queue) own.finish();
  expect(reader.shown()).toEqual({ name: 'idle', after: 'end' });
  reader.otherVoice();
  expect(texts(site.asked)).toEqual([words[0]]);
});

// What was measured with a real speech-dispatcher (§2.2).

test('an engine that fails in the middle loses no word: the next one goes on from the last that was known', async () => {
  const { reader, own, site } = await aDesk();
  reader.read(queue, 1);
  own.tell({ type: 'start' });
  own.tell({ type: 'word', start: 20, end: 25 });
  own.tell({ type: 'failed', why: 'broken' });
  expect(site.now()?.text).toBe('l’écran.');
});

test('a cancel, then another sentence: only one is ever being said', async () => {
  const { reader, own } = await aDesk();
  reader.read(queue);
  reader.next();
  reader.previous();
  reader.read(queue, 2);
  expect(own.asked.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled', 'said']);
});

test('three sentences are given one by one, never as a queue of the engine', async () => {
  const { reader, own } = await aDesk();
  reader.read(queue);
  expect(own.asked).toHaveLength(1);
  own.finish();
  expect(own.asked).toHaveLength(2);
  own.finish();
  own.finish();
  expect(texts(own.asked)).toEqual(words);
  expect(reader.shown()).toEqual({ name: 'idle', after: 'end' });
});

test('what holds nothing to say is never given to an engine', async () => {
  const { reader, own } = await aDesk();
  reader.read([{ said: '', lang: 'fr' }, { said: ' … ', lang: 'fr' }, ...queue]);
  expect(texts(own.asked)).toEqual(words.slice(0, 1));
  reader.read([{ said: ' ', lang: 'fr' }]);
  expect(reader.shown()).toEqual({ name: 'idle', after: 'end' });
});

test('a text of nothing but a language without a voice is told, not read by another language’s voice', async () => {
  const { reader, own, site } = await aDesk();
  reader.read([{ said: 'سلام', lang: 'ps' }]);
  expect(reader.shown()).toMatchObject({ name: 'quiet', why: 'no-voice', lang: 'ps', index: 0 });
  expect([...own.asked, ...site.asked]).toEqual([]);
});

test('in a mixed text, the sentences without a voice are passed over, and it is told once', async () => {
  const { reader, own, notices } = await aDesk();
  const mixed = [queue[0], { said: 'سلام', lang: 'ps' }, queue[1], { said: 'سلام', lang: 'ps' }, queue[2]].filter((line) => line !== undefined);
  reader.read(mixed);
  for (const _ of queue) own.finish();
  expect(texts(own.asked)).toEqual(words);
  expect(notices).toEqual([{ type: 'skipped', lang: 'ps', why: 'no-voice' }]);
  reader.previous();
  expect(reader.shown()).toEqual({ name: 'idle', after: 'end' });
});

test('going back passes over what has no voice, and stops at the first sentence', async () => {
  const { reader, own } = await aDesk();
  reader.read([...queue.slice(0, 1), { said: 'سلام', lang: 'ps' }, ...queue.slice(1)], 2);
  reader.previous();
  expect(own.now()?.text).toBe(words[0]);
  reader.previous();
  expect(own.now()?.text).toBe(words[0]);
});

test('a change of pace is heard at once, from the word that is known', async () => {
  const { reader, own } = await aDesk();
  reader.read(queue);
  own.tell({ type: 'word', start: 8, end: 11 });
  reader.setPace('fast');
  expect(own.asked.map(({ text, pace, state }) => [text, pace, state])).toEqual([
    [words[0], 'slow', 'cancelled'],
    ['sur le bouton bleu.', 'fast', 'said'],
  ]);
});

test('a change of pace during an exact pause is heard when the reading goes on', async () => {
  const { reader, site } = await aDesk({ platform: { voices: {} } });
  reader.read(queue);
  site.tell({ type: 'word', start: 8, end: 11 });
  reader.pause();
  reader.setPace('normal');
  expect(reader.shown()).toMatchObject({ name: 'paused' });
  expect(site.now()).toBeUndefined();
  reader.resume();
  expect(site.now()).toMatchObject({ text: 'sur le bouton bleu.', pace: 'normal' });
});

// Recordings, choices, downloads.

test('a recording goes first; the sentence without one is read by a voice', async () => {
  const { reader, recordings, own } = await aDesk();
  const clip = { url: '/clips/a.opus', from: 0, to: 2 };
  reader.read([{ said: 'Bonjour.', lang: 'fr', clip }, ...queue]);
  expect(recordings.now()).toMatchObject({ clip });
  recordings.finish();
  expect(own.now()?.text).toBe(words[0]);
});

test('a recording that cannot be fetched is read by a voice, and the next one is tried another time', async () => {
  const { reader, recordings, own } = await aDesk();
  const line = { said: 'Bonjour.', lang: 'fr', clip: { url: '/clips/a.opus', from: 0, to: 2 } };
  reader.read([line]);
  recordings.tell({ type: 'failed', why: 'unreachable' });
  expect(own.now()?.text).toBe('Bonjour.');
  reader.read([line]);
  expect(recordings.asked).toHaveLength(2);
});

test('who does not hear the recordings is not given them again', async () => {
  const { reader, recordings, own } = await aDesk();
  const line = { said: 'Bonjour.', lang: 'fr', clip: { url: '/clips/a.opus', from: 0, to: 2 } };
  reader.read([line, line]);
  reader.otherVoice();
  own.finish();
  expect(texts(own.asked)).toEqual(['Bonjour.', 'Bonjour.']);
  expect(recordings.asked).toHaveLength(1);
});

test('the voice chosen another day comes before the usual one, whatever the region', async () => {
  const { reader, site } = await aDesk({ chosen: { fr: { engine: 'builtin', id: 'espeak fr' } } });
  reader.read(queue);
  expect(site.now()?.text).toBe(words[0]);
});

test('a voice chosen during the reading takes over at the known word', async () => {
  const { reader, own } = await aDesk({ platform: { voices: { fr: ['Amélie', 'Thomas'] } } });
  reader.read(queue);
  own.tell({ type: 'word', start: 8, end: 11 });
  reader.setVoice('fr-FR', { engine: 'platform', id: 'Thomas' });
  expect(own.now()).toMatchObject({ voice: 'Thomas', text: 'sur le bouton bleu.' });
  reader.setVoice('fr', undefined);
  expect(own.now()).toMatchObject({ voice: 'Amélie' });
});

test('when there is only one voice, who hears nothing is told so', async () => {
  const { reader, own, notices } = await aDesk({ builtin: { voices: {} } });
  reader.read(queue);
  reader.otherVoice();
  expect(notices).toEqual([{ type: 'only-voice', lang: 'fr' }]);
  expect(own.now()?.text).toBe(words[0]);
});

const onlyTheSites = { platform: { voices: {} }, builtin: { missing: { fr: 520_000 } } };

test('a download is asked for with its size, shown while it comes, then the reading begins', async () => {
  const { reader, site } = await aDesk(onlyTheSites);
  reader.read(queue);
  expect(reader.shown()).toMatchObject({ name: 'asking', bytes: 520_000, lang: 'fr' });
  expect(site.prepared).toEqual([]);
  reader.acceptDownload();
  site.progress(130_000, 520_000);
  expect(reader.shown()).toMatchObject({ name: 'preparing', bytes: 130_000, total: 520_000 });
  site.arrive();
  await settle();
  expect(site.now()?.text).toBe(words[0]);
  reader.stop();
  reader.read(queue);
  expect(site.now()?.text).toBe(words[0]);
});

test('a refused download is not asked for again, and the touch that insists asks once more', async () => {
  const { reader, site } = await aDesk(onlyTheSites);
  reader.read(queue);
  reader.refuseDownload();
  expect(reader.shown()).toMatchObject({ name: 'quiet', why: 'refused', index: 0 });
  reader.read(queue, 1);
  expect(reader.shown()).toMatchObject({ name: 'quiet', why: 'refused', index: 1 });
  reader.resume();
  expect(reader.shown()).toMatchObject({ name: 'asking', index: 1 });
  expect(site.prepared).toEqual([]);
});

test('a download can be refused while it comes, or stopped', async () => {
  const { reader, site } = await aDesk(onlyTheSites);
  reader.read(queue);
  reader.acceptDownload();
  reader.refuseDownload();
  site.arrive();
  await settle();
  expect(reader.shown()).toMatchObject({ name: 'quiet', why: 'refused' });
  expect(site.asked).toEqual([]);
});

test('a download that fails is told, and the next touch tries it again', async () => {
  const { reader, site } = await aDesk(onlyTheSites);
  reader.read(queue);
  reader.acceptDownload();
  site.fall();
  await settle();
  expect(reader.shown()).toMatchObject({ name: 'quiet', why: 'unreachable' });
  reader.resume();
  expect(reader.shown()).toMatchObject({ name: 'asking' });
});

test('a device voice that fails in the middle, then a download refused: the reading says why it stops, at its place', async () => {
  const { reader, own } = await aDesk({ builtin: { missing: { fr: 520_000 } } });
  reader.read(queue);
  own.finish();
  own.tell({ type: 'failed', why: 'broken' });
  expect(reader.shown()).toMatchObject({ name: 'asking', index: 1 });
  reader.refuseDownload();
  expect(reader.shown()).toMatchObject({ name: 'quiet', why: 'refused', index: 1 });
});

test('in a mixed text the other language is made ready meanwhile, and only if nothing must be fetched', async () => {
  const english = { said: 'Send', lang: 'en' };
  const ready = await aDesk({ platform: { voices: {} }, builtin: { voices: { fr: ['espeak fr'], en: ['espeak en'] } } });
  ready.reader.read([...queue.slice(0, 1), english]);
  expect(ready.site.prepared).toEqual(['en']);
  const far = await aDesk({ platform: { voices: {} }, builtin: { voices: { fr: ['espeak fr'], en: ['espeak en'] }, missing: { en: 97_000 } } });
  far.reader.read([...queue.slice(0, 1), english]);
  expect(far.site.prepared).toEqual([]);
});

test('an engine that throws, or answers while it is asked, is one that fails', async () => {
  const { reader, site } = await aDesk({
    platform: {
      onSpeak() {
        throw new Error('not here');
      },
    },
    builtin: { onSpeak: ({ on }) => on({ type: 'start' }) },
  });
  reader.read(queue);
  expect(site.now()?.text).toBe(words[0]);
  expect(reader.shown()).toMatchObject({ name: 'playing', sounding: true });
});

test('stop forgets everything, and who listens is told each change', async () => {
  const { reader, own, clock } = await aDesk();
  const seen: string[] = [];
  const end = reader.subscribe(({ name }) => seen.push(name));
  reader.read(queue);
  reader.stop();
  reader.resume();
  reader.next();
  clock.pass(60_000);
  end();
  reader.read(queue);
  expect(seen).toEqual(['playing', 'idle']);
  expect(own.asked.map(({ state }) => state)).toEqual(['cancelled', 'said']);
});

test('a voice that breaks when it is called off, and somebody who breaks when told: what is asked next is read all the same', async () => {
  const { reader, own } = await aDesk();
  const heard: string[] = [];
  reader.subscribe(() => {
    throw new Error('nobody listens');
  });
  reader.subscribe(({ name }) => heard.push(name));
  expect(() => reader.read(queue)).toThrow('nobody listens');
  const speak = own.speak.bind(own);
  own.speak = (utterance, on) => ({
    ...speak(utterance, on),
    cancel() {
      throw new Error('the engine is gone');
    },
  });
  expect(() => reader.read(queue, 1)).toThrow();
  expect(() => reader.stop()).toThrow('the engine is gone');
  expect(heard.at(-1)).toBe('idle');
  expect(() => reader.read(queue, 2)).toThrow('nobody listens');
  expect(own.asked.at(-1)?.text).toBe(words[2]);
});
