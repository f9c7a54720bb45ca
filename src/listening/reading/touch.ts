// Touch to listen: a first touch says what is there and does nothing; the same control touched again does its work.
// With a keyboard, the focus is the touch: it does nothing by itself, so the key that presses is left alone.

import { CONTROLS, isShown, offsetAt, passagesIn, rangeOf, type Passage } from './passages';

export interface Touched {
  control(control: Element): void;
  /** `offset`: where in its block. */
  passage(passage: Passage, offset: number): void;
}

/** What is drawn, and said by its alternative. */
const PICTURES = 'img, [role=img]';

/** A finger is not a point. */
const NEAR_PX = 12;

/** What answers at the first touch, as without this mode: one must be able to write. */
const WRITTEN_IN = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file]), textarea, select';

/** Starts; returns what ends it. `isOwn` keeps the reading's own controls out of it. */
export function listenToTouches(touched: Touched, isOwn: (element: Element) => boolean): () => void {
  let armed: Element | undefined;

  const onClick = (event: MouseEvent): void => {
    const { target } = event;
    // `detail` 0 is a key, a script or a screen reader: whoever presses so has heard the name already.
    if (!(target instanceof Element) || event.detail === 0 || isOwn(target)) return;
    const control = controlAt(target);
    if (control !== null) {
      if (control === armed || control.matches(WRITTEN_IN)) {
        armed = undefined;
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      armed = control;
      touched.control(control);
      return;
    }
    armed = undefined;
    const found = passageAt(target, event.clientX, event.clientY);
    if (found !== undefined) touched.passage(found.passage, found.offset);
  };

  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || isOwn(target)) return;
    const isWritten = target.matches(WRITTEN_IN);
    if (isWritten || (target.matches(CONTROLS) && target.matches(':focus-visible'))) touched.control(target);
  };

  document.addEventListener('click', onClick, { capture: true });
  document.addEventListener('focusin', onFocus);
  return () => {
    document.removeEventListener('click', onClick, { capture: true });
    document.removeEventListener('focusin', onFocus);
  };
}

/** The control under a touch; a label is its field. */
function controlAt(target: Element): Element | null {
  const label = target.closest('label');
  return label?.control ?? target.closest(CONTROLS);
}

function passageAt(target: Element, x: number, y: number): { readonly passage: Passage; readonly offset: number } | undefined {
  if (target.matches(PICTURES)) {
    const [picture] = passagesIn(target, 'touch');
    return picture === undefined ? undefined : { passage: picture, offset: 0 };
  }
  const caret = caretAt(x, y);
  const around = blockAround(caret?.node.parentElement ?? target);
  const passages = passagesIn(around, 'touch');
  if (caret !== undefined) {
    for (const passage of passages) {
      const offset = offsetAt(passage, caret.node, caret.offset);
      if (offset !== undefined) return isOn(passage, x, y) ? { passage, offset } : undefined;
    }
  }
  const [only] = passages;
  return only !== undefined && passages.length === 1 ? { passage: only, offset: 0 } : undefined;
}

/** In an empty place, browsers give the nearest text: it was not touched. */
function isOn(passage: Passage, x: number, y: number): boolean {
  const boxes = rangeOf(passage, 0, passage.places.length)?.getClientRects() ?? [];
  return [...boxes].some(({ left, right, top, bottom }) => x >= left - NEAR_PX && x <= right + NEAR_PX && y >= top - NEAR_PX && y <= bottom + NEAR_PX);
}

/** The nearest element that is a paragraph of its own. */
function blockAround(element: Element): Element {
  let around = element;
  while (around.parentElement !== null && isShown(around) && getComputedStyle(around).display.startsWith('inline')) around = around.parentElement;
  return around;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Where the text is under a point. Firefox has the standard way, Safari and Chromium before 128 the older one. */
function caretAt(x: number, y: number): Caret | undefined {
  // Not in Safari before 18.4.
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? undefined : { node: position.offsetNode, offset: position.offset };
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way there
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? undefined : { node: range.startContainer, offset: range.startOffset };
}
