import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { acceptableVoices, normalTag, platformOf } from './voices';

const recordedList = z.strictObject({
  device: z.string(),
  /** Whether it was recorded or written, said of each file. */
  source: z.string().regex(/^(recorded here on|written from)/),
  userAgent: z.string(),
  voices: z.array(z.strictObject({ name: z.string(), lang: z.string(), voiceURI: z.string(), localService: z.boolean(), default: z.boolean() })),
});
const folder = path.resolve('tests/support/voices');
const lists = new Map(
  readdirSync(folder).map((file) => [path.basename(file, '.json'), recordedList.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))]),
);

function voicesOf(device: string, lang: string): readonly string[] {
  const list = lists.get(device);
  if (!list) throw new Error(`No list ${device}.`);
  return acceptableVoices(list.voices, lang, platformOf(list.userAgent)).map(({ name }) => name);
}

const expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'windows-chrome': {
    fr: ['Microsoft Hortense - French (France)', 'Microsoft Julie - French (France)', 'Microsoft Paul - French (France)', 'Microsoft Claude - French (Canada)'],
    en: ['Microsoft Hazel - English (United Kingdom)', 'Microsoft Zira - English (United States)'],
    ar: ['Microsoft Hoda - Arabic (Egypt)'],
    es: [],
    ps: [],
  },
  'windows-edge': {
    fr: ['Microsoft Hortense - French (France)', 'Microsoft Julie - French (France)', 'Microsoft Paul - French (France)', 'Microsoft Claude - French (Canada)'],
    uk: [],
  },
  'windows-firefox': { en: ['Microsoft Hazel - English (United Kingdom)', 'Microsoft Zira - English (United States)'] },
  'windows-english-only': { fr: [], 'en-US': ['Microsoft Zira - English (United States)', 'Microsoft Hazel - English (United Kingdom)'] },
  'macos-safari': {
    fr: ['Audrey (Premium)', 'Aurélie (Enhanced)', 'Thomas', 'Amélie'],
    en: ['Daniel', 'Samantha'],
    ar: ['Majed'],
    pt: ['Joana', 'Luciana'],
    uk: ['Lesya'],
  },
  'macos-chrome': { fr: ['Audrey (Premium)', 'Aurélie (Enhanced)', 'Thomas', 'Amélie'], en: ['Daniel', 'Samantha'], es: [] },
  'macos-firefox': { fr: ['Audrey (Premium)', 'Aurélie (Enhanced)', 'Thomas', 'Amélie'], en: ['Daniel', 'Samantha'] },
  'ios-safari': { fr: ['Thomas', 'Amélie'], en: ['Samantha'], ar: ['Majed'], uk: [] },
  'android-chrome': {
    fr: ['français France', 'français Belgique', 'français Canada'],
    en: ['anglais États-Unis'],
    ar: ['arabe'],
    uk: ['ukrainien Ukraine'],
    ps: [],
  },
  'android-samsung': { fr: ['fra-FRA-f000', 'fr-fr-x-frb-local'], en: ['eng-US-f000'], pt: ['por-PRT-f000'] },
  chromeos: { fr: ['Google français 1 (Natural)', 'Chrome OS français 1'] },
  brave: { fr: [] },
  // There the site's own voice is the same one, and better held.
  'linux-chromium': { fr: [], en: [], ar: [] },
  'linux-firefox': { fr: [], en: [], ar: [] },
};

test('every list says where it comes from, and what is expected of it', () => {
  expect(Object.keys(expected).sort()).toEqual([...lists.keys()].sort());
});

for (const [device, languages] of Object.entries(expected)) {
  describe(lists.get(device)?.device ?? device, () => {
    test.each(Object.entries(languages))('%s', (lang, names) => {
      expect(voicesOf(device, lang)).toEqual(names);
    });
  });
}

test('no voice that reads is of another language, remote, of espeak, or a joke', () => {
  for (const { voices, userAgent } of lists.values()) {
    for (const lang of ['fr', 'en', 'ar', 'es', 'pt', 'uk', 'tr', 'ro', 'ps']) {
      for (const voice of acceptableVoices(voices, lang, platformOf(userAgent))) {
        expect(normalTag(voice.lang).split('-')[0]).toBe(lang);
        expect(`${voice.name} ${voice.voiceURI}`).not.toMatch(/online|network|espeak|speechd|eloquence|zarvox|bad news/i);
      }
    }
  }
});

test('a speech-dispatcher voice is not taken, even where the system is not known', () => {
  const list = [...(lists.get('linux-chromium')?.voices ?? []), ...(lists.get('linux-firefox')?.voices ?? [])];
  expect(list.length).toBeGreaterThan(50);
  expect(acceptableVoices(list, 'fr', 'other')).toEqual([]);
});

test.each([
  ['fr_FR', 'fr-FR'],
  ['fra-FRA', 'fr-FR'],
  ['eng-US-f000', 'en-US'],
  ['fr-fr-x-frb-local', 'fr-FR'],
  ['ar-001', 'ar-001'],
  ['es-419', 'es-419'],
  ['por-PRT', 'pt-PT'],
  ['zh-Hans-CN', 'zh-CN'],
  ['uk', 'uk'],
  ['FR', 'fr'],
])('the tag %s is %s', (tag, normal) => {
  expect(normalTag(tag)).toBe(normal);
});
