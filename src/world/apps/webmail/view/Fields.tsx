// The boxes of a message being written.

import { AddressField } from './AddressField';
import type { ComposingPane } from '../state';
import { Files } from './Files';
import type { Part } from './part';
import { Tool } from './Tool';

export function Fields({ app, pane }: { readonly app: Part; readonly pane: ComposingPane }) {
  const { skin, idPrefix, mark, send } = app;
  const { draft } = pane;
  const parts = { app, pane };
  // A copy already filled in (« Répondre à tous ») is never hidden.
  const areCopiesShown = draft.copies === 'shown' || draft.cc !== '' || draft.bcc !== '';
  return (
    <>
      <AddressField {...parts} field="to">
        {!areCopiesShown && <Tool app={app} target="show-copies" event={{ app: 'webmail', type: 'copies-shown' }} words={skin.showCopies} look="quiet" />}
      </AddressField>
      {areCopiesShown && (
        <>
          <AddressField {...parts} field="cc" />
          <AddressField {...parts} field="bcc" />
        </>
      )}
      <div className="webmail__field">
        <label className="webmail__label" htmlFor={`${idPrefix}-subject`}>
          {skin.subject}
        </label>
        <input
          id={`${idPrefix}-subject`}
          type="text"
          className="webmail__input"
          autoComplete="off"
          value={draft.subject}
          onChange={(event) => send({ app: 'webmail', type: 'draft-edited', field: 'subject', value: event.currentTarget.value })}
          {...mark('field:subject')}
        />
      </div>
      <div className="webmail__field" data-field="body">
        <label className="webmail__label" htmlFor={`${idPrefix}-body`}>
          {skin.body}
        </label>
        <textarea
          id={`${idPrefix}-body`}
          className="webmail__input"
          rows={4}
          autoComplete="off"
          spellCheck
          value={draft.body}
          onChange={(event) => send({ app: 'webmail', type: 'draft-edited', field: 'body', value: event.currentTarget.value })}
          {...mark('field:body')}
        />
      </div>
      <Files app={app} files={draft.attachments} gesture="remove" />
      {draft.quoted.length > 0 && (
        <blockquote className="webmail__quote">
          {draft.quoted.map((paragraph, index) => (
            <p className="webmail__paragraph" key={index}>
              {paragraph}
            </p>
          ))}
        </blockquote>
      )}
    </>
  );
}
