// What stands between the title and the buttons, page by page.

import { MessageCircle } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '../../../../core/icons/Icon';
import { assertNever } from '../../../../core/lesson/assert-never';
import { Check } from '../../../kit/Check';
import { Field } from '../../../kit/Field';
import { problemId } from '../../../kit/Form';
import { Press } from '../../../kit/Press';
import { suggestionsFor } from '../addresses';
import { codeText } from '../codes';
import { keysOf } from '../keys';
import { codeTyped } from '../passwords';
import { proofOn } from '../proofs';
import { problemIn } from '../questions';
import type { FieldId } from '../schema';
import type { Page, SiteView } from '../state';
import { rulesId, SecretBox } from './SecretBox';

interface Props {
  readonly view: SiteView;
  readonly pane: Page;
}

export function Boxes({ view, pane }: Props): ReactNode {
  const { skin, state } = view;
  const { setting } = state;
  switch (pane.page) {
    case 'address':
      return <AddressBox view={view} pane={pane} />;
    case 'number':
    case 'bank': {
      const help = proofOn(pane.page, setting)?.help;
      return <Box view={view} field={pane.page} {...(help === undefined ? {} : { help })} />;
    }
    case 'login':
      return <Box view={view} field="login" />;
    case 'recovery':
      return <Box view={view} field="phone" help={skin.phoneHelp} />;
    case 'code':
      return (
        <>
          <p>{codeText(state)}</p>
          <Box view={view} field="code" help={skin.codeHelp} />
          <Press view={view} gesture={{ type: 'code-resent' }} look="link" />
        </>
      );
    case 'password':
      return <NewPassword view={view} pane={pane} />;
    case 'terms':
      return (
        <>
          <Lines lines={skin.termsLines} />
          <Check
            view={view}
            gesture={{ type: 'terms-answered', answer: state.terms === 'yes' ? 'no' : 'yes' }}
            isTicked={state.terms === 'yes'}
            atFault={pane.problem === undefined ? undefined : problemId(view)}
          />
        </>
      );
    case 'sign-in':
      return <SignIn view={view} pane={pane} />;
    case 'providers':
      return (
        <ul className="compte__providers">
          {setting.providers.map(({ id }) => (
            <li key={id}>
              <Press view={view} gesture={{ type: 'provider-chosen', provider: id }} />
            </li>
          ))}
        </ul>
      );
    case 'consent':
      return (
        <>
          <p>{skin.shared(setting.brand)}</p>
          <Lines lines={skin.sharedLines} />
        </>
      );
    default:
      return assertNever(pane.page);
  }
}

const modes = { address: 'email', number: 'numeric', bank: 'numeric', login: 'email', phone: 'tel', code: 'numeric' } as const;

/** A box for one line of text. What the site says of a password is not about it. */
function Box({ view, field, help, children }: { readonly view: SiteView; readonly field: FieldId; readonly help?: string; readonly children?: ReactNode }) {
  const problem = problemIn(view.state);
  const isAtFault = problem !== undefined && problem !== 'other-password' && problem !== 'password-weak';
  return (
    <Field
      view={view}
      gesture={(typed) => ({ type: 'answered', field, value: field === 'code' ? codeTyped(typed, view.state) : typed })}
      value={view.state.answers[field]}
      help={help}
      atFault={isAtFault ? problemId(view) : undefined}
      box={{ inputMode: modes[field], autoCapitalize: 'off', spellCheck: false }}
    >
      {children}
    </Field>
  );
}

/** An address one chooses shows how it ends, and those that are free. */
function AddressBox({ view, pane }: Props) {
  const { skin, state } = view;
  return (
    <>
      <Box view={view} field="address" help={skin.addressHelp}>
        <span className="compte__ending">@{state.setting.site}</span>
      </Box>
      {pane.problem === 'address-taken' && (
        <div className="kit-line compte__words">
          {suggestionsFor(state).map((address) => (
            <Press key={address} view={view} gesture={{ type: 'suggestion-picked', address }} />
          ))}
        </div>
      )}
    </>
  );
}

function NewPassword({ view, pane }: Props) {
  const { skin, state, idPrefix } = view;
  const { demands, words } = state.setting;
  return (
    <>
      <Lines id={rulesId(view)} lines={demands === 'mixed' ? skin.passwordHelpMixed : skin.passwordHelp} />
      <SecretBox view={view} isAtFault={pane.problem !== undefined} help="gauge" />
      {words.length > 0 && (
        <div className="compte__exercise" role="group" aria-labelledby={`${idPrefix}-words`}>
          <p className="kit-label" id={`${idPrefix}-words`}>
            {skin.words}
          </p>
          <div className="kit-line compte__words">
            {words.map((word) => (
              <Press key={word} view={view} gesture={{ type: 'word-added', word }} />
            ))}
          </div>
        </div>
      )}
    </>
  );
}

function SignIn({ view, pane }: Props) {
  const { state } = view;
  return (
    <>
      <Given view={view} pane={pane} />
      <Box view={view} field="login" />
      <SecretBox view={view} isAtFault={pane.problem !== undefined} help="none" />
      {pane.task === 'sign-in' && (
        <>
          <Press view={view} gesture={{ type: 'password-forgotten' }} look="link" />
          <Check view={view} gesture={{ type: 'keep-answered', answer: state.keep === 'yes' ? 'no' : 'yes' }} isTicked={state.keep === 'yes'} />
        </>
      )}
    </>
  );
}

/** The exercise gives the password: nobody is ever asked for theirs. */
function Given({ view, pane }: Props) {
  const { skin, state } = view;
  const keys = keysOf(state, pane);
  const isForgotten = state.account?.changed !== 'yes' && state.setting.account?.memory === 'forgotten';
  if (keys === undefined || isForgotten) return null;
  return (
    <div className="compte__exercise">
      <p className="kit-label">{skin.exercise}</p>
      {pane.task === 'public' && <p>{skin.exerciseLogin(keys.login)}</p>}
      <p>{skin.exercisePassword(keys.password)}</p>
    </div>
  );
}

/** Somebody who would like the code: beside the page, as a chat is. */
export function Asker({ view }: { readonly view: SiteView }) {
  const { skin, state } = view;
  const { asker } = state.setting;
  if (asker === undefined || state.asker === 'silent') return null;
  return (
    <div className="compte__asker" role="group" aria-label={asker.name}>
      <p className="kit-line kit-label">
        <Icon of={MessageCircle} />
        {asker.name}
      </p>
      <p>{asker.says}</p>
      {state.asker === 'asking' ? <Press view={view} gesture={{ type: 'code-given' }} /> : <p>{skin.codeGiven}</p>}
    </div>
  );
}

function Lines({ id, lines }: { readonly id?: string; readonly lines: readonly string[] }) {
  return (
    <ul className="compte__rules" id={id}>
      {lines.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
