// What is to mend, at the top of the page. The focus comes here, and each line leads to its field.

import type { Part } from './part';

/** One thing to mend, and the element to go to. */
export interface ToMend {
  readonly text: string;
  readonly goTo: string;
}

export function Problems({ app, list }: { readonly app: Part; readonly list: readonly ToMend[] }) {
  if (list.length === 0) return null;
  const id = `${app.idPrefix}-problems`;
  return (
    <div className="formulaire__problems" role="group" aria-labelledby={id} data-problems="" tabIndex={-1}>
      <h3 className="formulaire__problems-title" id={id}>
        {app.look.toMend(list.length)}
      </h3>
      <ul className="formulaire__problems-list">
        {list.map(({ text, goTo }) => (
          <li key={goTo}>
            <a
              href={`#${goTo}`}
              onClick={(event) => {
                // The address of the page belongs to the steps of the lesson.
                event.preventDefault();
                event.currentTarget.ownerDocument.getElementById(goTo)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
