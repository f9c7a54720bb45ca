import { describe, expect, test } from 'vitest';
import { aloud } from '../../../../../tests/support/french';
import { aNetwork } from '../../../../../tests/support/some-messages';
import messagerie from '../model';
import type { MessagerieGoal, MessagerieSlip } from '../schema';

const app = 'messagerie';
const network = await aNetwork();
const published: MessagerieGoal = { app, type: 'published', says: ['tomates'], by: ['friends'] };
const written = network.after({ type: 'post-edited', value: 'Des tomates à donner' });
const person = (personId: string) => network.after({ type: 'place-opened', place: 'people' }, { type: 'person-opened', personId });
const security = network.after({ type: 'place-opened', place: 'security' });

describe('who sees what', () => {
  test('is everybody until one chooses: published so, it is a mistake that can be mended', () => {
    expect(written.slipOf({ type: 'post-published' }, published)).toEqual({ app, type: 'public-by-default' });
    const open = written.after({ type: 'post-published' });
    expect(open.reaches(published)).toBe(false);
    const changed = open.after({ type: 'post-opened', postId: 'mine-1' }, { type: 'post-seen-by', postId: 'mine-1', audience: 'friends' });
    expect(changed.reaches(published)).toBe(true);
  });

  test('published for friends, it is right; for oneself alone, nobody reads it', () => {
    const friends = written.after({ type: 'audience-set', audience: 'friends' });
    expect(friends.slipOf({ type: 'post-published' }, published)).toBeUndefined();
    expect(friends.after({ type: 'post-published' }).reaches(published)).toBe(true);
    expect(written.after({ type: 'audience-set', audience: 'me' }).slipOf({ type: 'post-published' }, published)?.type).toBe('seen-by-nobody');
  });

  test('a second post for friends does not hide the first one, which is still for everybody', () => {
    const twice = written.after(
      { type: 'post-published' },
      { type: 'post-edited', value: 'Des tomates' },
      { type: 'audience-set', audience: 'friends' },
      { type: 'post-published' },
    );
    expect(twice.reaches(published)).toBe(false);
    expect(twice.after({ type: 'post-opened', postId: 'mine-1' }, { type: 'post-removed', postId: 'mine-1' }).reaches(published)).toBe(true);
  });

  test('an older post is shown to fewer people, or removed', () => {
    const goal: MessagerieGoal = { app, type: 'post-is', postId: 'maison', by: ['me'] };
    const opened = network.after({ type: 'post-opened', postId: 'maison' });
    expect(opened.slipOf({ type: 'post-seen-by', postId: 'maison', audience: 'friends' }, goal)).toEqual({ app, type: 'post-too-wide', postId: 'maison' });
    expect(opened.after({ type: 'post-seen-by', postId: 'maison', audience: 'me' }).reaches(goal)).toBe(true);
    expect(opened.after({ type: 'post-removed', postId: 'maison' }).reaches(goal)).toBe(true);
  });

  test('the phone number is hidden line by line', () => {
    const goal: MessagerieGoal = { app, type: 'field-is', field: 'phone', by: ['me'] };
    const opened = network.after({ type: 'place-opened', place: 'profile' }, { type: 'field-opened', field: 'phone' });
    expect(opened.slipOf({ type: 'field-seen-by', field: 'phone', audience: 'friends' }, goal)?.type).toBe('field-too-wide');
    expect(opened.after({ type: 'field-seen-by', field: 'phone', audience: 'me' }).reaches(goal)).toBe(true);
  });

  test('what somebody unknown sees is said, and becomes shorter', () => {
    const said = (from: typeof network) => {
      const before = from.state;
      const event = { app, type: 'place-opened', place: 'stranger' } as const;
      const say = messagerie.announce({ by: 'learner', event }, before, from.after({ type: 'place-opened', place: 'stranger' }).state);
      return say === undefined ? '' : aloud({ app, say });
    };
    expect(said(network)).toContain('06 39 98 12 34');
    const hidden = network.after(
      { type: 'place-opened', place: 'profile' },
      { type: 'field-opened', field: 'phone' },
      { type: 'field-seen-by', field: 'phone', audience: 'friends' },
    );
    expect(said(hidden)).not.toContain('06 39 98 12 34');
  });
});

describe('people', () => {
  test('a copied account that was let in is a mistake; it can be removed, reported and blocked', () => {
    const copy = person('copie');
    expect(copy.slipOf({ type: 'request-accepted', personId: 'copie' })).toEqual({ app, type: 'copy-accepted', personId: 'copie' });
    const inside = copy.after({ type: 'request-accepted', personId: 'copie' });
    const goal: MessagerieGoal = { app, type: 'not-friend', personId: 'copie' };
    expect(inside.reaches(goal)).toBe(false);
    expect(inside.after({ type: 'friend-removed', personId: 'copie' }).reaches(goal)).toBe(true);
    const blocked = inside.after({ type: 'person-reported', personId: 'copie' }, { type: 'person-blocked', personId: 'copie' });
    expect([
      blocked.reaches(goal),
      blocked.reaches({ app, type: 'is-reported', personId: 'copie' }),
      blocked.reaches({ app, type: 'is-blocked', personId: 'copie' }),
    ]).toEqual([true, true, true]);
  });

  test('somebody real who is refused, blocked or reported is a mistake, and comes back', () => {
    const jeanne = person('jeanne');
    expect(jeanne.slipOf({ type: 'request-declined', personId: 'jeanne' })?.type).toBe('friend-declined');
    expect(jeanne.slipOf({ type: 'person-blocked', personId: 'jeanne' })?.type).toBe('friend-blocked');
    expect(jeanne.slipOf({ type: 'person-reported', personId: 'jeanne' })?.type).toBe('friend-reported');
    const back = jeanne.after(
      { type: 'person-blocked', personId: 'jeanne' },
      { type: 'person-unblocked', personId: 'jeanne' },
      { type: 'request-accepted', personId: 'jeanne' },
    );
    expect(back.reaches({ app, type: 'is-friend', personId: 'jeanne' })).toBe(true);
  });
});

describe('where the account is open', () => {
  const gone: MessagerieGoal = { app, type: 'device-gone', deviceId: 'mediatheque' };

  test('it is closed from afar, one by one or all at once', () => {
    expect(security.after({ type: 'device-out', deviceId: 'mediatheque' }).reaches(gone)).toBe(true);
    expect(security.after({ type: 'others-out' }).reaches(gone)).toBe(true);
    expect(security.after({ type: 'others-out' }).state.network?.devices.map(({ id }) => id)).toEqual(['ici']);
  });

  test('leaving here while it is open elsewhere is a mistake; one comes in again', () => {
    expect(security.slipOf({ type: 'logged-out' }, gone)).toEqual({ app, type: 'left-open' });
    expect(security.slipOf({ type: 'device-out', deviceId: 'ici' })).toEqual({ app, type: 'own-device-out', deviceId: 'ici' });
    const out = security.after({ type: 'logged-out' });
    expect(out.reaches({ app, type: 'account-closed' })).toBe(true);
    expect(out.after({ type: 'place-opened', place: 'wall' }).state).toBe(out.state);
    expect(out.after({ type: 'logged-in' }, { type: 'device-out', deviceId: 'mediatheque' }).reaches(gone)).toBe(true);
  });
});

test('each mistake has its own explanation', () => {
  const slips: readonly MessagerieSlip[] = [
    ...(['public-by-default', 'seen-by-nobody', 'left-open'] as const).map((type): MessagerieSlip => ({ app, type })),
    ...(['copy-accepted', 'friend-declined', 'friend-blocked', 'friend-reported'] as const).map((type): MessagerieSlip => ({ app, type, personId: 'jeanne' })),
    { app, type: 'post-incomplete', word: 'tomates' },
    { app, type: 'post-too-wide', postId: 'maison' },
    { app, type: 'field-too-wide', field: 'phone' },
    { app, type: 'own-device-out', deviceId: 'ici' },
  ];
  const explained = slips.map((slip) => aloud({ app, say: messagerie.explain(slip, network.state) }));
  expect(new Set(explained).size).toBe(slips.length);
});
