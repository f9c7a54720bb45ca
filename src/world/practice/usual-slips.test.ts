import { expect, test } from 'vitest';
import { library } from '../../../tests/support/lessons';
import { aBench, samira } from '../../../tests/support/a-practice';
import { inFrench } from '../../../tests/support/french';
import { openPractice } from './bench';
import { usualSlips } from './usual-slips';

test('what comes of forgetting a gesture is there, in the app’s own words', async () => {
  const app = 'webmail';
  const bench = await aBench({
    goals: [{ app, type: 'message-sent', to: samira.email, subject: 'required' }],
    walkthrough: [
      { app, type: 'draft-started' },
      { app, type: 'draft-edited', field: 'to', value: samira.email },
      { app, type: 'draft-edited', field: 'subject', value: 'Dimanche' },
      { app, type: 'draft-edited', field: 'body', value: 'Oui.' },
      { app, type: 'draft-sent' },
    ],
  });
  expect(usualSlips(bench, 'wide').map((one) => ('usual' in one ? [one.slip.type, inFrench(one.usual)] : one))).toMatchInlineSnapshot(`
    [
      [
        "sent-to-nobody",
        "Le message attend, car la case [[À]] est vide. Écrivez-y l’adresse de la personne. Votre texte est toujours là.",
      ],
      [
        "subject-empty",
        "Votre message n’a pas d’objet. Avec quelques mots, la personne sait de quoi vous parlez. Écrivez-les au-dessus du texte.",
      ],
    ]
  `);
});

test('the author’s words come first, and nothing is said twice of the same slip', async () => {
  const say = { fr: 'Samira n’a reçu qu’une page blanche.' };
  const other = { fr: 'Vous avez écrit à Samir. Il a un nom qui ressemble.' };
  const slips = usualSlips(
    await aBench({
      slips: [
        { app: 'webmail', type: 'wrong-recipient', say: other },
        { app: 'webmail', type: 'sent-unfinished', say },
      ],
    }),
    'wide',
  );
  expect(slips.map((one) => ('own' in one ? one.own : one.slip))).toEqual([other, say]);
});

test('in every practice, all the author’s slips, and no kind of another one twice', async () => {
  for (const practice of library.practices.values()) {
    const slips = usualSlips(await openPractice(practice), practice.device === 'telephone' ? 'narrow' : 'wide');
    const own = slips.filter((one) => 'own' in one);
    expect(own).toHaveLength(practice.slips.length);
    const kinds = slips.filter((one) => !('own' in one)).map(({ slip }) => `${slip.app} ${slip.type}`);
    expect(new Set(kinds).size, practice.id).toBe(kinds.length);
  }
});
