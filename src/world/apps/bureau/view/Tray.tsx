// The printer: what came out of it and still lies there, for anybody to read.

import { ArrowLeft, Hand } from 'lucide';
import { sheetText } from '../remarks';
import { Heading } from './Heading';
import { Paper } from './Paper';
import type { Part } from './part';
import { Tool } from './Tool';

export function Tray({ app }: { readonly app: Part }) {
  const { skin, state } = app;
  return (
    <div className="bureau__pane">
      <div className="bureau__bar">
        <Tool app={app} target="back" event={{ app: 'bureau', type: 'pane-closed' }} words={skin.back} icon={ArrowLeft} look="quiet" />
        <Heading app={app} words={skin.printer} />
      </div>
      {state.tray.length === 0 ? (
        <p className="bureau__nothing">{skin.noPaper}</p>
      ) : (
        <div className="bureau__open">
          <div className="bureau__tools">
            <Tool app={app} target="take" event={{ app: 'bureau', type: 'papers-taken' }} words={skin.takePapers} icon={Hand} look="main" />
          </div>
          <ul className="bureau__tray">
            {state.tray.map((sheet, index) => (
              <li className="bureau__printed" key={index} data-pages={sheet.pages}>
                <p className="bureau__soft">{sheetText(sheet, state)}</p>
                <Paper file={sheet.file} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
