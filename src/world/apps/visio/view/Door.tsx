// Before one enters: one's own picture, the bar of the microphone, and what is to put right.

import { DoorOpen, Mic } from 'lucide';
import { Press } from '../../../kit/Press';
import { Problem } from '../../../kit/Problem';
import { blockedText } from '../remarks';
import { isHeard, isSeen, lineOf, type CallsView, type Pane } from '../state';
import { Flaws, SwitchCamera, SwitchMicro } from './Call';
import { Mine } from './Face';
import { Back } from './Places';

/** Lines of the bar, and how many rise for a voice. */
const LINES = [1, 2, 3, 4, 5, 6];
const VOICE = 4;

export function Door({ view, pane }: { readonly view: CallsView; readonly pane: Extract<Pane, { readonly name: 'door' }> }) {
  const { state, skin } = view;
  const { level } = pane;
  const raised = level === 'heard' && isHeard(state) ? VOICE : 0;
  return (
    <>
      <Back view={view} />
      <p>{lineOf(pane.lineId, state)?.about}</p>
      <Problem id={`${view.idPrefix}-problem`} words={blockedText(state, skin)} />
      <Mine name={skin.me} isSeen={isSeen(state)} off={skin.off.camera} flaws={state.flaws} side="front" />
      <Flaws view={view} />
      <div className="kit-tools visio__tools">
        <SwitchMicro view={view} />
        <SwitchCamera view={view} />
      </div>
      <div className="visio__level">
        <span className="visio__bar" aria-hidden="true">
          {LINES.map((line) => (
            <span key={line} data-raised={line <= raised ? '' : undefined} />
          ))}
        </span>
        <p>{level === undefined ? skin.levels.none : skin.levels[level]}</p>
      </div>
      <div className="kit-tools visio__tools">
        <Press view={view} gesture={{ type: 'micro-tested' }} icon={Mic} />
        <Press view={view} gesture={{ type: 'entered', lineId: pane.lineId }} icon={DoorOpen} look="main" />
      </div>
    </>
  );
}
