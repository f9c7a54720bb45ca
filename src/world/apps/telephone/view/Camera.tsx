// The viewfinder, the photo one looks at before keeping it, and the sides of the PDF. What is wrong is drawn, and
// said in words under the drawing.

import { Camera as CameraIcon, Check, FilePlus, Hand, Lightbulb, RotateCcw, RotateCw, ZoomIn, ZoomOut } from 'lucide';
import type { IconNode } from 'lucide';
import { Press } from '../../../kit/Press';
import { nextSide, shownOn } from '../camera';
import type { Adjustment, Flaw, Side } from '../schema';
import { sideName } from '../sides';
import type { PhoneView } from '../state';
import { seenWords } from '../words';

const adjustments: readonly (readonly [Adjustment, IconNode])[] = [
  ['closer', ZoomIn],
  ['further', ZoomOut],
  ['straighten', RotateCw],
  ['light', Lightbulb],
  ['steady', Hand],
];

export function Framing({ view, side, flaws }: { readonly view: PhoneView; readonly side: Side; readonly flaws: readonly Flaw[] }) {
  return (
    <>
      <div className="telephone__aim">
        <Viewfinder view={view} side={side} flaws={flaws} />
        <Seen flaws={flaws} />
      </div>
      <Press view={view} gesture={{ type: 'photo-taken', side }} icon={CameraIcon} look="main" />
      <div className="kit-tools telephone__tools">
        {adjustments.map(([how, icon]) => (
          <Press key={how} view={view} gesture={{ type: 'adjusted', side, how }} icon={icon} />
        ))}
      </div>
    </>
  );
}

export function Review({ view, side, flaws }: { readonly view: PhoneView; readonly side: Side; readonly flaws: readonly Flaw[] }) {
  return (
    <>
      <Viewfinder view={view} side={side} flaws={flaws} />
      <Seen flaws={flaws} />
      <div className="kit-tools telephone__tools">
        <Press view={view} gesture={{ type: 'photo-kept', side }} icon={Check} look="main" />
        <Press view={view} gesture={{ type: 'photo-retaken' }} icon={RotateCcw} />
      </div>
    </>
  );
}

export function Pages({ view }: { readonly view: PhoneView }) {
  const { photos } = view.state;
  const next = nextSide(view.state);
  return (
    <>
      <ul className="telephone__pages">
        {photos.map(({ side, flaws }) => (
          <li key={side}>
            <strong>{sideName(side, view.state.paper)}</strong>
            <Viewfinder view={view} side={side} flaws={flaws} />
            <Seen flaws={flaws} />
            <Press view={view} gesture={{ type: 'side-retaken', side }} icon={RotateCcw} look="quiet" />
          </li>
        ))}
      </ul>
      <div className="kit-tools telephone__tools">
        {next !== undefined && <Press view={view} gesture={{ type: 'side-added' }} icon={CameraIcon} />}
        <Press view={view} gesture={{ type: 'scan-finished' }} icon={FilePlus} look="main" />
      </div>
    </>
  );
}

export function Viewfinder({ view, side, flaws }: { readonly view: PhoneView; readonly side: Side; readonly flaws: readonly Flaw[] }) {
  const { paper } = view.state;
  if (paper === undefined) return null;
  return <Sheet lines={shownOn(side, paper)} flaws={flaws} />;
}

/** The sheet as the camera sees it. One that is flawed cannot be read: it is a drawing, and the words say why. */
export function Sheet({ lines, flaws }: { readonly lines: readonly string[]; readonly flaws: readonly Flaw[] }) {
  return (
    <figure className="telephone__view" data-flaws={flaws.join(' ')}>
      <div className="telephone__sheet" aria-hidden={flaws.length > 0}>
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </figure>
  );
}

export function Seen({ flaws }: { readonly flaws: readonly Flaw[] }) {
  return (
    <p className="telephone__seen" data-clear={flaws.length === 0 ? '' : undefined}>
      {seenWords(flaws).join(' ')}
    </p>
  );
}
