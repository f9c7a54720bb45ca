// The three forms: a document's name and folder; whom one shows it to, until when; the account that opens.

import { Icon } from '../../../../core/icons/Icon';
import { suggestionsFor } from '../../../kit/addresses';
import { Check } from '../../../kit/Check';
import { Choices } from '../../../kit/Choices';
import { Field } from '../../../kit/Field';
import { Form, problemId } from '../../../kit/Form';
import { Suggestions } from '../../../kit/Suggestions';
import { docName, placesOf } from '../listed';
import { moreOf, problemText } from '../remarks';
import type { AccountPane, FilingPane, SafeView, SharingPane } from '../state';
import { pictures } from './List';

const ENDS = [1, 7, 30, 'none'] as const;
const CODES = ['together', 'apart'] as const;
const address = { inputMode: 'email', autoCapitalize: 'off', spellCheck: false } as const;

export function Filing({ view, pane }: { readonly view: SafeView; readonly pane: FilingPane }) {
  const { skin, state } = view;
  return (
    <Form
      view={view}
      title={pane.kind === 'deposit' ? skin.depositTitle : skin.change}
      problem={problemText(state, skin)}
      submit={{ type: 'filing-saved' }}
      cancel={{ type: 'pane-closed' }}
    >
      <p className="kit-line">
        <Icon of={pictures[pane.file.kind]} />
        <strong>{pane.file.name}</strong>
        <span className="kit-soft">{pane.file.shows[0]}</span>
      </p>
      <Field
        view={view}
        gesture={(value) => ({ type: 'name-edited', value })}
        value={pane.words}
        atFault={pane.problem && problemId(view)}
        box={{ spellCheck: true }}
      />
      <Choices
        view={view}
        name="place"
        title={skin.place}
        values={placesOf(state)}
        chosen={pane.folder}
        gesture={(folder) => ({ type: 'folder-chosen', folder })}
      />
    </Form>
  );
}

export function Sharing({ view, pane }: { readonly view: SafeView; readonly pane: SharingPane }) {
  const { skin, state } = view;
  const offers = suggestionsFor(pane.to, state.contacts).map((person) => ({
    gesture: { type: 'contact-picked', email: person.email } as const,
    words: person.name,
    more: moreOf(person),
  }));
  const isEnd = pane.problem?.type === 'no-end';
  return (
    <Form view={view} title={skin.shareOf} problem={problemText(state, skin)} submit={{ type: 'share-made' }} cancel={{ type: 'pane-closed' }}>
      <p>
        <strong>{docName(pane.fileId, state)}</strong>
      </p>
      <Field
        view={view}
        gesture={(value) => ({ type: 'recipient-edited', value })}
        value={pane.to}
        atFault={pane.problem && !isEnd ? problemId(view) : undefined}
        box={address}
      >
        <Suggestions view={view} offers={offers} />
      </Field>
      <Choices
        view={view}
        name="end"
        title={skin.end}
        values={ENDS}
        chosen={pane.end}
        gesture={(end) => ({ type: 'end-chosen', end })}
        describedBy={isEnd ? problemId(view) : undefined}
      />
      {pane.code !== undefined && (
        <Choices view={view} name="code" title={skin.code} values={CODES} chosen={pane.code} gesture={(way) => ({ type: 'code-way-chosen', way })} />
      )}
      <p className="kit-soft">{pane.code === undefined ? skin.shareHelp : skin.codeHelp}</p>
    </Form>
  );
}

/** What the safe owes first, then who one is, then one's agreement. No password here. */
export function Account({ view, pane: { words, terms, problem } }: { readonly view: SafeView; readonly pane: AccountPane }) {
  const { skin, state, idPrefix } = view;
  const faultOf = (cause: AccountPane['problem']): string | undefined => (problem === cause ? problemId(view) : undefined);
  return (
    <div className="kit-pane">
      <p className="kit-top kit-brand">{skin.brand}</p>
      <Form view={view} title={skin.accountTitle} problem={problemText(state, skin)} submit={{ type: 'account-opened' }}>
        <section className="coffre__promises" aria-labelledby={`${idPrefix}-promises`}>
          <h4 id={`${idPrefix}-promises`}>{skin.promisesTitle}</h4>
          <ul>
            {skin.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </section>
        <Field
          view={view}
          gesture={(value) => ({ type: 'account-edited', field: 'name', value })}
          value={words.name}
          atFault={faultOf('no-name')}
          box={{ spellCheck: true }}
        />
        <Field
          view={view}
          gesture={(value) => ({ type: 'account-edited', field: 'email', value })}
          value={words.email}
          atFault={faultOf('address-malformed')}
          box={address}
        />
        <Check
          view={view}
          gesture={{ type: 'terms-answered', answer: terms === 'accepted' ? 'no' : 'yes' }}
          isTicked={terms === 'accepted'}
          atFault={faultOf('terms-not-accepted')}
        />
      </Form>
    </div>
  );
}
