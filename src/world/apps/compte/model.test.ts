import { describe, expect, test } from 'vitest';
import { aWorld } from '../../../../tests/support/a-practice';
import { aSite, agree, back, code, email, login, mailboxPassword, next, password, phrase } from '../../../../tests/support/an-account';
import { aloud } from '../../../../tests/support/french';
import compte from './model';

const old = { password: 'Nuage-Pull-38', memory: 'known' } as const;
const create = { type: 'creation-started' } as const;
const signIn = { type: 'sign-in-started' } as const;
const address = (value: string) => ({ type: 'answered', field: 'address', value }) as const;

describe('an address one chooses', () => {
  const mail = aSite({ kind: 'mail', site: 'tilleul.example', taken: ['camille.martin'] }).after(create);

  test('one that is taken is told, with others that are free', () => {
    const taken = mail.after(address('Camille.Martin'), next);
    expect(taken.problem).toBe('address-taken');
    const picked = taken.after({ type: 'suggestion-picked', address: 'camille.martin.troisponts' });
    expect([picked.problem, picked.state.answers.address]).toEqual([undefined, 'camille.martin.troisponts']);
    expect(picked.after(next).page).toBe('password');
    expect(mail.after({ type: 'suggestion-picked', address: 'camille.martin.troisponts' }).state).toBe(mail.state);
  });

  test('written with its ending, it is understood; with a space or an accent, it is not', () => {
    expect(mail.after(address('martin.camille@tilleul.example'), next).page).toBe('password');
    for (const wrong of ['martin camille', 'hélène.martin', 'martin@ailleurs.example', '.martin'])
      expect(mail.after(address(wrong), next).problem).toBe('address-malformed');
    expect(mail.after(next).problem).toBe('address-empty');
  });

  test('copied with signs that nobody sees, it is the same address', () => {
    expect(mail.after(address('\u200bmartin.camille\ufeff'), next).page).toBe('password');
  });

  test('a phone number is taken as people write it, from abroad too, and refused when a digit is missing', () => {
    const asked = mail.after(address('martin.camille'), next, password(phrase), next);
    const phone = (value: string) => asked.after({ type: 'answered', field: 'phone', value }, next).problem;
    for (const good of ['0639981234', '06.39.98.12.34', '06/39/98/12/34', '+33 6 39 98 12 34', '(+33) 6 39 98 12 34', '0033639981234', '٠٦٣٩٩٨١٢٣٤'])
      expect([good, phone(good)]).toEqual([good, undefined]);
    for (const wrong of ['063998123', '16 39 98 12 34', '']) expect([wrong, phone(wrong)]).toEqual([wrong, 'phone-malformed']);
  });

  test('the box is open once there is a password, a phone and an agreement', () => {
    const last = mail.after(address('martin.camille'), next, password(phrase), next, { type: 'answered', field: 'phone', value: '06 39 98 12 34' }, next);
    expect(last.after(next).problem).toBe('terms-not-accepted');
    const done = last.after(agree, next);
    expect([done.page, done.state.account?.login]).toEqual(['inside', 'martin.camille@tilleul.example']);
    expect(done.reaches('account-created')).toBe(true);
  });

  test('a box that says a birth year or no name is a box, but not what was asked', () => {
    for (const silly of ['camille.martin1968', 'reine-des-crepes']) {
      const done = mail.after(address(silly), next, password(phrase), next, { type: 'answered', field: 'phone', value: '0639981234' }, next, agree, next);
      expect([done.page, done.reaches('account-created')]).toEqual(['inside', false]);
      expect(done.after({ type: 'signed-out' }, create).page).toBe('address');
    }
  });
});

describe('an account on a service', () => {
  const service = aSite({ confirm: 'mail' }).after(create);

  test('the code goes to the address, and only the right one opens the next page', () => {
    const sent = service.after(login(), next);
    expect(sent.effects).toMatchObject([{ type: 'mail-delivered', when: 'soon' }]);
    expect(JSON.stringify(sent.effects)).toMatch(/402\s817/);
    expect(sent.after(code('111111'), next).problem).toBe('code-wrong');
    for (const copied of ['402 817', '402\u00a0817.', 'Votre code est : 402 817', '４０２８１７', '٤٠٢٨١٧'])
      expect(sent.after(code(copied), next).page).toBe('password');
  });

  test('an address that is not one’s own gets the code, and one does not', () => {
    const sent = service.after(login('camile@courriel.example'), next);
    expect([sent.page, sent.effects]).toEqual(['code', []]);
    expect(sent.after(code('402817'), next).problem).toBe('code-wrong');
    expect(sent.after(back, login(), next).effects).toHaveLength(1);
  });

  test('the code may be sent again, to the same address', () => {
    const again = service.after(login(), next).after({ type: 'code-resent' });
    expect(again.effects).toHaveLength(1);
    expect(again.state.codes).toBe(2);
  });

  test('the code may come by text message', () => {
    expect(aSite({ confirm: 'sms' }).after(create, login(), next).effects).toMatchObject([{ type: 'sms-delivered' }]);
  });

  test('a weak password is refused, a password of seven words is taken', () => {
    const page = aSite().after(create, login(), next);
    expect(page.after(password('citron'), next).problem).toBe('password-weak');
    expect(page.after(next).problem).toBe('password-weak');
    expect(page.after(password(phrase), next, agree, next).reaches('account-created')).toBe(true);
  });

  test('the mailbox’s password is taken too, since the site cannot know; the goal is not reached, and it can be changed', () => {
    const done = aSite().after(create, login(), next, password(mailboxPassword), next, agree, next);
    expect([done.page, done.reaches('account-created')]).toEqual(['inside', false]);
    expect(done.after({ type: 'change-started' }, password(phrase), next).reaches('account-created')).toBe(true);
  });

  test('one who has an account already is told so', () => {
    expect(aSite({ account: old }).after(create, login(), next).problem).toBe('account-exists');
  });
});

describe('signing in and out', () => {
  const door = aSite({ account: old }).after(signIn, login());

  test('with the exercise’s password one comes in, with another one does not and the box is emptied', () => {
    expect(door.after(password(old.password), next).reaches('signed-in')).toBe(true);
    const wrong = door.after(password('nuage-pull-38'), next);
    expect([wrong.problem, wrong.state.secret.text]).toEqual(['no-match', '']);
  });

  test('a password that is not the exercise’s is never tried: the box is emptied, and says why', () => {
    const own = door.typing('MonVraiSecret-2020').after(next);
    expect([own.problem, own.state.secret.text]).toEqual(['other-password', '']);
    const creating = aSite().after(create, login(), next).typing('Un vrai secret de sept mots à moi').after(next);
    expect([creating.problem, creating.state.secret.text]).toEqual(['other-password', '']);
  });

  test('in two steps, the password alone opens nothing: a code comes too, the first time one signs in as every other', () => {
    const two = aSite({ account: old, twoSteps: 'yes', confirm: 'mail' }).after(signIn, login(), password(old.password), next);
    expect([two.page, two.effects.length, two.reaches('signed-in')]).toEqual(['code', 1, false]);
    expect(two.after(back).page).toBe('sign-in');
    const inside = two.after(code('402 817'), next);
    expect([inside.page, inside.reaches('signed-in')]).toEqual(['inside', true]);
    const again = inside.after({ type: 'signed-out' }, signIn, login(), password(old.password), next);
    expect([again.page, again.state.answers.code, again.state.codes]).toEqual(['code', '', 1]);
  });

  test('leaving by the site’s own page leaves the account open; signing out closes it', () => {
    const inside = door.after(password(old.password), next);
    const left = inside.after({ type: 'home-opened' });
    expect([left.page, left.reaches('signed-in'), left.reaches('signed-out')]).toEqual(['home', true, false]);
    expect(left.after({ type: 'account-entered' }).page).toBe('inside');
    expect(left.after({ type: 'signed-out' }).reaches('signed-out')).toBe(true);
    expect(inside.after({ type: 'signed-out' }, signIn).state.answers.login).toBe('');
  });
});

describe('a forgotten password', () => {
  const forgotten = aSite({ account: old }).after(signIn, { type: 'password-forgotten' });

  test('a code by e-mail, then a new password, and one is in', () => {
    const done = forgotten.after(login(), next, code('402817'), next, password(phrase), next);
    expect([done.page, done.reaches('password-changed'), done.reaches('signed-in')]).toEqual(['inside', true, true]);
    const again = done.after({ type: 'signed-out' }, signIn, login(), password(phrase), next);
    expect(again.page).toBe('inside');
  });

  test('the old one is not a new one', () => {
    expect(forgotten.after(login(), next, code('402817'), next, password(old.password), next).problem).toBe('password-weak');
  });

  test('for an address without an account nothing is sent, and nothing says so', () => {
    const nobody = forgotten.after(login('jeanne@courriel.example'), next);
    expect([nobody.page, nobody.effects]).toEqual(['code', []]);
    expect(nobody.after(code('402817'), next).problem).toBe('code-wrong');
    const none = aSite().after(signIn, { type: 'password-forgotten' }, login(), next, code('402817'), next);
    expect(none.problem).toBe('code-wrong');
  });

  test('somebody who asks for the code appears with the code, and one answer is enough', () => {
    const asked = aSite({ account: old, asker: { name: 'Un visiteur', says: 'Le code ?' } }).after(signIn, { type: 'password-forgotten' }, login(), next);
    expect(asked.state.asker).toBe('asking');
    const given = asked.after({ type: 'code-given' });
    expect(given.state.asker).toBe('answered');
    expect(given.after({ type: 'code-given' }).state).toBe(given.state);
    expect(given.after(code('402817'), next).page).toBe('password');
  });
});

describe('coming in with an account of another site', () => {
  const providers = [
    { id: 'sante', name: 'Espace Santé', site: 'espace-sante.example', login: '2 68 13', password: 'Tram-Violon-38' },
    { id: 'poste', name: 'Poste et moi', site: 'poste-et-moi.example' },
  ] as const;
  const door = aSite({ kind: 'public', providers }).after({ type: 'public-started' });

  test('one chooses, signs in there, reads what is shared, and comes back known; a message says so', () => {
    const chosen = door.after({ type: 'provider-chosen', provider: 'sante' });
    expect(chosen.page).toBe('sign-in');
    const consent = chosen.after(login('2 68 13'), password('Tram-Violon-38'), next);
    expect([consent.page, consent.reaches('identified')]).toEqual(['consent', false]);
    const done = consent.after(next);
    expect([done.page, done.reaches('identified'), done.reaches('signed-in')]).toEqual(['inside', true, true]);
    expect(done.effects).toMatchObject([{ type: 'mail-delivered', mail: { subject: 'Connexion à Ludothèque' } }]);
  });

  test('where one has no account, one is told, and may choose another', () => {
    const none = door.after({ type: 'provider-chosen', provider: 'poste' });
    expect([none.page, none.problem]).toEqual(['providers', 'no-account-there']);
    expect(none.after({ type: 'provider-chosen', provider: 'sante' }).page).toBe('sign-in');
  });

  test('what is shared may be refused: one goes back, and nothing was given', () => {
    const consent = door.after({ type: 'provider-chosen', provider: 'sante' }, login('2 68 13'), password('Tram-Violon-38'), next);
    expect(consent.after(back, back, back).page).toBe('home');
    expect(consent.after(back).reaches('identified')).toBe(false);
  });
});

test('every page has a way out, back to the start', () => {
  const pages = aSite({ confirm: 'mail' }).after(create, login(), next, code('402817'), next, password(phrase), next);
  expect(pages.page).toBe('terms');
  expect(pages.after(back, back, back, back).page).toBe('home');
  expect(pages.after({ type: 'signed-out' }).state).toBe(pages.state);
  expect(email).toBe(pages.state.me.email);
});

test('inside the account, on both sites, the way out is looked for where it is: at the top', () => {
  for (const skin of ['brume', 'ocre'] as const) {
    const inside = aSite({ skin, account: old }).after(signIn, login(), password(old.password), next);
    const say = compte.where({ app: 'compte', type: 'signed-out' }, inside.state, aWorld());
    expect(aloud({ app: 'compte', say })).toBe('Regardez en haut de l’écran.');
  }
});
