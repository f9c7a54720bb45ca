// What stands between the title and the buttons, page by page.

import { MessageCircle } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import type { Page } from '../state';
import { keysOf } from '../submit';
import { Field } from './Field';
import { Press } from './Press';
import { SecretBox } from './SecretBox';
import { helpId, problemId, type Part } from './part';

interface Props {
  readonly app: Part;
  readonly pane: Page;
}

export function PasswordPage({ app, pane }: Props) {
  const { look, state, idPrefix } = app;
  const isAtFault = pane.problem !== undefined;
  const { words } = state.setting;
  return (
    <>
      <ul className="compte__rules" id={helpId(app)}>
        {(state.setting.demands === 'mixed' ? look.passwordHelpMixed : look.passwordHelp).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <SecretBox app={app} isAtFault={isAtFault} help="gauge" />
      {words.length > 0 && (
        <div className="compte__exercise" role="group" aria-labelledby={`${idPrefix}-words`}>
          <p className="compte__exercise-title" id={`${idPrefix}-words`}>
            {look.words}
          </p>
          <div className="compte__words">
            {words.map((word) => (
              <Press key={word} app={app} target={`word:${word}`} event={{ app: 'compte', type: 'word-added', word }} words={word} look="word" />
            ))}
          </div>
        </div>
      )}
    </>
  );
}

export function SignInPage({ app, pane }: Props) {
  const { look, state } = app;
  const isOwn = pane.task === 'sign-in';
  return (
    <>
      <Given app={app} pane={pane} />
      <Field app={app} field="login" />
      <SecretBox app={app} isAtFault={pane.problem !== undefined} help="none" />
      {isOwn && (
        <>
          <Press app={app} target="forgotten" event={{ app: 'compte', type: 'password-forgotten' }} words={look.forgotten} look="link" />
          <label className="compte__choice">
            <input
              type="checkbox"
              className="compte__tick"
              checked={state.keep === 'yes'}
              onChange={() => app.send({ app: 'compte', type: 'keep-answered', answer: state.keep === 'yes' ? 'no' : 'yes' })}
              {...app.mark('keep')}
            />
            <span>{look.keep}</span>
          </label>
        </>
      )}
    </>
  );
}

/** The exercise gives the password: nobody is ever asked for theirs. */
function Given({ app, pane }: Props) {
  const { look, state } = app;
  const keys = keysOf(state, pane);
  const isForgotten = state.account?.changed !== 'yes' && state.setting.account?.memory === 'forgotten';
  if (keys === undefined || isForgotten) return null;
  return (
    <div className="compte__exercise">
      <p className="compte__exercise-title">{look.exercise}</p>
      {pane.task === 'public' && <p>{look.exerciseLogin(keys.login)}</p>}
      <p>{look.exercisePassword(keys.password)}</p>
    </div>
  );
}

export function CodePage({ app, sent }: { readonly app: Part; readonly sent: string }) {
  const { look } = app;
  return (
    <>
      <p className="compte__line">{sent}</p>
      <Field app={app} field="code" help={look.codeHelp} />
      <Press app={app} target="resend" event={{ app: 'compte', type: 'code-resent' }} words={look.resend} look="link" />
    </>
  );
}

/** Somebody who would like the code: beside the page, as a chat is. */
export function Asker({ app }: { readonly app: Part }) {
  const { look, state } = app;
  const { asker } = state.setting;
  if (asker === undefined || state.asker === 'silent') return null;
  return (
    <div className="compte__asker" role="group" aria-label={asker.name}>
      <p className="compte__asker-name">
        <Icon of={MessageCircle} />
        {asker.name}
      </p>
      <p>{asker.says}</p>
      {state.asker === 'asking' ? (
        <Press app={app} target="give-code" event={{ app: 'compte', type: 'code-given' }} words={look.giveCode} />
      ) : (
        <p>{look.codeGiven}</p>
      )}
    </div>
  );
}

export function TermsPage({ app, pane }: Props) {
  const { look, state } = app;
  const isAtFault = pane.problem !== undefined;
  return (
    <>
      <ul className="compte__rules">
        {look.termsLines.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <label className="compte__choice">
        <input
          type="checkbox"
          className="compte__tick"
          checked={state.terms === 'yes'}
          aria-invalid={isAtFault ? 'true' : undefined}
          aria-describedby={isAtFault ? problemId(app) : undefined}
          onChange={() => app.send({ app: 'compte', type: 'terms-answered', answer: state.terms === 'yes' ? 'no' : 'yes' })}
          {...app.mark('terms')}
        />
        <span>{look.terms}</span>
      </label>
    </>
  );
}

export function ProvidersPage({ app }: { readonly app: Part }) {
  return (
    <ul className="compte__providers">
      {app.state.setting.providers.map(({ id, name }) => (
        <li key={id}>
          <Press app={app} target={`provider:${id}`} event={{ app: 'compte', type: 'provider-chosen', provider: id }} words={name} />
        </li>
      ))}
    </ul>
  );
}

export function ConsentPage({ app }: { readonly app: Part }) {
  const { look, state } = app;
  return (
    <>
      <p className="compte__line">{look.shared(state.setting.brand)}</p>
      <ul className="compte__rules">
        {look.sharedLines.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
