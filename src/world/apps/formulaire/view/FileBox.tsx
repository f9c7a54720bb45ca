// A document to attach: what is attached, and the button that opens the device's own chooser.

import { weightOf } from '../../../kit/files';
import type { Field } from '../schema';
import { fieldId, type Part } from './part';
import { Press } from './Press';

export function FileBox({ app, field, describedBy }: { readonly app: Part; readonly field: Field; readonly describedBy: string | undefined }) {
  const { look, state } = app;
  const file = state.files[field.id];
  const ask = { app: 'formulaire', type: 'file-asked', field: field.id } as const;
  return (
    <>
      {file === undefined ? (
        <p className="formulaire__line">{look.noFile}</p>
      ) : (
        <p className="formulaire__file">
          <span className="formulaire__file-name">{`${file.name}, ${weightOf(file.sizeKb)}`}</span>
          <Press
            app={app}
            target={`remove-file:${field.id}`}
            event={{ app: 'formulaire', type: 'file-removed', field: field.id }}
            words={look.removeFile}
            of={file.name}
            look="link"
          />
        </p>
      )}
      <Press
        app={app}
        id={fieldId(app, field.id)}
        target={`attach:${field.id}`}
        event={ask}
        words={file === undefined ? look.chooseFile : look.otherFile}
        describedBy={describedBy}
      />
    </>
  );
}
