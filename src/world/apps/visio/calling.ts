// A call begins where it stood, and takes of the plan what it takes. Pure.

import { goTo } from '../../kit/go-to';
import { lineOf, type Call, type Visio } from './state';

/** One is on the line. A connection that was lost begins again where it was. */
export function begin(state: Visio, lineId: string, by: Call['by']): Visio {
  const turn = state.at[lineId] ?? lineOf(lineId, state)?.turns[0]?.id;
  return turn === undefined ? state : goTo(state, { name: 'call', lineId, turn, by, controls: 'shown' });
}

/** The picture takes much, the voice a little; through the Wi-Fi, nothing. */
export function spend(state: Visio): Visio {
  const { pane, network, camera, spent } = state;
  if (pane.name !== 'call' || pane.by !== 'net' || network !== 'plan' || spent === 'much') return state;
  return { ...state, spent: camera === 'on' ? 'much' : 'some' };
}
