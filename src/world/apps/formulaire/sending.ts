// The declaration, then the request leaves: once, however often one presses. Pure.

import { button, checkbox } from '../../kit/control';
import type { Outcome } from '../contract';
import { holds } from './form';
import { slipOfAnswers, slipOfRefusal } from './goals';
import { refuse, unfinishedPage } from './problems';
import { shows } from './remarks';
import type { Formulaire, FormRows } from './state';
import { withRequest } from './tracking';

export const sendingGestures: FormRows<'declared' | 'declaration-withdrawn' | 'sent' | 'put-off' | 'reopened'> = {
  declared: {
    control: ({ state }) => checkbox('declare', state.form.declaration),
    area: 'end-of-list',
    say: ({ state }) => ({ id: 'declare', box: state.form.declaration }),
    in: 'summary',
    does: ({ state }) => (state.declared ? state : { ...state, declared: true }),
    after: 'silence',
  },
  'declaration-withdrawn': {
    control: ({ state }) => checkbox('declare', state.form.declaration),
    area: 'end-of-list',
    say: ({ state }) => ({ id: 'untick', box: state.form.declaration }),
    in: 'summary',
    does: ({ state }) => (state.declared ? { ...state, declared: false } : state),
    after: 'silence',
  },
  sent: {
    control: ({ skin }) => button('send', skin.send),
    area: 'end',
    does: ({ state }) => submit(state),
    after: ({ after, skin }) => (after.isDoubled ? { id: 'form-says', text: skin.onceOnly.replace(/\.$/, '') } : shows(after, skin)),
    slip: ({ before, after, goals }) => {
      if (before.submission === 'sent') return { type: 'double-send' };
      if (after.pane.name === 'summary') return { type: 'sent-without-declaration' };
      return slipOfRefusal(after) ?? slipOfAnswers(() => true, after, goals);
    },
  },
  'put-off': {
    control: ({ skin }) => button('later', skin.later),
    area: 'end',
    in: 'summary',
    does: ({ state }) => ({ ...state, pane: { name: 'closed', why: 'later' } }),
    // The summary looks like the end.
    slip: ({ goals }) => (goals.some(({ type }) => type === 'sent') ? { type: 'left-unsent' } : undefined),
  },
  reopened: {
    control: ({ skin }) => button('reopen', skin.reopen),
    area: 'end',
    in: 'sent',
    does: ({ state }) => ({ ...state, submission: 'reopened', pane: { name: 'summary' }, isDoubled: false }),
  },
};

function submit(state: Formulaire): Formulaire | Outcome<Formulaire> {
  const { pane, form } = state;
  // Pressed once more: what left stays, and nothing leaves again.
  if (pane.name === 'sent') return state.isDoubled ? state : { ...state, isDoubled: true };
  if (pane.name !== 'summary') return state;
  const unfinished = unfinishedPage(state);
  if (unfinished !== undefined) return refuse({ ...state, pane: { name: 'page', page: unfinished.page.id, onward: 'summary' } }, unfinished.problems);
  if (!state.declared) return refuse(state, []);
  const { receipt, mails } = form;
  // A receipt comes for the first sending only; what an answer brings comes the first time it is sent.
  const followed = mails.filter(({ when, subject }) => holds(when, state.answers) && !state.mailed.includes(subject));
  const arriving = [...(state.submission === 'reopened' ? [] : [receipt]), ...followed];
  const mailed = [...state.mailed, ...followed.map(({ subject }) => subject)];
  const after = withRequest({ ...state, submission: 'sent', mailed, pane: { name: 'sent' } });
  const effects = arriving.map(({ from, subject, body }) => ({ type: 'mail-delivered', when: 'soon', mail: { from, subject, body } }) as const);
  return effects.length === 0 ? after : { state: after, effects };
}
