// Several files of a folder, ticked in the order of their pages.

import { Printer } from 'lucide';
import { Check } from '../../../kit/Check';
import { weightOf } from '../../../kit/files';
import { Heading } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { filesIn } from '../files';
import { joiningWords } from '../more/words';
import { problemText } from '../remarks';
import type { DeskView, PickingPane } from '../state';

export function Picking({ view, pane }: { readonly view: DeskView; readonly pane: PickingPane }) {
  const { folder, picked } = pane;
  const words = joiningWords(view.skin);
  const problem = problemText(pane, view.skin);
  return (
    <div className="kit-pane">
      <div className="kit-bar">
        <Heading view={view} words={words.title} />
      </div>
      <div className="kit-open">
        <p>{words.help}</p>
        {problem !== undefined && <p className="kit-problem">{problem}</p>}
        <ul className="bureau__picks">
          {filesIn(folder, view.world).map(({ id: fileId, sizeKb }) => {
            const isIn = picked.includes(fileId);
            return (
              <li key={fileId}>
                <Check view={view} gesture={{ type: 'file-picked', fileId, as: isIn ? 'out' : 'in' }} isTicked={isIn} help={weightOf(sizeKb)} />
              </li>
            );
          })}
        </ul>
        <div className="kit-tools">
          <Press view={view} gesture={{ type: 'picked-printed' }} icon={Printer} look="main" />
          <Press view={view} gesture={{ type: 'pane-closed' }} look="quiet" />
        </div>
      </div>
    </div>
  );
}
