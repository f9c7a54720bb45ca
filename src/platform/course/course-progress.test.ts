import { expect, test } from 'vitest';
import type { Fact, Outcome } from '../../core/lesson/progress';
import { CourseProgress } from './course-progress';
import type { Opened, Platform } from './platform';

const plan = { lesson: 'ecrire', steps: ['lire', 'seul'], doing: ['seul'] };
const DAY = '2026-11-30';
const fact = (step: string, outcome: Outcome): Fact => ({ lesson: 'ecrire', step, outcome, day: DAY });

function aPlatform(kept = '', isTaking: () => boolean = () => true): { readonly platform: Platform; readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    platform: {
      kept,
      isOver: false,
      tell(what, now) {
        told.push(`${what}: ${now}`);
        return Promise.resolve(isTaking());
      },
      leave: () => Promise.resolve(undefined),
    },
  };
}

function store(opened: Opened, tab = new Map<string, string>()): CourseProgress {
  return new CourseProgress({
    plan,
    opened: Promise.resolve(opened),
    today: () => DAY,
    tab: { read: () => tab.get('it') ?? '', write: (kept) => void tab.set('it', kept) },
  });
}

test('what the platform keeps is there; reading tells nothing, doing better does', async () => {
  const { platform, told } = aPlatform('declic1 lire=s');
  const progress = store(platform);
  expect([...(await progress.read()).facts.values()]).toEqual([fact('lire', 'seen')]);
  expect(told).toEqual([]);
  await Promise.all([progress.add(fact('seul', 'guided')), progress.add(fact('seul', 'seen')), progress.add(fact('seul', 'alone'))]);
  expect(told).toEqual(['with-help: declic1 lire=s seul=g', 'alone: declic1 lire=s seul=a']);
  expect(progress.keeping).toEqual({ where: 'browser' });
});

test('what is not taken is said, and told again with what comes next', async () => {
  let isTaking = false;
  const { platform, told } = aPlatform('', () => isTaking);
  const progress = store(platform);
  await progress.add(fact('lire', 'seen'));
  expect(progress.keeping).toEqual({ where: 'memory', trouble: 'refused' });
  isTaking = true;
  await progress.read();
  expect(told).toEqual(['begun: declic1 lire=s', 'begun: declic1 lire=s']);
  expect(progress.keeping).toEqual({ where: 'browser' });
});

test('a session that is over shows what was done, and says at once that it takes nothing', async () => {
  const { platform } = aPlatform('declic1 lire=a', () => false);
  const progress = store({ ...platform, isOver: true });
  expect((await progress.read()).facts.size).toBe(1);
  expect(progress.keeping).toEqual({ where: 'memory', trouble: 'refused' });
});

test('a platform that refuses keeps nothing in the tab, where the next person would find it; without one, the tab does', async () => {
  const tab = new Map<string, string>();
  const refused = store('refused', tab);
  await refused.add(fact('lire', 'seen'));
  expect(refused.keeping).toEqual({ where: 'memory', trouble: 'refused' });
  expect(tab.size).toBe(0);
  await store('none', tab).add(fact('lire', 'seen'));
  const again = store('none', tab);
  expect((await again.read()).facts.size).toBe(1);
  expect(again.keeping).toEqual({ where: 'browser' });
});
