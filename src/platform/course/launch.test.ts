import { expect, test } from 'vitest';
import { launchDataIn, launchIn, statementOf, type Launch } from './launch';

const actor = { objectType: 'Agent', account: { homePage: 'https://plateforme.example', name: 'u-17' } };
const asked = {
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://plateforme.example/jeton?k=1',
  actor: JSON.stringify(actor),
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'https://plateforme.example/activites/42',
};
const address = (with_: Partial<typeof asked> = {}): string =>
  `https://plateforme.example/paquet/?${new URLSearchParams({ ...asked, ...with_ }).toString()}#lire`;
const launch: Launch = { ...asked, endpoint: `${asked.endpoint}/`, actor };

test('what the platform says in the address is read whole', () => {
  expect(launchIn(address())).toEqual(launch);
});

test.each<Partial<typeof asked>>([
  { endpoint: '' },
  { endpoint: 'javascript:alert(1)' },
  { fetch: 'data:application/json,{}' },
  { actor: '{"account"' },
  { actor: '{}' },
  { registration: '' },
  { activityId: '' },
])('an address that is not one of a platform tells nothing to anybody: %j', (with_) => {
  expect(launchIn(address(with_))).toBeUndefined();
});

test('a page to go back to is one of the web', () => {
  const returnUrl = (returnURL: string) => launchDataIn(JSON.stringify({ contextTemplate: {}, launchMode: 'Normal', returnURL }))?.returnUrl;
  expect(returnUrl('https://plateforme.example/')).toBe('https://plateforme.example/');
  expect(returnUrl('javascript:alert(1)')).toBeUndefined();
  expect(launchDataIn('[]')).toBeUndefined();
});

test('the platform’s context is kept whole, with ours beside it; the same thing told twice has one name', () => {
  const template = {
    registration: 'theirs',
    contextActivities: { category: { id: 'https://a.example' }, grouping: [{ id: 'urn:x' }] },
    extensions: { 'https://b.example': 1 },
  };
  const data = launchDataIn(JSON.stringify({ contextTemplate: template, launchMode: 'Normal', masteryScore: 0.8 }));
  if (data === undefined) throw new Error('No launch data.');
  expect(data.asksForScore).toBe(true);
  const [first, again] = ['2026-11-30T10:00:00.000Z', '2026-11-30T11:00:00.000Z'].map((now) => statementOf('completed', { launch, data, now }));
  expect(first?.['context']).toEqual({
    ...template,
    contextActivities: {
      ...template.contextActivities,
      category: [
        { id: 'https://a.example' },
        { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
        { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' },
      ],
    },
  });
  expect(again?.id).toBe(first?.id);
  expect(statementOf('passed', { launch, data, now: '' }).id).not.toBe(first?.id);
});
