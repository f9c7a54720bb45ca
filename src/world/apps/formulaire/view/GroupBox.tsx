// A list that one makes oneself: the people of a household, the months of an income.

import { entryName } from '../form';
import type { GroupField } from '../schema';
import { fieldId, type Part } from './part';
import { Press } from './Press';

export function GroupBox({ app, field, describedBy }: { readonly app: Part; readonly field: GroupField; readonly describedBy: string | undefined }) {
  const { look, state } = app;
  const entries = state.entries[field.id] ?? [];
  return (
    <>
      {entries.length === 0 ? (
        <p className="formulaire__line">{look.nobody}</p>
      ) : (
        <ul className="formulaire__entries">
          {entries.map((entry, index) => {
            const number = String(index + 1);
            const name = entryName(field, entry);
            const common = { app, of: name, look: 'link' } as const;
            return (
              <li key={number} className="formulaire__entry">
                <span className="formulaire__entry-name">{name}</span>
                <Press
                  {...common}
                  target={`change-entry:${number}`}
                  event={{ app: 'formulaire', type: 'entry-opened', field: field.id, number }}
                  words={look.changeEntry}
                />
                <Press
                  {...common}
                  target={`remove-entry:${number}`}
                  event={{ app: 'formulaire', type: 'entry-removed', field: field.id, number }}
                  words={look.removeEntry}
                />
              </li>
            );
          })}
        </ul>
      )}
      {entries.length < field.most && (
        <Press
          app={app}
          id={fieldId(app, field.id)}
          target="add-entry"
          event={{ app: 'formulaire', type: 'entry-opened', field: field.id, number: String(entries.length + 1) }}
          words={look.add(field.one)}
          describedBy={describedBy}
        />
      )}
    </>
  );
}
