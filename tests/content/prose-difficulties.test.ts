// Difficulties that no score of readability sees: a word explained after it was said, a word that means two things in one step.

import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/build/library/library';
import { aContentLike, type Edit } from '../support/content';
import { fr, SOUND } from '../support/one-fault';

async function toReadAgain(...edits: readonly Edit[]): Promise<readonly string[]> {
  return (await readLibrary(await aContentLike(SOUND, edits))).reviews.map(({ rule, line, what }) => `${rule ?? ''} ${line ?? ''} ${what}`);
}

const intro = (text: string): Edit => ({ in: fr, from: 'Samira vous invite.', to: text });

describe('a word is explained where it is first said', () => {
  const late = { in: fr, from: '<Press>Cliquez sur</Press>', to: 'Lisez la <Term word="piece-jointe">pièce jointe</Term>. <Press>Cliquez sur</Press>' };

  test('said in the introduction, and explained two steps further: it is shown where it is said', async () => {
    expect(await toReadAgain(intro('Samira envoie une pièce jointe.'), late)).toEqual([
      'L15 20 Le mot «\u00A0pièce jointe\u00A0» est dit ici, et expliqué plus loin (ligne 38).',
    ]);
  });

  test('linked where it is said, between quotation marks, or explained by the first step: nothing to read again', async () => {
    const linked = intro('Samira envoie une <Term word="piece-jointe">pièce jointe</Term>.');
    expect(await toReadAgain(linked, late)).toEqual([]);
    expect(await toReadAgain(intro('Le bouton dit «\u00A0pièce jointe\u00A0».'), late)).toEqual([]);
    expect(await toReadAgain(intro('Le message a un objet.'))).toEqual([]);
  });
});

describe('a word means one thing in a step', () => {
  test('a letterbox and a mailbox, then « la boîte » alone: it is asked which', async () => {
    expect(await toReadAgain(intro('Ouvrez la boîte aux lettres.\n\nOuvrez la boîte e-mail.\n\nFermez la boîte.'))).toEqual([
      'L16 24 Dans cette étape, «\u00A0boîte\u00A0» veut dire deux choses\u00A0: boîte e-mail, boîte aux lettres. Ici, on ne sait pas laquelle.',
    ]);
  });

  test('one of them only, or both always in full: nothing to read again', async () => {
    expect(await toReadAgain(intro('Ouvrez la boîte e-mail.\n\nFermez la boîte.'))).toEqual([]);
    expect(await toReadAgain(intro('Ouvrez la boîte aux lettres.\n\nOuvrez la boîte e-mail.'))).toEqual([]);
  });
});
