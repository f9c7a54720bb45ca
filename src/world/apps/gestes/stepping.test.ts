import { describe, expect, test } from 'vitest';
import { driverOf } from '../../../../tests/support/driver';
import gestes from './model';
import { scenarioSchema } from './schema';

const app = 'gestes';
const station = 'fiche';
const keys = {
  id: station,
  kind: 'keys',
  fields: [
    { label: 'Prénom', value: 'Camille' },
    { label: 'Nom', value: 'Martin' },
  ],
  list: { label: 'Jour', options: ['lundi', 'mardi', 'mercredi'], wanted: 'mardi' },
};
const start = () => driverOf(gestes)(scenarioSchema.parse({ stations: [keys] }));
const tab = (to: string) => ({ type: 'tabbed', station, to }) as const;
const arrow = (to: string) => ({ type: 'arrowed', station, to }) as const;
const click = (to: string) => ({ type: 'clicked-in', station, to }) as const;
const on = { type: 'went-on', station } as const;
const finished = { app, type: 'finished' } as const;

describe('going on without the mouse', () => {
  test('Tab goes from box to box, then to the list, where an arrow ticks the answer', () => {
    expect(start().after(tab('Nom'), tab('Jour'), arrow('mardi'), on).reaches(finished)).toBe(true);
    expect(start().after(tab('Nom'), tab('Jour'), on).reaches(finished), 'the first answer is not the one').toBe(false);
  });

  test('Tab passes nothing over, comes back with Maj, and begins again after the list', () => {
    expect(start().after(tab('Jour')).state.pane, 'two boxes further').toMatchObject({ at: 0 });
    expect(start().after(tab('Nom'), tab('Prénom')).state.pane).toMatchObject({ at: 0 });
    expect(start().after(tab('Nom'), tab('Jour'), tab('Prénom')).state.pane).toMatchObject({ at: 0 });
  });

  test('once the answer is ticked, Tab may go anywhere', () => {
    const done = start().after(tab('Nom'), tab('Jour'), arrow('mardi'));
    expect(done.after(tab('Nom'), tab('Prénom'), on).reaches(finished)).toBe(true);
  });

  test('the arrows tick nothing outside the list; in it, after the last answer comes the first', () => {
    expect(start().after(arrow('mardi')).state.pane).toMatchObject({ chosen: 0 });
    const inList = start().after(tab('Nom'), tab('Jour'));
    expect(inList.after(arrow('mercredi')).state.pane, 'up, from the first').toMatchObject({ chosen: 2 });
    expect(inList.after(arrow('mercredi'), arrow('lundi')).state.pane).toMatchObject({ chosen: 0 });
  });

  test('one may click in the first box, to begin; elsewhere a click is told, and ticks no answer', () => {
    expect(start().slipOf(click('Prénom'))).toBeUndefined();
    expect(start().slipOf(click('Nom'))).toEqual({ app, type: 'clicked-instead' });
    expect(start().after(click('Nom')).state.pane, 'one is there all the same').toMatchObject({ at: 1 });
    const ticked = start().after(tab('Nom'), tab('Jour'));
    expect(ticked.slipOf(click('mardi'))).toEqual({ app, type: 'clicked-instead' });
    expect(ticked.after(click('mardi'), on).reaches(finished)).toBe(false);
  });

  test('who cannot make this gesture has it made', () => {
    expect(start().after({ type: 'done-for-me', station }, on).reaches(finished)).toBe(true);
  });

  test('an answer that the list has not, or that is ticked already, stops the author', () => {
    for (const wanted of ['lundi', 'dimanche']) expect(() => scenarioSchema.parse({ stations: [{ ...keys, list: { ...keys.list, wanted } }] })).toThrow();
  });
});
