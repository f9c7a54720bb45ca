// The print form: which printer, which pages, and the sheet as it will come out.

import { Choices } from '../../../kit/Choices';
import { Form, problemId } from '../../../kit/Form';
import { Paper } from '../../../kit/Paper';
import type { StoredFile } from '../../contract';
import { pagesOf } from '../files';
import { printerChoices, problemText } from '../remarks';
import type { DeskView, PrintingPane } from '../state';

export function Printing({ view, pane, file }: { readonly view: DeskView; readonly pane: PrintingPane; readonly file: StoredFile }) {
  const { skin, state } = view;
  const problem = problemText(pane, skin);
  return (
    <Form view={view} title={skin.printTitle} problem={problem} submit={{ type: 'print-made' }} cancel={{ type: 'pane-closed' }}>
      <div className="bureau__print">
        <div className="bureau__settings">
          <Choices
            view={view}
            name="printer"
            title={skin.whichPrinter}
            values={printerChoices(state, skin).map(({ id }) => id)}
            chosen={pane.printer}
            gesture={(printer) => ({ type: 'printer-chosen', printer })}
            describedBy={problem === undefined ? undefined : problemId(view)}
          />
          {pagesOf(file.id, state) > 1 && (
            <Choices
              view={view}
              name="pages"
              title={skin.whichPages}
              values={['all', 'first']}
              chosen={pane.pages}
              gesture={(pages) => ({ type: 'pages-chosen', pages })}
            />
          )}
        </div>
        <div className="bureau__preview">
          <p className="kit-soft">{file.name}</p>
          <Paper file={file} />
        </div>
      </div>
    </Form>
  );
}
