import { describe, expect, test } from 'vitest';
import { driverOf } from '../../../../tests/support/driver';
import fenetres from './model';
import type { FenetresGoal, FenetresScenario } from './schema';
import { frontOf } from './state';

const app = 'fenetres';
const things: FenetresScenario['things'] = [
  { kind: 'writer', id: 'bloc', name: 'Bloc-notes', keeps: 'Lettre à Claire' },
  { kind: 'picture', id: 'photo', name: 'Jardin', shows: ['Le jardin'] },
  { kind: 'folder', id: 'papiers', name: 'Papiers', holds: ['liste'] },
  { kind: 'text', id: 'liste', name: 'Courses', words: 'Pain' },
];
type Open = FenetresScenario['open'][number];
const letter: Open = { thing: 'bloc', words: 'Bonjour Claire', as: 'shown', place: 'milieu' };
const photo: Open = { thing: 'photo', words: '', as: 'shown', place: 'haut-gauche' };
const aDesk = (...open: readonly Open[]) => driverOf(fenetres)({ skin: 'colline', things, open });
const front = (desk: ReturnType<typeof aDesk>): string | undefined => frontOf(desk.state)?.id;
const hello: FenetresGoal = { app, type: 'in-front', says: ['bonjour', 'claire'] };

describe('windows', () => {
  test('what is opened comes in front; what is behind comes back with its button in the bar', () => {
    const desk = aDesk(letter).after({ type: 'thing-opened', thing: 'photo' });
    expect(front(desk)).toBe('photo');
    expect(desk.reaches(hello)).toBe(false);
    expect(desk.after({ type: 'window-raised', window: 'bloc' }).reaches(hello)).toBe(true);
  });

  test('put aside, a window keeps its words, and comes back from the bar as it was', () => {
    const aside = aDesk(letter).after({ type: 'window-shrunk', window: 'bloc' });
    expect(aside.reaches({ app, type: 'shrunk', thing: 'bloc' })).toBe(true);
    expect(front(aside)).toBeUndefined();
    expect(aside.after({ type: 'window-raised', window: 'bloc' }).state).toEqual(aDesk(letter).state);
    expect(aDesk(letter).after({ type: 'bar-shrunk', window: 'bloc' }).state).toEqual(aside.state);
  });

  test('a window fills the screen, and takes its size again', () => {
    const full = aDesk(letter).after({ type: 'window-filled', window: 'bloc' });
    expect(full.reaches({ app, type: 'full', thing: 'bloc' })).toBe(true);
    expect(full.after({ type: 'window-unfilled', window: 'bloc' }).state).toEqual(aDesk(letter).state);
  });

  test('a window that fills the screen hides the icons, and does not move', () => {
    const full = aDesk({ ...letter, as: 'full' });
    expect(full.after({ type: 'thing-opened', thing: 'photo' }).state).toBe(full.state);
    expect(full.after({ type: 'move-asked', window: 'bloc' }).state).toBe(full.state);
    expect(front(full.after({ type: 'desk-shown' }, { type: 'thing-opened', thing: 'photo' }))).toBe('photo');
  });

  test('only the window in front is in hand', () => {
    const desk = aDesk(letter, photo);
    for (const type of ['window-shrunk', 'window-filled', 'window-closed', 'move-asked', 'bar-shrunk'] as const) {
      expect(desk.after({ type, window: 'bloc' }).state).toBe(desk.state);
    }
    expect(desk.after({ type: 'text-edited', window: 'bloc', value: 'x' }).state).toBe(desk.state);
  });

  test('a window moves from its menu as when it is drawn', () => {
    const goal: FenetresGoal = { app, type: 'placed', thing: 'bloc', place: 'bas-droite' };
    const asked = aDesk(letter).after({ type: 'move-asked', window: 'bloc' });
    expect(asked.after({ type: 'move-ended' }).state).toEqual(aDesk(letter).state);
    const moved = asked.after({ type: 'window-moved', window: 'bloc', place: 'bas-droite' });
    expect(moved.reaches(goal)).toBe(true);
    expect(moved.state).toEqual(aDesk(letter).after({ type: 'window-dropped', window: 'bloc', place: 'bas-droite' }).state);
  });

  test('what a folder holds opens from the folder', () => {
    const desk = aDesk();
    expect(desk.after({ type: 'thing-opened', thing: 'liste' }).state).toBe(desk.state);
    expect(front(desk.after({ type: 'thing-opened', thing: 'papiers' }, { type: 'thing-opened', thing: 'liste' }))).toBe('liste');
  });
});

describe('two copies of the same thing', () => {
  test('a writer opens a second window, empty, beside the first; a picture has one alone', () => {
    const desk = aDesk({ ...letter, as: 'shrunk' }).after({ type: 'thing-opened', thing: 'bloc' });
    expect(desk.state.windows.map(({ id, words }) => [id, words])).toEqual([
      ['bloc', 'Bonjour Claire'],
      ['bloc-2', ''],
    ]);
    expect(aDesk(photo).after({ type: 'thing-opened', thing: 'photo' }).state.windows).toHaveLength(1);
  });

  test('four windows of a writer at most', () => {
    const open = { type: 'thing-opened', thing: 'bloc' } as const;
    expect(aDesk().after(open, open, open, open, open, open).state.windows).toHaveLength(4);
  });

  test('the slip says where the first one is; and nothing when there was none', () => {
    const open = { type: 'thing-opened', thing: 'bloc' } as const;
    expect(aDesk({ ...letter, as: 'shrunk' }).slipOf(open)).toEqual({ app, type: 'second-copy', name: 'Sans titre – Bloc-notes' });
    expect(aDesk().slipOf(open)).toBeUndefined();
  });

  test('the windows that are too many can be closed', () => {
    const goal: FenetresGoal = { app, type: 'windows-left', most: 1 };
    const two = aDesk(letter).after({ type: 'thing-opened', thing: 'bloc' });
    expect(two.reaches(goal)).toBe(false);
    expect(two.after({ type: 'window-closed', window: 'bloc-2' }).reaches(goal)).toBe(true);
  });
});

describe('what is written', () => {
  const kept: FenetresGoal = { app, type: 'kept', says: ['claire'] };
  const closing = aDesk(letter).after({ type: 'window-closed', window: 'bloc' });

  test('closing a text that is not kept asks first', () => {
    expect(closing.state.pane).toEqual({ name: 'asking', window: 'bloc' });
    expect(closing.after({ type: 'close-held' }).state).toEqual(aDesk(letter).state);
  });

  test('kept, it has an icon, from which it opens again', () => {
    const after = closing.after({ type: 'close-kept' });
    expect(after.reaches(kept)).toBe(true);
    expect(after.after({ type: 'thing-opened', thing: 'bloc-garde' }).reaches(hello)).toBe(true);
    expect(aDesk(letter).after({ type: 'text-kept', window: 'bloc' }).reaches(kept)).toBe(true);
  });

  test('kept before, it closes without a question; changed since, it asks again', () => {
    const desk = aDesk(letter).after({ type: 'text-kept', window: 'bloc' });
    expect(desk.after({ type: 'window-closed', window: 'bloc' }).state.windows).toEqual([]);
    const changed = desk.after({ type: 'text-edited', window: 'bloc', value: 'Bonjour' });
    expect(changed.after({ type: 'window-closed', window: 'bloc' }).state.pane.name).toBe('asking');
  });

  test('two texts that are kept have two names', () => {
    const desk = aDesk(letter, letter).after(
      { type: 'text-kept', window: 'bloc-2' },
      { type: 'window-raised', window: 'bloc' },
      { type: 'text-kept', window: 'bloc' },
    );
    expect(desk.state.things.map(({ name }) => name)).toEqual(['Bloc-notes', 'Jardin', 'Papiers', 'Courses', 'Lettre à Claire', 'Lettre à Claire 2']);
  });

  test('thrown away, it is gone, and that is said', () => {
    expect(closing.slipOf({ type: 'close-dropped' })).toEqual({ app, type: 'text-dropped', name: 'Sans titre – Bloc-notes' });
    expect(closing.after({ type: 'close-dropped' }).reaches(kept)).toBe(false);
  });
});

describe('✕', () => {
  test('where – was asked', () => {
    expect(aDesk(letter).slipOf({ type: 'window-closed', window: 'bloc' }, { app, type: 'shrunk', thing: 'bloc' })).toMatchObject({
      type: 'closed-not-shrunk',
    });
  });

  test('on the window that one needs', () => {
    expect(aDesk(letter).slipOf({ type: 'window-closed', window: 'bloc' }, hello)).toMatchObject({ type: 'wrong-window' });
    expect(aDesk(letter, photo).slipOf({ type: 'window-closed', window: 'photo' }, hello)).toBeUndefined();
  });
});
