import { describe, expect, test } from 'vitest';
import { openScorm } from './scorm';
import { findApi, type Frame, type Version } from './scorm-api';

/** A platform that takes what it knows, and writes down what it was told. */
function aPlatform(version: Version, { values = {}, refuses = /^$/ }: { readonly values?: Record<string, string>; readonly refuses?: RegExp } = {}) {
  const before = version === '1.2' ? 'LMS' : '';
  const finish = version === '1.2' ? 'LMSFinish' : 'Terminate';
  const told: string[] = [];
  const api = {
    [`${before}Initialize`]: () => 'true',
    [`${before}GetValue`]: (name: string) => values[name] ?? '',
    [`${before}SetValue`](name: string, value: string) {
      if (refuses.test(name)) return 'false';
      values[name] = value;
      told.push(`${name}=${value}`);
      return 'true';
    },
    [`${before}Commit`]() {
      told.push('commit');
      return 'true';
    },
    [finish]() {
      told.push('finish');
      return 'true';
    },
  };
  return { page: { [version === '1.2' ? 'API' : 'API_1484_11']: api }, told, values };
}

function opened(page: Frame, version: Version) {
  const { opened: platform } = openScorm(page, version);
  if (typeof platform === 'string') throw new Error(`The platform is ${platform}.`);
  return platform;
}

describe('the platform is found', () => {
  const { page } = aPlatform('1.2');
  const shut: Frame = new Proxy<Frame>(
    { parent: page },
    {
      get(frame, name) {
        if (name === 'parent') return frame.parent;
        throw new DOMException('Another site', 'SecurityError');
      },
    },
  );

  test.each<[string, Frame]>([
    ['in the page', page],
    ['above', { parent: { parent: page } }],
    ['above a window of another site', { parent: shut }],
    ['in what opened the page', { opener: page }],
    ['above what opened the window around it', { parent: { opener: { parent: page } } }],
  ])('%s', (_where, frame) => {
    expect(findApi(frame, '1.2')).toBeDefined();
  });

  test('or is not, and the search ends', () => {
    const top: { parent?: Frame } = {};
    top.parent = top;
    const far = Array.from({ length: 50 }).reduce<Frame>((frame) => ({ parent: frame }), page);
    const circle: { parent?: Frame; opener?: Frame } = {};
    circle.parent = { parent: circle };
    circle.opener = circle;
    for (const frame of [top, far, circle, { API: 'text' }, { API: null }, { API: {} }]) expect(findApi(frame, '1.2')).toBeUndefined();
    expect(openScorm({}, '2004')).toEqual({ opened: 'none', learner: '' });
  });
});

const words = {
  '1.2': { exit: 'cmi.core.exit', status: 'cmi.core.lesson_status', how: ['cmi.objectives.0.status=completed'] },
  '2004': {
    exit: 'cmi.exit',
    status: 'cmi.completion_status',
    how: ['cmi.objectives.0.completion_status=completed', 'cmi.objectives.0.success_status=unknown'],
  },
} as const;

test.each<Version>(['1.2', '2004'])('%s: what is told is committed each time, and a lesson that is done stays done', async (version) => {
  const { page, told } = aPlatform(version, { values: { 'cmi.objectives._count': '0' } });
  const platform = opened(page, version);
  expect(await platform.tell('begun', 'declic1 lire=a')).toBe(true);
  expect(await platform.tell('with-help', 'declic1 lire=g')).toBe(true);
  expect(await platform.tell('begun', 'declic1 lire=g')).toBe(true);
  await platform.leave();
  await platform.leave();
  expect(await platform.tell('alone', 'declic1 lire=a')).toBe(false);
  const { exit, status, how } = words[version];
  const kept = (text: string): string => `cmi.suspend_data=declic1 lire=${text}`;
  expect(told).toEqual([
    ...[`${exit}=suspend`, `${status}=incomplete`, 'commit', kept('a'), 'commit', kept('g'), `${status}=completed`],
    ...['cmi.objectives.0.id=autonomie', ...how, 'commit', kept('g'), 'commit', 'finish'],
  ]);
});

test.each(['browse', 'review'])('who only looks (%s) is told nothing of', async (mode) => {
  const { page, told } = aPlatform('1.2', { values: { 'cmi.core.lesson_mode': mode, 'cmi.suspend_data': 'declic1 lire=a' } });
  const platform = opened(page, '1.2');
  expect(platform.kept).toBe('declic1 lire=a');
  expect(await platform.tell('alone', 'declic1 lire=a')).toBe(true);
  expect(told).toEqual([]);
});

test('a lesson that the platform has as passed is not made less', async () => {
  const { page, values } = aPlatform('1.2', { values: { 'cmi.core.lesson_status': 'passed' } });
  await opened(page, '1.2').tell('begun', 'declic1 lire=a');
  expect(values['cmi.core.lesson_status']).toBe('passed');
});

test('a platform without objectives learns that the lesson is done', async () => {
  const { page, values } = aPlatform('1.2', { refuses: /objectives/ });
  expect(await opened(page, '1.2').tell('alone', 'declic1')).toBe(true);
  expect(values['cmi.core.lesson_status']).toBe('completed');
});

test('what does not fit, or is not taken, is said not to be', async () => {
  const { page } = aPlatform('2004', { refuses: /suspend_data/ });
  expect(await opened(page, '2004').tell('begun', 'declic1')).toBe(false);
  expect(await opened(aPlatform('2004').page, '2004').tell('begun', 'x'.repeat(4097))).toBe(false);
});

test('a platform that does not open is refused; one that is open already is taken', () => {
  const { page } = aPlatform('1.2', { values: { 'cmi.core.lesson_status': 'incomplete' } });
  const again = { API: { ...Object(page['API']), LMSInitialize: () => 'false' } };
  expect(opened(again, '1.2')).toBeDefined();
  const ended = { API: { LMSInitialize: () => 'false', LMSGetValue: () => '' } };
  expect(openScorm(ended, '1.2').opened).toBe('refused');
  const broken = {
    API: {
      LMSInitialize: () => {
        throw new Error('Broken');
      },
    },
  };
  expect(openScorm(broken, '1.2').opened).toBe('refused');
});
