// The usual mistakes, made in the browser: each is answered by its own sentence, in sight, and said once.

import type { AnyGesture } from '../../support/a-practice';
import { expect, test } from '../../support/e2e';
import { explainedInFrench } from '../../support/french';
import { heard, listen } from '../../support/heard';
import { words } from '../../support/lessons';
import { Player, seatOf } from '../../support/player';
import type { Verdict } from '../../../src/world/practice/judge';

const app = 'webmail';
const device = 'appareil';
const start: AnyGesture = { app, type: 'draft-started' };
const send: AnyGesture = { app, type: 'draft-sent' };
const attach: AnyGesture = { app, type: 'attach-asked' };
const edit = (field: 'to' | 'subject' | 'body', value: string): AnyGesture => ({ app, type: 'draft-edited', field, value });
const answer = (mailId: string, kind: 'reply' | 'reply-all' = 'reply'): readonly AnyGesture[] => [
  { app, type: 'message-opened', mailId },
  { app, type: 'reply-started', kind },
];
const pick = (fileId: string): AnyGesture => ({ app: device, type: 'file-picked', fileId });

interface Mistake {
  readonly practice: string;
  readonly slip: string;
  readonly gestures: readonly AnyGesture[];
  /** What sets it off: the last gesture, unless it is said otherwise. */
  readonly then?: (player: Player) => Promise<Verdict>;
}

const mistakes: Readonly<Record<string, Mistake>> = {
  'the address written in the subject': {
    practice: 'ecrire-a-la-mediatheque',
    slip: 'address-in-subject',
    gestures: [start, edit('subject', 'contact@mediatheque.example'), edit('body', 'Bonjour, une place ?'), send],
  },
  'no address': {
    practice: 'ecrire-a-la-mediatheque',
    slip: 'sent-to-nobody',
    gestures: [start, edit('subject', 'Atelier'), edit('body', 'Bonjour, une place ?'), send],
  },
  'an address that is not complete': {
    practice: 'ecrire-a-la-mediatheque',
    slip: 'address-malformed',
    gestures: [start, edit('to', 'contact@mediatheque'), edit('subject', 'Atelier'), edit('body', 'Bonjour'), send],
  },
  'a typing mistake in the address: the message comes back a moment later': {
    practice: 'ecrire-a-la-mediatheque',
    slip: 'address-unknown',
    gestures: [start, edit('to', 'contact@mediateque.example'), edit('subject', 'Atelier'), edit('body', 'Bonjour'), send],
    then: (player) => player.waits(),
  },
  'an answer to all by mistake': {
    practice: 'repondre-a-nadia',
    slip: 'replied-to-all',
    gestures: [...answer('sortie', 'reply-all'), edit('body', 'Le prix est trop haut pour moi.'), send],
  },
  'a file announced and forgotten': {
    practice: 'envoyer-l-attestation',
    slip: 'attachment-forgotten',
    gestures: [...answer('attestation-demandee'), edit('body', 'Voici mon attestation en pièce jointe.'), send],
  },
  'a file too heavy': {
    practice: 'envoyer-l-attestation',
    slip: 'file-too-heavy',
    gestures: [...answer('attestation-demandee'), attach, pick('photo-attestation')],
  },
  'the wrong file': {
    practice: 'envoyer-le-cv',
    slip: 'wrong-file',
    gestures: [start, attach, pick('cv-brouillon')],
  },
  'an empty subject': {
    practice: 'prevenir-d-un-retard',
    slip: 'subject-empty',
    gestures: [start, edit('to', 'claire.perrin@jardins-trois-ponts.example'), edit('body', 'Je suis en retard.'), send],
  },
  'a message sent without a text': {
    practice: 'repondre-a-samira',
    slip: 'sent-unfinished',
    gestures: [...answer('samira'), send, { app, type: 'send-confirmed' }],
  },
  'the wrong person chosen under the box': {
    practice: 'prevenir-d-un-retard',
    slip: 'wrong-recipient',
    gestures: [
      start,
      edit('to', 'Claire'),
      { app, type: 'contact-picked', field: 'to', email: 'claire.perrot@courriel.example' },
      edit('subject', 'Retard'),
      edit('body', 'Je suis en retard.'),
      send,
    ],
  },
  'a new message where an answer was asked': {
    practice: 'repondre-a-samira',
    slip: 'started-elsewhere',
    gestures: [start, edit('to', 'samira.haddad@courriel.example'), edit('subject', 'Dimanche'), edit('body', 'Je viens.'), send],
  },
};

for (const [name, { practice, slip, gestures, then }] of Object.entries(mistakes)) {
  test(`${name} is answered by its own sentence, said once`, async ({ page }) => {
    const player = await Player.at(page, seatOf(practice), 'alone');
    await listen(page);
    let verdict: Verdict = { said: [] };
    for (const gesture of gestures) verdict = await player.does(gesture);
    if (then !== undefined) verdict = await then(player);

    if (verdict.slip === undefined) throw new Error('The model sees no mistake here.');
    expect(verdict.slip.slip.type).toBe(slip);
    const sentence = explainedInFrench(verdict.slip);
    await expect(player.sentence(player.written(sentence))).toBeInViewport({ ratio: 0.99 });

    // Help asked for, and time, say other things: this was said.
    await player.page.clock.fastForward(20_000);
    await player.button('Aidez-moi').click();
    await player.drawn();
    const said = await heard(page);
    expect(
      said.filter((one) => one.includes(words(player.aloud(sentence)))),
      said.join('\n'),
    ).toHaveLength(1);
    expect(said, 'nothing is said twice').toEqual([...new Set(said)]);
  });
}
