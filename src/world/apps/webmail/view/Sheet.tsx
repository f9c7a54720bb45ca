// What is laid over a list or a message: something to read, a name to give, a place to choose, a page or a call one came upon.

import { Field } from '../../../kit/Field';
import { Heading, headingId } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import type { MailView, Sheet as Pane } from '../state';

interface Props {
  readonly view: MailView;
  readonly pane: Pane;
}

export function Sheet({ view, pane }: Props) {
  const [first] = pane.gestures;
  if (pane.typed === undefined || first === undefined) {
    return (
      <div className="kit-pane">
        <Written view={view} pane={pane} />
      </div>
    );
  }
  return (
    <form
      className="kit-pane"
      noValidate
      aria-labelledby={headingId(view)}
      onSubmit={(event) => {
        event.preventDefault();
        view.send(first);
      }}
    >
      <Written view={view} pane={pane} />
    </form>
  );
}

function Written({ view, pane: { title, where, lines, typed, gestures } }: Props) {
  return (
    <>
      <div className="kit-bar">
        <Heading view={view} words={title} />
      </div>
      <div className="kit-scroll webmail__sheet">
        {where !== undefined && <p className="webmail__where">{where}</p>}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {typed !== undefined && <Field view={view} gesture={(value) => ({ type: 'folder-named', value })} value={typed} />}
        <div className="kit-tools webmail__ways">
          {gestures.map((gesture, index) => (
            <Press
              key={view.control(gesture).id}
              view={view}
              gesture={gesture}
              type={typed !== undefined && index === 0 ? 'submit' : 'button'}
              look={gesture.type === 'sheet-left' ? 'quiet' : 'plain'}
            />
          ))}
        </div>
      </div>
    </>
  );
}

/** What one knows already, in reach from a list and from a message. */
export function Table({ view }: Pick<Props, 'view'>) {
  return (view.state.more?.table ?? []).length > 0 && <Press view={view} gesture={{ type: 'table-opened' }} look="quiet" />;
}
