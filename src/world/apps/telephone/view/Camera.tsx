// The viewfinder, the photo one looks at before keeping it, and the sides of the PDF. What is wrong is drawn, and
// said in words under the drawing.

import { Camera as CameraIcon, Check, FilePlus, Hand, Lightbulb, RotateCcw, RotateCw, ZoomIn, ZoomOut } from 'lucide';
import type { IconNode } from 'lucide';
import { nextSide, shownOn } from '../camera';
import type { Adjustment, Flaw, Side } from '../schema';
import { seenWords, sideName, words } from '../words';
import type { Part } from './part';
import { Tool } from './Tool';

const adjustments: readonly (readonly [Adjustment, IconNode])[] = [
  ['closer', ZoomIn],
  ['further', ZoomOut],
  ['straighten', RotateCw],
  ['light', Lightbulb],
  ['steady', Hand],
];

export function Framing({ app, side, flaws }: { readonly app: Part; readonly side: Side; readonly flaws: readonly Flaw[] }) {
  return (
    <>
      <div className="telephone__aim">
        <Viewfinder app={app} side={side} flaws={flaws} />
        <Seen flaws={flaws} />
      </div>
      <Tool app={app} target="take" event={{ app: 'telephone', type: 'photo-taken', side }} words={words.take} icon={CameraIcon} look="main" />
      <div className="telephone__tools">
        {adjustments.map(([how, icon]) => (
          <Tool
            key={how}
            app={app}
            target={`adjust:${how}`}
            event={{ app: 'telephone', type: 'adjusted', side, how }}
            words={words.adjustments[how]}
            icon={icon}
          />
        ))}
      </div>
    </>
  );
}

export function Review({ app, side, flaws }: { readonly app: Part; readonly side: Side; readonly flaws: readonly Flaw[] }) {
  return (
    <>
      <Viewfinder app={app} side={side} flaws={flaws} />
      <Seen flaws={flaws} />
      <div className="telephone__tools">
        <Tool app={app} target="keep" event={{ app: 'telephone', type: 'photo-kept', side }} words={words.keep} icon={Check} look="main" />
        <Tool app={app} target="again" event={{ app: 'telephone', type: 'photo-retaken' }} words={words.again} icon={RotateCcw} />
      </div>
    </>
  );
}

export function Pages({ app }: { readonly app: Part }) {
  const { photos } = app.state;
  const next = nextSide(app.state);
  return (
    <>
      <ul className="telephone__pages">
        {photos.map(({ side, flaws }) => (
          <li key={side}>
            <strong>{sideName(side)}</strong>
            <Viewfinder app={app} side={side} flaws={flaws} />
            <Seen flaws={flaws} />
            <Tool
              app={app}
              target={`retake:${side}`}
              event={{ app: 'telephone', type: 'side-retaken', side }}
              words={words.retakeSide(side)}
              icon={RotateCcw}
              look="quiet"
            />
          </li>
        ))}
      </ul>
      <div className="telephone__tools">
        {next !== undefined && (
          <Tool app={app} target="add-side" event={{ app: 'telephone', type: 'side-added' }} words={words.addSide(next)} icon={CameraIcon} />
        )}
        <Tool app={app} target="finish" event={{ app: 'telephone', type: 'scan-finished' }} words={words.finish} icon={FilePlus} look="main" />
      </div>
    </>
  );
}

function Viewfinder({ app, side, flaws }: { readonly app: Part; readonly side: Side; readonly flaws: readonly Flaw[] }) {
  const { paper } = app.state;
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

function Seen({ flaws }: { readonly flaws: readonly Flaw[] }) {
  return (
    <p className="telephone__seen" data-clear={flaws.length === 0 ? '' : undefined}>
      {seenWords(flaws).join(' ')}
    </p>
  );
}
