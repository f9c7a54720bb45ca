import { describe, expect, test } from 'vitest';
import { inHand, pressForms } from './hand';

describe('one verb for one gesture', () => {
  test.each([
    ['Cliquez sur [[Envoyer]].', 'Touchez [[Envoyer]].'],
    ['Ouvrez son message et cliquez sur [[Répondre]].', 'Ouvrez son message et touchez [[Répondre]].'],
    ['Avant de cliquer sur [[Envoyer]], relisez.', 'Avant de toucher [[Envoyer]], relisez.'],
    ['Cliquez deux fois sur [[cv.pdf]].', 'Touchez [[cv.pdf]].'],
    ['Cliquez vite deux fois sur [[Lettre]].', 'Touchez [[Lettre]].'],
    ['Cliquez dans la case [[Objet]].', 'Touchez la case [[Objet]].'],
    ['Ne cliquez pas sur ce lien.', 'Ne touchez pas ce lien.'],
    ['Cliquez vite sur [[Le remettre]].', 'Touchez vite [[Le remettre]].'],
    ['Cliquez sur [[Précédent]], puis sur l’autre.', 'Touchez [[Précédent]], puis sur l’autre.'],
  ])('« %s » is read « %s » on a touch screen', (mouse, finger) => {
    expect(inHand(mouse, 'finger')).toBe(finger);
    expect(inHand(mouse, 'mouse')).toBe(mouse);
  });

  test('a sentence written for a finger is right with a mouse too', () => {
    expect(inHand('Touchez la photo [[carte]]. Puis touchez [[Garder]].', 'mouse')).toBe('Cliquez sur la photo [[carte]]. Puis cliquez sur [[Garder]].');
    expect(inHand('Ne touchez à rien.', 'mouse')).toBe('Ne touchez à rien.');
  });

  test('keys are still pressed, and what is no gesture stays', () => {
    for (const hand of ['mouse', 'finger'] as const) {
      expect(inHand('Appuyez sur la touche Entrée. Un clic, et c’est fait.', hand)).toBe('Appuyez sur la touche Entrée. Un clic, et c’est fait.');
    }
  });

  test('what a lesson writes for the mouse is turned as a practice’s sentence is', () => {
    for (const [mouse, finger] of pressForms) {
      if (/ (sur|dans)$/.test(mouse)) expect(inHand(mouse, 'finger')).toBe(finger);
    }
  });
});

test('a second thing to touch loses its « sur » with the first', () => {
  expect(inHand('N’écrivez rien, cliquez sur [[Retour]], puis sur [[Signaler]].', 'finger')).toBe('N’écrivez rien, touchez [[Retour]], puis [[Signaler]].');
  expect(inHand('Appuyez sur Ctrl, puis sur [[Copier]].', 'finger')).toBe('Appuyez sur Ctrl, puis sur [[Copier]].');
});
