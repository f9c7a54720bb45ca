// Before, after, and when the session is closed.

import { CircleCheck } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { headingId, type Part } from './part';
import { Press } from './Press';

export function Title({ app, words }: { readonly app: Part; readonly words: string }) {
  return (
    <h3 className="formulaire__title" id={headingId(app)} data-heading="" tabIndex={-1}>
      {words}
    </h3>
  );
}

export function Start({ app }: { readonly app: Part }) {
  const { form } = app.state;
  return (
    <>
      <Title app={app} words={form.title} />
      {form.intro.map((line) => (
        <p key={line} className="formulaire__line">
          {line}
        </p>
      ))}
      <div className="formulaire__tools">
        <Press app={app} target="start" event={{ app: 'formulaire', type: 'started' }} words={app.look.start} look="main" />
        {form.tracking !== undefined && <Follow app={app} />}
      </div>
    </>
  );
}

function Follow({ app }: { readonly app: Part }) {
  return <Press app={app} target="follow" event={{ app: 'formulaire', type: 'tracking-opened' }} words={app.look.follow} />;
}

export function Sent({ app }: { readonly app: Part }) {
  const { look, state } = app;
  return (
    <>
      <div className="formulaire__receipt">
        <Icon of={CircleCheck} />
        <Title app={app} words={look.sentTitle} />
        <p className="formulaire__number">
          {look.number}
          <strong>{state.form.number}</strong>
        </p>
      </div>
      {state.isDoubled && <p className="formulaire__note">{look.onceOnly}</p>}
      <h4 className="formulaire__subtitle">{look.nextTitle}</h4>
      {state.form.after.map((line) => (
        <p key={line} className="formulaire__line">
          {line}
        </p>
      ))}
      <div className="formulaire__tools">
        <Press app={app} target="reopen" event={{ app: 'formulaire', type: 'reopened' }} words={look.reopen} />
        {state.form.tracking !== undefined && <Follow app={app} />}
      </div>
    </>
  );
}

export function Closed({ app }: { readonly app: Part }) {
  const { look } = app;
  return (
    <>
      <Title app={app} words={look.closedTitle} />
      <p className="formulaire__line">{look.closedMore}</p>
      <div className="formulaire__tools">
        <Press app={app} target="resume" event={{ app: 'formulaire', type: 'resumed' }} words={look.resume} look="main" />
      </div>
    </>
  );
}
