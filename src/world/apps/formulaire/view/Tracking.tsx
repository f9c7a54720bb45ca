// Following a request: its number is asked for, then one reads where it stands and what the service waits for.

import { ArrowLeft } from 'lucide';
import { Heading } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { fieldsInFront, requestInFront } from '../form';
import { headingOf } from '../remarks';
import type { FormView, SentRequest } from '../state';
import { Lines } from './Doors';
import { Page, Questions } from './Page';

export function Lookup({ view }: { readonly view: FormView }) {
  return (
    <Page view={view} submit={{ type: 'request-looked-up' }}>
      <Heading view={view} words={headingOf(view.state).title} />
      <Questions view={view} />
    </Page>
  );
}

export function Tracking({ view }: { readonly view: FormView }) {
  const request = requestInFront(view.state);
  if (request === undefined) return null;
  const standing = <Standing view={view} request={request} />;
  const mends = <Mends view={view} request={request} />;
  if (fieldsInFront(view.state).length > 0) {
    return (
      <Page view={view} submit={{ type: 'document-sent', request: request.number }} beside={mends}>
        {standing}
        <Questions view={view} />
      </Page>
    );
  }
  return (
    <div className="formulaire__page">
      <Press view={view} gesture={{ type: 'went-back' }} icon={ArrowLeft} look="link" />
      {standing}
      <div className="kit-tools">{mends}</div>
    </div>
  );
}

const STAGES = ['received', 'wanted', 'studied', 'answered'] as const;

function Standing({ view, request }: { readonly view: FormView; readonly request: SentRequest }) {
  const { skin, state } = view;
  const { sentOn, status, isCancelled, document } = request;
  // A document is a stage of the requests for which one was asked.
  const stages = STAGES.filter((stage) => stage !== 'wanted' || status === 'wanted' || document !== undefined);
  return (
    <>
      <Heading view={view} words={headingOf(state).title} />
      {!isCancelled && (
        <ol className="formulaire__stages">
          {stages.map((stage) => (
            <li key={stage} aria-current={stage === status ? 'step' : undefined}>
              {skin.stages[stage]}
            </li>
          ))}
        </ol>
      )}
      <Lines lines={[skin.sentOn(sentOn), isCancelled ? skin.cancelled : (state.form.tracking?.says[status] ?? '')]} />
    </>
  );
}

/** What one can still change: a wrong document, a request sent twice, a request cancelled by mistake. */
function Mends({ view, request: { number, status, isCancelled, document } }: { readonly view: FormView; readonly request: SentRequest }) {
  if (isCancelled) return <Press view={view} gesture={{ type: 'request-restored', request: number }} />;
  return (
    <>
      {status === 'studied' && document !== undefined && <Press view={view} gesture={{ type: 'document-reopened', request: number }} />}
      <Press view={view} gesture={{ type: 'request-cancelled', request: number }} />
    </>
  );
}
