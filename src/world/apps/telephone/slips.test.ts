import { describe, expect, test } from 'vitest';
import { mailboxPassword } from '../../../../tests/support/an-account';
import { aPhone, finish, goodRecto, goodVerso } from '../../../../tests/support/a-phone';
import { aloud } from '../../../../tests/support/french';
import telephone from './model';
import type { TelephoneSlip } from './schema';

const app = 'telephone';
const camera = { type: 'tool-opened', tool: 'camera' } as const;
const take = { type: 'photo-taken', side: 'recto' } as const;
const keep = { type: 'photo-kept', side: 'recto' } as const;
const thread = (from: string) => aPhone().after({ type: 'tool-opened', tool: 'messages' }, { type: 'thread-opened', from });
const writing = (from: string, value: string) => thread(from).after({ type: 'reply-edited', from, value });
const picture = (fileId: string) => aPhone().after({ type: 'tool-opened', tool: 'gallery' }, { type: 'picture-opened', fileId });

describe('each usual mistake is recognised', () => {
  test('a photo that cannot be read was kept; the first thing wrong is named', () => {
    expect(aPhone().after(camera, take).slipOf(keep)).toEqual({ app, type: 'bad-photo-kept', flaw: 'far' });
    expect(
      aPhone()
        .after(...goodRecto.slice(0, -1))
        .slipOf(keep),
    ).toBeUndefined();
  });

  test('the back of the paper was forgotten', () => {
    expect(
      aPhone()
        .after(...goodRecto)
        .slipOf(finish),
    ).toEqual({ app, type: 'verso-forgotten' });
    expect(
      aPhone()
        .after(...goodRecto, ...goodVerso)
        .slipOf(finish),
    ).toBeUndefined();
  });

  test('a blurred picture was sent', () => {
    expect(picture('floue').slipOf({ type: 'picture-sent', fileId: 'floue' })).toEqual({ app, type: 'bad-picture-sent', name: 'Floue.pdf' });
    expect(picture('vacances').slipOf({ type: 'picture-sent', fileId: 'vacances' })).toBeUndefined();
  });

  test('the link of a fake was opened; opening the message itself is no mistake', () => {
    expect(thread('Colis').slipOf({ type: 'link-opened', from: 'Colis' })).toEqual({ app, type: 'fake-link-opened', from: 'Colis' });
    expect(aPhone().after({ type: 'tool-opened', tool: 'messages' }).slipOf({ type: 'thread-opened', from: 'Colis' })).toBeUndefined();
  });

  test('a code was given, to a fake or to anybody, however it is written', () => {
    expect(writing('Colis', 'Voici : 482 913').slipOf({ type: 'reply-sent', from: 'Colis' })).toEqual({ app, type: 'code-given', from: 'Colis' });
    expect(writing('Caisse', '482913').slipOf({ type: 'reply-sent', from: 'Caisse' })).toEqual({ app, type: 'code-given', from: 'Caisse' });
  });

  test('a fake was answered', () => {
    expect(writing('Colis', 'Qui êtes-vous ?').slipOf({ type: 'reply-sent', from: 'Colis' })).toEqual({ app, type: 'fake-answered', from: 'Colis' });
    expect(writing('Caisse', 'Merci').slipOf({ type: 'reply-sent', from: 'Caisse' })).toBeUndefined();
  });

  test('real messages were reported or deleted', () => {
    for (const type of ['thread-reported', 'thread-deleted', 'thread-blocked'] as const) {
      expect(thread('Caisse').slipOf({ type, from: 'Caisse' })).toEqual({ app, type: 'real-removed', from: 'Caisse' });
      expect(thread('Colis').slipOf({ type, from: 'Colis' })).toBeUndefined();
    }
  });

  test('an unknown network was joined', () => {
    const wifi = aPhone().after({ type: 'tool-opened', tool: 'wifi' });
    expect(wifi.slipOf({ type: 'network-chosen', networkId: 'libre' })).toEqual({ app, type: 'unknown-network-joined', name: 'Wi-Fi gratuit' });
    expect(wifi.after({ type: 'network-chosen', networkId: 'parc' }, { type: 'key-edited', value: 'lecture2' }).slipOf({ type: 'key-sent' })).toBeUndefined();
  });
});

describe('on the Wi-Fi', () => {
  const wifi = aPhone().after({ type: 'tool-opened', tool: 'wifi' });
  const asked = wifi.after({ type: 'network-chosen', networkId: 'parc' });
  const slipOf = (value: string) => asked.after({ type: 'key-edited', value }).slipOf({ type: 'key-sent' });

  test('the key was copied with another capital, a space, another sign', () => {
    expect(slipOf('Lecture2')).toEqual({ app, type: 'key-mistyped', why: 'capitals' });
    expect(slipOf('lecture 2')).toEqual({ app, type: 'key-mistyped', why: 'space' });
    expect(slipOf('lecteur2')).toEqual({ app, type: 'key-mistyped', why: 'signs' });
    expect([slipOf('lecture2'), slipOf('')]).toEqual([undefined, undefined]);
  });

  test('the password of the mailbox was written as the key', () => {
    expect(slipOf(mailboxPassword)).toEqual({ app, type: 'key-mistyped', why: 'mailbox' });
  });

  test('a network that is somebody’s, and not the one that was named', () => {
    const elsewhere = asked.after({ type: 'key-edited', value: 'lecture2' });
    expect(elsewhere.slipOf({ type: 'key-sent' }, { app, type: 'wifi-joined', networkId: 'gare' })).toEqual({
      app,
      type: 'wrong-network-joined',
      name: 'Bibliothèque',
    });
    expect(elsewhere.slipOf({ type: 'key-sent' }, { app, type: 'wifi-joined', networkId: 'parc' })).toBeUndefined();
  });

  test('the page of the place was left before it was accepted', () => {
    const page = wifi.after({ type: 'network-chosen', networkId: 'gare' });
    for (const type of ['pane-closed', 'home-opened'] as const) expect(page.slipOf({ type })).toEqual({ app, type: 'welcome-left', name: 'Wi-Fi de la gare' });
    expect(page.after({ type: 'welcome-accepted', networkId: 'gare' }).slipOf({ type: 'pane-closed' })).toBeUndefined();
  });
});

describe('each has its own explanation', () => {
  const slips: readonly TelephoneSlip[] = [
    ...(['far', 'cut', 'crooked', 'dark', 'shaky'] as const).map((flaw): TelephoneSlip => ({ app, type: 'bad-photo-kept', flaw })),
    { app, type: 'verso-forgotten' },
    { app, type: 'bad-picture-sent', name: 'Floue.pdf' },
    ...(['fake-link-opened', 'fake-answered', 'fake-forwarded', 'code-given', 'real-removed'] as const).map((type): TelephoneSlip => ({
      app,
      type,
      from: 'Colis',
    })),
    { app, type: 'unknown-network-joined', name: 'Wi-Fi gratuit' },
    ...(['capitals', 'space', 'signs', 'mailbox'] as const).map((why): TelephoneSlip => ({ app, type: 'key-mistyped', why })),
    { app, type: 'wrong-network-joined', name: 'Bibliothèque' },
    { app, type: 'welcome-left', name: 'Wi-Fi de la gare' },
  ];
  const explained = (slip: TelephoneSlip): string => aloud({ app, say: telephone.explain(slip, aPhone().state) });

  test('no two mistakes are explained by the same sentence', () => {
    expect(new Set(slips.map(explained)).size).toBe(slips.length);
  });

  test('what is named by the mistake is named by its explanation', () => {
    for (const slip of slips) {
      if ('from' in slip) expect(explained(slip)).toContain(slip.from);
      if ('name' in slip) expect(explained(slip)).toContain(slip.name);
    }
  });
});
