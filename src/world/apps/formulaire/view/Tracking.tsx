// Following a request: its number is asked for, then one reads where it stands and what the service waits for.

import { fieldsInFront, requestInFront } from '../form';
import { headingOf } from '../heading';
import { problemText } from '../remarks';
import type { FormulaireEvent } from '../schema';
import type { LookupPane, SentRequest, TrackingPane } from '../state';
import { Back } from './Back';
import { Title } from './Doors';
import { FieldBox, focusIdOf } from './FieldBox';
import type { Part } from './part';
import { Press } from './Press';
import { Problems } from './Problems';

export function Tracking({ app, pane }: { readonly app: Part; readonly pane: LookupPane | TrackingPane }) {
  const { look, state } = app;
  const request = requestInFront(state);
  const fields = fieldsInFront(state);
  const problems = pane.refusal?.problems ?? [];
  const on =
    request === undefined
      ? ({ target: 'look-up', event: { app: 'formulaire', type: 'request-looked-up' }, words: look.lookUp } as const)
      : ({ target: 'send-document', event: { app: 'formulaire', type: 'document-sent', request: request.number }, words: look.sendDocument } as const);
  const contents = (
    <>
      <Back app={app} />
      <Problems
        app={app}
        list={fields.flatMap((field) =>
          problems.filter((one) => one.field === field.id).map((one) => ({ text: problemText(one, state), goTo: focusIdOf(app, field) })),
        )}
      />
      <Title app={app} words={headingOf(state).title} />
      {request !== undefined && <Standing app={app} request={request} />}
      {fields.map((field) => (
        <FieldBox key={field.id} app={app} field={field} values={state.answers} problem={problems.find((one) => one.field === field.id)} isTitle={false} />
      ))}
      <div className="formulaire__tools">
        {fields.length > 0 && (
          <button type="submit" className="formulaire__press" data-look="main" {...app.mark(on.target)}>
            {on.words}
          </button>
        )}
        {request !== undefined && <Mends app={app} request={request} />}
      </div>
    </>
  );
  if (fields.length === 0) return <div className="formulaire__page">{contents}</div>;
  return (
    <form
      className="formulaire__page"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        app.send(on.event);
      }}
    >
      {contents}
    </form>
  );
}

const STAGES = ['received', 'wanted', 'studied', 'answered'] as const;

function Standing({ app, request }: { readonly app: Part; readonly request: SentRequest }) {
  const { look, state } = app;
  const { sentOn, status, isCancelled, document } = request;
  const lines = [look.sentOn(sentOn), isCancelled ? look.cancelled : (state.form.tracking?.says[status] ?? '')];
  // A document is a stage of the requests for which one was asked.
  const stages = STAGES.filter((stage) => stage !== 'wanted' || status === 'wanted' || document !== undefined);
  return (
    <>
      {!isCancelled && (
        <ol className="formulaire__stages">
          {stages.map((stage) => (
            <li key={stage} className="formulaire__stage" aria-current={stage === status ? 'step' : undefined}>
              {look.stages[stage]}
            </li>
          ))}
        </ol>
      )}
      {lines.map((line) => (
        <p key={line} className="formulaire__line">
          {line}
        </p>
      ))}
    </>
  );
}

/** What one can still change: a wrong document, a request sent twice, a request cancelled by mistake. */
function Mends({ app, request: { number, status, isCancelled, document } }: { readonly app: Part; readonly request: SentRequest }) {
  const { look } = app;
  const press = (target: string, type: Extract<FormulaireEvent, { request: string }>['type'], words: string) => (
    <Press app={app} target={target} event={{ app: 'formulaire', type, request: number }} words={words} />
  );
  if (isCancelled) return press('restore-request', 'request-restored', look.restoreRequest);
  return (
    <>
      {status === 'studied' && document !== undefined && press('reopen-document', 'document-reopened', look.otherDocument)}
      {press('cancel-request', 'request-cancelled', look.cancelRequest)}
    </>
  );
}
