import { describe, expect, test } from 'vitest';
import { aSite, agree, code, login, mailboxPassword, next, password, phrase } from '../../../../tests/support/an-account';
import { aWorld } from '../../../../tests/support/a-practice';
import { aloud } from '../../../../tests/support/french';
import type { Effect } from '../contract';
import compte from './model';
import { problemText } from './remarks';
import type { CompteGoal, CompteSlip } from './schema';
import { skinOf } from './skins';
import type { Compte } from './state';

const app = 'compte';
const old = { password: 'Nuage-Pull-38', memory: 'known' } as const;
const created: CompteGoal = { app, type: 'account-created' };
const create = { type: 'creation-started' } as const;
const address = (value: string) => ({ type: 'answered', field: 'address', value }) as const;
const mail = aSite({ kind: 'mail', site: 'tilleul.example' }).after(create);
const door = aSite({ account: old }).after({ type: 'sign-in-started' });
const choosing = aSite().after(create, login(), next);

describe('each usual mistake is recognised', () => {
  test('an address that is not one, that names nobody, or that shows a birth date', () => {
    expect(mail.after(address('ma belle adresse')).slipOf(next, created)).toEqual({ app, type: 'address-malformed', address: 'ma belle adresse' });
    expect(mail.after(address('reine-des-crepes')).slipOf(next, created)).toEqual({
      app,
      type: 'address-unclear',
      address: 'reine-des-crepes@tilleul.example',
    });
    expect(mail.after(address('camille.martin1968')).slipOf(next, created)).toEqual({
      app,
      type: 'address-shows-birth',
      address: 'camille.martin1968@tilleul.example',
    });
    expect(mail.after(address('martin.camille')).slipOf(next, created)).toBeUndefined();
  });

  test('an address mistyped where the code is sent', () => {
    const service = aSite({ confirm: 'mail' }).after(create, login('camile.martin@courriel.example'));
    expect(service.slipOf(next, created)).toEqual({ app, type: 'address-mistyped', address: 'camile.martin@courriel.example' });
  });

  describe('where the account opens with a number read on a card', () => {
    const number = {
      title: 'Votre numéro',
      label: 'Les 13 premiers chiffres',
      is: '2681399000001',
      refused: [{ is: '268139900000119', say: 'Il y en a 15. Écrivez les 13 premiers.' }],
      otherwise: 'Prenez le numéro de votre carte.',
    };
    const bank = { title: 'Votre compte', label: 'Les 5 derniers chiffres', is: '90189', otherwise: 'Nous ne connaissons pas ce compte.' };
    const given = { number, bank: { ...bank, refused: [] }, confirm: 'mail' } as const;
    const asked = aSite(given).after(create);
    const write = (field: 'number' | 'bank', value: string) => ({ type: 'answered', field, value }) as const;

    test('a wrong number is refused in the site’s own words, each usual one with its own', () => {
      const tooLong = asked.after(write('number', '2 68 13 99 000 001 19'), next);
      expect(tooLong.page).toBe('number');
      expect(problemText(tooLong.state, skinOf('brume'))).toBe('Il y en a 15. Écrivez les 13 premiers.');
      expect(asked.after(write('number', '2 68 13 99 000 001 19')).slipOf(next)).toEqual({ app, type: 'number-refused', number: '268139900000119' });
      expect(problemText(asked.after(write('number', '12'), next).state, skinOf('brume'))).toBe('Prenez le numéro de votre carte.');
      expect(asked.slipOf(next), 'an empty box is asked for again').toBeUndefined();
    });

    test('the right one is taken with its spaces; then the bank account must be one that the site knows', () => {
      const known = asked.after(write('number', '2 68 13 99 000 001'), next);
      expect(known.page).toBe('bank');
      expect(known.after(write('bank', '55214'), next).page).toBe('bank');
      expect(known.after(write('bank', '90189'), next).page).toBe('login');
    });

    test('one comes in with this number, and a lost password is mended by the address', () => {
      const door_ = aSite({ ...given, account: old }).after({ type: 'sign-in-started' });
      expect(door_.after(login('2 68 13 99 000 001'), password(old.password), next).page).toBe('inside');
      expect(door_.after(login(), password(old.password), next).problem).toBe('no-match');
      expect(door_.after({ type: 'password-forgotten' }, login(), next).effects).toMatchObject([{ type: 'mail-delivered' }]);
      expect(aSite({ ...given, account: old }).after(create, write('number', number.is), next, write('bank', '90189'), next, login(), next).problem).toBe(
        'account-exists',
      );
    });
  });

  test('a second account where there is one', () => {
    expect(aSite({ account: old }).after(create, login()).slipOf(next, created)).toEqual({ app, type: 'account-exists' });
  });

  test('a password too weak, with a name or a birth date in it, or used elsewhere', () => {
    const slip = (text: string) => choosing.after(password(text)).slipOf(next, created);
    expect(slip('citron')).toEqual({ app, type: 'password-weak', verdict: 'short' });
    expect(slip('citron gare nuage')).toEqual({ app, type: 'password-weak', verdict: 'kinds' });
    expect(choosing.typing('azerty123').slipOf(next, created)).toEqual({ app, type: 'password-weak', verdict: 'common' });
    expect(slip('Camille1968')).toEqual({ app, type: 'password-personal', holds: 'name' });
    expect(slip('gare-1968-lune')).toEqual({ app, type: 'password-personal', holds: 'birth' });
    expect(slip(mailboxPassword)).toEqual({ app, type: 'password-reused', from: 'mailbox' });
    expect(slip(phrase)).toBeUndefined();
    const changing = door.after(login(), password(old.password), next, { type: 'change-started' }, password(old.password));
    expect(changing.slipOf(next)).toEqual({ app, type: 'password-reused', from: 'old' });
  });

  test('a password of one’s own, when signing in or when choosing', () => {
    expect(door.after(login()).typing('MonVraiSecret').slipOf(next)).toEqual({ app, type: 'other-password' });
    expect(choosing.typing('MonVraiSecret').slipOf(next)).toEqual({ app, type: 'other-password' });
  });

  test('the exercise’s password or address, written with a mistake', () => {
    expect(door.after(login(), password('nuage-pull-38')).slipOf(next)).toEqual({ app, type: 'password-mistyped' });
    expect(door.after(login('camile@courriel.example'), password(old.password)).slipOf(next)).toEqual({
      app,
      type: 'address-mistyped',
      address: 'camile@courriel.example',
    });
    expect(door.after(login(), password(old.password)).slipOf(next)).toBeUndefined();
  });

  test('a code written with a mistake, or given to somebody', () => {
    const waiting = aSite({ confirm: 'mail', asker: { name: 'Un visiteur', says: 'Le code ?' } }).after(create, login(), next);
    expect(waiting.after(code('402718')).slipOf(next)).toEqual({ app, type: 'code-mistyped' });
    expect(waiting.slipOf({ type: 'code-given' })).toEqual({ app, type: 'code-given-away', name: 'Un visiteur' });
  });

  test('the password written where the code goes, or the code where the password goes', () => {
    const asked = aSite({ account: old, twoSteps: 'yes', confirm: 'sms' }).after({ type: 'sign-in-started' }, login(), password(old.password), next);
    for (const written of [old.password, '••••••••']) expect(asked.after(code(written)).slipOf(next)).toEqual({ app, type: 'password-for-code' });
    for (const almost of ['4O2 718', '402 7l7']) expect(asked.after(code(almost)).slipOf(next)).toEqual({ app, type: 'code-mistyped' });
    for (const digits of ['402817', '402 817']) {
      expect(door.after(login(), password(digits)).slipOf(next)).toEqual({ app, type: 'code-for-password' });
      expect(choosing.after(password(digits)).slipOf(next, created)).toEqual({ app, type: 'code-for-password' });
    }
  });

  test('a code of an older message', () => {
    const waiting = aSite({ confirm: 'sms', oldCodes: ['118204'] }).after(create, login(), next);
    expect(waiting.after(code('118 204')).slipOf(next)).toEqual({ app, type: 'code-outdated' });
  });

  test('staying signed in on a shared computer, by the box or by the site’s own page; at home it is nobody’s mistake', () => {
    const keep = [login(), password(old.password), { type: 'keep-answered', answer: 'yes' }] as const;
    const shared = aSite({ account: old, computer: 'shared' }).after({ type: 'sign-in-started' }, ...keep);
    expect(shared.slipOf(next)).toEqual({ app, type: 'kept-signed-in' });
    const inTwo = aSite({ account: old, computer: 'shared', twoSteps: 'yes', confirm: 'sms' }).after({ type: 'sign-in-started' }, ...keep);
    expect(inTwo.slipOf(next)).toBeUndefined();
    expect(inTwo.after(next, code('402817')).slipOf(next)).toEqual({ app, type: 'kept-signed-in' });
    expect(shared.after(next).slipOf({ type: 'home-opened' })).toEqual({ app, type: 'left-signed-in' });
    expect(door.after(...keep).slipOf(next)).toBeUndefined();
    expect(door.after(...keep, next).slipOf({ type: 'home-opened' })).toBeUndefined();
  });

  test('one got up from a shared computer with the account open', () => {
    const leaving = { type: 'seat-left', to: 'compte' } as const;
    const open = aSite({ account: old, computer: 'shared' }).after({ type: 'sign-in-started' }, login(), password(old.password), next);
    expect(slipOnArrival(open.state, leaving)).toEqual({ app, type: 'left-signed-in' });
    const closed = open.after({ type: 'signed-out' }).state;
    expect(slipOnArrival(closed, leaving)).toBeUndefined();
  });

  test('an account that one does not have', () => {
    const providers = [{ id: 'poste', name: 'Poste et moi', site: 'poste-et-moi.example' }];
    const choice = aSite({ kind: 'public', providers }).after({ type: 'public-started' });
    expect(choice.slipOf({ type: 'provider-chosen', provider: 'poste' })).toEqual({ app, type: 'no-account-there', name: 'Poste et moi' });
  });
});

/** The slip that something from elsewhere makes of what was done before. */
function slipOnArrival(before: Compte, effect: Effect): CompteSlip | undefined {
  return compte.slipOf({ by: 'world', effect }, before, compte.receive(before, effect, aWorld()).state, []);
}

test('each explanation says what happened, then the way out', () => {
  const slips: readonly CompteSlip[] = [
    { app, type: 'address-malformed', address: 'a b' },
    { app, type: 'address-unclear', address: 'x@y.example' },
    { app, type: 'address-shows-birth', address: 'x@y.example' },
    { app, type: 'address-mistyped', address: 'x@y.example' },
    { app, type: 'account-exists' },
    { app, type: 'password-weak', verdict: 'short' },
    { app, type: 'password-weak', verdict: 'kinds' },
    { app, type: 'password-weak', verdict: 'common' },
    { app, type: 'password-personal', holds: 'name' },
    { app, type: 'password-personal', holds: 'birth' },
    { app, type: 'password-reused', from: 'mailbox' },
    { app, type: 'password-reused', from: 'old' },
    { app, type: 'password-mistyped' },
    { app, type: 'other-password' },
    { app, type: 'code-mistyped' },
    { app, type: 'code-outdated' },
    { app, type: 'password-for-code' },
    { app, type: 'code-for-password' },
    { app, type: 'code-given-away', name: 'Un visiteur' },
    { app, type: 'no-account-there', name: 'Poste' },
    { app, type: 'kept-signed-in' },
    { app, type: 'left-signed-in' },
  ];
  for (const slip of slips) {
    const said = aloud({ app, say: compte.explain(slip, choosing.state) });
    expect(said).toMatch(/\. \p{Lu}/u);
    expect(said).not.toMatch(/erreur|invalide|veuillez|désolé/i);
  }
});

test('after the mistake, in the box, the way out is the button that is there', () => {
  const inside = choosing.after(password(mailboxPassword), next, agree, next);
  expect(aloud({ app, say: compte.explain({ app, type: 'password-reused', from: 'mailbox' }, inside.state) })).toContain('Changer le mot de passe');
});
