// States beside the path, looked at: axe with every rule, large enough targets, nothing off the side, in light and in
// strong contrast. The states of the path are looked at by walk.spec.ts.

import type { AnyGesture } from '../../support/a-practice';
import { bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { lookOver } from '../../support/look-over';
import { Player, seatOf, written } from '../../support/player';
import { fr } from '../../../src/site/messages/fr';

// Colours are judged at rest, not on their way to others.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const app = 'webmail';
const device = 'appareil';

/** Where one may go besides the path: each is reached from the start. */
function detours(mailId: string, file: string): { readonly [name: string]: readonly AnyGesture[] } {
  const answer: readonly AnyGesture[] = [
    { app, type: 'message-opened', mailId },
    { app, type: 'reply-started', kind: 'reply' },
  ];
  const edit = (field: 'to' | 'cc' | 'subject' | 'body', value: string): AnyGesture => ({ app, type: 'draft-edited', field, value });
  const folder = (name: 'sent' | 'drafts' | 'spam' | 'bin'): readonly AnyGesture[] => [
    { app, type: 'menu-opened' },
    { app, type: 'folder-opened', folder: name },
  ];
  const send: AnyGesture = { app, type: 'draft-sent' };
  return {
    'the open menu': [{ app, type: 'menu-opened' }],
    'an empty folder': folder('bin'),
    'a message in the spam folder': [
      ...folder('spam'),
      { app, type: 'message-opened', mailId: 'remboursement' },
      { app, type: 'message-opened', mailId: 'emploi-de-reve' },
    ],
    'the line after deleting': [
      { app, type: 'message-opened', mailId },
      { app, type: 'message-binned' },
    ],
    'a question before sending': [...answer, edit('body', 'Voici en pièce jointe.'), send],
    'no address': [...answer, edit('to', ''), edit('body', 'Bonjour'), send],
    'an address with a mistake': [...answer, edit('to', 'claire@'), edit('body', 'Bonjour'), send],
    'people proposed': [{ app, type: 'draft-started' }, edit('to', 'sam')],
    'copies, and a draft kept': [
      { app, type: 'draft-started' },
      { app, type: 'copies-shown' },
      edit('cc', 'samir.hadjadj@courriel.example, '),
      { app, type: 'draft-closed' },
    ],
    'the file chooser': [...answer, { app, type: 'attach-asked' }],
    'an empty place to choose from': [...answer, { app, type: 'attach-asked' }, { app: device, type: 'folder-shown', folder: 'telechargements' }],
    'a file too heavy': [...answer, { app, type: 'attach-asked' }, { app: device, type: 'file-picked', fileId: file }],
    'one’s own files, one of them open': [
      { app: device, type: 'window-opened', window: 'documents' },
      { app: device, type: 'file-opened', fileId: file },
    ],
    'signed out': [
      { app, type: 'menu-opened' },
      { app, type: 'signed-out' },
    ],
  };
}

const places = [
  { seat: seatOf('envoyer-l-attestation'), tag: '@phone', states: detours('attestation-demandee', 'photo-attestation') },
  { seat: seatOf('envoyer-le-cv'), tag: '@laptop', states: detours('cv-demande', 'video-jardin') },
];

for (const { seat, tag, states } of places) {
  test(`« ${seat.practice.title.fr} »: beside the path too, nothing stands in anybody’s way`, { tag }, async ({ context, page }) => {
    test.setTimeout(120_000 + Object.keys(states).length * 40_000);
    await bringAxe(context);
    const player = await Player.at(page, seat, 'alone');
    for (const [name, gestures] of Object.entries(states)) {
      await test.step(name, async () => {
        await player.tries(gestures);
        await player.keepsFocus();
        expect.soft(await lookOver(page), name).toEqual([]);
        // Where a gesture makes no sense (a wide screen has no menu to open), there is nothing to start again.
        if (player.bench.canUndo(player.session)) await player.restarts();
      });
    }
  });
}

test('the help, the card and the ways of doing stand in nobody’s way', async ({ context, page }) => {
  await bringAxe(context);
  const player = await Player.at(page, seatOf('repondre-a-nadia'), 'alone');
  for (const more of [fr.practice.help, fr.practice.moreHelp, fr.practice.moreHelp]) {
    await player.button(more).click();
    await player.drawn();
    expect.soft(await lookOver(page), more).toEqual([]);
  }
  await player.button(fr.practice.card.replace('{name}', 'Camille')).click();
  expect.soft(await lookOver(page), 'the card').toEqual([]);
  await player.button(fr.practice.close).click();
  await player.choose('show');
  const [first] = player.bench.way(player.screen);
  if (first === undefined) throw new Error('There is nothing to show.');
  await expect(player.sentence(written(player.instruction ?? ''))).toBeVisible();
  expect.soft(await lookOver(page), 'the demonstration').toEqual([]);
});
