import { describe, expect, test } from 'vitest';
import { driverOf } from '../../../../tests/support/driver';
import { aWorld } from '../../../../tests/support/a-practice';
import { usual } from './levels';
import reglages from './model';
import { heardFrom } from './notices';
import type { ReglagesGoal } from './schema';
import { noticeText } from './setting';
import { skinOf } from './skins';

const app = 'reglages';
const begun = driverOf(reglages)(
  {
    skin: 'galet',
    levels: usual,
    says: 'Bonjour',
    notices: {
      sources: [
        { id: 'peur', name: 'recettes.example', kind: 'site', says: '9 virus !', opens: 'Une page demande 30 €', needed: false, lies: true },
        { id: 'ecole', name: 'École', kind: 'app', says: 'Sortie mercredi', opens: 'Sortie à 8 h', needed: true, lies: false },
      ],
    },
  },
  aWorld({ device: 'telephone', screen: 'narrow' }),
);
const page = { type: 'category-opened', category: 'notices' } as const;
const turn = (sourceId: string, to: 'on' | 'off') => ({ type: 'notices-switched', sourceId, to }) as const;
const open = (sourceId: string) => ({ type: 'notice-opened', sourceId }) as const;
const goal: ReglagesGoal = { app, type: 'notices-off', sourceId: 'peur' };
const kept: ReglagesGoal = { app, type: 'notices-on', sourceId: 'ecole' };

describe('notifications', () => {
  test('a site that was let in is put out again: it shows nothing any more, and the others do', () => {
    const quiet = begun.after(page, turn('peur', 'off'));
    expect(quiet.reaches(goal)).toBe(true);
    expect(quiet.reaches(kept)).toBe(true);
    expect(begun.reaches(goal)).toBe(false);
    expect(heardFrom(quiet.state).map(({ id }) => id)).toEqual(['ecole']);
    const home = quiet.after({ type: 'category-closed' });
    expect(home.after(open('peur')).state).toBe(home.state);
  });

  test('what one waits for is told, and let in again', () => {
    const opened = begun.after(page, turn('peur', 'off'));
    expect(opened.slipOf(turn('ecole', 'off'), goal)).toEqual({ app, type: 'needed-muted', sourceId: 'ecole' });
    const deaf = opened.after(turn('ecole', 'off'));
    expect(deaf.reaches(kept)).toBe(false);
    expect(deaf.after(turn('ecole', 'on')).reaches(kept)).toBe(true);
    expect(opened.slipOf(turn('peur', 'on'), goal)).toEqual({ app, type: 'liar-let-in', sourceId: 'peur' });
  });

  test('one that frightens to sell can be opened: one is told that it lies, and nothing is lost', () => {
    expect(begun.slipOf(open('peur'), goal)).toEqual({ app, type: 'notice-believed', sourceId: 'peur' });
    expect(noticeText(begun.after(open('peur')).state, skinOf('galet'))).toBe('Une page demande 30 €');
    expect(begun.slipOf(open('ecole'), goal)).toBeUndefined();
    expect(begun.after(open('peur'), page, turn('peur', 'off')).reaches(goal)).toBe(true);
  });
});
