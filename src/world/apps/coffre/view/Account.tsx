// Opening the account: what the safe owes first, then who one is, then one's agreement. No password here.

import type { AccountPane } from '../state';
import { Field } from './Field';
import { Form } from './Form';
import type { Part } from './part';
import { problemId } from './ProblemLine';

export function Account({ app, pane }: { readonly app: Part; readonly pane: AccountPane }) {
  const { skin, send, idPrefix } = app;
  const edit = (field: 'name' | 'email') => (value: string) => send({ app: 'coffre', type: 'account-edited', field, value });
  const isTerms = pane.problem === 'terms-not-accepted';
  return (
    <div className="app__pane coffre__pane" data-alone="">
      <p className="app__top app__brand">{skin.brand}</p>
      <Form
        app={app}
        title={skin.accountTitle}
        submit={{ target: 'open-account', words: skin.openAccount, event: { app: 'coffre', type: 'account-opened' } }}
        wayBack="none"
      >
        <section className="coffre__promises" aria-labelledby={`${idPrefix}-promises`}>
          <h4 className="coffre__promises-title" id={`${idPrefix}-promises`}>
            {skin.promisesTitle}
          </h4>
          <ul>
            {skin.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </section>
        <Field app={app} target="account:name" label={skin.fullName} value={pane.words.name} onType={edit('name')} isAtFault={pane.problem === 'no-name'} />
        <Field
          app={app}
          target="account:email"
          label={skin.email}
          value={pane.words.email}
          onType={edit('email')}
          isAtFault={pane.problem === 'address-malformed'}
          kind="email"
        />
        <label className="coffre__choice">
          <input
            type="checkbox"
            className="coffre__radio"
            checked={pane.terms === 'accepted'}
            aria-invalid={isTerms ? 'true' : undefined}
            aria-describedby={isTerms ? problemId(app) : undefined}
            onChange={() => send({ app: 'coffre', type: 'terms-answered', answer: pane.terms === 'accepted' ? 'no' : 'yes' })}
            {...app.mark('terms')}
          />
          <span className="coffre__choice-words">{skin.terms}</span>
        </label>
      </Form>
    </div>
  );
}
