import { describe, expect, test } from 'vitest';
import {
  aPhone,
  carte,
  finish,
  floue,
  goodRecto,
  goodVerso,
  sms,
  threadWith,
  vacances,
  type Phone,
  type PhoneGesture,
} from '../../../../tests/support/a-phone';
import { aWorld } from '../../../../tests/support/a-practice';
import { named as ofThisApp } from '../../kit/gesture';
import telephone from './model';
import type { TelephoneEvent, TelephoneGoal } from './schema';

const app = 'telephone';
const scanned: TelephoneGoal = { app, type: 'paper-scanned' };
const camera = { type: 'tool-opened', tool: 'camera' } as const;
const messages = { type: 'tool-opened', tool: 'messages' } as const;
const take = { type: 'photo-taken', side: 'recto' } as const;
const keep = { type: 'photo-kept', side: 'recto' } as const;

describe('photographing a paper', () => {
  test('the viewfinder shows what is wrong, and each gesture of the hand mends one thing', () => {
    const framing = aPhone().after(camera);
    expect(framing.state.pane).toEqual({ name: 'framing', side: 'recto', flaws: ['far', 'dark'] });
    expect(framing.after({ type: 'adjusted', side: 'recto', how: 'closer' }).state.pane).toMatchObject({ flaws: ['dark'] });
    const idle = { type: 'adjusted', side: 'recto', how: 'straighten' } as const;
    expect(framing.after(idle).state).toBe(framing.state);
  });

  test('a photo is looked at before it is kept, and can be taken again as it stood', () => {
    const looked = aPhone().after(camera, { type: 'adjusted', side: 'recto', how: 'light' }, take);
    expect([looked.state.pane.name, looked.state.photos]).toEqual(['review', []]);
    expect(looked.after({ type: 'photo-retaken' }).state.pane).toEqual({ name: 'framing', side: 'recto', flaws: ['far'] });
  });

  test('both sides, clear, make one PDF in the gallery, where the other apps can choose it', () => {
    const done = aPhone().after(...goodRecto, ...goodVerso, finish);
    expect(done.reaches(scanned)).toBe(true);
    const file = { ...carte, folder: 'telephone', shows: ['Carte de bus', 'Valable toute l’année'] };
    expect(done.effects).toEqual([
      { type: 'file-removed', fileId: 'carte', folder: 'telephone' },
      { type: 'file-saved', file },
    ]);
    expect(done.state.pane).toEqual({ name: 'picture', fileId: 'carte' });
  });

  test('without the verso, or with a flaw, the paper is not scanned yet', () => {
    expect(
      aPhone()
        .after(...goodRecto, finish)
        .reaches(scanned),
    ).toBe(false);
    expect(
      aPhone()
        .after(camera, take, keep, ...goodVerso, finish)
        .reaches(scanned),
    ).toBe(false);
  });

  test('what is blurred on the photo cannot be read in the PDF', () => {
    const done = aPhone().after(camera, take, keep, finish);
    expect(done.state.pictures[0]?.file.shows.join()).not.toContain('Carte de bus');
  });

  test('a side that went wrong is made again, alone', () => {
    const mended = aPhone().after(camera, take, keep, ...goodVerso, { type: 'side-retaken', side: 'recto' }, ...goodRecto.slice(1));
    expect(mended.state.photos).toEqual([
      { side: 'recto', flaws: [] },
      { side: 'verso', flaws: [] },
    ]);
  });

  test('leaving the camera keeps the sides one has', () => {
    const back = aPhone().after(...goodRecto, { type: 'home-opened' }, camera);
    expect([back.state.pane.name, back.state.photos.length]).toEqual(['pages', 1]);
  });

  test('a new PDF of the same paper takes the place of the one before', () => {
    const twice = aPhone().after(camera, take, keep, finish, { type: 'home-opened' }, ...goodRecto, ...goodVerso, finish);
    expect(twice.state.pictures.filter(({ file }) => file.id === 'carte')).toHaveLength(1);
    expect(twice.reaches(scanned)).toBe(true);
  });
});

describe('pictures', () => {
  const open = (fileId: string) => aPhone().after({ type: 'tool-opened', tool: 'gallery' }, { type: 'picture-opened', fileId });

  test('one is sent to the safe as it is', () => {
    expect(open('vacances').after({ type: 'picture-sent', fileId: 'vacances' }).effects).toEqual([{ type: 'file-offered', file: vacances }]);
  });

  test('where there is no safe, nothing is sent', () => {
    const phone = aPhone({ safe: undefined }).after({ type: 'tool-opened', tool: 'gallery' }, { type: 'picture-opened', fileId: 'floue' });
    expect(phone.after({ type: 'picture-sent', fileId: 'floue' }).state).toBe(phone.state);
  });

  test('one that is deleted comes back as it was', () => {
    const gone = open('floue').after({ type: 'picture-deleted', fileId: 'floue' });
    expect(gone.reaches({ app, type: 'picture-deleted', fileId: 'floue' })).toBe(true);
    const back = gone.after({ type: 'notice-undone' });
    expect(back.effects).toEqual([{ type: 'file-saved', file: floue }]);
    expect(back.reaches({ app, type: 'picture-deleted', fileId: 'floue' })).toBe(false);
  });
});

describe('text messages', () => {
  test('one that arrives is counted until it is read', () => {
    const rung = aPhone().receiving(sms('Mairie', 'Votre code est 5521.'));
    expect(telephone.news?.(rung.state)).toBe(2);
    const read = rung.after(messages, { type: 'thread-opened', from: 'Mairie' });
    expect(telephone.news?.(read.state)).toBe(1);
    expect([rung, read].map((phone) => phone.reaches({ app, type: 'sms-read', from: 'Mairie' }))).toEqual([false, true]);
  });

  test('what comes from the same sender goes on in the same conversation, on top', () => {
    const rung = aPhone().receiving(sms('Colis', 'Dernier rappel'));
    expect(rung.state.threads[0]).toMatchObject({ from: 'Colis', messages: [{}, { text: 'Dernier rappel', read: false }] });
  });

  test('whom one reported writes no more, and it can be taken back', () => {
    const reported = aPhone().after(messages, { type: 'thread-opened', from: 'Colis' }, { type: 'thread-reported', from: 'Colis' });
    expect(reported.reaches({ app, type: 'thread-reported', from: 'Colis' })).toBe(true);
    expect(reported.receiving(sms('Colis', 'Dernier rappel')).state).toBe(reported.state);
    expect(threadWith('Colis', reported.after({ type: 'notice-undone' })).place).toBe('list');
  });

  test('what comes from somebody after their messages were deleted is still there when they are brought back', () => {
    const deleted = aPhone().after(messages, { type: 'thread-opened', from: 'Caisse' }, { type: 'thread-deleted', from: 'Caisse' });
    const back = deleted.receiving(sms('Caisse', 'Votre code est 771204.')).after({ type: 'notice-undone' });
    expect(threadWith('Caisse', back).messages.map(({ text }) => text)).toEqual(['Votre code est 482 913.', 'Votre code est 771204.']);
    expect(threadWith('Caisse', back).place).toBe('list');
  });

  test('a fake may be reported or deleted', () => {
    const goal: TelephoneGoal = { app, type: 'thread-removed', from: 'Colis' };
    for (const type of ['thread-reported', 'thread-deleted'] as const) {
      expect(aPhone().after(messages, { type: 'thread-opened', from: 'Colis' }, { type, from: 'Colis' }).reaches(goal)).toBe(true);
    }
  });

  test('an answer goes, once it says something, and the real service writes back once', () => {
    const thread = aPhone().after(messages, { type: 'thread-opened', from: 'Caisse' });
    expect(thread.after({ type: 'reply-sent', from: 'Caisse' }).state).toBe(thread.state);
    const sent = thread.after({ type: 'reply-edited', from: 'Caisse', value: 'Bloquez mon accès' }, { type: 'reply-sent', from: 'Caisse' });
    expect(sent.reaches({ app, type: 'replied', from: 'Caisse', says: ['acces'] })).toBe(true);
    expect(sent.effects).toEqual([{ ...sms('Caisse', 'Nous nous en occupons.'), when: 'soon' }]);
    expect(sent.after({ type: 'reply-edited', from: 'Caisse', value: 'Merci' }, { type: 'reply-sent', from: 'Caisse' }).effects).toEqual([]);
  });

  test('a gesture about somebody else than the one on the screen does nothing', () => {
    const caisse = aPhone().after(messages, { type: 'thread-opened', from: 'Caisse' });
    expect(caisse.after({ type: 'thread-reported', from: 'Colis' }).state).toBe(caisse.state);
  });

  test('the page behind a link leads back to its message', () => {
    const site = aPhone().after(messages, { type: 'thread-opened', from: 'Colis' }, { type: 'link-opened', from: 'Colis' });
    expect([site.state.pane.name, site.after({ type: 'pane-closed' }).state.pane.name]).toEqual(['site', 'thread']);
  });
});

describe('Wi-Fi', () => {
  const wifi = aPhone().after({ type: 'tool-opened', tool: 'wifi' });
  const asked = wifi.after({ type: 'network-chosen', networkId: 'parc' });
  const goal: TelephoneGoal = { app, type: 'wifi-joined', networkId: 'parc' };

  test('a network with a key waits for it, and says when it is another', () => {
    const wrong = asked.after({ type: 'key-edited', value: 'Lecture2' }, { type: 'key-sent' });
    expect([wrong.state.pane, wrong.reaches(goal)]).toEqual([{ name: 'key', networkId: 'parc', words: 'Lecture2', problem: 'wrong-key' }, false]);
    expect(wrong.after({ type: 'key-edited', value: ' lecture2 ' }, { type: 'key-sent' }).reaches(goal)).toBe(true);
  });

  test('it can be forgotten', () => {
    const joined = asked.after({ type: 'key-edited', value: 'lecture2' }, { type: 'key-sent' });
    expect(joined.after({ type: 'network-left' }).state.joined).toBeUndefined();
  });

  test('where a page opens, internet works once it is accepted; one may come back to it from the list', () => {
    const gare: TelephoneGoal = { app, type: 'wifi-joined', networkId: 'gare' };
    const page = wifi.after({ type: 'network-chosen', networkId: 'gare' });
    expect([page.state.pane.name, page.state.joined, page.reaches(gare)]).toEqual(['welcome', 'gare', false]);
    const left = page.after({ type: 'pane-closed' });
    expect([left.state.pane.name, left.reaches(gare)]).toEqual(['wifi', false]);
    const again = left.after({ type: 'network-chosen', networkId: 'gare' });
    expect(again.state.pane.name).toBe('welcome');
    const online = again.after({ type: 'welcome-accepted', networkId: 'gare' });
    expect([online.state.pane.name, online.reaches(gare)]).toEqual(['wifi', true]);
    expect(online.after({ type: 'network-chosen', networkId: 'gare' }).state).toBe(online.state);
  });

  test('forgotten after internet worked there, it is left for good; one that never worked is not', () => {
    const goal: TelephoneGoal = { app, type: 'wifi-left', networkId: 'gare' };
    const page = wifi.after({ type: 'network-chosen', networkId: 'gare' });
    const forgotten = page.after({ type: 'welcome-accepted', networkId: 'gare' }, { type: 'network-left' });
    expect([forgotten.reaches(goal), page.after({ type: 'pane-closed' }, { type: 'network-left' }).reaches(goal)]).toEqual([true, false]);
    expect(forgotten.after({ type: 'network-chosen', networkId: 'gare' }).reaches(goal)).toBe(false);
  });
});

test('from everywhere there is a way back to the home screen', () => {
  const places = [
    aPhone().after(camera),
    aPhone().after(camera, take),
    aPhone().after(...goodRecto),
    aPhone().after(messages, { type: 'thread-opened', from: 'Colis' }, { type: 'link-opened', from: 'Colis' }),
    aPhone().after({ type: 'tool-opened', tool: 'wifi' }, { type: 'network-chosen', networkId: 'parc' }),
    aPhone().after({ type: 'tool-opened', tool: 'gallery' }, { type: 'picture-opened', fileId: 'floue' }),
  ];
  for (const place of places) {
    let phone = place;
    for (let steps = 0; steps < 4 && phone.state.pane.name !== 'home'; steps += 1) phone = phone.after({ type: 'pane-closed' });
    expect(phone.state.pane.name).toBe('home');
    expect(place.after({ type: 'home-opened' }).state.pane.name).toBe('home');
  }
});

describe('a suspicious message', () => {
  const open = aPhone().after(messages, { type: 'thread-opened', from: 'Colis' });
  const sentTo = (value: string) => open.after({ type: 'forward-asked', from: 'Colis' }, { type: 'forward-edited', from: 'Colis', value });
  const send = { type: 'forward-sent', from: 'Colis' } as const;
  const reported: TelephoneGoal = { app, type: 'sms-forwarded', from: 'Colis', to: '33700' };

  test('goes on to 33700, however the number is written, and stays to be blocked', () => {
    expect(sentTo('33 700').after(send).reaches(reported)).toBe(true);
    const blocked = sentTo('33700').after(send, { type: 'thread-blocked', from: 'Colis' });
    expect([blocked.reaches(reported), blocked.reaches({ app, type: 'sender-blocked', from: 'Colis' })]).toEqual([true, true]);
    expect(blocked.receiving(sms('Colis', 'Encore')).state).toBe(blocked.state);
    expect(blocked.after({ type: 'notice-undone' }).reaches({ app, type: 'sender-blocked', from: 'Colis' })).toBe(false);
  });

  test('without a number, nothing goes', () => {
    expect(sentTo(' ').after(send).state.pane.name).toBe('forward');
  });

  test('sent on to somebody else, it is a mistake', () => {
    expect(sentTo('06 39 98 12 60').slipOf(send)).toEqual({ app, type: 'fake-forwarded', from: 'Colis' });
    expect(sentTo('33700').slipOf(send)).toBeUndefined();
  });
});

describe('another phone', () => {
  const other = aPhone({ skin: 'vitre' });
  const where = (phone: Phone, gesture: PhoneGesture) => telephone.where(ofThisApp<TelephoneEvent>(app, gesture), phone.state, aWorld());
  const named = (phone: Phone, gesture: PhoneGesture) => telephone.target(ofThisApp<TelephoneEvent>(app, gesture), phone.state, aWorld()).name;

  test('does the same things with other words, and has the way back at its foot, what one does with a message under it', () => {
    const usual = aPhone().after({ type: 'tool-opened', tool: 'messages' }, { type: 'thread-opened', from: 'Colis' });
    const same = other.after({ type: 'tool-opened', tool: 'messages' }, { type: 'thread-opened', from: 'Colis' });
    const back: PhoneGesture = { type: 'home-opened' };
    const report: PhoneGesture = { type: 'thread-reported', from: 'Colis' };
    expect([usual, same].map((phone) => [where(phone, back), where(phone, report)])).toMatchObject([
      [{ area: 'top' }, { area: 'above-messages' }],
      [{ area: 'bottom' }, { area: 'below-messages' }],
    ]);
    expect([usual, same].map((phone) => named(phone, report))).toEqual(['Signaler', 'Signaler comme indésirable']);
    expect(same.after(report).state.threads.map(({ place }) => place)).toEqual(usual.after(report).state.threads.map(({ place }) => place));
  });
});
