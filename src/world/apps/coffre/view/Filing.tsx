// Naming a document and putting it in a folder, when it comes in or later.

import { Icon } from '../../../../core/icons/Icon';
import { placesOf } from '../listed';
import { placeName } from '../remarks';
import type { FilingPane } from '../state';
import { Choices } from './Choices';
import { Field } from './Field';
import { Form } from './Form';
import { pictures } from './List';
import type { Part } from './part';

export function Filing({ app, pane }: { readonly app: Part; readonly pane: FilingPane }) {
  const { skin, state, send } = app;
  const isDeposit = pane.kind === 'deposit';
  const choices = placesOf(state).map((folder) => ({
    target: `place:${folder}`,
    event: { app: 'coffre', type: 'folder-chosen', folder } as const,
    words: placeName(folder, state, skin),
    isChosen: pane.folder === folder,
  }));
  return (
    <Form
      app={app}
      title={isDeposit ? skin.depositTitle : skin.change}
      submit={{ target: 'save', words: isDeposit ? skin.keep : skin.save, event: { app: 'coffre', type: 'filing-saved' } }}
      wayBack="cancel"
    >
      <p className="coffre__file">
        <Icon of={pictures[pane.file.kind]} />
        <span>{pane.file.name}</span>
        <span className="coffre__soft">{pane.file.shows[0]}</span>
      </p>
      <Field
        app={app}
        target="name"
        label={skin.name}
        value={pane.words}
        onType={(value) => send({ app: 'coffre', type: 'name-edited', value })}
        isAtFault={pane.problem !== undefined}
      />
      <Choices app={app} name="place" title={skin.place} choices={choices} />
    </Form>
  );
}
