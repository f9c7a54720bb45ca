import { expect, test } from 'vitest';
import { linesOfText } from './spoken';
import { textToProofListen } from './proof-text';
import { lessons } from '../../../tests/support/lessons';

test('a sentence stands once when it is said as it is written, and with an arrow when it is not', () => {
  const [lesson] = lessons;
  if (lesson === undefined) throw new Error('There is no lesson.');
  const lines = [...linesOfText('Appuyez sur « Envoyer ». La pièce pèse 3 Mo.', 'fr'), ...linesOfText('Send', 'en')];
  const text = textToProofListen({ lesson, steps: [{ id: 'debut', title: 'Mon but', parts: [{ of: 'page', title: 'Ce que lit « Écouter »', lines }] }] });
  expect(text.split('\n').slice(3)).toEqual([
    '',
    '══ Mon but (debut)',
    '',
    '— Ce que lit « Écouter »',
    'Appuyez sur « Envoyer ».',
    'La pièce pèse 3 Mo.',
    '    → La pièce pèse 3 mégaoctets.',
    '[en] Send',
    '',
  ]);
});
