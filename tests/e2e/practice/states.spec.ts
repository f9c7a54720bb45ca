// States beside the path, looked at, in every app: axe with every rule, large enough targets, nothing off the side, in light
// and in strong contrast. The states of the path are looked at by walk.spec.ts. On the small site (tests/fixture).

import type { AppId } from '../../../src/world/apps/models';
import { fr } from '../../../src/site/messages/fr';
import { bringAxe } from '../../support/axe';
import type { AnyEvent } from '../../support/events';
import { expect, seatOf, test } from '../../support/fixture';
import { lookOver } from '../../support/look-over';
import { Player, written } from '../../support/player';
import { ofToday } from '../../support/sample';

// Colours are judged at rest, not on their way to others.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const device = 'appareil';

/** Where one may go besides the path. */
interface Detours {
  readonly practice: string;
  /** Each is reached from the start; a gesture that makes no sense on this screen is left out. */
  readonly states: { readonly [name: string]: readonly AnyEvent[] | Away };
}

/** Reached from a place of the practice's own way. */
interface Away {
  /** Gestures of that way. */
  readonly way: number;
  readonly gestures: readonly AnyEvent[];
}

const after = (way: number, ...gestures: readonly AnyEvent[]): Away => ({ way, gestures });

const detours: { readonly [Id in AppId]: readonly Detours[] } = {
  webmail: [
    { practice: 'un-papier', states: ofWebmail() },
    { practice: 'trier', states: ofSorting() },
  ],
  coffre: [
    { practice: 'montrer', states: ofCoffre() },
    {
      practice: 'ouvrir',
      states: {
        'an account refused': [
          { app: 'coffre', type: 'account-edited', field: 'email', value: 'camille@' },
          { app: 'coffre', type: 'terms-answered', answer: 'no' },
          { app: 'coffre', type: 'account-opened' },
        ],
      },
    },
  ],
  formulaire: [
    { practice: 'carte', states: ofCarte() },
    { practice: 'declarer', states: ofDeclarer() },
    {
      practice: 'suivi',
      states: {
        'a number that nobody knows': [
          { app: device, type: 'app-opened', id: 'formulaire' },
          { app: 'formulaire', type: 'tracking-opened' },
          { app: 'formulaire', type: 'answered', field: 'numero-de-la-demande', value: 'CH 1' },
          { app: 'formulaire', type: 'request-looked-up' },
        ],
      },
    },
  ],
  compte: [
    { practice: 'creer', states: ofCreer() },
    { practice: 'oubli', states: ofOubli() },
  ],
  telephone: [
    { practice: 'wifi', states: ofWifi() },
    { practice: 'photographier', states: ofCamera() },
  ],
  bureau: [{ practice: 'ranger', states: ofBureau() }],
  fenetres: [{ practice: 'fenetres', states: ofFenetres() }],
  reglages: [{ practice: 'regler', states: ofReglages() }],
};

const all = Object.values(detours).flat();

/** Looked at on both devices today; the others on the device of their practice. A mailbox always is: it has two ways of standing. */
const onBoth = [...detours.webmail, ...ofToday(all, 2)];

for (const one of all) {
  const seat = seatOf(one.practice);
  const own = seat.practice.device === 'telephone' ? '@phone' : '@laptop';
  test(
    `« ${seat.practice.title.fr} »: beside the path too, nothing stands in anybody’s way`,
    { tag: onBoth.includes(one) ? [] : [own] },
    async ({ context, page }) => {
      test.setTimeout(120_000 + Object.keys(one.states).length * 40_000);
      await bringAxe(context);
      const player = await Player.at(page, seat, 'alone');
      for (const [name, state] of Object.entries(one.states)) {
        await test.step(name, async () => {
          if ('way' in state) await player.goes(seat.practice.walkthrough.slice(0, state.way));
          await player.tries('way' in state ? state.gestures : state);
          await player.keepsFocus();
          expect.soft(await lookOver(page), name).toEqual([]);
          // Where a gesture makes no sense (a wide screen has no menu to open), there is nothing to start again.
          if (player.bench.canUndo(player.session)) await player.restarts();
        });
      }
    },
  );
}

test('the help, the card and the ways of doing stand in nobody’s way', async ({ context, page }) => {
  await bringAxe(context);
  const player = await Player.at(page, seatOf('a-nadia'), 'alone');
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

function ofWebmail(): Detours['states'] {
  const app = 'webmail';
  const open: AnyEvent = { app, type: 'message-opened', mailId: 'demande' };
  const answer: readonly AnyEvent[] = [open, { app, type: 'reply-started', kind: 'reply' }];
  const edit = (field: 'to' | 'cc' | 'subject' | 'body', value: string): AnyEvent => ({ app, type: 'draft-edited', field, value });
  const folder = (name: 'sent' | 'drafts' | 'spam' | 'bin'): readonly AnyEvent[] => [
    { app, type: 'menu-opened' },
    { app, type: 'folder-opened', folder: name },
  ];
  const send: AnyEvent = { app, type: 'draft-sent' };
  const attach: AnyEvent = { app, type: 'attach-asked' };
  return {
    'the open menu': [{ app, type: 'menu-opened' }],
    'an empty folder': folder('bin'),
    'a message in the spam folder': [...folder('spam'), { app, type: 'message-opened', mailId: 'remboursement' }],
    'the line after deleting': [open, { app, type: 'message-binned' }],
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
    'the file chooser': [...answer, attach],
    'an empty place to choose from': [...answer, attach, { app: device, type: 'folder-shown', folder: 'telechargements' }],
    'a file too heavy': [...answer, attach, { app: device, type: 'file-picked', fileId: 'photo' }],
    'one’s own files, one of them open': [
      { app: device, type: 'window-opened', window: 'documents' },
      { app: device, type: 'file-opened', fileId: 'photo' },
    ],
    'signed out': [
      { app, type: 'menu-opened' },
      { app, type: 'signed-out' },
    ],
  };
}

function ofSorting(): Detours['states'] {
  const app = 'webmail';
  const open = (mailId: string): AnyEvent => ({ app, type: 'message-opened', mailId });
  const visit: readonly AnyEvent[] = [open('faux'), { app, type: 'link-opened', mailId: 'faux', link: 'acces' }];
  return {
    'a letter, and the way to stop it': [open('lettre')],
    'what the small link at its foot opens': [open('lettre'), { app, type: 'link-opened', mailId: 'lettre', link: 'pied' }],
    'where a link leads': [open('faux'), { app, type: 'link-looked', mailId: 'faux', link: 'acces' }],
    'a page that is an imitation': visit,
    'after a password was given': [...visit, { app, type: 'visit-answered', visit: 'page', choice: 'donner' }],
    'an attachment that is a trap': [open('faux'), { app, type: 'attachment-saved', fileId: 'programme' }],
    'what one knows already': [{ app, type: 'table-opened' }],
    'a folder of one’s own': [
      { app, type: 'menu-opened' },
      { app, type: 'folder-opened', folder: 'own:Famille' },
    ],
    'a folder that gets another name': [
      { app, type: 'menu-opened' },
      { app, type: 'folder-opened', folder: 'own:Famille' },
      { app, type: 'folder-asked', folder: 'own:Famille' },
    ],
    'a folder without a name': [
      { app, type: 'menu-opened' },
      { app, type: 'folder-asked' },
      { app, type: 'folder-saved' },
    ],
    'the line after somebody is blocked': [open('pub'), { app, type: 'sender-blocked', mailId: 'pub' }],
  };
}

function ofCoffre(): Detours['states'] {
  const app = 'coffre';
  const open: AnyEvent = { app, type: 'document-opened', fileId: 'mai' };
  const share: readonly AnyEvent[] = [open, { app, type: 'share-started' }];
  return {
    'the open menu': [{ app, type: 'menu-opened' }],
    'nothing found': [{ app, type: 'searched', words: 'xylophone' }],
    'an empty list of shares': [
      { app, type: 'menu-opened' },
      { app, type: 'shares-opened' },
    ],
    'people proposed': [...share, { app, type: 'recipient-edited', value: 'Paul' }],
    'an address with a mistake': [
      ...share,
      { app, type: 'recipient-edited', value: 'paul@' },
      { app, type: 'end-chosen', end: 7 },
      { app, type: 'share-made' },
    ],
    'a question before deleting': [open, { app, type: 'delete-asked' }],
    'the line after deleting': [open, { app, type: 'delete-asked' }, { app, type: 'delete-confirmed' }],
    'a paper downloaded': [open, { app, type: 'document-downloaded' }],
    'the file chooser': [{ app, type: 'deposit-asked' }],
    'signed out': [
      { app, type: 'menu-opened' },
      { app, type: 'signed-out' },
    ],
  };
}

function ofCarte(): Detours['states'] {
  const app = 'formulaire';
  return {
    'what is to mend, on top': [
      { app, type: 'started' },
      { app, type: 'continued', page: 'identite' },
    ],
    'a date that does not exist': after(
      4,
      { app, type: 'answered', field: 'naissance', part: 'jour', value: '45' },
      { app, type: 'continued', page: 'date-de-naissance' },
    ),
    'addresses proposed': after(8, { app, type: 'answered', field: 'adresse', value: '12 rue' }),
    'the whole request, and no declaration': after(13, { app, type: 'sent' }),
  };
}

function ofDeclarer(): Detours['states'] {
  const app = 'formulaire';
  return {
    'a document too heavy': after(6, { app: device, type: 'file-picked', fileId: 'photo' }),
    'the session about to close': after(8),
    'the session closed': after(8, { app, type: 'session-left' }),
    'one of a group': after(13, { app, type: 'entry-opened', field: 'enfants', number: '1' }, { app, type: 'entry-saved', field: 'enfants' }),
  };
}

function ofCreer(): Detours['states'] {
  const app = 'compte';
  return {
    'an address that is taken': [
      { app, type: 'creation-started' },
      { app, type: 'answered', field: 'address', value: 'camille.martin' },
      { app, type: 'page-submitted', page: 'address' },
    ],
    'a password too short': after(3, { app, type: 'password-edited', value: 'souris' }, { app, type: 'page-submitted', page: 'password' }),
    'the code sent again': after(7, { app, type: 'code-resent' }),
    'the conditions refused': after(13, { app, type: 'terms-answered', answer: 'no' }, { app, type: 'page-submitted', page: 'terms' }),
  };
}

function ofOubli(): Detours['states'] {
  const app = 'compte';
  return {
    'a wrong password': [
      { app, type: 'sign-in-started' },
      { app, type: 'answered', field: 'login', value: 'camille.martin@courriel.example' },
      { app, type: 'password-edited', value: 'souris carnet neige' },
      { app, type: 'page-submitted', page: 'sign-in' },
    ],
    'a wrong code': after(7, { app, type: 'answered', field: 'code', value: '000000' }, { app, type: 'page-submitted', page: 'code' }),
  };
}

function ofWifi(): Detours['states'] {
  const app = 'telephone';
  const from = 'Bibliothèque du Parc';
  const thread: readonly AnyEvent[] = [
    { app, type: 'tool-opened', tool: 'messages' },
    { app, type: 'thread-opened', from },
  ];
  const wifi: AnyEvent = { app, type: 'tool-opened', tool: 'wifi' };
  return {
    'an answer sent': [...thread, { app, type: 'reply-edited', from, value: 'Merci' }, { app, type: 'reply-sent', from }],
    'a message deleted': [...thread, { app, type: 'thread-deleted', from }],
    'a wrong key': [wifi, { app, type: 'network-chosen', networkId: 'bibliotheque' }, { app, type: 'key-edited', value: 'rosier' }, { app, type: 'key-sent' }],
    'a network that nobody named': [wifi, { app, type: 'network-chosen', networkId: 'faux' }],
    'an empty gallery': [{ app, type: 'tool-opened', tool: 'gallery' }],
  };
}

function ofCamera(): Detours['states'] {
  const app = 'telephone';
  const taken: readonly AnyEvent[] = [
    { app, type: 'tool-opened', tool: 'camera' },
    { app, type: 'photo-taken', side: 'recto' },
  ];
  return {
    'a dark photo': taken,
    'a dark photo kept': [...taken, { app, type: 'photo-kept', side: 'recto' }],
    'half a paper in the gallery': [...taken, { app, type: 'photo-kept', side: 'recto' }, { app, type: 'scan-finished' }],
  };
}

function ofBureau(): Detours['states'] {
  const app = 'bureau';
  const open: readonly AnyEvent[] = [
    { app, type: 'folder-opened', folder: 'telechargements' },
    { app, type: 'file-opened', fileId: 'quittance' },
  ];
  const binned: readonly AnyEvent[] = [...open, { app, type: 'file-binned' }];
  return {
    'an empty folder': [{ app, type: 'folder-opened', folder: 'documents' }],
    'a name being written': [...open, { app, type: 'rename-asked' }, { app, type: 'name-edited', value: '' }, { app, type: 'name-saved' }],
    'places to choose from': [...open, { app, type: 'move-asked' }],
    'the line after the bin': binned,
    'the bin, and a question before emptying it': [...binned, { app, type: 'folder-opened', folder: 'corbeille' }, { app, type: 'empty-asked' }],
    'a sheet to print': [...open, { app, type: 'print-asked' }],
    'a sheet in the printer': [
      ...open,
      { app, type: 'print-asked' },
      { app, type: 'printer-chosen', printer: 'maison' },
      { app, type: 'print-made' },
      { app, type: 'printer-opened' },
    ],
    'the desk left': [{ app, type: 'seat-left' }],
  };
}

function ofFenetres(): Detours['states'] {
  const app = 'fenetres';
  return {
    'a question before closing': after(3, { app, type: 'window-closed', window: 'bloc' }),
    'places to choose from': after(2, { app, type: 'move-asked', window: 'bloc' }),
    'two copies, the second one empty': after(1, { app, type: 'thing-opened', thing: 'bloc' }),
    'a window over another': after(2, { app, type: 'thing-opened', thing: 'photo' }, { app, type: 'window-dropped', window: 'photo', place: 'haut-gauche' }),
    'no window': [{ app, type: 'desk-shown' }],
  };
}

function ofReglages(): Detours['states'] {
  const app = 'reglages';
  return {
    'very big letters': after(1, { app, type: 'level-set', setting: 'letters', level: 3 }),
    'a strong contrast': after(1, { app, type: 'level-set', setting: 'contrast', level: 1 }),
    'a screen that shows nothing': after(3, { app, type: 'level-set', setting: 'brightness', level: 0 }),
    'a ground for the pointer': [
      { app, type: 'category-opened', category: 'pointer' },
      { app, type: 'level-set', setting: 'pointer', level: 2 },
    ],
    'all put back': [
      { app, type: 'key-pressed', key: 'louder' },
      { app, type: 'all-restored' },
    ],
  };
}
