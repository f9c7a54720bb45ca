// A call that rings, and a voice on the line: what it says is written, and read aloud; what one may answer are buttons.

import { Phone, PhoneOff } from 'lucide';
import { Press } from '../../../kit/Press';
import { shownNumber, type CallsView } from '../state';
import { turnIn } from '../talking';

export function Ringing({ view, lineId }: { readonly view: CallsView; readonly lineId: string }) {
  return (
    <>
      <p>{view.skin.rings}</p>
      <div className="appels__number">{shownNumber(lineId, view.state)}</div>
      <div className="kit-tools appels__tools">
        <Press view={view} gesture={{ type: 'call-taken', lineId }} icon={Phone} look="main" />
        <Press view={view} gesture={{ type: 'call-declined', lineId }} icon={PhoneOff} data-call="end" />
      </div>
    </>
  );
}

export function Talk({ view, lineId, mine }: { readonly view: CallsView; readonly lineId: string; readonly mine: string | undefined }) {
  const { state, skin } = view;
  const turn = turnIn(state);
  const hangUp = (
    <div className="kit-tools appels__tools">
      <Press view={view} gesture={{ type: 'hung-up', lineId }} icon={PhoneOff} data-call="end" />
    </div>
  );
  return (
    <>
      <div className="appels__number">{shownNumber(lineId, state)}</div>
      {state.skin === 'sonnette' && hangUp}
      {mine !== undefined && (
        <p className="appels__mine">
          <span className="visually-hidden">{`${skin.me}\u00a0: `}</span>
          {mine}
        </p>
      )}
      <div className="appels__voice">
        {turn?.says.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {turn !== undefined && turn.answers.length > 0 && (
        <>
          <h4 className="appels__title">{skin.answers}</h4>
          <ul className="appels__answers">
            {turn.answers.map(({ id }) => (
              <li key={id}>
                <Press view={view} gesture={{ type: 'answered', lineId, answer: id }} />
              </li>
            ))}
          </ul>
        </>
      )}
      {state.skin === 'cadran' && hangUp}
    </>
  );
}
