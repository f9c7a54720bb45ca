import { describe, expect, test } from 'vitest';
import { aloud } from '../../../../tests/support/french';
import { someMessages } from '../../../../tests/support/some-messages';
import messagerie from './model';
import type { MessagerieGoal, MessagerieSlip } from './schema';

const app = 'messagerie';
const open = (talkId: string) => ({ type: 'talk-opened', talkId }) as const;
const write = (talkId: string, value: string) => [{ type: 'text-edited', talkId, value } as const, { type: 'text-sent', talkId } as const];
const choose = (talkId: string, photoId: string) =>
  [
    { type: 'photos-opened', talkId },
    { type: 'photo-chosen', talkId, photoId },
  ] as const;
const record = (talkId: string) =>
  [
    { type: 'voice-started', talkId },
    { type: 'voice-stopped', talkId },
  ] as const;
const options = (talkId: string, messageId: string) => ({ type: 'message-opened', talkId, messageId }) as const;
const forAll = (talkId: string, messageId: string) => ({ type: 'deleted-for-all', talkId, messageId }) as const;
const forMe = (talkId: string, messageId: string) => ({ type: 'deleted-for-me', talkId, messageId }) as const;

const toSamira: MessagerieGoal = { app, type: 'message-sent', talkId: 'samira', says: ['samedi'] };
const nothingThere: MessagerieGoal = { app, type: 'nothing-sent', talkId: 'groupe' };
const inGroup = someMessages().after(open('groupe'));
const withSamira = someMessages().after(open('samira'));

describe('a message', () => {
  test('goes to the person whose name is on top, and she answers once', () => {
    const sent = withSamira.after(...write('samira', 'À samedi !'));
    expect(sent.reaches(toSamira)).toBe(true);
    expect(sent.effects).toEqual([{ type: 'sms-delivered', to: app, sms: { from: 'samira', text: 'Merci !' }, when: 'soon' }]);
    const answered = sent.receiving({ type: 'sms-delivered', sms: { from: 'samira', text: 'Merci !' } });
    expect(answered.state.talks.find(({ id }) => id === 'samira')?.messages.at(-1)).toMatchObject({ by: 'Samira', text: 'Merci !' });
    expect(answered.after(...write('samira', 'Encore')).effects).toEqual([]);
  });

  test('in a group, the one who answers says their own name', () => {
    const answered = inGroup.after(...write('groupe', 'Oui')).receiving({ type: 'sms-delivered', sms: { from: 'groupe', text: 'C’était pour moi ?' } });
    expect(answered.state.talks[0]?.messages.at(-1)?.by).toBe('Ahmed');
  });

  test('sent to the group instead of the person is a mistake, until it is deleted for all', () => {
    const typed = inGroup.after({ type: 'text-edited', talkId: 'groupe', value: 'À samedi' });
    expect(typed.slipOf({ type: 'text-sent', talkId: 'groupe' }, toSamira)).toEqual({ app, type: 'sent-to-group', talkId: 'groupe' });
    const sent = typed.after({ type: 'text-sent', talkId: 'groupe' });
    expect(sent.reaches(nothingThere)).toBe(false);
    expect(sent.after(options('groupe', 'me-1'), forAll('groupe', 'me-1')).reaches(nothingThere)).toBe(true);
  });

  test('sent to somebody else is told as such; without the word that is awaited, too', () => {
    const typed = someMessages().after(open('jeanne'), { type: 'text-edited', talkId: 'jeanne', value: 'À samedi' });
    expect(typed.slipOf({ type: 'text-sent', talkId: 'jeanne' }, toSamira)?.type).toBe('sent-to-other');
    const short = withSamira.after({ type: 'text-edited', talkId: 'samira', value: 'Bonjour' });
    expect(short.slipOf({ type: 'text-sent', talkId: 'samira' }, toSamira)).toEqual({ app, type: 'words-missing', talkId: 'samira', word: 'samedi' });
    const twice = short.after({ type: 'text-sent', talkId: 'samira' }, { type: 'text-edited', talkId: 'samira', value: 'À samedi' });
    expect(twice.slipOf({ type: 'text-sent', talkId: 'samira' }, toSamira)).toBeUndefined();
  });

  test('deleted for oneself alone, the others still read it; that can be taken back', () => {
    const opened = inGroup.after(...write('groupe', 'À samedi'), options('groupe', 'me-1'));
    expect(opened.slipOf(forMe('groupe', 'me-1'))).toEqual({ app, type: 'deleted-for-me', talkId: 'groupe' });
    const hidden = opened.after(forMe('groupe', 'me-1'));
    expect(hidden.reaches(nothingThere)).toBe(false);
    const back = hidden.after({ type: 'restored', talkId: 'groupe', messageId: 'me-1' });
    expect(back.after(options('groupe', 'me-1'), forAll('groupe', 'me-1')).reaches(nothingThere)).toBe(true);
  });

  test('an empty message does not go, and a message of another cannot be deleted', () => {
    expect(withSamira.after({ type: 'text-sent', talkId: 'samira' }).state).toBe(withSamira.state);
    expect(inGroup.after(options('groupe', 'g1')).state).toBe(inGroup.state);
  });
});

describe('a photo', () => {
  const goal: MessagerieGoal = { app, type: 'photo-sent', talkId: 'samira', photoId: 'gateau' };
  const kept: MessagerieGoal = { app, type: 'photos-kept', photos: ['lettre'] };

  test('is looked at before it goes', () => {
    const big = withSamira.after(...choose('samira', 'gateau'));
    expect(big.state.pane).toEqual({ name: 'photo', talkId: 'samira', photoId: 'gateau' });
    expect(big.reaches(goal)).toBe(false);
    expect(big.slipOf({ type: 'photo-sent', talkId: 'samira', photoId: 'gateau' }, goal)).toBeUndefined();
    expect(big.after({ type: 'photo-sent', talkId: 'samira', photoId: 'gateau' }).reaches(goal)).toBe(true);
  });

  test('with a paper behind is a mistake wherever it goes, and it is taken back for all', () => {
    const send = { type: 'photo-sent', talkId: 'samira', photoId: 'lettre' } as const;
    const big = withSamira.after(...choose('samira', 'lettre'));
    expect(big.slipOf(send)).toEqual({ app, type: 'wrong-photo', photoId: 'lettre' });
    const sent = big.after(send);
    expect(sent.reaches(kept)).toBe(false);
    expect(sent.after(options('samira', 'me-1'), forAll('samira', 'me-1')).reaches(kept)).toBe(true);
  });

  test('that is not the awaited one is a mistake; the right one in the group, too', () => {
    const garden = withSamira.after(...choose('samira', 'jardin'));
    expect(garden.slipOf({ type: 'photo-sent', talkId: 'samira', photoId: 'jardin' }, goal)?.type).toBe('wrong-photo');
    const cake = inGroup.after(...choose('groupe', 'gateau'));
    expect(cake.slipOf({ type: 'photo-sent', talkId: 'groupe', photoId: 'gateau' }, goal)?.type).toBe('sent-to-group');
  });
});

describe('a spoken message', () => {
  const goal: MessagerieGoal = { app, type: 'voice-sent', talkId: 'samira' };
  const recorded = withSamira.after({ type: 'voice-opened', talkId: 'samira' }, ...record('samira'));
  const send = { type: 'voice-sent', talkId: 'samira' } as const;

  test('does not go while it is recorded, and says what is missing to who listens again', () => {
    const running = withSamira.after({ type: 'voice-opened', talkId: 'samira' }, { type: 'voice-started', talkId: 'samira' });
    expect(running.after(send).state).toBe(running.state);
    expect(recorded.after({ type: 'voice-played', talkId: 'samira' }).state.pane).toMatchObject({ heard: true });
  });

  test('sent cut is a mistake; recorded again, it is whole', () => {
    expect(recorded.slipOf(send, goal)).toEqual({ app, type: 'bad-voice-sent', talkId: 'samira' });
    expect(recorded.after(send).reaches(goal)).toBe(false);
    const again = recorded.after(...record('samira'));
    expect(again.slipOf(send, goal)).toBeUndefined();
    expect(again.after(send).reaches(goal)).toBe(true);
  });

  test('of somebody else is heard when one listens to it', () => {
    const heard: MessagerieGoal = { app, type: 'message-heard', messageId: 's1' };
    expect(withSamira.reaches(heard)).toBe(false);
    expect(withSamira.after({ type: 'message-heard', talkId: 'samira', messageId: 's1' }).reaches(heard)).toBe(true);
  });
});

describe('a number', () => {
  const searched = (value: string) => someMessages().after({ type: 'new-opened' }, { type: 'number-edited', value });

  test('of another country is found with its +, however it is spaced', () => {
    for (const value of ['+44 7700 900 142', '+447700900142', ' +44 7700-900142']) {
      expect(searched(value).after({ type: 'number-searched' }).state.pane).toEqual({ name: 'talk', talkId: 'nadege' });
    }
  });

  test('without its +, it is not found, and that is told apart from a wrong number', () => {
    for (const value of ['07700 900 142', '0044 7700 900 142', '44 7700 900 142']) {
      expect(searched(value).slipOf({ type: 'number-searched' }), value).toEqual({ app, type: 'number-without-plus' });
    }
    for (const value of ['+44 7700 900 143', '06 39 98 00 00']) {
      expect(searched(value).slipOf({ type: 'number-searched' }), value).toEqual({ app, type: 'number-unknown' });
    }
  });

  test('is looked for once: the same answer is not told again', () => {
    const told = searched('07700 900 142').after({ type: 'number-searched' });
    expect(told.after({ type: 'number-searched' }).state).toBe(told.state);
    expect(searched('').after({ type: 'number-searched' }).state.pane).toEqual({ name: 'new', words: '' });
  });
});

describe('somebody unknown who asks for money', () => {
  const thief = someMessages().after(open('voleur'));

  test('answering and paying are mistakes; reporting and blocking are not', () => {
    expect(thief.after({ type: 'text-edited', talkId: 'voleur', value: 'Oui' }).slipOf({ type: 'text-sent', talkId: 'voleur' })?.type).toBe('fraud-answered');
    expect(thief.slipOf({ type: 'money-sent', talkId: 'voleur', messageId: 'v1' })?.type).toBe('money-sent');
    const about = thief.after({ type: 'about-opened', talkId: 'voleur' });
    expect(about.slipOf({ type: 'blocked', talkId: 'voleur' })).toBeUndefined();
    const done = about.after({ type: 'reported', talkId: 'voleur' }, { type: 'blocked', talkId: 'voleur' });
    expect([done.reaches({ app, type: 'talk-reported', talkId: 'voleur' }), done.reaches({ app, type: 'talk-blocked', talkId: 'voleur' })]).toEqual([
      true,
      true,
    ]);
  });

  test('once blocked, cannot write any more, nor be written to', () => {
    const blocked = thief.after({ type: 'about-opened', talkId: 'voleur' }, { type: 'blocked', talkId: 'voleur' }, { type: 'pane-closed' });
    expect(blocked.receiving({ type: 'sms-delivered', sms: { from: 'voleur', text: 'Vite !' } }).state).toBe(blocked.state);
    expect(blocked.after(...write('voleur', 'Oui')).state.sent).toBe(0);
  });

  test('somebody real who is blocked or reported is a mistake that can be mended', () => {
    const about = withSamira.after({ type: 'about-opened', talkId: 'samira' });
    expect(about.slipOf({ type: 'blocked', talkId: 'samira' })?.type).toBe('real-blocked');
    expect(about.slipOf({ type: 'reported', talkId: 'samira' })?.type).toBe('real-reported');
    const mended = about.after(
      { type: 'blocked', talkId: 'samira' },
      { type: 'unblocked', talkId: 'samira' },
      { type: 'pane-closed' },
      ...write('samira', 'À samedi'),
    );
    expect(mended.reaches(toSamira)).toBe(true);
  });
});

describe('a group that makes noise', () => {
  const about = inGroup.after({ type: 'about-opened', talkId: 'groupe' });
  const muted: MessagerieGoal = { app, type: 'group-muted', talkId: 'groupe' };
  const leave = [
    { type: 'leave-asked', talkId: 'groupe' },
    { type: 'left', talkId: 'groupe' },
  ] as const;

  test('is put in silence without being left', () => {
    expect(about.after({ type: 'muted', talkId: 'groupe' }).reaches(muted)).toBe(true);
    expect(about.after({ type: 'muted', talkId: 'groupe' }, ...leave).reaches(muted)).toBe(false);
  });

  test('is left after a question; one may come back', () => {
    expect(about.after({ type: 'left', talkId: 'groupe' }).state).toBe(about.state);
    const asked = about.after({ type: 'leave-asked', talkId: 'groupe' });
    expect(asked.slipOf({ type: 'left', talkId: 'groupe' }, muted)).toEqual({ app, type: 'wrong-group-left', talkId: 'groupe' });
    expect(asked.slipOf({ type: 'left', talkId: 'groupe' }, { app, type: 'group-left', talkId: 'groupe' })).toBeUndefined();
    const left = asked.after({ type: 'left', talkId: 'groupe' });
    expect(left.reaches({ app, type: 'group-left', talkId: 'groupe' })).toBe(true);
    expect(left.after({ type: 'rejoined', talkId: 'groupe' }).reaches({ app, type: 'group-left', talkId: 'groupe' })).toBe(false);
  });
});

test('each mistake has its own explanation', () => {
  const slips: readonly MessagerieSlip[] = [
    ...(
      [
        'sent-to-group',
        'sent-to-other',
        'fraud-answered',
        'money-sent',
        'bad-voice-sent',
        'deleted-for-me',
        'real-blocked',
        'real-reported',
        'wrong-group-left',
      ] as const
    ).map((type): MessagerieSlip => ({ app, type, talkId: 'samira' })),
    { app, type: 'wrong-photo', photoId: 'lettre' },
    { app, type: 'wrong-photo', photoId: 'jardin' },
    { app, type: 'words-missing', talkId: 'samira', word: 'samedi' },
    { app, type: 'number-without-plus' },
    { app, type: 'number-unknown' },
  ];
  const explained = slips.map((slip) => aloud({ app, say: messagerie.explain(slip, inGroup.state) }));
  expect(new Set(explained).size).toBe(slips.length);
});
