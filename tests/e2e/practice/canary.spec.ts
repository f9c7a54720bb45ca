// What the learner types stays in the tab. Thirty marked values are typed in every field that a practice shows, and
// sent from it; the guide leads to the end all the same; then each place where a browser keeps things is searched.

import type { AppId } from '../../../src/world/apps/models';
import { fr } from '../../../src/site/messages/fr';
import { canaries, leaks, valuesFor } from '../../support/canaries';
import { expect, seatOf, test } from '../../support/fixture';
import { fillsEverything } from '../../support/fields';
import { Player } from '../../support/player';
import { openAgain, practiceOn } from '../../support/practice';
import { sampleOf } from '../../support/sample';
import { kept, overhear, shown, type Trace } from '../../support/traces';

/** What may stand in the session's own record, until the tab is closed. */
const flock = canaries(3);
/** What is typed in a password's box: it may stand nowhere. */
const secrets = canaries(4);

interface Round {
  readonly practice: string;
  /** Buttons off the guide's way, behind which there are fields. */
  readonly opens?: readonly string[];
  /** Fields there for certain, so that finding none is no success; any other found beside them is filled too. */
  readonly fields: readonly string[];
}

const rounds: { readonly [Id in AppId]?: readonly Round[] } = {
  appels: [{ practice: 'raccrocher', fields: ['Numéro'] }],
  bureau: [{ practice: 'ranger', fields: ['Nom du dossier', 'Nom du fichier'] }],
  coffre: [
    { practice: 'ouvrir', fields: ['Prénom et nom', 'Adresse e-mail', 'Rechercher un document', 'Nom du document'] },
    { practice: 'montrer', fields: ['Chercher un papier', 'À qui ? Son e-mail'] },
  ],
  compte: [
    { practice: 'creer', fields: ['Votre future adresse', 'Votre mot de passe', 'Votre téléphone', 'Votre code'] },
    { practice: 'oubli', fields: ['Adresse e-mail', 'Mot de passe', 'Code à 6 chiffres', 'Nouveau mot de passe'] },
  ],
  fenetres: [{ practice: 'fenetres', fields: ['Votre texte'] }],
  formulaire: [
    { practice: 'carte', fields: ['Prénom', 'Nom', 'Jour', 'Mois', 'Année', 'Quelle est votre adresse ?'] },
    { practice: 'declarer', fields: ['Son prénom', 'Son âge', 'Montant net social de mai'] },
    { practice: 'session', fields: ['Prénom', 'Nom', 'Quel est votre IBAN ?'] },
  ],
  gestes: [{ practice: 'clavier', fields: ['Votre mot', 'Votre message', 'Prénom', 'Ville', 'Adresse', 'Numéro recopié'] }],
  magasin: [{ practice: 'installer', fields: ['Rechercher une application'] }],
  navigateur: [{ practice: 'visiter', fields: ['Adresse', 'Votre nom', 'Votre mot de passe'] }],
  telephone: [
    { practice: 'wifi', fields: ['Votre message', 'Clé du Wi-Fi'] },
    { practice: 'pile', fields: ['Nom du PDF'] },
  ],
  messagerie: [
    { practice: 'discuter', fields: ['Votre message'] },
    { practice: 'publier', fields: ['Quoi de neuf ?'] },
  ],
  texte: [
    { practice: 'page-neuve', fields: ['Ligne 1', 'Ligne 5', 'Nom du fichier'] },
    { practice: 'vieille-page', fields: ['Ligne 2', 'Nommer le fichier'] },
  ],
  visio: [
    { practice: 'reunion', fields: ['Numéro de téléphone'] },
    { practice: 'appeler', fields: ['Son numéro international'] },
  ],
  webmail: [
    { practice: 'demander-une-place', opens: ['Ajouter Cc et Cci'], fields: ['Rechercher dans les messages', 'À', 'Cc', 'Cci', 'Objet', 'Message'] },
    { practice: 'trier', fields: ['Nom du dossier'] },
  ],
};

const all = Object.entries(rounds).flatMap(([app, own]) => own.map((round) => ({ app, ...round })));

for (const { app, practice, opens = [], fields } of sampleOf(all, 3)) {
  const seat = seatOf(practice);
  const record = `sessionStorage declic:exercice:${seat.practice.lesson}/${practice}`;

  test(`${app}: what is typed in « ${seat.practice.title.fr} » is kept in its tab only, and gone with it`, { tag: '@laptop' }, async ({ page, context }) => {
    const seen: Trace[] = [];
    const overheard = overhear(context);
    const looks = async (): Promise<void> => void seen.push(...(await kept(page, context)));

    await page.goto('/');
    const player = await Player.at(page, seat, 'guide');
    const filled = await fillsEverything(player, { types: ({ isSecret }, nth) => valuesFor(nth, isSecret ? secrets : flock), opens, looks });
    const names = filled.map(({ label }) => label);
    console.log(`${app}, filled with ${flock.length} values each: ${names.join(' · ')}`);
    expect(names).toEqual(expect.arrayContaining([...fields]));
    expect(
      filled.filter(({ autocomplete }) => autocomplete !== 'off'),
      'fields whose values the browser would offer to the next person',
    ).toEqual([]);

    await looks();
    await page.reload();
    if (seat.isAgain) await openAgain(page, seat.practice);
    await practiceOn(page, seat.practice);
    await expect(player.done).toBeVisible();
    await looks();
    expect([...leaks([await shown(page)], secrets)], 'a password, after a reload').toEqual([]);

    await page.getByRole('link', { name: fr.practice.done.next }).click();
    await looks();
    for (const way of ['goBack', 'goForward', 'reload'] as const) {
      await page[way]();
      // Back may leave a practice that is over in two steps: one looks once the page is there.
      await expect.poll(async () => page.evaluate(() => `${document.readyState} ${location.protocol}`).catch(() => '')).toBe('complete http:');
      await looks();
    }
    expect([...leaks([...seen, ...overheard], flock)], 'where what was typed is found').toEqual([record]);
    expect([...leaks([...seen, ...overheard], secrets)], 'where a password is found').toEqual([]);

    for (const isFirstClosed of [false, true]) {
      if (isFirstClosed) await page.close();
      const other = await context.newPage();
      await other.goto(seat.address);
      if (seat.isAgain) await openAgain(other, seat.practice);
      await practiceOn(other, seat.practice);
      const there = [...(await kept(other, context)), await shown(other)];
      expect(there.map(({ place }) => place)).not.toContain(record);
      expect([...leaks([...there, ...overheard], [...flock, ...secrets])], 'in another tab').toEqual([]);
      await other.close();
    }
  });
}

test('what was typed is forgotten when the exercise is started again', { tag: '@laptop' }, async ({ page, context }) => {
  const player = await Player.at(page, seatOf('demander-une-place'), 'alone');
  await player.does({ app: 'webmail', type: 'draft-started' });
  const [canary] = flock;
  await page.getByLabel('Objet', { exact: true }).fill(canary?.value ?? '');
  await expect.poll(async () => [...leaks(await kept(page, context), flock)]).toHaveLength(1);
  await player.restarts();
  await expect.poll(async () => [...leaks(await kept(page, context), flock)]).toEqual([]);
});

test('a value put in any of the places that are searched is found there', { tag: '@laptop' }, async ({ page, context }) => {
  const overheard = overhear(context);
  await page.goto('/');
  await page.evaluate(
    async (value) => {
      localStorage.setItem('essai', value);
      sessionStorage.setItem('essai', value);
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('essai');
        request.onupgradeneeded = () => request.result.createObjectStore('boite').put(value, 1);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(new Error('essai'));
      });
      await (await caches.open('essai')).put('/essai', new Response(value));
      const inAddress = encodeURIComponent(value);
      document.cookie = `essai=${inAddress}`;
      document.title = value;
      window.name = value;
      history.pushState(value, '', `#${inAddress}`);
      console.log(value);
      await fetch(`/favicon.svg?${inAddress}`);
      await fetch('/favicon.svg', { headers: { 'X-Essai': inAddress } });
      await fetch('/favicon.svg', { method: 'POST', body: value });
    },
    flock.map(({ value }) => value).join(' '),
  );
  const traces = [...(await kept(page, context)), await shown(page), ...overheard];
  for (const canary of flock) {
    expect([...leaks(traces, [canary])].sort(), canary.value).toEqual([
      'address',
      'address asked for',
      'body sent',
      'cache essai',
      'console',
      'cookies',
      'document.cookie',
      'headers sent',
      'history',
      'history.state',
      'indexedDB essai boite',
      'localStorage essai',
      'page',
      'sessionStorage essai',
      'title',
      'window.name',
    ]);
  }
});
