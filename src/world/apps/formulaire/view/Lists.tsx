// What one adds to an answer: a document, or one of a list that one makes oneself.

import { weightOf } from '../../../kit/files';
import { Press } from '../../../kit/Press';
import { entryName } from '../form';
import type { Field, GroupField } from '../schema';
import type { FormView } from '../state';
import { boxOf, idOf } from './ids';

/** What is attached, and the button that opens the device's own chooser. */
export function FileBox({ view, field }: { readonly view: FormView; readonly field: Field }) {
  const { skin, state } = view;
  const file = state.files[field.id];
  return (
    <>
      {file === undefined ? (
        <p>{skin.noFile}</p>
      ) : (
        <p className="formulaire__item">
          <strong>{`${file.name}, ${weightOf(file.sizeKb)}`}</strong>
          <Press view={view} gesture={{ type: 'file-removed', field: field.id }} words={skin.removeFile} look="link" />
        </p>
      )}
      <Add view={view} field={field} />
    </>
  );
}

export function GroupBox({ view, field }: { readonly view: FormView; readonly field: GroupField }) {
  const { skin, state } = view;
  const entries = state.entries[field.id] ?? [];
  return (
    <>
      {entries.length === 0 ? (
        <p>{skin.nobody}</p>
      ) : (
        <ul>
          {entries.map((entry, index) => {
            const number = String(index + 1);
            return (
              <li key={number} className="formulaire__item">
                <strong>{entryName(field, entry)}</strong>
                <Press view={view} gesture={{ type: 'entry-opened', field: field.id, number }} words={skin.changeEntry} look="link" />
                <Press view={view} gesture={{ type: 'entry-removed', field: field.id, number }} words={skin.removeEntry} look="link" />
              </li>
            );
          })}
        </ul>
      )}
      {entries.length < field.most && <Add view={view} field={field} />}
    </>
  );
}

/** One comes here from what is to mend. */
function Add({ view, field }: { readonly view: FormView; readonly field: Field }) {
  const gesture = boxOf(field, view.state);
  return (
    <div>
      <Press view={view} gesture={gesture} id={idOf(view, gesture)} />
    </div>
  );
}
