// Le navigateur : une note que l’on écrit, que l’on garde, que l’on reprend. Une ligne pour chaque geste.

import { foldText } from '../../../core/lesson/fold-text';
import { box, button } from '../../kit/control';
import type { SayOf } from '../../kit/sentences';
import { appOf, type Kind, type ViewOf } from '../app-of';
import * as messages from './messages/fr';
import type { NavigateurEvent, NavigateurGoal, NavigateurScenario, NavigateurSlip } from './schema';
import { skin } from './skin';

export interface Navigateur {
  readonly pane: { readonly name: 'writing' | 'kept' };
  readonly words: string;
}

interface NavigateurKind extends Kind {
  readonly scenario: NavigateurScenario;
  readonly state: Navigateur;
  readonly event: NavigateurEvent;
  readonly goal: NavigateurGoal;
  readonly slip: NavigateurSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: never;
  readonly skin: typeof skin;
}

export type NavigateurView = ViewOf<NavigateurKind>;

export default appOf<NavigateurKind>({
  id: 'navigateur',
  role: 'site',
  words: messages,
  skinOf: () => skin,
  title: () => ({ name: skin.name, site: 'navigateur.example' }),
  start: ({ note }) => ({ pane: { name: 'writing' }, words: note ?? '' }),
  gestures: {
    'note-edited': {
      control: () => box('note', skin.box),
      area: 'field',
      typed: 'value',
      in: 'writing',
      does: ({ event, state }) => (event.value === state.words ? state : { ...state, words: event.value }),
    },
    'note-kept': {
      control: () => button('keep', skin.keep),
      area: 'end-of-form',
      in: 'writing',
      does: ({ state }) => ({ ...state, pane: { name: 'kept' } }),
      slip: ({ after }) => (after.words.trim() === '' ? { type: 'kept-empty' } : undefined),
    },
    'note-reopened': {
      control: () => button('reopen', skin.reopen),
      in: 'kept',
      does: ({ state }) => ({ ...state, pane: { name: 'writing' } }),
    },
  },
  receives: {},
  isReached: ({ says }, { pane, words }) => pane.name === 'kept' && foldText(words).includes(foldText(says)),
  exits: ({ pane }) => (pane.name === 'kept' ? [{ type: 'note-reopened' }] : []),
  shows: ({ pane, words }) => (pane.name === 'kept' ? { id: 'kept', words } : { id: 'screen-open', title: skin.title }),
});
