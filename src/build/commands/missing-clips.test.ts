import { describe, expect, test } from 'vitest';
import type { Recording } from '../library/recordings';
import { missingClips } from './missing-clips';
import { listOf } from './lessons-clips';
import { linesOfText, type SpokenStep } from './spoken';

const step = (id: string, text: string, answer = ''): SpokenStep => ({
  id,
  title: id,
  parts: [
    { of: 'page', title: '', lines: linesOfText(text, 'fr') },
    { of: 'answers', title: '', lines: linesOfText(answer, 'fr') },
  ],
});

const recording = (id: string, ...texts: readonly string[]): Recording => ({
  lesson: 'dire-oui',
  locale: 'fr',
  step: id,
  file: `content/lessons/dire-oui/${id}.fr.opus`,
  cues: texts.map((text, index) => ({ text, from: index, to: index + 1, line: 3 * index + 3 })),
});

describe('what recordings lack', () => {
  test('a step that nobody read is named, and nothing is asked of its sentences', () => {
    expect(missingClips([step('lire', 'Lisez le message.')], [])).toEqual([{ step: 'lire', recording: 'none', changed: [], unread: [] }]);
  });

  test('a sentence that changed is shown as it was read and as it is now', () => {
    const [found] = missingClips([step('lire', 'Lisez le message. Répondez à Samira.')], [recording('lire', 'Lisez le message.', 'Répondez à Nadia.')]);
    expect(found?.changed).toMatchObject([{ text: 'Répondez à Nadia.', line: 6 }]);
    expect(found?.unread).toEqual(['Répondez à Samira.']);
  });

  test('an answer that was read too has not changed; unread, it is not asked for', () => {
    const steps = [step('lire', 'Lisez le message.', 'Oui, c’est ça.')];
    expect(missingClips(steps, [recording('lire', 'Lisez le message.', 'Oui, c’est ça.')])[0]).toMatchObject({ changed: [], unread: [] });
    expect(missingClips(steps, [recording('lire', 'Lisez le message.')])[0]).toMatchObject({ changed: [], unread: [] });
  });

  test('the list is in plain French', () => {
    const found = missingClips([step('lire', 'Lisez le message.'), step('essayer', 'Essayez.')], [recording('lire', 'Lisez la lettre.')]);
    expect(listOf({ id: 'dire-oui', locale: 'fr', title: 'Dire oui' }, found)).toMatchInlineSnapshot(`
      "
      Dire oui (dire-oui, fr)
        Pas encore enregistré : essayer.
        lire : ces phrases ont changé depuis l’enregistrement. Une autre voix lit les nouvelles.
          « Lisez la lettre. » (lire.fr.vtt:3)
        lire : ces phrases ne sont pas dans l’enregistrement. Une autre voix les lit.
          « Lisez le message. »"
    `);
    expect(listOf({ id: 'dire-oui', locale: 'fr', title: 'Dire oui' }, missingClips([step('lire', 'Lisez.')], [recording('lire', 'Lisez.')])))
      .toMatchInlineSnapshot(`
      "
      Dire oui (dire-oui, fr)
        Tout est enregistré."
    `);
  });
});
