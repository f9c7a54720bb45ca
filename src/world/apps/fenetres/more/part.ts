// The second part of the windows, brought where the screen is blocked: a page that hides all the rest, or a window that answers no more. Pure.

import { button } from '../../../kit/control';
import type { SecondPart } from '../../app-of';
import { DESK, isUnkept, windowOf, type Fenetres, type Pane, type Windows } from '../state';
import { titleOf } from '../titles';
import { blockedWords } from './words';

const part: SecondPart<Windows> = {
  gestures: {
    'bare-left': {
      control: ({ state }) => button('full', blockedWords[state.skin].full),
      area: 'keys',
      say: ({ state }) => ({ id: 'leave-bare', key: blockedWords[state.skin].full }),
      in: 'bare',
      does: ({ state }) => ({ ...state, pane: DESK }),
    },
    'top-shown': {
      control: ({ state }) => button('top', blockedWords[state.skin].top),
      area: 'top',
      in: 'bare',
      does: ({ state, pane }) => (pane.isTop ? state : { ...state, pane: { ...pane, isTop: true } }),
      after: () => ({ id: 'top-shown' }),
    },
    'bare-closed': {
      control: ({ state }) => button('leave', blockedWords[state.skin].leave),
      area: 'top',
      in: 'bare',
      does: ({ state, pane }) => (pane.isTop ? { ...state, pane: DESK } : state),
    },
    'escape-pressed': {
      control: ({ state }) => button('escape', blockedWords[state.skin].escape),
      area: 'keys',
      after: 'silence',
      does: ({ state }) => tried(state),
      slip: () => ({ type: 'escape-useless' }),
    },
    waited: {
      control: ({ state }) => button('wait', blockedWords[state.skin].wait),
      area: 'keys',
      in: 'stuck',
      does: ({ state, pane }) => (pane.hasWaited ? state : { ...state, pane: { ...pane, hasWaited: true } }),
      after: ({ after, skin }) => ({ id: 'waited', name: stuckIn(after, skin) }),
    },
    hurried: {
      control: ({ state }) => button('wait', blockedWords[state.skin].wait),
      area: 'keys',
      in: 'stuck',
      after: 'silence',
      // Each click more is one more thing that it has to do.
      does: ({ state, pane }) => tried({ ...state, pane: { ...pane, hasWaited: false } }),
      slip: () => ({ type: 'hurried' }),
    },
    'tasks-shown': {
      control: ({ state }) => button('tasks', blockedWords[state.skin].tasks),
      area: 'keys',
      say: ({ state }) => ({ id: 'show-tasks', control: blockedWords[state.skin].tasks }),
      in: 'stuck',
      // Too soon, it is one thing more that the machine has to do.
      does: ({ state, pane }) => (pane.hasWaited ? { ...state, pane: { ...pane, name: 'tasks' } } : tried(state)),
      slip: ({ after: { pane } }) => (pane.name === 'stuck' ? { type: 'hurried' } : undefined),
    },
    'tasks-closed': {
      control: ({ state }) => button('tasks-close', blockedWords[state.skin].closeTasks),
      area: 'list',
      in: 'tasks',
      does: ({ state, pane }) => ({ ...state, pane: { ...pane, name: 'stuck' } }),
    },
    'task-ended': {
      control: ({ event: { window }, state, skin }) => {
        const one = windowOf(window, state);
        return button(`end:${window}`, `${blockedWords[state.skin].end}\u00a0: ${one === undefined ? '' : titleOf(one, state, skin)}`);
      },
      area: 'list',
      in: 'tasks',
      does: ({ event: { window }, state, pane }) => {
        const windows = state.windows.filter(({ id }) => id !== window);
        if (windows.length === state.windows.length) return state;
        return { ...state, windows, pane: window === pane.window ? DESK : pane };
      },
      slip: ({ event: { window }, before, skin }) => {
        const one = windowOf(window, before);
        const isStuck = before.pane.name === 'tasks' && before.pane.window === window;
        return one === undefined || isStuck || !isUnkept(one) ? undefined : { type: 'wrong-task', name: titleOf(one, before, skin) };
      },
    },
  },
  slips: {
    'escape-useless': (_, { state: { pane, skin } }) =>
      pane.name === 'bare'
        ? `[[${blockedWords[skin].escape}]] ne suffit pas ici. Appuyez sur [[${blockedWords[skin].full}]]. Ou amenez la flèche tout en haut de l’écran, et attendez.`
        : `[[${blockedWords[skin].escape}]] ferme parfois une question cachée. Ici, il n’y en a pas. Choisissez [[${blockedWords[skin].wait}]].`,
    hurried: (_, { state: { skin } }) =>
      `Rien ne bouge, et chaque clic fait attendre plus longtemps. Ne cliquez plus. Choisissez [[${blockedWords[skin].wait}]].`,
    'wrong-task': ({ name }) =>
      `«\u00a0${name}\u00a0» répondait encore, et son texte n’était pas enregistré\u00a0: il est perdu. Ici, annulez votre geste. Terminez seulement ce qui ne répond pas.`,
  },
  goals: {},
  exits: ({ pane }) => {
    if (pane.name === 'bare') return [pane.isTop ? { type: 'bare-closed' } : { type: 'top-shown' }, { type: 'bare-left' }];
    if (pane.name === 'stuck') return [{ type: 'waited' }, { type: 'tasks-shown' }];
    return pane.name === 'tasks' ? [{ type: 'task-ended', window: pane.window }, { type: 'tasks-closed' }] : [];
  },
};

export default part;

/** Pressed in vain: nothing changes but that. */
function tried(state: Fenetres): Fenetres {
  const { pane } = state;
  return isBlocked(pane) ? { ...state, pane: { ...pane, tries: pane.tries + 1 } } : state;
}

function isBlocked(pane: Pane): pane is Extract<Pane, { readonly tries: number }> {
  return 'tries' in pane;
}

function stuckIn(state: Fenetres, skin: Windows['skin']): string {
  const window = isBlocked(state.pane) ? windowOf(state.pane.window, state) : undefined;
  return window === undefined ? '' : titleOf(window, state, skin);
}
