// The real packs, the real engine.

import fc from 'fast-check';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cutVoice, englishRules, readEspeak, type CutFile } from './cut';
import { startSpeaker, type Moment } from './espeak';
import { espeakName, timbres, voiceLangs, voiceLanguages, type VoiceLang } from './languages';
import { packFiles, unpackFiles } from './pack';
import { loadScript, speakInNode, wavOf, type Spoken } from './wav';

const sentence = 'Cliquez sur le bouton bleu « Envoyer » en bas de l’écran.';
const greetings: Readonly<Record<VoiceLang, string>> = {
  fr: sentence,
  en: 'Click the blue button at the bottom of the screen.',
  ar: 'انقر على الزر الأزرق في أسفل الشاشة.',
  es: 'Haga clic en el botón azul en la parte inferior de la pantalla.',
  pt: 'Clique no botão azul na parte inferior do ecrã.',
  uk: 'Натисніть синю кнопку внизу екрана.',
  tr: 'Ekranın altındaki mavi düğmeye tıklayın.',
  ro: 'Apăsați pe butonul albastru din partea de jos a ecranului.',
};

describe('the sound', () => {
  test('a French sentence lasts between two and five seconds, and is loud enough to hear', async () => {
    const spoken = await speakInNode({ text: sentence, lang: 'fr', pace: 'slow' });
    expect(seconds(spoken)).toBeGreaterThan(2);
    expect(seconds(spoken)).toBeLessThan(5);
    expect(decibels(spoken)).toBeGreaterThan(-40);
  });

  test('slow is slower than normal, and normal than fast', async () => {
    const lasts = async (pace: 'slow' | 'normal' | 'fast'): Promise<number> => seconds(await speakInNode({ text: sentence, lang: 'fr', pace }));
    const [slow, normal, fast] = [await lasts('slow'), await lasts('normal'), await lasts('fast')];
    expect(slow).toBeGreaterThan(normal * 1.1);
    expect(normal).toBeGreaterThan(fast * 1.1);
  });

  test.each(voiceLangs)('%s is said, in every timbre', async (lang) => {
    for (const { id } of timbres) {
      const spoken = await speakInNode({ text: greetings[lang], lang, pace: 'normal', timbre: id });
      expect(seconds(spoken)).toBeGreaterThan(1);
      expect(seconds(spoken)).toBeLessThan(8);
      expect(decibels(spoken)).toBeGreaterThan(-40);
    }
  });

  test('the first tenth of a second comes at once, not after the whole sentence', async () => {
    const { moments, rate } = await speakInNode({ text: sentence, lang: 'fr', pace: 'slow' });
    expect(moments.length).toBeGreaterThan(20);
    expect(moments[0]?.samples.length).toBeLessThanOrEqual(rate / 10 + 1);
  });

  test('a language nobody speaks is refused, with the list of those that are', async () => {
    await expect(speakInNode({ text: 'سلام', lang: 'ps-AF', pace: 'slow' })).rejects.toThrow(/ps-AF.*fr, en, ar/);
  });

  test('a word that espeak takes for English is said, not spelled', async () => {
    // Spelled, « e-mail » alone lasts more than a second and a half.
    expect(seconds(await speakInNode({ text: 'Un e-mail.', lang: 'fr', pace: 'normal' }))).toBeLessThan(1.4);
  });

  test('a WAV file says what it holds', async () => {
    const { rate, moments } = await speakInNode({ text: 'Bonjour.', lang: 'fr', pace: 'slow' });
    const stretches = moments.map(({ samples }) => samples);
    const wav = wavOf(stretches, rate);
    const view = new DataView(wav.buffer);
    expect(new TextDecoder('latin1').decode(wav.subarray(0, 16))).toMatch(/^RIFF.{4}WAVEfmt $/s);
    expect(view.getUint32(24, true)).toBe(22_050);
    expect(view.getUint32(40, true)).toBe(wav.length - 44);
    expect(wav.length).toBeGreaterThan(22_050);
  });
});

describe('the words', () => {
  test('are those a person sees, in order, each once', async () => {
    expect(await wordsSaid('Aujourd’hui, l’écran coûte 12,50 €.', 'fr')).toEqual(['Aujourd’hui', 'l’écran', 'coûte', '12,50']);
    expect(await wordsSaid(sentence, 'fr')).toEqual(['Cliquez', 'sur', 'le', 'bouton', 'bleu', 'Envoyer', 'en', 'bas', 'de', 'l’écran']);
    expect(await wordsSaid(greetings.ar, 'ar')).toEqual(['انقر', 'على', 'الزر', 'الأزرق', 'في', 'أسفل', 'الشاشة']);
  });

  test('are found after an emoji, which counts for two', async () => {
    expect(await wordsSaid('😀👍🏽 Bravo, c’est fini.', 'fr')).toEqual(expect.arrayContaining(['Bravo', 'c’est', 'fini']));
  });

  test('lie inside the text and inside the sound, whatever is said', async () => {
    const part = fc.oneof(
      fc.constantFrom('😀', 'l’écran', '12,50 €', 'M.', '«', '»', 'http://a.example', 'Aujourd’hui', '👩‍👩‍👧', '\u00A0', '—', '3e'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (parts) => {
        const text = parts.join(' ');
        const spoken = await speakInNode({ text, lang: 'fr', pace: 'fast' });
        const words = spoken.moments.flatMap((moment) => moment.words);
        let before = 0;
        for (const { start, end, at } of words) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          // Never in the middle of a character.
          expect(text.slice(start, end).isWellFormed() || !text.isWellFormed()).toBe(true);
          expect(at).toBeGreaterThanOrEqual(before);
          expect(at).toBeLessThanOrEqual(seconds(spoken) * 1000 + 1);
          before = at;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the packs', () => {
  const { engine, core, packs, notices } = cutVoice();

  test('of a language hold this language and no other', async () => {
    for (const lang of voiceLangs) {
      const files = await unpackFiles(packs[lang].content);
      expect(files.map(({ path }) => path)).toEqual([`lang/${voiceLanguages[lang].file}`, voiceLanguages[lang].dictionary]);
    }
    expect((await unpackFiles(core.content)).map(({ path }) => path)).toEqual([
      'phontab',
      'phonindex',
      'phondata',
      'intonations',
      'en_dict',
      'voices/!v/f2',
      'voices/!v/f5',
    ]);
  });

  test('arrive as they are where a host has decompressed them', async () => {
    expect(await unpackFiles(Uint8Array.from(gunzipSync(packs.uk.content)))).toEqual(await unpackFiles(packs.uk.content));
  });

  test('sound the same, to the sample, as with the sounds of all languages', async () => {
    const whole = readEspeak();
    const everything = Uint8Array.from(
      packFiles([...['phontab', 'phonindex', 'phondata', 'intonations'].map((name) => whole.file(name)), englishRules(whole)]),
    );
    const heard = await Promise.all(
      [core.content, everything].map(async (sounds) => {
        const speaker = await startSpeaker(await loadScript(engine.content), sounds);
        const moments: Moment[] = [];
        for (const lang of voiceLangs) {
          await speaker.mount(packs[lang].content);
          speaker.say({ text: greetings[lang], lang, voice: espeakName(lang, 'usual'), wordsPerMinute: 155 }, (moment) => moments.push(moment));
        }
        return Buffer.concat(moments.map(({ samples }) => Buffer.from(samples.buffer)));
      }),
    );
    expect(heard[0]?.length).toBeGreaterThan(800_000);
    expect(heard[0]?.equals(heard[1] ?? Buffer.alloc(0))).toBe(true);
  });

  test('hold no sound that none of our languages can reach', async () => {
    const sounds = (await unpackFiles(core.content)).find(({ path }) => path === 'phondata');
    expect(sounds?.bytes.length).toBe(554_740);
    expect(sounds?.bytes.filter((byte) => byte === 0).length).toBeGreaterThan(340_000);
  });

  test('French comes in 520 kB on a host that compresses scripts with brotli, and on one that only knows gzip', () => {
    expect(engine.bytes + core.bytes + packs.fr.bytes).toBeLessThan(430_000);
    expect(engine.size).toBeLessThan(810_000);
    expect(245_000 + core.bytes + packs.fr.bytes).toBeLessThan(520_000);
  });

  test.each<[VoiceLang, number, number]>([
    // What arrives, and the same with brotli: the promise was made in these.
    ['fr', 34_000, 31_000],
    ['en', 110_000, 100_000],
    ['ar', 300_000, 240_000],
    ['es', 24_000, 21_000],
    ['pt', 37_000, 33_400],
    ['uk', 2_000, 1_800],
    ['tr', 23_000, 20_200],
    ['ro', 39_000, 35_000],
  ])('%s is at most %i bytes, %i with brotli', (lang, most, mostWithBrotli) => {
    expect(packs[lang].bytes).toBeLessThanOrEqual(most);
    expect(brotliCompressSync(gunzipSync(packs[lang].content)).length).toBeLessThanOrEqual(mostWithBrotli);
  });

  test('have names that change with what they hold', () => {
    const all: readonly CutFile[] = [engine, core, ...Object.values(packs)];
    for (const { name, sha256 } of all) expect(name).toContain(sha256.slice(0, 10));
  });

  test('come with the licence of espeak-ng, and say what was changed and where the source is', () => {
    expect(notices.map(({ name }) => name)).toEqual(['COPYING.txt', 'SOURCE.txt']);
    expect(notices[0]?.content).toContain('GNU GENERAL PUBLIC LICENSE');
    expect(notices[1]?.content).toMatch(/One change.*loadPackage.*Two changes.*zeros.*github\.com\/echogarden-project\/espeak-ng/s);
    expect(new TextDecoder().decode(engine.content.subarray(0, 100))).toContain('GPL-3.0');
    // The call that would fetch 24 MB is gone.
    expect(new TextDecoder().decode(engine.content)).not.toContain('loadPackage({');
  });
});

async function wordsSaid(text: string, lang: string): Promise<readonly string[]> {
  const { moments } = await speakInNode({ text, lang, pace: 'slow' });
  return moments.flatMap(({ words }) => words.map(({ start, end }) => text.slice(start, end)));
}

function seconds({ moments, rate }: Spoken): number {
  return moments.reduce((sum, { samples }) => sum + samples.length, 0) / rate;
}

function decibels({ moments }: Spoken): number {
  let sum = 0;
  let count = 0;
  for (const { samples } of moments) {
    count += samples.length;
    for (const sample of samples) sum += (sample / 32_768) ** 2;
  }
  return 10 * Math.log10(sum / count);
}
