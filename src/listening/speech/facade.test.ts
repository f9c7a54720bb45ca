import { expect, test } from 'vitest';
import { fakeClock, scriptedEngine, settle } from '../../../tests/support/speech';
import { speechFacade } from './facade';
import { createReader } from './reader';

async function aHost(missing: Readonly<Record<string, number>> = {}) {
  const engine = scriptedEngine({ id: 'builtin', voices: { fr: ['espeak fr'] }, missing });
  const reader = createReader({ engines: [engine], clock: fakeClock() });
  reader.meet(['fr', 'ps']);
  await settle();
  const speech = speechFacade(reader);
  const events: string[] = [];
  const say = (text: string, lang = 'fr') =>
    speech.speak({
      text,
      lang,
      onstart: () => events.push(`start ${text}`),
      onboundary: ({ charIndex, charLength }) => events.push(`word ${text.slice(charIndex, charIndex + charLength)}`),
      onpause: () => events.push('pause'),
      onresume: () => events.push('resume'),
      onend: () => events.push(`end ${text}`),
      onerror: ({ error }) => events.push(`${error} ${text}`),
    });
  return { engine, reader, speech, events, say };
}

test('an addition is read like the browser would: start, words, end, then the next', async () => {
  const { engine, speech, events, say } = await aHost();
  say('Bonjour Samira.');
  say('À demain.');
  expect(speech).toMatchObject({ speaking: true, pending: true, paused: false });
  engine.tell({ type: 'start' });
  engine.tell({ type: 'word', start: 8, end: 14 });
  engine.tell({ type: 'end' });
  engine.finish();
  expect(events).toEqual(['start Bonjour Samira.', 'word Samira', 'end Bonjour Samira.', 'start À demain.', 'end À demain.']);
  expect(speech).toMatchObject({ speaking: false, pending: false });
});

test('pause, resume and cancel are told', async () => {
  const { engine, speech, events, say } = await aHost();
  say('Bonjour Samira.');
  say('À demain.');
  engine.tell({ type: 'start' });
  speech.pause();
  expect(speech.paused).toBe(true);
  speech.resume();
  engine.tell({ type: 'start' });
  speech.cancel();
  expect(events).toEqual(['start Bonjour Samira.', 'pause', 'resume', 'canceled Bonjour Samira.', 'canceled À demain.']);
  expect(engine.now()).toBeUndefined();
});

test('each silence has its name', async () => {
  const { engine, reader, events, say } = await aHost();
  say('سلام', 'ps');
  say('Un.');
  engine.tell({ type: 'failed', why: 'not-allowed' });
  say('Deux.');
  engine.tell({ type: 'failed', why: 'unreachable' });
  say('Trois.');
  engine.tell({ type: 'failed', why: 'broken' });
  expect(events).toEqual(['voice-unavailable سلام', 'not-allowed Un.', 'network Deux.', 'synthesis-failed Trois.']);
  expect(reader.shown()).toMatchObject({ name: 'quiet' });
});

test('a refused download is a voice that is not there', async () => {
  const { reader, events, say } = await aHost({ fr: 520_000 });
  say('Bonjour.');
  expect(events).toEqual([]);
  reader.refuseDownload();
  expect(events).toEqual(['voice-unavailable Bonjour.']);
});

test('what the page reads goes first, and cuts what the host was saying', async () => {
  const { engine, reader, events, say } = await aHost();
  const lesson = [{ said: 'Cliquez ici.', lang: 'fr' }];
  reader.read(lesson);
  say('Bonjour.');
  expect(engine.now()?.text).toBe('Cliquez ici.');
  engine.finish();
  expect(engine.now()?.text).toBe('Bonjour.');
  reader.read(lesson);
  expect(events).toEqual(['interrupted Bonjour.']);
  engine.finish();
});
