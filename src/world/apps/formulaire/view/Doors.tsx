// Before, after, and when the session is closed.

import { CircleCheck } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { Heading } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { headingOf } from '../remarks';
import type { FormView } from '../state';

export function Start({ view }: { readonly view: FormView }) {
  const { form } = view.state;
  return (
    <>
      <Heading view={view} words={form.title} />
      <Lines lines={form.intro} />
      <div className="kit-tools">
        <Press view={view} gesture={{ type: 'started' }} look="main" />
        <Follow view={view} />
      </div>
    </>
  );
}

export function Sent({ view }: { readonly view: FormView }) {
  const { skin, state } = view;
  return (
    <>
      <div className="formulaire__receipt">
        <Icon of={CircleCheck} />
        <Heading view={view} words={skin.sentTitle} />
        <p>{skin.number}</p>
        <strong>{state.form.number}</strong>
      </div>
      {state.isDoubled && <p className="formulaire__note">{skin.onceOnly}</p>}
      <h4>{skin.nextTitle}</h4>
      <Lines lines={state.form.after} />
      <div className="kit-tools">
        <Press view={view} gesture={{ type: 'reopened' }} />
        <Follow view={view} />
      </div>
    </>
  );
}

export function Closed({ view }: { readonly view: FormView }) {
  const { skin, state } = view;
  const isLater = state.pane.name === 'closed' && state.pane.why === 'later';
  return (
    <>
      <Heading view={view} words={headingOf(state).title} />
      <p>{isLater ? skin.laterMore : skin.closedMore}</p>
      <div className="kit-tools">
        <Press view={view} gesture={{ type: 'resumed' }} look="main" />
      </div>
    </>
  );
}

function Follow({ view }: { readonly view: FormView }) {
  return view.state.form.tracking === undefined ? null : <Press view={view} gesture={{ type: 'tracking-opened' }} />;
}

export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}
