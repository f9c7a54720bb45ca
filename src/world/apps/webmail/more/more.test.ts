import { describe, expect, test } from 'vitest';
import { aMailbox, type Mailbox, type WebmailGesture } from '../../../../../tests/support/a-mailbox';
import { aFile, aMail, me, nadia, samira } from '../../../../../tests/support/a-practice';
import { aloud } from '../../../../../tests/support/french';
import type { Late } from '../../app-of';
import webmail from '../model';
import { scenarioSchema, type WebmailGoal, type WebmailSlip } from '../schema';
import type { Mailbox as Made } from '../state';

const app = 'webmail';
const bank = { name: 'Banque du Pont', email: 'alerte@banque-pont-securite.example' };
const shop = { name: 'La Ruche', email: 'lettre@la-ruche.example' };
const lottery = { name: 'Gros lot', email: 'lot@bonheur.example' };
const program = aFile({ id: 'programme', name: 'facture.pdf.exe', folder: 'none' });
const devis = aFile({ id: 'devis', name: 'devis.docm', folder: 'none' });

const inbox = [
  aMail({ id: 'vrai', from: nadia, subject: 'Réunion', sort: 'real' }),
  aMail({
    id: 'lettre',
    from: shop,
    subject: 'La lettre',
    sort: 'letter',
    unsubscribe: true,
    links: [{ id: 'pied', label: 'Se désabonner', to: 'la-ruche.example/stop', look: 'foot', visit: 'arreter' }],
  }),
  aMail({
    id: 'faux',
    from: bank,
    subject: 'Votre compte',
    sort: 'fake',
    links: [
      { id: 'verifier', label: 'banque-pont.example', to: 'banque-pont-securite.example', visit: 'page' },
      { id: 'appel', label: 'Nous appeler', to: '01 99 00 55 21', look: 'button', visit: 'appel' },
      { id: 'nu', label: 'Aide', to: 'aide.banque-pont-securite.example' },
    ],
    attachments: ['programme', 'devis'],
    traps: [
      { fileId: 'programme', sort: 'program' },
      { fileId: 'devis', sort: 'macros' },
    ],
  }),
  aMail({
    id: 'lot',
    from: lottery,
    subject: 'GAGNÉ',
    sort: 'spam',
    unsubscribe: true,
    links: [{ id: 'stop', label: 'Ne plus recevoir', to: 'bonheur.example/stop', look: 'foot' }],
  }),
  aMail({ id: 'lot2', from: lottery, subject: 'ENCORE GAGNÉ', sort: 'spam' }),
  aMail({ id: 'perdu', from: samira, subject: 'Dimanche', sort: 'real', folder: 'spam' }),
];

const more = {
  folders: ['Famille'],
  addresses: 'on-demand' as const,
  visits: [
    {
      id: 'page',
      title: 'Connexion',
      where: 'banque-pont-securite.example',
      lines: ['Entrez votre mot de passe.'],
      choices: [
        { id: 'donner', label: 'Écrire le mot de passe', harm: 'password' as const },
        { id: 'partir', label: 'Fermer' },
      ],
    },
    {
      id: 'appel',
      title: 'Au téléphone',
      where: '01 99 00 55 21',
      lines: ['« Lisez-moi le code. »'],
      choices: [
        { id: 'dire', label: 'Lire le code', harm: 'code' as const, then: 'suite' },
        { id: 'raccrocher', label: 'Raccrocher' },
      ],
    },
    { id: 'suite', title: 'Toujours au téléphone', lines: ['« Merci. »'], choices: [{ id: 'raccrocher', label: 'Raccrocher' }] },
    {
      id: 'carte',
      title: 'Ma carte',
      lines: ['Au dos : 01 99 00 10 20.'],
      choices: [{ id: 'appeler', label: 'Appeler ce numéro', mends: ['password' as const, 'code' as const] }],
    },
    {
      id: 'arreter',
      title: 'La Ruche',
      lines: ['Arrêter la lettre ?'],
      choices: [
        { id: 'oui', label: 'Confirmer', stops: true as const },
        { id: 'non', label: 'Rester abonné' },
      ],
    },
  ],
  table: ['carte'],
};

const box = aMailbox({ inbox, more, files: [program, devis] });
const open = (mailId: string, on: Mailbox = box): Mailbox => on.after({ type: 'message-opened', mailId });
const folder = (named: string): Extract<WebmailGesture, { type: 'folder-opened' }>['folder'] => `own:${named}`;
const make = (name: string): readonly WebmailGesture[] => [{ type: 'folder-asked' }, { type: 'folder-named', value: name }, { type: 'folder-saved' }];

describe('folders one makes', () => {
  test('a new folder has the name one gave, and stands with the others', () => {
    const made = box.after(...make(' Factures '));
    expect(made.state.more?.folders).toEqual(['Famille', 'Factures']);
    expect(made.state.pane).toEqual({ name: 'list', folder: 'inbox' });
    expect(made.reaches({ app, type: 'folder-there', named: 'facture' })).toBe(true);
  });

  test('a message is moved into a folder, and may be taken back', () => {
    const moved = open('vrai', box.after(...make('Factures'))).after(
      { type: 'move-asked', mailId: 'vrai' },
      { type: 'message-moved', mailId: 'vrai', folder: 'own:factures' },
    );
    expect(moved.mail('vrai').folder).toBe('own:Factures');
    expect(moved.reaches({ app, type: 'message-filed', mailId: 'vrai', named: 'factures' })).toBe(true);
    expect(moved.state.pane).toEqual({ name: 'list', folder: 'inbox' });
    expect(moved.after({ type: 'notice-undone' }).mail('vrai').folder).toBe('inbox');
    const back = open('vrai', moved.after({ type: 'folder-opened', folder: folder('Factures') })).after({ type: 'move-asked', mailId: 'vrai' });
    expect(back.after({ type: 'message-moved', mailId: 'vrai', folder: 'inbox' }).mail('vrai').folder).toBe('inbox');
  });

  test('a folder made while moving brings one back to the message', () => {
    const made = open('vrai').after({ type: 'move-asked', mailId: 'vrai' }, ...make('Factures'));
    expect(made.state.pane).toMatchObject({ name: 'reading', mailId: 'vrai' });
  });

  test('on a phone a folder may be made from there too', () => {
    const phone = aMailbox({ inbox, more, files: [program, devis], screen: 'narrow' });
    const asked = open('vrai', phone).after({ type: 'move-asked', mailId: 'vrai' }, ...make('Factures'));
    expect(asked.state.more?.folders).toEqual(['Famille', 'Factures']);
  });

  test('another name follows the messages that are in it', () => {
    const filed = open('vrai').after({ type: 'move-asked', mailId: 'vrai' }, { type: 'message-moved', mailId: 'vrai', folder: 'own:Famille' });
    const renamed = filed.after(
      { type: 'folder-opened', folder: folder('Famille') },
      { type: 'folder-asked', folder: 'own:Famille' },
      { type: 'folder-named', value: 'Proches' },
      { type: 'folder-saved' },
    );
    expect(renamed.mail('vrai').folder).toBe('own:Proches');
    expect(renamed.state.pane).toEqual({ name: 'list', folder: 'own:Proches' });
    expect(renamed.inFront).toEqual(['Réunion']);
  });

  test('an empty folder goes away, and may be taken back; one that holds messages stays', () => {
    const gone = box.after({ type: 'folder-opened', folder: folder('Famille') }, { type: 'folder-removed', folder: 'own:Famille' });
    expect(gone.reaches({ app, type: 'folder-gone', named: 'Famille' })).toBe(true);
    expect(gone.after({ type: 'notice-undone' }).state.more?.folders).toEqual(['Famille']);
    const full = open('vrai').after(
      { type: 'move-asked', mailId: 'vrai' },
      { type: 'message-moved', mailId: 'vrai', folder: 'own:Famille' },
      { type: 'folder-opened', folder: folder('Famille') },
    );
    expect(full.slipOf({ type: 'folder-removed', folder: 'own:Famille' })).toEqual({ app, type: 'folder-not-empty', folder: 'Famille' });
    expect(full.after({ type: 'folder-removed', folder: 'own:Famille' }).state.more?.folders).toEqual(['Famille']);
  });

  test('without a name, or with one that is taken, the folder waits and it is said why', () => {
    const asked = box.after({ type: 'folder-asked' });
    expect(asked.slipOf({ type: 'folder-saved' })).toEqual({ app, type: 'folder-unnamed' });
    expect(asked.after({ type: 'folder-named', value: 'famille' }).slipOf({ type: 'folder-saved' })).toEqual({
      app,
      type: 'folder-name-taken',
      folder: 'famille',
    });
    expect(asked.after({ type: 'folder-saved' }, { type: 'sheet-left' }).state.pane).toEqual({ name: 'list', folder: 'inbox' });
    const taken = asked.after({ type: 'folder-named', value: 'famille' }, { type: 'folder-saved' });
    expect([taken.state.more?.folders, taken.state.pane]).toEqual([['Famille'], { name: 'list', folder: 'inbox' }]);
  });

  test('the other folder than the one asked for is told', () => {
    const goal: WebmailGoal = { app, type: 'message-filed', mailId: 'vrai', named: 'Factures' };
    const asked = open('vrai', box.after(...make('Factures'))).after({ type: 'move-asked', mailId: 'vrai' });
    expect(asked.slipOf({ type: 'message-moved', mailId: 'vrai', folder: 'own:Famille' }, goal)).toEqual({ app, type: 'moved-elsewhere', folder: 'Famille' });
    expect(asked.slipOf({ type: 'message-moved', mailId: 'vrai', folder: 'own:Factures' }, goal)).toBeUndefined();
  });

  test('a folder that is not there cannot be opened, and on a phone a new one is behind the menu', () => {
    expect(box.after({ type: 'folder-opened', folder: folder('Rien') }).state).toBe(box.state);
    const phone = box.on('narrow');
    expect(phone.after({ type: 'folder-asked' }).state).toBe(phone.state);
    expect(phone.after({ type: 'menu-opened' }, { type: 'folder-asked' }).state).toMatchObject({ pane: { name: 'sheet' }, menu: 'closed' });
  });

  test('a mailbox without `more` has none of this', () => {
    const plain = aMailbox();
    expect(plain.after({ type: 'folder-asked' }, { type: 'table-opened' }, { type: 'spam-emptied' }, { type: 'sheet-left' }).state).toBe(plain.state);
    const reading = plain.after({ type: 'message-opened', mailId: 'invitation' });
    const tries: readonly WebmailGesture[] = [
      { type: 'move-asked', mailId: 'invitation' },
      { type: 'report-asked', mailId: 'invitation' },
      { type: 'sender-blocked', mailId: 'invitation' },
    ];
    for (const gesture of tries) expect(reading.after(gesture).state).toBe(reading.state);
  });
});

describe('what one did not ask for', () => {
  const report = (mailId: string): readonly WebmailGesture[] => [
    { type: 'report-asked', mailId },
    { type: 'message-reported', mailId },
  ];

  test('« Signaler » first says what happens, then puts the message away; it may be taken back', () => {
    const asked = open('faux').after({ type: 'report-asked', mailId: 'faux' });
    expect(asked.state.pane).toMatchObject({ name: 'sheet', where: bank.email });
    const done = asked.after({ type: 'message-reported', mailId: 'faux' });
    expect(done.reaches({ app, type: 'message-reported', mailId: 'faux' })).toBe(true);
    expect(done.reaches({ app, type: 'message-removed', mailId: 'faux' })).toBe(true);
    expect(done.subjectsIn('spam')).toContain('Votre compte');
    expect(done.after({ type: 'notice-undone' }).mail('faux').folder).toBe('inbox');
  });

  test('a gesture about another message than the one in front does nothing', () => {
    const reading = open('vrai');
    const tries: readonly WebmailGesture[] = [
      { type: 'report-asked', mailId: 'faux' },
      { type: 'message-binned', mailId: 'faux' },
      { type: 'message-marked', as: 'spam', mailId: 'faux' },
      { type: 'sender-blocked', mailId: 'faux' },
      { type: 'link-opened', mailId: 'faux', link: 'nu' },
    ];
    for (const gesture of tries) expect(reading.after(gesture).state).toBe(reading.state);
  });

  test.each<readonly [string, readonly WebmailGesture[]]>([
    ['reported', report('vrai')],
    ['marked as spam', [{ type: 'message-marked', as: 'spam' }]],
    ['put in the bin', [{ type: 'message-binned' }]],
    ['whose sender was blocked', [{ type: 'sender-blocked', mailId: 'vrai' }]],
  ])('a true message %s is told, and comes back', (_, gestures) => {
    const before = open('vrai').after(...gestures.slice(0, -1));
    const last = gestures.at(-1);
    if (last === undefined) throw new Error('A gesture is missing.');
    expect(before.slipOf(last)).toEqual({ app, type: 'real-put-away', subject: 'Réunion' });
    expect(before.slipOf(last, { app, type: 'message-removed', mailId: 'vrai' })).toBeUndefined();
    expect(before.after(last, { type: 'notice-undone' }).mail('vrai').folder).toBe('inbox');
  });

  test('a letter that is to be stopped is not stopped by putting it away', () => {
    const goal: WebmailGoal = { app, type: 'unsubscribed', mailId: 'lettre' };
    expect(open('lettre').slipOf({ type: 'message-marked', as: 'spam' }, goal)).toEqual({ app, type: 'letter-put-away', subject: 'La lettre' });
    expect(open('lettre').slipOf({ type: 'message-binned' })).toBeUndefined();
    const stopped = open('lettre').after({ type: 'unsubscribed', mailId: 'lettre' });
    expect(stopped.reaches(goal)).toBe(true);
    expect(stopped.slipOf({ type: 'message-binned' }, goal)).toBeUndefined();
  });

  test('the small link at the foot of a letter stops it too, once confirmed', () => {
    const goal: WebmailGoal = { app, type: 'unsubscribed', mailId: 'lettre' };
    const page = open('lettre').after({ type: 'link-opened', mailId: 'lettre', link: 'pied' });
    expect(page.after({ type: 'visit-answered', visit: 'arreter', choice: 'non' }).reaches(goal)).toBe(false);
    const stopped = page.after({ type: 'visit-answered', visit: 'arreter', choice: 'oui' });
    expect(stopped.reaches(goal)).toBe(true);
    expect(stopped.state.pane).toMatchObject({ name: 'reading', mailId: 'lettre' });
  });

  test('stopping what one never asked for confirms the address, by either way', () => {
    expect(open('lot').slipOf({ type: 'unsubscribed', mailId: 'lot' })).toEqual({ app, type: 'spam-unsubscribed', subject: 'GAGNÉ' });
    expect(open('lot').slipOf({ type: 'link-opened', mailId: 'lot', link: 'stop' })).toEqual({ app, type: 'spam-unsubscribed', subject: 'GAGNÉ' });
    expect(open('lot').after({ type: 'link-opened', mailId: 'lot', link: 'stop' }).state.pane).toMatchObject({ name: 'sheet', where: me.email });
  });

  test('somebody who is blocked writes to the spam folder, until one says that it is not spam', () => {
    const blocked = open('lot').after({ type: 'sender-blocked', mailId: 'lot' });
    expect(blocked.subjectsIn('spam')).toEqual(['GAGNÉ', 'ENCORE GAGNÉ', 'Dimanche']);
    const mail = { from: lottery, subject: 'TOUJOURS GAGNÉ', body: ['Bravo'] };
    expect(blocked.receiving({ type: 'mail-delivered', mail }).mail('arrived-1').folder).toBe('spam');
    const freed = open('lot', blocked.after({ type: 'folder-opened', folder: 'spam' })).after({ type: 'message-marked', as: 'not-spam' });
    expect(freed.receiving({ type: 'mail-delivered', mail }).mail('arrived-1').folder).toBe('inbox');
  });

  test('what the mailbox wrongly suspects goes to spam by itself, until one says that it is not', () => {
    const suspicious = aMailbox({ inbox, more: { ...more, suspects: [nadia.email] }, files: [program, devis] });
    const mail = { from: nadia, subject: 'Votre code', body: ['402 817'] };
    const came = suspicious.receiving({ type: 'mail-delivered', mail });
    expect(came.mail('arrived-1').folder).toBe('spam');
    const found = open('arrived-1', came.after({ type: 'folder-opened', folder: 'spam' })).after({ type: 'message-marked', as: 'not-spam' });
    expect(found.mail('arrived-1').folder).toBe('inbox');
    expect(found.receiving({ type: 'mail-delivered', mail }).mail('arrived-2').folder).toBe('inbox');
  });

  test('the spam folder is emptied into the bin; a true message in it is told', () => {
    const spam = box.after({ type: 'folder-opened', folder: 'spam' });
    expect(spam.slipOf({ type: 'spam-emptied' })).toEqual({ app, type: 'emptied-too-soon', subject: 'Dimanche' });
    const emptied = spam.after({ type: 'spam-emptied' });
    expect(emptied.reaches({ app, type: 'spam-empty' })).toBe(true);
    expect(emptied.after({ type: 'notice-undone' }).subjectsIn('spam')).toEqual(['Dimanche']);
    const saved = open('perdu', spam).after({ type: 'message-marked', as: 'not-spam' }, { type: 'folder-opened', folder: 'inbox' });
    const later = open('lot', saved).after({ type: 'message-marked', as: 'spam' }, { type: 'folder-opened', folder: 'spam' });
    expect(later.slipOf({ type: 'spam-emptied' })).toBeUndefined();
    expect(later.after({ type: 'spam-emptied' }).subjectsIn('bin')).toEqual(['GAGNÉ']);
  });

  test('an answer to a fake shows that the address is somebody’s', () => {
    const written = open('faux').after({ type: 'reply-started', kind: 'reply' }, { type: 'draft-edited', field: 'body', value: 'Non merci' });
    expect(written.slipOf({ type: 'draft-sent' })).toEqual({ app, type: 'fake-answered', subject: 'Votre compte' });
  });
});

describe('who writes, where it leads, what it costs', () => {
  test('the sender’s address is shown when one asks', () => {
    const seen = open('faux').after({ type: 'sender-shown', mailId: 'faux' });
    expect(seen.reaches({ app, type: 'sender-checked', mailId: 'faux' })).toBe(true);
    expect(seen.after({ type: 'sender-shown', mailId: 'faux' }).state).toBe(seen.state);
  });

  test('where a link leads is said without following it', () => {
    const looked = open('faux').after({ type: 'link-looked', mailId: 'faux', link: 'verifier' });
    expect(looked.state.pane).toMatchObject({ title: 'banque-pont.example', where: 'banque-pont-securite.example' });
    expect(looked.slipOf({ type: 'sheet-left' })).toBeUndefined();
    expect(looked.after({ type: 'sheet-left' }).state.pane).toMatchObject({ name: 'reading', mailId: 'faux' });
    expect(looked.slipOf({ type: 'link-opened', mailId: 'faux', link: 'verifier' })).toMatchObject({ type: 'fake-link-opened' });
  });

  test('a link that is followed says where one is; of a fake, that it is one', () => {
    const followed = { type: 'link-opened', mailId: 'faux', link: 'nu' } as const;
    expect(open('faux').slipOf(followed)).toEqual({ app, type: 'fake-link-opened', label: 'Aide', to: 'aide.banque-pont-securite.example' });
    const page = open('faux').after(followed);
    expect(page.state.pane).toMatchObject({ name: 'sheet', where: 'aide.banque-pont-securite.example' });
    expect(page.after({ type: 'sheet-left' }).state.pane).toMatchObject({ name: 'reading' });
  });

  test('where a browser is installed, a link without a visit opens its real address there', () => {
    const withBrowser = aMailbox({ inbox, more: { ...more, opens: 'browser' }, files: [program, devis] });
    const followed = { type: 'link-opened', mailId: 'faux', link: 'nu' } as const;
    expect(open('faux', withBrowser).after(followed).effects).toEqual([{ type: 'page-asked', address: 'aide.banque-pont-securite.example' }]);
    expect(open('faux', withBrowser).slipOf(followed), 'its address is there to be read').toBeUndefined();
  });

  test('what one gives away is told at once, and is mended by what one knows', () => {
    const page = open('faux').after({ type: 'link-opened', mailId: 'faux', link: 'verifier' });
    const give = { type: 'visit-answered', visit: 'page', choice: 'donner' } as const;
    expect(page.slipOf(give)).toEqual({ app, type: 'harm-done', what: 'password' });
    expect(page.slipOf({ type: 'visit-answered', visit: 'page', choice: 'partir' })).toBeUndefined();
    const harmed = page.after(give);
    expect(harmed.reaches({ app, type: 'safe' })).toBe(false);
    const mended = harmed.after(
      { type: 'table-opened' },
      { type: 'visit-opened', visit: 'carte' },
      { type: 'visit-answered', visit: 'carte', choice: 'appeler' },
    );
    expect(mended.reaches({ app, type: 'safe' })).toBe(true);
    expect(mended.reaches({ app, type: 'visit-answered', visit: 'carte', choice: 'appeler' })).toBe(true);
  });

  test('a choice brings the message that waited for it, with its file, and only once', () => {
    const receipt = aFile({ id: 'accuse', name: 'accuse.pdf', folder: 'none' });
    const asking = {
      id: 'question',
      title: 'Une question',
      lines: ['Cherchez-vous toujours ?'],
      choices: [
        { id: 'oui', label: 'Oui', brings: 'accuse' },
        { id: 'non', label: 'Non', harm: 'rights' as const },
      ],
    };
    const waiting = aMail({ id: 'accuse', from: nadia, subject: 'Votre accusé', attachments: ['accuse'], waits: true });
    const asked = aMailbox({ inbox: [...inbox, waiting], more: { visits: [asking], table: ['question'] }, files: [program, devis, receipt] });
    expect(asked.subjectsIn('inbox')).not.toContain('Votre accusé');
    const ask = [{ type: 'table-opened' }, { type: 'visit-opened', visit: 'question' }] as const;
    const yes = { type: 'visit-answered', visit: 'question', choice: 'oui' } as const;
    const answered = asked.after(...ask, yes);
    expect(answered.inFront[0]).toBe('Votre accusé');
    expect(answered.mail('accuse')).toMatchObject({ read: false, attachments: [{ id: 'accuse' }] });
    expect(answered.after(...ask, yes).inFront.filter((one) => one === 'Votre accusé')).toHaveLength(1);
    const no = { type: 'visit-answered', visit: 'question', choice: 'non' } as const;
    expect(asked.after(...ask).slipOf(no)).toEqual({ app, type: 'harm-done', what: 'rights' });
    expect(asked.after(...ask, no).inFront).not.toContain('Votre accusé');
  });

  test('a call goes on after the first answer', () => {
    const call = open('faux').after({ type: 'link-opened', mailId: 'faux', link: 'appel' }, { type: 'visit-answered', visit: 'appel', choice: 'dire' });
    expect(call.state.pane).toMatchObject({ title: 'Toujours au téléphone' });
    expect(call.after({ type: 'visit-answered', visit: 'suite', choice: 'raccrocher' }).state.pane).toMatchObject({ name: 'reading', mailId: 'faux' });
  });

  test.each([
    ['programme', 'program', 'facture.pdf.exe'],
    ['devis', 'macros', 'devis.docm'],
  ] as const)('an attachment that is a trap (%s) is never saved, and that is said', (fileId, sort, name) => {
    const saved = open('faux').after({ type: 'attachment-saved', fileId });
    expect(saved.effects).toEqual([]);
    expect(saved.state.kept).toEqual([]);
    expect(saved.state.notice).toEqual({ type: 'file-blocked', name });
    expect(open('faux').slipOf({ type: 'attachment-saved', fileId })).toEqual({ app, type: 'trap-taken', name, sort });
  });

  test('a service answers once, a moment later', () => {
    const written = aMailbox({ more: { answers: [{ to: nadia.email, subject: 'Bien reçu', body: ['Numéro 12'] }] } });
    const send = (on: Mailbox): Mailbox =>
      on.after(
        { type: 'draft-started' },
        { type: 'draft-edited', field: 'to', value: nadia.email },
        { type: 'draft-edited', field: 'subject', value: 'Dossier' },
        { type: 'draft-edited', field: 'body', value: 'Bonjour' },
        { type: 'draft-sent' },
      );
    const [answer] = send(written).effects;
    expect(answer).toMatchObject({ type: 'mail-delivered', when: 'soon', mail: { from: nadia, subject: 'Bien reçu' } });
    if (answer === undefined) throw new Error('No answer is on its way.');
    expect(send(send(written).receiving(answer)).effects).toEqual([]);
  });

  test('an author who gives links without `more` is told', () => {
    const scenario = { skin: 'ancre', contacts: [], inbox: [{ id: 'a', from: nadia, subject: 'A', at: '9 h', body: ['A'], sort: 'fake' }] };
    expect(scenarioSchema.safeParse(scenario).error?.issues[0]?.message).toContain('more: {}');
    expect(scenarioSchema.safeParse({ ...scenario, more: {} }).success).toBe(true);
  });
});

describe('each has its own explanation', () => {
  const byType: { readonly [Type in Late<Made, 'slip'>]: Extract<WebmailSlip, { readonly type: Type }> } = {
    'real-put-away': { app, type: 'real-put-away', subject: 'Réunion' },
    'letter-put-away': { app, type: 'letter-put-away', subject: 'La lettre' },
    'spam-unsubscribed': { app, type: 'spam-unsubscribed', subject: 'GAGNÉ' },
    'emptied-too-soon': { app, type: 'emptied-too-soon', subject: 'Dimanche' },
    'fake-answered': { app, type: 'fake-answered', subject: 'Votre compte' },
    'folder-not-empty': { app, type: 'folder-not-empty', folder: 'Famille' },
    'folder-name-taken': { app, type: 'folder-name-taken', folder: 'Famille' },
    'folder-unnamed': { app, type: 'folder-unnamed' },
    'moved-elsewhere': { app, type: 'moved-elsewhere', folder: 'Famille' },
    'rule-too-wide': { app, type: 'rule-too-wide', subject: 'Une place', folder: 'Lettres' },
    'fake-link-opened': { app, type: 'fake-link-opened', label: 'Aide', to: 'aide.example' },
    'harm-done': { app, type: 'harm-done', what: 'password' },
    'trap-taken': { app, type: 'trap-taken', name: 'facture.pdf.exe', sort: 'program' },
  };
  const explained = (slip: WebmailSlip): string => aloud({ app, say: webmail.explain(slip, box.state) });

  test('no two mistakes are explained by the same sentence, and each names what it is about', () => {
    const slips = Object.values(byType);
    const harms = (['password', 'card', 'code', 'program', 'money'] as const).map((what) => explained({ app, type: 'harm-done', what }));
    const traps = (['program', 'macros'] as const).map((sort) => explained({ app, type: 'trap-taken', name: 'a.exe', sort }));
    expect(new Set([...slips.map(explained), ...harms, ...traps]).size).toBe(slips.length + 6);
    for (const slip of slips) {
      for (const detail of ['subject', 'folder', 'label', 'to', 'name'] as const) {
        const value = new Map<string, string>(Object.entries(slip)).get(detail);
        if (value !== undefined) expect(explained(slip)).toContain(value);
      }
    }
  });
});

describe('rules of one’s own', () => {
  const club = (id: string, email: string, subject: string, sort: 'real' | 'letter') => aMail({ id, from: { name: subject, email }, subject, sort });
  const held = [
    club('lettre', 'lettre@club.example', 'La lettre du club', 'letter'),
    club('place', 'accueil@club.example', 'Une place est libre', 'real'),
    club('autre', 'lettre@velo.example', 'Le vélo', 'letter'),
  ];
  const box = aMailbox({ inbox: held, more: { folders: ['Lettres', 'Famille'], sorting: 'rules' } });
  const asks = (by: 'sender' | 'domain'): readonly WebmailGesture[] => [
    { type: 'message-opened', mailId: 'lettre' },
    { type: 'rule-asked', mailId: 'lettre' },
    { type: 'rule-scoped', mailId: 'lettre', by },
  ];
  const into = (by: 'sender' | 'domain'): WebmailGesture => ({ type: 'rule-made', mailId: 'lettre', by, folder: 'own:Lettres' });
  const there: WebmailGoal = { app, type: 'rule-there', mailId: 'lettre', named: 'Lettres' };
  const folderOf = (mailbox: Mailbox, mailId: string) => mailbox.state.mails.find(({ id }) => id === mailId)?.folder;
  const comes = (email: string) => ({ type: 'mail-delivered', mail: { from: { name: 'Club', email }, subject: 'Suite', body: [] } }) as const;

  test('for one address: what is there goes to the folder, and what comes', () => {
    const made = box.after(...asks('sender'), into('sender'));
    expect(['lettre', 'place', 'autre'].map((id) => folderOf(made, id))).toEqual(['own:Lettres', 'inbox', 'inbox']);
    expect(made.reaches(there)).toBe(true);
    expect(made.receiving(comes('lettre@club.example')).state.mails[0]?.folder).toBe('own:Lettres');
    expect(made.receiving(comes('accueil@club.example')).state.mails[0]?.folder).toBe('inbox');
  });

  test('too wide, it hides a message one waited for: it is told, and mended by taking the rule away', () => {
    const form = box.after(...asks('domain'));
    expect(form.slipOf(into('domain'))).toEqual({ app, type: 'rule-too-wide', subject: 'Une place est libre', folder: 'Lettres' });
    const made = form.after(into('domain'));
    expect(folderOf(made, 'place')).toBe('own:Lettres');
    expect(made.reaches(there)).toBe(false);
    const mended = made.after({ type: 'rules-opened' }, { type: 'rule-removed', rule: '@club.example' });
    expect([folderOf(mended, 'place'), folderOf(mended, 'lettre')]).toEqual(['inbox', 'inbox']);
    expect(folderOf(made.after({ type: 'notice-undone' }), 'place')).toBe('inbox');
    expect(box.after(...asks('sender')).slipOf(into('sender'))).toBeUndefined();
  });

  test('a folder with another name keeps its rule; where the mailbox offers none, no rule is made', () => {
    const made = box.after(...asks('sender'), into('sender'), { type: 'folder-opened', folder: 'own:Lettres' });
    const renamed = made.after({ type: 'folder-asked', folder: 'own:Lettres' }, { type: 'folder-named', value: 'Club' }, { type: 'folder-saved' });
    expect(renamed.state.more?.rules[0]?.folder).toBe('own:Club');
    const plain = aMailbox({ inbox: held, more: { folders: ['Lettres'] } });
    expect(plain.after(...asks('sender'), into('sender')).state.more?.rules).toEqual([]);
  });
});
