// The print form: which printer, which pages, and the sheet as it will come out.

import { Fragment } from 'react';
import { Choices } from '../../../kit/Choices';
import { weightOf } from '../../../kit/files';
import { Form, problemId } from '../../../kit/Form';
import { Paper } from '../../../kit/Paper';
import type { StoredFile } from '../../contract';
import { othersOf, pagesOf, PDF, pdfOf } from '../files';
import { joiningWords } from '../more/words';
import { printerChoices, problemText } from '../remarks';
import type { DeskView, PrintingPane } from '../state';

export function Printing({ view, pane, file }: { readonly view: DeskView; readonly pane: PrintingPane; readonly file: StoredFile }) {
  const { skin, state } = view;
  const problem = problemText(pane, skin);
  const files = [file, ...othersOf(pane, view.world)] as const;
  const words = joiningWords(skin);
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
          {state.joining !== undefined && pane.printer === PDF && (
            <>
              <Choices
                view={view}
                name="quality"
                title={words.quality}
                values={['fine', 'light']}
                chosen={pane.quality ?? 'fine'}
                gesture={(quality) => ({ type: 'quality-chosen', quality })}
              />
              <p>{words.weight(weightOf(pdfOf(files, pane.quality === 'light' ? state.joining.lightKb : undefined).sizeKb))}</p>
            </>
          )}
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
          {files.map((one) => (
            <Fragment key={one.id}>
              <p className="kit-soft">{one.name}</p>
              <Paper file={one} />
            </Fragment>
          ))}
        </div>
      </div>
    </Form>
  );
}
