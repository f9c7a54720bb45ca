// The list of calls, one of them, the papers on the table, and the box where one writes a number.

import { ArrowLeft, Ban, Camera, FileText, Grid3x3, Phone, PhoneIncoming, PhoneMissed, PhoneOutgoing } from 'lucide';
import type { IconNode } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { Field } from '../../../kit/Field';
import { Press } from '../../../kit/Press';
import { pastDetails } from '../remarks';
import type { CallsView, Pane, Past } from '../state';
import { nameOf } from '../state';

const ways: { readonly [Way in Past['way']]: IconNode } = { received: PhoneIncoming, made: PhoneOutgoing, missed: PhoneMissed };

export function Recent({ view }: { readonly view: CallsView }) {
  const { state, skin } = view;
  return (
    <>
      {state.past.length === 0 ? (
        <p className="kit-soft">{skin.nothing}</p>
      ) : (
        <ul className="appels__list">
          {state.past.map(({ lineId, way }) => (
            <li key={lineId}>
              <Press view={view} gesture={{ type: 'past-opened', lineId }} icon={ways[way]} look="row">
                <strong>{nameOf(lineId, state)}</strong> <span className="kit-detail">{pastDetails(lineId, state, skin).join(', ')}</span>
              </Press>
            </li>
          ))}
        </ul>
      )}
      <Press view={view} gesture={{ type: 'dial-opened' }} icon={Grid3x3} look="main" />
      {state.papers.length > 0 && (
        <section>
          <h4 className="appels__title">{skin.papers}</h4>
          <div className="kit-tools appels__tools">
            {state.papers.map(({ id }) => (
              <Press key={id} view={view} gesture={{ type: 'paper-opened', paperId: id }} icon={FileText} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

export function OnePast({ view, lineId }: { readonly view: CallsView; readonly lineId: string }) {
  const { state, skin } = view;
  const isBlocked = state.blocked.includes(lineId);
  return (
    <>
      <Back view={view} />
      {pastDetails(lineId, state, skin).map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
      <div className="kit-tools appels__tools">
        {state.captured.includes(lineId) ? (
          <p className="appels__kept">
            <Icon of={Camera} />
            {skin.captured}
          </p>
        ) : (
          <Press view={view} gesture={{ type: 'captured', lineId }} icon={Camera} />
        )}
        <Press view={view} gesture={{ type: isBlocked ? 'unblocked' : 'blocked', lineId }} icon={Ban} />
        <Press view={view} gesture={{ type: 'called-back', lineId }} icon={Phone} />
      </div>
    </>
  );
}

export function Paper({ view, paperId }: { readonly view: CallsView; readonly paperId: string }) {
  return (
    <>
      <Back view={view} />
      <Sheet view={view} paperId={paperId} />
      <Press view={view} gesture={{ type: 'dial-opened' }} icon={Grid3x3} look="main" />
    </>
  );
}

function Sheet({ view, paperId }: { readonly view: CallsView; readonly paperId: string }) {
  const paper = view.state.papers.find(({ id }) => id === paperId);
  return (
    <div className="kit-paper appels__paper">
      {paper?.shows.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** The paper one has just looked at stays beside the box: nobody keeps ten digits in mind. */
export function Dial({ view, pane }: { readonly view: CallsView; readonly pane: Extract<Pane, { readonly name: 'dial' }> }) {
  return (
    <>
      <Back view={view} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          view.send({ type: 'number-dialled' });
        }}
      >
        <Field
          view={view}
          gesture={(value) => ({ type: 'number-edited', value })}
          value={pane.words}
          problem={pane.problem === undefined ? undefined : view.skin.unknown}
          box={{ inputMode: 'tel', autoCapitalize: 'off', spellCheck: false }}
        >
          <Press view={view} gesture={{ type: 'number-dialled' }} type="submit" icon={Phone} look="main" />
        </Field>
      </form>
      {pane.paperId !== undefined && <Sheet view={view} paperId={pane.paperId} />}
    </>
  );
}

function Back({ view }: { readonly view: CallsView }) {
  return (
    <div className="kit-tools">
      <Press view={view} gesture={{ type: 'pane-closed' }} icon={ArrowLeft} look="quiet" />
    </div>
  );
}
