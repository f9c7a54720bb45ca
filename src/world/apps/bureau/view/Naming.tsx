// One box for a name: of a file that has one already, or of a new folder.

import type { NamingPane } from '../state';
import { Form, problemId } from './Form';
import type { Part } from './part';

export function Naming({ app, pane }: { readonly app: Part; readonly pane: NamingPane }) {
  const { skin, send, mark, idPrefix } = app;
  const isFolder = pane.what === 'folder';
  const id = `${idPrefix}-desk-name`;
  const isAtFault = pane.problem !== undefined;
  return (
    <Form
      app={app}
      title={isFolder ? skin.folderTitle : skin.renameTitle}
      submit={{ target: 'save', words: isFolder ? skin.create : skin.save, event: { app: 'bureau', type: 'name-saved' } }}
    >
      <div className="bureau__field">
        <label className="bureau__label" htmlFor={id}>
          {isFolder ? skin.folderName : skin.fileName}
        </label>
        <input
          id={id}
          type="text"
          className="bureau__input"
          autoComplete="off"
          autoCorrect="off"
          aria-invalid={isAtFault ? 'true' : undefined}
          aria-describedby={isAtFault ? problemId(app) : undefined}
          value={pane.words}
          onChange={(event) => send({ app: 'bureau', type: 'name-edited', value: event.currentTarget.value })}
          {...mark('name')}
        />
      </div>
    </Form>
  );
}
