// The usual mistakes of every app, made in the browser: each is answered by its own sentence, in sight, said once, and can
// be mended: the guide leads from there to the end. On the small site (tests/fixture).

import type { AppId } from '../../../src/world/apps/models';
import type { Verdict } from '../../../src/world/practice/judge';
import { bringAxe } from '../../support/axe';
import type { AnyEvent } from '../../support/events';
import { expect, seatOf, test } from '../../support/fixture';
import { explainedInFrench } from '../../support/french';
import { heard, listen } from '../../support/heard';
import { words } from '../../support/lessons';
import { lookOver } from '../../support/look-over';
import { Player } from '../../support/player';
import { sampleOf } from '../../support/sample';

interface Mistake {
  readonly practice: string;
  readonly slip: string;
  /** How many gestures of the practice's own way are done first. */
  readonly way?: number;
  readonly gestures: readonly AnyEvent[];
  /** What sets it off: the last gesture, unless it is said otherwise. */
  readonly then?: (player: Player) => Promise<Verdict>;
}

const device = 'appareil';
const pick = (fileId: string): AnyEvent => ({ app: device, type: 'file-picked', fileId });

const mistakes: { readonly [Id in AppId]: Readonly<Record<string, Mistake>> } = {
  webmail: ofWebmail(),
  coffre: ofCoffre(),
  formulaire: ofFormulaire(),
  gestes: ofGestes(),
  compte: ofCompte(),
  telephone: ofTelephone(),
  magasin: ofMagasin(),
  bureau: ofBureau(),
  appels: ofAppels(),
  messagerie: ofMessagerie(),
  visio: ofVisio(),
  texte: ofTexte(),
  navigateur: ofNavigateur(),
  fenetres: ofFenetres(),
  reglages: ofReglages(),
};

const all = Object.entries(mistakes).flatMap(([app, own]) => Object.entries(own).map(([name, mistake]) => ({ app, name, ...mistake })));

/** Made on both devices; the others on the device of their practice. */
const onBoth = sampleOf(all, 1);

/** What is said of each is tried without a browser too, in its app: here a few each day are seen on screen and heard. */
for (const one of sampleOf(all, 9)) {
  const { app, name, practice, slip, way = 0, gestures, then } = one;
  const seat = seatOf(practice);
  const own = seat.practice.device === 'telephone' ? '@phone' : '@laptop';
  test(`${app}, ${name}: answered by its own sentence, said once, then mended`, { tag: onBoth.includes(one) ? '@both' : own }, async ({ context, page }) => {
    await bringAxe(context);
    const player = await Player.at(page, seat, 'alone');
    await listen(page);
    let verdict: Verdict = { said: [] };
    await player.goes(seat.practice.walkthrough.slice(0, way));
    // On the way there the same gesture may have been right, and have been told.
    const onTheWay = (await heard(page)).length;
    for (const gesture of gestures) verdict = await player.does(gesture);
    if (then !== undefined) verdict = await then(player);

    if (verdict.slip === undefined) throw new Error('The model sees no mistake here.');
    expect(verdict.slip.slip.type).toBe(slip);
    const sentence = explainedInFrench(verdict.slip);
    const told = player.sentence(player.written(sentence));
    await expect(told).toBeInViewport({ ratio: 0.99 });
    await player.keepsFocus();
    expect.soft(await lookOver(page)).toEqual([]);

    // Help asked for, and time, say other things: this was said.
    await player.page.clock.fastForward(20_000);
    await player.button('Aidez-moi').click();
    await player.drawn();
    const said = await heard(page);
    expect(
      said.filter((words_) => words_.includes(words(player.aloud(sentence)))),
      said.join('\n'),
    ).toHaveLength(1);
    expect(said.slice(onTheWay), 'nothing is said twice').toEqual([...new Set(said.slice(onTheWay))]);

    await player.followsTheGuide();
    await expect(told).toHaveCount(0);
  });
}

function ofWebmail(): Readonly<Record<string, Mistake>> {
  const app = 'webmail';
  const start: AnyEvent = { app, type: 'draft-started' };
  const send: AnyEvent = { app, type: 'draft-sent' };
  const attach: AnyEvent = { app, type: 'attach-asked' };
  const edit = (field: 'to' | 'subject' | 'body', value: string): AnyEvent => ({ app, type: 'draft-edited', field, value });
  const answer = (mailId: string, kind: 'reply' | 'reply-all' = 'reply'): readonly AnyEvent[] => [
    { app, type: 'message-opened', mailId },
    { app, type: 'reply-started', kind },
  ];
  return {
    'the address written in the subject': {
      practice: 'demander-une-place',
      slip: 'address-in-subject',
      gestures: [start, edit('subject', 'contact@mediatheque.example'), edit('body', 'Bonjour, une place ?'), send],
    },
    'no address': {
      practice: 'demander-une-place',
      slip: 'sent-to-nobody',
      gestures: [start, edit('subject', 'Atelier'), edit('body', 'Bonjour, une place ?'), send],
    },
    'an address that is not complete': {
      practice: 'demander-une-place',
      slip: 'address-malformed',
      gestures: [start, edit('to', 'contact@mediatheque'), edit('subject', 'Atelier'), edit('body', 'Bonjour'), send],
    },
    'a typing mistake in the address, whose message comes back a moment later': {
      practice: 'demander-une-place',
      slip: 'address-unknown',
      gestures: [start, edit('to', 'contact@mediateque.example'), edit('subject', 'Atelier'), edit('body', 'Bonjour'), send],
      then: (player) => player.waits(),
    },
    'an answer to all by mistake': {
      practice: 'a-nadia',
      slip: 'replied-to-all',
      gestures: [...answer('sortie', 'reply-all'), edit('body', 'Le prix est trop haut pour moi.'), send],
    },
    'a file announced and forgotten': {
      practice: 'un-papier',
      slip: 'attachment-forgotten',
      gestures: [...answer('demande'), edit('body', 'Voici mon attestation en pièce jointe.'), send],
    },
    'a file too heavy': { practice: 'un-papier', slip: 'file-too-heavy', gestures: [...answer('demande'), attach, pick('photo')] },
    'the wrong file': { practice: 'un-papier', slip: 'wrong-file', gestures: [...answer('demande'), attach, pick('ancienne')] },
    'an empty subject': {
      practice: 'dire-son-retard',
      slip: 'subject-empty',
      gestures: [start, edit('to', 'claire.perrin@jardins.example'), edit('body', 'Je suis en retard.'), send],
    },
    'a message sent without a text': {
      practice: 'a-samira',
      slip: 'sent-unfinished',
      gestures: [...answer('samira'), send, { app, type: 'send-confirmed' }],
    },
    'the wrong person chosen under the box': {
      practice: 'dire-son-retard',
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
    ...ofSorting(),
    'a new message where an answer was asked': {
      practice: 'a-samira',
      slip: 'started-elsewhere',
      gestures: [start, edit('to', 'samira.haddad@courriel.example'), edit('subject', 'Dimanche'), edit('body', 'Je viens.'), send],
    },
  };
}

function ofSorting(): Readonly<Record<string, Mistake>> {
  const app = 'webmail';
  const practice = 'trier';
  const open = (mailId: string): AnyEvent => ({ app, type: 'message-opened', mailId });
  const link: readonly AnyEvent[] = [open('faux'), { app, type: 'link-opened', mailId: 'faux', link: 'acces' }];
  return {
    'a folder without a name': { practice, slip: 'folder-unnamed', way: 1, gestures: [{ app, type: 'folder-saved' }] },
    'a folder that is there already': {
      practice,
      slip: 'folder-name-taken',
      way: 1,
      gestures: [
        { app, type: 'folder-named', value: 'Famille' },
        { app, type: 'folder-saved' },
      ],
    },
    'the other folder': { practice, slip: 'moved-elsewhere', way: 5, gestures: [{ app, type: 'message-moved', mailId: 'facture', folder: 'own:Famille' }] },
    'a true message put away': { practice, slip: 'real-put-away', gestures: [open('facture'), { app, type: 'message-binned' }] },
    'a rule that hides a true message': {
      practice,
      slip: 'rule-too-wide',
      gestures: [
        open('travaux'),
        { app, type: 'rule-asked', mailId: 'travaux' },
        { app, type: 'rule-scoped', mailId: 'travaux', by: 'domain' },
        { app, type: 'rule-made', mailId: 'travaux', by: 'domain', folder: 'own:Famille' },
      ],
    },
    'a letter put away, and not stopped': { practice, slip: 'letter-put-away', gestures: [open('lettre'), { app, type: 'message-binned' }] },
    'a link that only confirms one’s address': {
      practice,
      slip: 'spam-unsubscribed',
      gestures: [open('pub'), { app, type: 'link-opened', mailId: 'pub', link: 'stop' }],
    },
    'a link that leads elsewhere': { practice, slip: 'fake-link-opened', gestures: link },
    'a password given to an imitation': {
      practice,
      slip: 'harm-done',
      gestures: [...link, { app, type: 'visit-answered', visit: 'page', choice: 'donner' }],
    },
    'a program that looks like a paper': {
      practice,
      slip: 'trap-taken',
      gestures: [open('faux'), { app, type: 'attachment-saved', fileId: 'programme' }],
    },
    'an answer to a fake': {
      practice,
      slip: 'fake-answered',
      gestures: [
        open('faux'),
        { app, type: 'reply-started', kind: 'reply' },
        { app, type: 'draft-edited', field: 'body', value: 'Non merci.' },
        { app, type: 'draft-sent' },
      ],
    },
  };
}

function ofCoffre(): Readonly<Record<string, Mistake>> {
  const app = 'coffre';
  return {
    'the wrong paper chosen': { practice: 'ouvrir', slip: 'wrong-document', way: 5, gestures: [pick('chat')] },
    'a name that says nothing': {
      practice: 'ouvrir',
      slip: 'unclear-name',
      way: 6,
      gestures: [
        { app, type: 'folder-chosen', folder: 'sante' },
        { app, type: 'filing-saved' },
      ],
    },
    'the wrong folder': {
      practice: 'ouvrir',
      slip: 'wrong-folder',
      way: 7,
      gestures: [
        { app, type: 'folder-chosen', folder: 'logement' },
        { app, type: 'filing-saved' },
      ],
    },
    'a share whose end is forgotten': { practice: 'montrer', slip: 'end-forgotten', way: 4, gestures: [{ app, type: 'share-made' }] },
    'the wrong person chosen': {
      practice: 'montrer',
      slip: 'shared-with-wrong-person',
      way: 3,
      gestures: [
        { app, type: 'contact-picked', email: 'paul.garnerin@courriel.example' },
        { app, type: 'end-chosen', end: 1 },
        { app, type: 'share-made' },
      ],
    },
    'the only copy deleted': {
      practice: 'montrer',
      slip: 'deleted-only-copy',
      gestures: [
        { app, type: 'document-opened', fileId: 'mai' },
        { app, type: 'delete-asked' },
        { app, type: 'delete-confirmed' },
      ],
    },
  };
}

function ofFormulaire(): Readonly<Record<string, Mistake>> {
  const app = 'formulaire';
  return {
    'an answer left empty': { practice: 'carte', slip: 'required-left-empty', way: 1, gestures: [{ app, type: 'continued', page: 'identite' }] },
    'a date that does not exist': {
      practice: 'carte',
      slip: 'date-format',
      way: 5,
      gestures: [
        { app, type: 'answered', field: 'naissance', part: 'mois', value: '13' },
        { app, type: 'answered', field: 'naissance', part: 'annee', value: '1968' },
        { app, type: 'continued', page: 'date-de-naissance' },
      ],
    },
    'another answer than the one of the situation': {
      practice: 'carte',
      slip: 'wrong-answer',
      way: 11,
      gestures: [
        { app, type: 'chosen', field: 'lieu', value: 'gare' },
        { app, type: 'continued', page: 'retrait' },
      ],
    },
    'sent without the declaration': { practice: 'carte', slip: 'sent-without-declaration', way: 13, gestures: [{ app, type: 'sent' }] },
    'a document too heavy': { practice: 'declarer', slip: 'file-too-heavy', way: 6, gestures: [pick('photo')] },
    'the wrong document': { practice: 'declarer', slip: 'wrong-file', way: 6, gestures: [pick('juin')] },
    'the session let go': { practice: 'declarer', slip: 'session-let-go', way: 8, gestures: [{ app, type: 'session-left' }] },
    'a number copied in part': {
      practice: 'session',
      slip: 'miscopied',
      way: 4,
      gestures: [
        { app, type: 'answered', field: 'iban', value: 'FR76 3000 6000' },
        { app, type: 'continued', page: 'compte' },
      ],
    },
    'begun again where one is to be followed': { practice: 'suivi', slip: 'began-again', way: 2, gestures: [{ app, type: 'started' }] },
  };
}

function ofGestes(): Readonly<Record<string, Mistake>> {
  const app = 'gestes';
  return {
    'a thing put in the wrong place': {
      practice: 'souris',
      slip: 'wrong-place',
      way: 6,
      gestures: [
        { app, type: 'taken', station: 'photo' },
        { app, type: 'placed', station: 'photo', place: 'panier' },
      ],
    },
    'a line of the menu chosen': {
      practice: 'souris',
      slip: 'item-chosen',
      way: 9,
      gestures: [{ app, type: 'item-chosen', station: 'menu', item: 'Supprimer' }],
    },
    'Verr. Maj. left on': {
      practice: 'clavier',
      slip: 'caps-lock',
      gestures: [
        { app, type: 'typed-in', station: 'majuscules', box: 'Votre mot', value: 'bonjour' },
        { app, type: 'went-on', station: 'majuscules' },
      ],
    },
    'Alt Gr forgotten': {
      practice: 'clavier',
      slip: 'alt-gr-missing',
      way: 8,
      gestures: [
        { app, type: 'typed-in', station: 'adresse', box: 'Adresse', value: 'camilleàcourriel.example' },
        { app, type: 'went-on', station: 'adresse' },
      ],
    },
    'pasted before anything was copied': { practice: 'clavier', slip: 'pasted-empty', way: 10, gestures: [{ app, type: 'pasted', station: 'copie' }] },
    'written behind the keyboard': {
      practice: 'doigt',
      slip: 'written-blind',
      way: 12,
      gestures: [{ app, type: 'word-chosen', station: 'ville', word: 'Orée' }],
    },
    'another word touched': { practice: 'doigt', slip: 'wrong-word', way: 13, gestures: [{ app, type: 'word-chosen', station: 'ville', word: 'Oran' }] },
  };
}

function ofCompte(): Readonly<Record<string, Mistake>> {
  const app = 'compte';
  return {
    'an address that amuses': {
      practice: 'creer',
      slip: 'address-unclear',
      way: 1,
      gestures: [
        { app, type: 'answered', field: 'address', value: 'choupinette' },
        { app, type: 'page-submitted', page: 'address' },
      ],
    },
    'a password too short': {
      practice: 'creer',
      slip: 'password-weak',
      way: 3,
      gestures: [
        { app, type: 'password-edited', value: 'souris' },
        { app, type: 'page-submitted', page: 'password' },
      ],
    },
    'a name in the password': {
      practice: 'creer',
      slip: 'password-personal',
      way: 3,
      gestures: [
        { app, type: 'password-edited', value: 'camille souris carnet neige bateau piano' },
        { app, type: 'page-submitted', page: 'password' },
      ],
    },
    'an address mistyped': {
      practice: 'oubli',
      slip: 'address-mistyped',
      way: 2,
      gestures: [
        { app, type: 'answered', field: 'login', value: 'camile.martin@courriel.example' },
        { app, type: 'page-submitted', page: 'login' },
      ],
    },
    'a code mistyped': {
      practice: 'oubli',
      slip: 'code-mistyped',
      way: 7,
      gestures: [
        { app, type: 'answered', field: 'code', value: '715390' },
        { app, type: 'page-submitted', page: 'code' },
      ],
    },
  };
}

function ofTelephone(): Readonly<Record<string, Mistake>> {
  const app = 'telephone';
  return {
    'a network that nobody named': {
      practice: 'wifi',
      slip: 'unknown-network-joined',
      way: 4,
      gestures: [{ app, type: 'network-chosen', networkId: 'faux' }],
    },
    'a sheet of somebody else in the PDF': {
      practice: 'pile',
      slip: 'stray-page-saved',
      way: 1,
      gestures: [
        { app, type: 'scan-finished' },
        { app, type: 'scan-saved' },
      ],
    },
    'a PDF too heavy for where it goes': { practice: 'pile', slip: 'pdf-too-heavy', way: 12, gestures: [{ app, type: 'scan-saved' }] },
    'a real message deleted': { practice: 'wifi', slip: 'real-removed', way: 2, gestures: [{ app, type: 'thread-deleted', from: 'Bibliothèque du Parc' }] },
    'a blurred photo kept': {
      practice: 'photographier',
      slip: 'bad-photo-kept',
      way: 1,
      gestures: [
        { app, type: 'photo-taken', side: 'recto' },
        { app, type: 'photo-kept', side: 'recto' },
      ],
    },
    'the other side forgotten': { practice: 'photographier', slip: 'verso-forgotten', way: 4, gestures: [{ app, type: 'scan-finished' }] },
  };
}

function ofAppels(): Readonly<Record<string, Mistake>> {
  const app = 'appels';
  const take: AnyEvent = { app, type: 'call-taken', lineId: 'voleur' };
  const asks: AnyEvent = { app, type: 'answered', lineId: 'voleur', answer: 'qui' };
  const dial = (value: string): readonly AnyEvent[] => [
    { app, type: 'call-declined', lineId: 'voleur' },
    { app, type: 'dial-opened' },
    { app, type: 'number-edited', value },
    { app, type: 'number-dialled' },
  ];
  return {
    'a payment confirmed': { practice: 'raccrocher', slip: 'alert-approved', gestures: [take, asks, { app, type: 'alert-approved', alertId: 'paiement' }] },
    'a code told': {
      practice: 'raccrocher',
      slip: 'secret-told',
      gestures: [take, { app, type: 'answered', lineId: 'voleur', answer: 'donner' }],
    },
    'a number that nobody has': { practice: 'raccrocher', slip: 'number-unknown', gestures: dial('01 99 00 45 1') },
    'the voice called again': { practice: 'raccrocher', slip: 'fake-called', gestures: dial('06 39 98 77 01') },
    'hung up before the end': { practice: 'raccrocher', slip: 'real-cut', gestures: [...dial('01 99 00 45 12'), { app, type: 'hung-up', lineId: 'banque' }] },
    'somebody real blocked': {
      practice: 'raccrocher',
      slip: 'real-blocked',
      gestures: [
        { app, type: 'call-declined', lineId: 'voleur' },
        { app, type: 'past-opened', lineId: 'docteur' },
        { app, type: 'blocked', lineId: 'docteur' },
      ],
    },
  };
}

function ofMessagerie(): Readonly<Record<string, Mistake>> {
  const app = 'messagerie';
  const open = (talkId: string): AnyEvent => ({ app, type: 'talk-opened', talkId });
  const about = (talkId: string): readonly AnyEvent[] => [open(talkId), { app, type: 'about-opened', talkId }];
  const photo = (talkId: string, photoId: string): readonly AnyEvent[] => [
    open(talkId),
    { app, type: 'photos-opened', talkId },
    { app, type: 'photo-chosen', talkId, photoId },
    { app, type: 'photo-sent', talkId, photoId },
  ];
  const one = (personId: string): readonly AnyEvent[] => [
    { app, type: 'place-opened', place: 'people' },
    { app, type: 'person-opened', personId },
  ];
  return {
    'a photo in the group instead of to a friend': { practice: 'discuter', slip: 'sent-to-group', gestures: photo('quartier', 'gateau') },
    'a photo with a letter behind': { practice: 'discuter', slip: 'wrong-photo', gestures: photo('samira', 'lettre') },
    'a message deleted for oneself alone': {
      practice: 'discuter',
      slip: 'deleted-for-me',
      gestures: [
        open('quartier'),
        { app, type: 'message-opened', talkId: 'quartier', messageId: 'q2' },
        { app, type: 'deleted-for-me', talkId: 'quartier', messageId: 'q2' },
      ],
    },
    'money to somebody unknown': {
      practice: 'discuter',
      slip: 'money-sent',
      gestures: [open('inconnu'), { app, type: 'money-sent', talkId: 'inconnu', messageId: 'i1' }],
    },
    'a group left for nothing': {
      practice: 'discuter',
      slip: 'wrong-group-left',
      gestures: [...about('quartier'), { app, type: 'leave-asked', talkId: 'quartier' }, { app, type: 'left', talkId: 'quartier' }],
    },
    'a friend blocked': { practice: 'discuter', slip: 'real-blocked', gestures: [...about('samira'), { app, type: 'blocked', talkId: 'samira' }] },
    'a voice sent without its end': {
      practice: 'discuter',
      slip: 'bad-voice-sent',
      gestures: [
        open('samira'),
        { app, type: 'voice-opened', talkId: 'samira' },
        { app, type: 'voice-started', talkId: 'samira' },
        { app, type: 'voice-stopped', talkId: 'samira' },
        { app, type: 'voice-sent', talkId: 'samira' },
      ],
    },
    'a number without its +': {
      practice: 'discuter',
      slip: 'number-without-plus',
      gestures: [
        { app, type: 'new-opened' },
        { app, type: 'number-edited', value: '07700 900 142' },
        { app, type: 'number-searched' },
      ],
    },
    'published for everybody': {
      practice: 'publier',
      slip: 'public-by-default',
      gestures: [
        { app, type: 'post-edited', value: 'Des tomates' },
        { app, type: 'post-published' },
      ],
    },
    'a copied account let in': {
      practice: 'publier',
      slip: 'copy-accepted',
      gestures: [...one('copie'), { app, type: 'request-accepted', personId: 'copie' }],
    },
    'a real friend blocked': { practice: 'publier', slip: 'friend-blocked', gestures: [...one('jeanne'), { app, type: 'person-blocked', personId: 'jeanne' }] },
    'gone, and open elsewhere': {
      practice: 'publier',
      slip: 'left-open',
      gestures: [
        { app, type: 'place-opened', place: 'security' },
        { app, type: 'logged-out' },
      ],
    },
  };
}

function ofVisio(): Readonly<Record<string, Mistake>> {
  const app = 'visio';
  const letIn = 7;
  const opened: AnyEvent = { app, type: 'line-opened', lineId: 'reunion' };
  const say = (answer: string): AnyEvent => ({ app, type: 'answered', lineId: 'reunion', answer });
  const dial = (value: string): readonly AnyEvent[] => [
    { app, type: 'dial-opened' },
    { app, type: 'number-edited', value },
    { app, type: 'number-sent' },
  ];
  const found: readonly AnyEvent[] = dial('+44 7700 900123');
  return {
    'the microphone refused': { practice: 'reunion', slip: 'access-refused', gestures: [opened, { app, type: 'access-refused', device: 'micro' }] },
    'a meeting that is over': { practice: 'reunion', slip: 'nobody-there', gestures: [{ app, type: 'line-opened', lineId: 'ancienne' }] },
    'entered with the light behind': { practice: 'reunion', slip: 'entered-flawed', way: 4, gestures: [{ app, type: 'entered', lineId: 'reunion' }] },
    'said with the microphone off': {
      practice: 'reunion',
      slip: 'not-heard',
      way: letIn + 5,
      gestures: [{ app, type: 'micro-switched', to: 'off' }, say('parler')],
    },
    'said with the camera off': {
      practice: 'reunion',
      slip: 'not-seen',
      way: letIn + 5,
      gestures: [{ app, type: 'camera-switched', to: 'off' }, say('parler')],
    },
    'noise at home': { practice: 'reunion', slip: 'noise-heard', way: letIn + 1, gestures: [say('ecouter')] },
    'spoken before one’s turn': { practice: 'reunion', slip: 'hand-down', way: letIn + 4, gestures: [say('parler')] },
    'nothing in the chat': { practice: 'reunion', slip: 'nothing-written', way: letIn + 4, gestures: [say('ecrire')] },
    'one’s own screen shown': { practice: 'reunion', slip: 'screen-shown', way: letIn + 1, gestures: [{ app, type: 'screen-shared' }] },
    'left before the end': { practice: 'reunion', slip: 'left-early', way: letIn + 1, gestures: [{ app, type: 'hung-up', lineId: 'reunion' }] },
    'a number without its country': { practice: 'appeler', slip: 'number-unknown', gestures: dial('07700 900 123') },
    'a call through the telephone network': { practice: 'appeler', slip: 'phone-paid', gestures: [...found, { app, type: 'phone-called', lineId: 'emile' }] },
    'a call on the plan': { practice: 'appeler', slip: 'plan-spent', gestures: [...found, { app, type: 'called', lineId: 'emile' }] },
    'one’s own face shown': { practice: 'appeler', slip: 'wrong-side', way: 10, gestures: [{ app, type: 'answered', lineId: 'emile', answer: 'montrer' }] },
  };
}

function ofTexte(): Readonly<Record<string, Mistake>> {
  const app = 'texte';
  const write = (line: string, value: string): AnyEvent => ({ app, type: 'text-edited', line, value });
  const file = (format: 'doc' | 'pdf', value: string): readonly AnyEvent[] => [
    { app, type: 'save-asked', format },
    { app, type: 'name-edited', value },
    { app, type: 'kept' },
  ];
  const pdf = file('pdf', 'CV-Camille-Martin');
  const written = 2;
  const shaped = 7;
  return {
    'an example left': { practice: 'page-neuve', slip: 'example-left', way: 1, gestures: [write('bas', 'Fin'), ...pdf] },
    'a private number': { practice: 'page-neuve', slip: 'secret-written', way: written, gestures: [write('bas', 'Sécu 268139900000119'), ...pdf] },
    'a wrong digit': { practice: 'page-neuve', slip: 'not-said', way: 1, gestures: [write('telephone', '06 39 98 12 43'), write('bas', 'Fin'), ...pdf] },
    'what should go': { practice: 'page-neuve', slip: 'still-said', way: written, gestures: pdf },
    'a line without its style': { practice: 'page-neuve', slip: 'unshaped', way: written, gestures: [write('bas', 'Fin'), ...pdf] },
    'a name that says nothing': { practice: 'page-neuve', slip: 'unclear-name', way: shaped, gestures: file('pdf', 'Page1') },
    'spaces that push': { practice: 'page-neuve', slip: 'spaced', way: written, gestures: [write('bas', '          F')] },
    'a second page': { practice: 'page-neuve', slip: 'second-page', way: written, gestures: [write('bas', 'mot '.repeat(220).trim()), ...pdf] },
    'a word underlined': {
      practice: 'vieille-page',
      slip: 'misspelt',
      way: 3,
      gestures: file('pdf', 'CV-Camille'),
    },
    'a file that changes': { practice: 'vieille-page', slip: 'not-pdf', way: 4, gestures: file('doc', 'CV-Camille') },
  };
}

function ofMagasin(): Readonly<Record<string, Mistake>> {
  const app = 'magasin';
  const searched: readonly AnyEvent[] = [
    { app, type: 'tab-opened', tab: 'search' },
    { app, type: 'searched', words: 'bus' },
  ];
  const sheet = (appId: string): AnyEvent => ({ app, type: 'sheet-opened', appId });
  return {
    'an imitation taken': {
      practice: 'installer',
      slip: 'lookalike-installed',
      gestures: [...searched, sheet('copie'), { app, type: 'install-asked', appId: 'copie' }],
    },
    'no room left': {
      practice: 'installer',
      slip: 'space-full',
      gestures: [...searched, sheet('film'), { app, type: 'install-asked', appId: 'film' }],
    },
    'the contacts given to who has no use for them': {
      practice: 'installer',
      slip: 'permission-too-much',
      way: 5,
      gestures: [{ app, type: 'permission-given', appId: 'bus', permission: 'contacts' }],
    },
    'what one uses taken off': {
      practice: 'installer',
      slip: 'needed-app-removed',
      gestures: [sheet('photos'), { app, type: 'remove-asked', appId: 'photos' }, { app, type: 'remove-confirmed', appId: 'photos' }],
    },
    'the plan spent where there was a Wi-Fi': {
      practice: 'a-jour',
      slip: 'plan-spent',
      gestures: [sheet('carte'), { app, type: 'update-asked', appId: 'carte' }, { app, type: 'download-confirmed', appId: 'carte' }],
    },
  };
}

function ofBureau(): Readonly<Record<string, Mistake>> {
  const app = 'bureau';
  return {
    'a name that says nothing': {
      practice: 'ranger',
      slip: 'unclear-name',
      way: 6,
      gestures: [
        { app, type: 'name-edited', value: 'doc.pdf' },
        { app, type: 'name-saved' },
      ],
    },
    'the wrong folder': { practice: 'ranger', slip: 'wrong-folder', way: 9, gestures: [{ app, type: 'file-moved', folder: 'documents' }] },
    'pages sent to a site that nobody knows': {
      practice: 'reunir',
      slip: 'sent-online',
      way: 5,
      gestures: [
        { app, type: 'printer-chosen', printer: 'eclair' },
        { app, type: 'print-made' },
      ],
    },
    'a PDF that is too heavy': { practice: 'reunir', slip: 'joined-too-heavy', way: 6, gestures: [{ app, type: 'print-made' }] },
    'no file ticked': { practice: 'reunir', slip: 'none-picked', way: 2, gestures: [{ app, type: 'picked-printed' }] },
    'the only copy put in the bin': { practice: 'ranger', slip: 'only-copy-binned', way: 5, gestures: [{ app, type: 'file-binned' }] },
  };
}

function ofNavigateur(): Readonly<Record<string, Mistake>> {
  const app = 'navigateur';
  const entered: AnyEvent = { app, type: 'address-entered' };
  return {
    'an ad was opened': {
      practice: 'chercher',
      slip: 'ad-opened',
      way: 2,
      gestures: [{ app, type: 'result-opened', page: 'stand-express:accueil', ad: true }],
    },
    'all cookies were accepted': { practice: 'chercher', slip: 'cookies-all-accepted', way: 3, gestures: [{ app, type: 'cookies-accepted' }] },
    'a program was taken for a paper': {
      practice: 'chercher',
      slip: 'program-taken',
      way: 5,
      gestures: [{ app, type: 'download-asked', block: 'prendre-lecteur' }],
    },
    'words that find nothing': {
      practice: 'chercher',
      slip: 'nothing-found',
      gestures: [
        { app, type: 'words-typed', value: 'xylophone' },
        { app, type: 'search-asked' },
      ],
    },
    'a permission was given': { practice: 'chercher', slip: 'permission-let-in', way: 7, gestures: [{ app, type: 'permission-given' }] },
    'a letter is missing in the address': {
      practice: 'visiter',
      slip: 'address-mistyped',
      gestures: [{ app, type: 'address-typed', value: 'mairi-parc.example' }, entered],
    },
    'a password was given to an imitation': {
      practice: 'visiter',
      slip: 'told-an-imitation',
      gestures: [
        { app, type: 'box-filled', block: 'entrer', field: 'nom', value: 'Camille' },
        { app, type: 'box-filled', block: 'entrer', field: 'secret', value: '••••' },
        { app, type: 'boxes-sent', block: 'entrer' },
      ],
    },
    'the warning was passed': {
      practice: 'visiter',
      slip: 'warning-braved',
      gestures: [{ app, type: 'address-typed', value: 'cadeaux-parc.example' }, entered, { app, type: 'warning-passed' }],
    },
    'the whole window was shut': { practice: 'visiter', slip: 'window-shut', gestures: [{ app, type: 'window-closed' }] },
    'nothing to go back to in a new tab': { practice: 'onglets', slip: 'back-has-nothing', way: 1, gestures: [{ app, type: 'went-back' }] },
    'the page to keep was closed': {
      practice: 'onglets',
      slip: 'wrong-tab-closed',
      way: 2,
      gestures: [{ app, type: 'tab-closed', tab: 1 }],
    },
  };
}

function ofFenetres(): Readonly<Record<string, Mistake>> {
  const app = 'fenetres';
  return {
    'an empty copy opened beside the text that is put aside': {
      practice: 'fenetres',
      slip: 'second-copy',
      way: 1,
      gestures: [{ app, type: 'thing-opened', thing: 'bloc' }],
    },
    'the window one needs closed': { practice: 'fenetres', slip: 'wrong-window', way: 4, gestures: [{ app, type: 'window-closed', window: 'bloc' }] },
    'a text thrown away with its window': {
      practice: 'fenetres',
      slip: 'text-dropped',
      way: 3,
      gestures: [
        { app, type: 'window-closed', window: 'bloc' },
        { app, type: 'close-dropped' },
      ],
    },
  };
}

function ofReglages(): Readonly<Record<string, Mistake>> {
  const app = 'reglages';
  return {
    'a screen that shows nothing': { practice: 'regler', slip: 'screen-dark', way: 2, gestures: [{ app, type: 'level-set', setting: 'brightness', level: 0 }] },
    'letters too big': { practice: 'regler', slip: 'too-much', way: 1, gestures: [{ app, type: 'level-set', setting: 'letters', level: 3 }] },
    'another setting': {
      practice: 'regler',
      slip: 'other-setting',
      gestures: [
        { app, type: 'category-opened', category: 'reading' },
        { app, type: 'level-set', setting: 'contrast', level: 1 },
      ],
    },
    'the sound cut': { practice: 'regler', slip: 'sound-off', way: 5, gestures: [{ app, type: 'level-set', setting: 'volume', level: 0 }] },
  };
}
