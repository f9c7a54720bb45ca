// The print form: which printer, which pages, and the sheet as it will come out.

import type { StoredFile } from '../../contract';
import { pagesOf } from '../files';
import { printerChoices } from '../remarks';
import type { BureauEvent } from '../schema';
import type { PrintingPane } from '../state';
import { Form, problemId } from './Form';
import { Paper } from './Paper';
import type { Part } from './part';

interface Choice {
  readonly target: string;
  readonly event: BureauEvent;
  readonly words: string;
  readonly isChosen: boolean;
}

export function Printing({ app, pane, file }: { readonly app: Part; readonly pane: PrintingPane; readonly file: StoredFile }) {
  const { skin, state } = app;
  const count = pagesOf(file.id, state);
  const printers = printerChoices(state, skin).map(({ id, name }): Choice => ({
    target: `printer:${id}`,
    event: { app: 'bureau', type: 'printer-chosen', printer: id },
    words: name,
    isChosen: pane.printer === id,
  }));
  const pages = (['all', 'first'] as const).map((which): Choice => ({
    target: `pages:${which}`,
    event: { app: 'bureau', type: 'pages-chosen', pages: which },
    words: skin.pages[which](count),
    isChosen: pane.pages === which,
  }));
  return (
    <Form app={app} title={skin.printTitle} submit={{ target: 'make-print', words: skin.makePrint, event: { app: 'bureau', type: 'print-made' } }}>
      <div className="bureau__print">
        <div className="bureau__settings">
          <Choices
            app={app}
            name="printer"
            title={skin.whichPrinter}
            choices={printers}
            describedBy={pane.problem === undefined ? undefined : problemId(app)}
          />
          {count > 1 && <Choices app={app} name="pages" title={skin.whichPages} choices={pages} />}
        </div>
        <div className="bureau__preview">
          <p className="bureau__soft">{file.name}</p>
          <Paper file={file} />
        </div>
      </div>
    </Form>
  );
}

interface ChoicesProps {
  readonly app: Part;
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly describedBy?: string | undefined;
}

function Choices({ app, name, title, choices, describedBy }: ChoicesProps) {
  return (
    <fieldset className="bureau__fieldset" aria-describedby={describedBy}>
      <legend className="bureau__label">{title}</legend>
      {choices.map(({ target, event, words, isChosen }) => (
        <label className="bureau__choice" key={target}>
          <input
            type="radio"
            className="bureau__radio"
            name={`${app.idPrefix}-desk-${name}`}
            checked={isChosen}
            onChange={() => app.send(event)}
            {...app.mark(target)}
          />
          <span className="bureau__choice-words">{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
