// A pile of sheets: the pages of the PDF in their order, the sheets still on the table; and the PDF about to be kept.

import { ArrowDown, ArrowUp, Camera as CameraIcon, FilePlus, RotateCcw, X } from 'lucide';
import { Choices } from '../../../../kit/Choices';
import { Field } from '../../../../kit/Field';
import { weightOf } from '../../../../kit/files';
import { Press } from '../../../../kit/Press';
import { pileWords } from '../../more/words';
import { onTable, theSide, weightIn } from '../../sides';
import type { Pane, PhoneView } from '../../state';
import { Seen, Viewfinder } from '../Camera';
import { parts } from '../parts';

export function Pile({ view }: { readonly view: PhoneView }) {
  const { photos, paper } = view.state;
  const left = onTable(view.state);
  return (
    <>
      {photos.length === 0 && <p className="kit-soft">{pileWords.noPage}</p>}
      <ol className="telephone__pages telephone__pile">
        {photos.map(({ side, flaws }, index) => (
          <li key={side}>
            <strong>{pileWords.page(index + 1, theSide(side, paper))}</strong>
            <Viewfinder view={view} side={side} flaws={flaws} />
            <Seen flaws={flaws} />
            <div className="kit-tools telephone__tools">
              {index > 0 && <Press view={view} gesture={{ type: 'page-moved', side, to: 'up' }} icon={ArrowUp} words={pileWords.up} />}
              {index < photos.length - 1 && <Press view={view} gesture={{ type: 'page-moved', side, to: 'down' }} icon={ArrowDown} words={pileWords.down} />}
              <Press view={view} gesture={{ type: 'side-retaken', side }} icon={RotateCcw} words={pileWords.retake} />
              <Press view={view} gesture={{ type: 'page-removed', side }} icon={X} words={pileWords.remove} />
            </div>
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <section>
          <h4 className="telephone__title">{pileWords.onTable}</h4>
          <div className="kit-tools telephone__table">
            {left.map((side) => (
              <Press key={side} view={view} gesture={{ type: 'side-added', side }} icon={CameraIcon} />
            ))}
          </div>
        </section>
      )}
      {photos.length > 0 && (
        <div className="kit-tools telephone__tools">
          <Press view={view} gesture={{ type: 'scan-finished' }} icon={FilePlus} look="main" />
          <Press view={view} gesture={{ type: 'pages-cleared' }} look="quiet" />
        </div>
      )}
    </>
  );
}

export function Saving({ view, pane }: { readonly view: PhoneView; readonly pane: Extract<Pane, { readonly name: 'saving' }> }) {
  return (
    <>
      <Field view={view} gesture={(value) => ({ type: 'scan-named', value })} value={pane.words} />
      <Choices
        view={view}
        name="quality"
        title={pileWords.quality}
        values={['fine', 'light']}
        chosen={pane.quality}
        gesture={(quality) => ({ type: 'quality-chosen', quality })}
      />
      <p className="telephone__weight">{pileWords.weight(view.state.photos.length, weightOf(weightIn(view.state, pane.quality)))}</p>
      <Press view={view} gesture={{ type: 'scan-saved' }} icon={FilePlus} look="main" />
    </>
  );
}

parts.Pile = { Pile, Saving };
