// States beside the path, looked at, in every app: axe with every rule, large enough targets, nothing off the side, in light
// and in strong contrast. The states of the path are looked at by walk.spec.ts. On the small site (tests/fixture).

import type { AppId } from '../../../src/world/apps/models';
import { fr } from '../../../src/site/messages/fr';
import { bringAxe } from '../../support/axe';
import type { AnyEvent } from '../../support/events';
import { expect, seatOf, test } from '../../support/fixture';
import { lookOver } from '../../support/look-over';
import { Player, written } from '../../support/player';
import { sampleOf } from '../../support/sample';

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

const larger: readonly AnyEvent[] = [1, 2, 3].map(() => ({ app: 'navigateur', type: 'zoomed', how: 'in' }));

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
  gestes: ofGestes(),
  compte: [
    { practice: 'creer', states: ofCreer() },
    { practice: 'oubli', states: ofOubli() },
  ],
  telephone: [
    { practice: 'wifi', states: ofWifi() },
    { practice: 'photographier', states: ofCamera() },
    { practice: 'pile', states: ofPile() },
  ],
  bureau: [
    { practice: 'ranger', states: ofBureau() },
    { practice: 'reunir', states: ofJoining() },
  ],
  navigateur: [
    { practice: 'visiter', states: ofNavigateur() },
    {
      practice: 'onglets',
      states: {
        'the list of tabs': [{ app: 'navigateur', type: 'tabs-shown' }],
        'a tab closed': after(1, { app: 'navigateur', type: 'tabs-shown' }, { app: 'navigateur', type: 'tab-closed', tab: 2 }),
        'the page at its largest': [{ app: 'navigateur', type: 'menu-opened' }, ...larger, ...larger],
      },
    },
    { practice: 'chercher', states: ofPages() },
  ],
  appels: [{ practice: 'raccrocher', states: ofCalls() }],
  visio: [
    { practice: 'reunion', states: ofMeeting() },
    { practice: 'appeler', states: ofFamily() },
  ],
  texte: [
    { practice: 'page-neuve', states: ofPage() },
    { practice: 'vieille-page', states: ofOldPage() },
  ],
  magasin: [
    { practice: 'installer', states: ofStore() },
    { practice: 'a-jour', states: ofOwnApps() },
  ],
  messagerie: [
    { practice: 'discuter', states: ofMessages() },
    { practice: 'publier', states: ofNetwork() },
  ],
  fenetres: [{ practice: 'fenetres', states: ofFenetres() }],
  reglages: [{ practice: 'regler', states: ofReglages() }],
};

const all = Object.values(detours).flat();

/** Looked at on both devices; the others on the device of their practice. */
const onBoth = sampleOf(all, 1);

for (const one of sampleOf(all, 3)) {
  const seat = seatOf(one.practice);
  const own = seat.practice.device === 'telephone' ? '@phone' : '@laptop';
  test(
    `« ${seat.practice.title.fr} »: beside the path too, nothing stands in anybody’s way`,
    { tag: onBoth.includes(one) ? '@both' : own },
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

test('the help, the card and the ways of doing stand in nobody’s way', { tag: '@both' }, async ({ context, page }) => {
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

function ofGestes(): readonly Detours[] {
  const app = 'gestes';
  return [
    {
      practice: 'souris',
      states: {
        'a thing taken': after(6, { app, type: 'taken', station: 'photo' }),
        'a thing in the wrong place': after(6, { app, type: 'taken', station: 'photo' }, { app, type: 'placed', station: 'photo', place: 'panier' }),
        'a gesture that one cannot make': after(2, { app, type: 'done-for-me', station: 'fleur' }),
      },
    },
    {
      practice: 'clavier',
      states: {
        'Verr. Maj. lit again': after(1, { app, type: 'caps-pressed', station: 'majuscules', light: 'on' }),
        'a wrong sign in the address': after(8, { app, type: 'typed-in', station: 'adresse', box: 'Adresse', value: 'camilleà' }),
        'a text that was copied': after(10, { app, type: 'copied', station: 'copie' }),
      },
    },
    {
      practice: 'doigt',
      states: {
        'the keyboard over the box': after(11, { app, type: 'field-touched', station: 'ville' }),
        'another word in the box': after(13, { app, type: 'word-chosen', station: 'ville', word: 'Oran' }),
        'the picture made smaller': after(8, { app, type: 'pinched', station: 'plan', percent: 67 }),
      },
    },
  ];
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
    'a message to send on': [...thread, { app, type: 'forward-asked', from }],
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

function ofPile(): Detours['states'] {
  const app = 'telephone';
  return {
    'no page any more': after(1, { app, type: 'pages-cleared' }),
    'two pages, out of order': after(8, { app, type: 'photo-kept', side: 'page-1' }),
    'a PDF about to be kept': after(10, { app, type: 'scan-finished' }),
  };
}

function ofJoining(): Detours['states'] {
  const app = 'bureau';
  const several: readonly AnyEvent[] = [
    { app, type: 'folder-opened', folder: 'telechargements' },
    { app, type: 'several-asked' },
  ];
  const form: readonly AnyEvent[] = [...several, { app, type: 'file-picked', fileId: 'recto', as: 'in' }, { app, type: 'picked-printed' }];
  return {
    'nothing ticked': [...several, { app, type: 'picked-printed' }],
    'the quality of a PDF': [...form, { app, type: 'printer-chosen', printer: 'pdf' }],
    'pages sent to a stranger': [...form, { app, type: 'printer-chosen', printer: 'eclair' }, { app, type: 'print-made' }],
  };
}

function ofCalls(): Detours['states'] {
  const app = 'appels';
  const take: AnyEvent = { app, type: 'call-taken', lineId: 'voleur' };
  const asks: AnyEvent = { app, type: 'answered', lineId: 'voleur', answer: 'qui' };
  const decline: AnyEvent = { app, type: 'call-declined', lineId: 'voleur' };
  const open: AnyEvent = { app, type: 'past-opened', lineId: 'docteur' };
  return {
    'a voice on the line': [take],
    'a notification': [take, asks],
    'what is said after it': [take, asks, { app, type: 'alert-refused', alertId: 'paiement' }],
    'a call received before': [decline, open],
    'the same, captured and blocked': [decline, open, { app, type: 'captured', lineId: 'docteur' }, { app, type: 'blocked', lineId: 'docteur' }],
    'a paper': [decline, { app, type: 'paper-opened', paperId: 'carte' }],
    'a number that nobody has': [decline, { app, type: 'dial-opened' }, { app, type: 'number-edited', value: '01 99' }, { app, type: 'number-dialled' }],
  };
}

function ofMessages(): Detours['states'] {
  const app = 'messagerie';
  const open = (talkId: string): AnyEvent => ({ app, type: 'talk-opened', talkId });
  const about = (talkId: string): readonly AnyEvent[] => [open(talkId), { app, type: 'about-opened', talkId }];
  const options: readonly AnyEvent[] = [open('quartier'), { app, type: 'message-opened', talkId: 'quartier', messageId: 'q2' }];
  const voice: readonly AnyEvent[] = [open('samira'), { app, type: 'voice-opened', talkId: 'samira' }, { app, type: 'voice-started', talkId: 'samira' }];
  return {
    'a group, with a photo of one’s own': [open('quartier')],
    'what one can do with it': options,
    'deleted for oneself alone': [...options, { app, type: 'deleted-for-me', talkId: 'quartier', messageId: 'q2' }],
    'deleted for all': [...options, { app, type: 'deleted-for-all', talkId: 'quartier', messageId: 'q2' }],
    'a group in silence': [...about('quartier'), { app, type: 'muted', talkId: 'quartier' }],
    'a group about to be left': [...about('quartier'), { app, type: 'leave-asked', talkId: 'quartier' }],
    'somebody unknown': [open('inconnu')],
    'the same, reported and blocked': [...about('inconnu'), { app, type: 'reported', talkId: 'inconnu' }, { app, type: 'blocked', talkId: 'inconnu' }],
    'money that is gone': [open('inconnu'), { app, type: 'money-sent', talkId: 'inconnu', messageId: 'i1' }],
    'a photo, big': [open('samira'), { app, type: 'photos-opened', talkId: 'samira' }, { app, type: 'photo-chosen', talkId: 'samira', photoId: 'lettre' }],
    'a voice that is heard': [open('samira'), { app, type: 'message-heard', talkId: 'samira', messageId: 's1' }],
    'a voice that is recorded': voice,
    'a voice to listen to again': [...voice, { app, type: 'voice-stopped', talkId: 'samira' }, { app, type: 'voice-played', talkId: 'samira' }],
    'a number without its +': [
      { app, type: 'new-opened' },
      { app, type: 'number-edited', value: '07700 900 142' },
      { app, type: 'number-searched' },
    ],
  };
}

function ofNetwork(): Detours['states'] {
  const app = 'messagerie';
  const people: AnyEvent = { app, type: 'place-opened', place: 'people' };
  const copy: readonly AnyEvent[] = [people, { app, type: 'person-opened', personId: 'copie' }];
  return {
    'an older post': [{ app, type: 'post-opened', postId: 'vacances' }],
    'one’s own profile': [{ app, type: 'place-opened', place: 'profile' }],
    'who sees the number': [
      { app, type: 'place-opened', place: 'profile' },
      { app, type: 'field-opened', field: 'phone' },
      { app, type: 'field-seen-by', field: 'phone', audience: 'me' },
    ],
    people: [people],
    'a copied account': copy,
    'the same, let in, reported and blocked': [
      ...copy,
      { app, type: 'request-accepted', personId: 'copie' },
      { app, type: 'person-reported', personId: 'copie' },
      { app, type: 'person-blocked', personId: 'copie' },
    ],
    'where the account is open': [{ app, type: 'place-opened', place: 'security' }],
    'what somebody unknown sees': [{ app, type: 'place-opened', place: 'stranger' }],
    'the account closed': [
      { app, type: 'place-opened', place: 'security' },
      { app, type: 'logged-out' },
    ],
  };
}

function ofMeeting(): Detours['states'] {
  const app = 'visio';
  const opened: AnyEvent = { app, type: 'line-opened', lineId: 'reunion' };
  const refuse = (device: 'micro' | 'camera'): AnyEvent => ({ app, type: 'access-refused', device });
  const letIn = 7;
  return {
    'a microphone that is asked for': [opened],
    'everything refused': [opened, refuse('micro'), refuse('camera')],
    'what the site may use': [opened, refuse('micro'), refuse('camera'), { app, type: 'settings-opened' }],
    'a bar that stays still': after(3, { app, type: 'micro-switched', to: 'off' }, { app, type: 'micro-tested' }),
    'a meeting that is over': [{ app, type: 'line-opened', lineId: 'ancienne' }],
    'nobody heard it': after(letIn + 5, { app, type: 'micro-switched', to: 'off' }, { app, type: 'answered', lineId: 'reunion', answer: 'parler' }),
    'the chat': after(letIn + 1, { app, type: 'chat-opened' }, { app, type: 'chat-edited', value: 'Camille' }, { app, type: 'chat-sent' }),
    'a screen that everybody sees': after(letIn + 1, { app, type: 'screen-shared' }),
    'a connection that does not come back': after(letIn + 6, { app, type: 'called-again', lineId: 'reunion' }),
  };
}

function ofFamily(): Detours['states'] {
  const app = 'visio';
  return {
    'a number that nobody has': [
      { app, type: 'dial-opened' },
      { app, type: 'number-edited', value: '07' },
      { app, type: 'number-sent' },
    ],
    'buttons that went away': after(10),
    'the garden seen by the other camera': after(12),
  };
}

function ofPage(): Detours['states'] {
  const app = 'texte';
  const bottom: AnyEvent = { app, type: 'line-entered', line: 'bas' };
  const write = (line: string, value: string): AnyEvent => ({ app, type: 'text-edited', line, value });
  return {
    'a line in the middle, in bold letters': [bottom, { app, type: 'bold-set', line: 'bas', to: 'on' }, { app, type: 'centre-set', line: 'bas', to: 'on' }],
    'a line of every style': [
      bottom,
      { app, type: 'style-set', line: 'bas', value: 'part' },
      { app, type: 'style-set', line: 'bas', value: 'list' },
      { app, type: 'style-set', line: 'bas', value: 'title' },
    ],
    'a second page': [write('bas', 'mot '.repeat(220).trim())],
    'a file without a name': [
      { app, type: 'save-asked', format: 'doc' },
      { app, type: 'name-edited', value: '' },
      { app, type: 'kept' },
    ],
    'a page left without its file': [
      { app, type: 'save-asked', format: 'pdf' },
      { app, type: 'pane-closed' },
    ],
    'a file that is there': after(10),
  };
}

function ofOldPage(): Detours['states'] {
  return {
    'a line that came back': after(1),
    'a word that was mended': after(4),
    'the name of the file': after(5),
  };
}

function ofStore(): Detours['states'] {
  const app = 'magasin';
  const search: AnyEvent = { app, type: 'tab-opened', tab: 'search' };
  const answers: readonly AnyEvent[] = [
    { app, type: 'permission-given', appId: 'bus', permission: 'contacts' },
    { app, type: 'permission-refused', appId: 'bus', permission: 'location' },
  ];
  return {
    'nothing under these words': [search, { app, type: 'searched', words: 'introuvable' }],
    'no room left': [
      search,
      { app, type: 'searched', words: 'bus' },
      { app, type: 'sheet-opened', appId: 'film' },
      { app, type: 'install-asked', appId: 'film' },
    ],
    'a question of the application': after(5),
    'the application where one refused': after(5, ...answers),
    'what it may use, on its page': after(5, ...answers, { app, type: 'sheet-closed' }),
  };
}

function ofOwnApps(): Detours['states'] {
  const app = 'magasin';
  const sheet: AnyEvent = { app, type: 'sheet-opened', appId: 'carte' };
  return {
    'a version that is too old': [sheet, { app, type: 'started', appId: 'carte' }],
    'a question before the plan is used': [sheet, { app, type: 'update-asked', appId: 'carte' }],
    'a question before taking off': [sheet, { app, type: 'remove-asked', appId: 'carte' }],
    'what was taken off': [sheet, { app, type: 'remove-asked', appId: 'carte' }, { app, type: 'remove-confirmed', appId: 'carte' }],
    'an advertisement in an application': [
      { app, type: 'sheet-opened', appId: 'lampe' },
      { app, type: 'started', appId: 'lampe' },
    ],
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

function ofNavigateur(): Detours['states'] {
  const app = 'navigateur';
  const type = (value: string): AnyEvent => ({ app, type: 'address-typed', value });
  const entered: AnyEvent = { app, type: 'address-entered' };
  return {
    'an address that leads nowhere': [type('mairi-parc.example'), entered],
    'a warning': [type('cadeaux-parc.example'), entered],
    'a new tab': [{ app, type: 'tab-opened' }],
    'a private tab': [
      { app, type: 'menu-opened' },
      { app, type: 'private-opened' },
    ],
    'the menu': [{ app, type: 'menu-opened' }],
    'the panel of an imitation': [{ app, type: 'padlock-opened' }],
    'a site one knows, offered': [type('mai')],
    'the browser closed': [{ app, type: 'window-closed' }],
  };
}

function ofPages(): Detours['states'] {
  const app = 'navigateur';
  const go = (to: string): AnyEvent => ({ app, type: 'menu-followed', to });
  const refused: AnyEvent = { app, type: 'permission-refused' };
  const address = (value: string): readonly AnyEvent[] => [
    { app, type: 'address-typed', value },
    { app, type: 'address-entered' },
  ];
  return {
    'words that are nearly others': [
      { app, type: 'words-typed', value: 'marhcé' },
      { app, type: 'search-asked' },
    ],
    'what the engine offers': [{ app, type: 'words-typed', value: 'stand' }],
    'the banner': after(3),
    'its settings': after(4),
    'a file taken': after(6),
    'the second sheet of a document': after(5, { app, type: 'document-turned', block: 'reglement', how: 'next' }),
    'cards, filtered': after(5, go('producteurs'), { app, type: 'filtered', block: 'liste', filter: 'rayon', value: 'Miel' }),
    'the browser asks': after(5, go('rendez-vous')),
    'an hour chosen': after(5, go('rendez-vous'), refused, { app, type: 'slot-chosen', block: 'heures', day: 'mardi 7', hour: '9 h 30' }),
    'an hour kept, and the page where it is given back': after(
      5,
      go('rendez-vous'),
      refused,
      { app, type: 'slot-chosen', block: 'heures', day: 'mardi 7', hour: '9 h 30' },
      { app, type: 'slot-confirmed', block: 'heures' },
      { app, type: 'went-back' },
    ),
    'a false alarm': after(5, ...address('marche-parc.example/nouvelles')),
    'a page in English': after(5, ...address('marche-parc.example/visitors')),
    'the site’s own search': after(
      5,
      ...address('marche-parc.example'),
      { app, type: 'site-words-typed', block: 'chercher', value: 'stand' },
      { app, type: 'site-searched', block: 'chercher' },
    ),
    'a card asked for, and nothing written': after(5, ...address('stand-express.example'), { app, type: 'boxes-sent', block: 'payer' }),
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
    'a strong contrast': [
      { app, type: 'category-opened', category: 'reading' },
      { app, type: 'level-set', setting: 'contrast', level: 1 },
    ],
    'a screen that shows nothing': after(2, { app, type: 'level-set', setting: 'brightness', level: 0 }),
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
