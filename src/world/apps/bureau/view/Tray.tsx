// The printer: what came out of it and still lies there, for anybody to read. And the place one has left, as the next person finds it.

import { ArrowLeft, Hand } from 'lucide';
import { Heading } from '../../../kit/Heading';
import { Paper } from '../../../kit/Paper';
import { Press } from '../../../kit/Press';
import { foundText, sheetText } from '../remarks';
import type { DeskView, LeftPane } from '../state';

export function Tray({ view }: { readonly view: DeskView }) {
  const { skin, state } = view;
  return (
    <div className="kit-pane">
      <div className="kit-bar">
        <Press view={view} gesture={{ type: 'pane-closed' }} icon={ArrowLeft} look="quiet" />
        <Heading view={view} words={skin.printer} />
      </div>
      {state.tray.length === 0 ? (
        <p className="kit-nothing">{skin.noPaper}</p>
      ) : (
        <div className="kit-open">
          <div className="kit-tools">
            <Press view={view} gesture={{ type: 'papers-taken' }} icon={Hand} look="main" />
          </div>
          <ul className="bureau__tray">
            {state.tray.map((sheet, index) => (
              <li className="bureau__printed" key={index} data-pages={sheet.pages}>
                <p>{sheetText(sheet, state)}</p>
                <Paper file={sheet.file} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

export function Left({ view, pane }: { readonly view: DeskView; readonly pane: LeftPane }) {
  const { skin } = view;
  const found = foundText(pane, skin);
  return (
    <div className="kit-door">
      <Heading view={view} words={skin.leftTitle} />
      <p>{found.length === 0 ? skin.leftClean : skin.leftFound}</p>
      {found.length > 0 && (
        <ul>
          {found.map((line, index) => (
            <li className="kit-problem" key={index}>
              {line}
            </li>
          ))}
        </ul>
      )}
      <Press view={view} gesture={{ type: 'seat-resumed' }} />
    </div>
  );
}
