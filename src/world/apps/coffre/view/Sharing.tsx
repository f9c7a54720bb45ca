// To whom, and until when. People are plain buttons under the box, not a combobox: a list that answers to
// the arrows only is a wall for somebody new to the keyboard.

import { docName } from '../listed';
import { proposalOf, suggestionsFor } from '../people';
import type { End } from '../schema';
import type { SharingPane } from '../state';
import { Choices } from './Choices';
import { Field } from './Field';
import { Form } from './Form';
import type { Part } from './part';
import { problemId } from './ProblemLine';

const ENDS: readonly End[] = [1, 7, 30, 'none'];

export function Sharing({ app, pane }: { readonly app: Part; readonly pane: SharingPane }) {
  const { skin, state, send } = app;
  const choices = ENDS.map((end) => ({
    target: `end:${end}`,
    event: { app: 'coffre', type: 'end-chosen', end } as const,
    words: skin.ends[end],
    isChosen: pane.end === end,
  }));
  const isAddress = pane.problem !== undefined && pane.problem.type !== 'no-end';
  return (
    <Form
      app={app}
      title={skin.shareOf}
      submit={{ target: 'make-share', words: skin.makeShare, event: { app: 'coffre', type: 'share-made' } }}
      wayBack="cancel"
    >
      <p className="coffre__file">
        <strong>{docName(pane.fileId, state)}</strong>
      </p>
      <Field
        app={app}
        target="recipient"
        label={skin.recipient}
        value={pane.to}
        onType={(value) => send({ app: 'coffre', type: 'recipient-edited', value })}
        isAtFault={isAddress}
        kind="email"
      >
        <Suggestions app={app} typed={pane.to} />
      </Field>
      <Choices app={app} name="end" title={skin.end} choices={choices} describedBy={pane.problem?.type === 'no-end' ? problemId(app) : undefined} />
      <p className="coffre__help">{skin.shareHelp}</p>
    </Form>
  );
}

function Suggestions({ app, typed }: { readonly app: Part; readonly typed: string }) {
  const found = suggestionsFor(typed, app.state.contacts);
  if (found.length === 0) return null;
  return (
    <ul className="coffre__suggestions">
      {found.map((person) => (
        <li key={person.email}>
          <button
            type="button"
            className="app__suggestion coffre__suggestion"
            aria-label={proposalOf(person)}
            {...app.mark(`suggestion:${person.email}`)}
            onClick={() => app.send({ app: 'coffre', type: 'contact-picked', email: person.email })}
          >
            <strong>{person.name}</strong> <span className="app__address">{proposalOf(person).slice(person.name.length + 1)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
