// The sentences of a chapter, each with a name of its own: a reader of books that reads aloud lights the one that is said. They are those that the
// site reads (src/listening/speech), so a voice says them here as there.

import { passagesIn, type Passage, type Sight } from '../../listening/reading/passages';
import { sentencesOf } from '../../listening/speech/cut';

/** What is said while an element of the page is lit. */
export interface Heard {
  readonly id: string;
  readonly parts: readonly { readonly said: string; readonly lang: string }[];
}

/** Runs on with the text around. */
const INLINE = 'a, b, code, dfn, em, mark, span, strong';
/** A picture is told by the sentence of its gesture, above it; a way back is no sentence. */
const UNHEARD = 'img, .back';

const sight: Sight = { isShown: (element) => !element.matches(UNHEARD), isInline: (element) => element.matches(INLINE) };

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly parts: Heard['parts'];
}

/** Puts each sentence in an element with an `id`, and says what is heard there, in the order of the page. */
export function nameSentences(root: Element): readonly Heard[] {
  let count = 0;
  return passagesIn(root, 'page', sight).flatMap((passage) => {
    // From the last to the first: what is cut then leaves the places before it as they were.
    const heard: { readonly element: Element; readonly parts: Heard['parts'] }[] = [];
    let later: Stretch | undefined;
    for (const { start, end, said, lang } of sentencesOf(passage.block).toReversed()) {
      const stretch: Stretch = { start, end: later?.end ?? end, parts: [{ said, lang }, ...(later?.parts ?? [])] };
      const element = around(passage, stretch.start, stretch.end);
      // It begins or ends inside an element that holds more: it is lit with the one before it.
      later = element === undefined ? stretch : undefined;
      if (element !== undefined) heard.unshift({ element, parts: stretch.parts });
    }
    return heard.map(({ element, parts }) => {
      element.id = `phrase-${(count += 1)}`;
      return { id: element.id, parts };
    });
  });
}

/** A new element around a part of a passage; undefined when no element can hold that and nothing else. */
function around({ places }: Passage, start: number, end: number): Element | undefined {
  const [first, last] = [places[start], places[end - 1]];
  if (first === undefined || last === undefined) return undefined;
  const common = commonParent(first.node, last.node);
  const [from, until] = [childOf(common, first.node), childOf(common, last.node)];
  if (common === null || from === undefined || until === undefined) return undefined;
  const isWhole = (from === first.node || isEdge(first, from, 'previousSibling')) && (until === last.node || isEdge(last, until, 'nextSibling'));
  if (!isWhole) return undefined;
  if (last.offset + 1 < last.node.data.length) cut(last.node, last.offset + 1);
  const begin = first.offset > 0 ? cut(first.node, first.offset) : first.node;
  const head = from === first.node ? begin : from;
  const tail = until === first.node ? begin : until;
  const span = common.ownerDocument.createElement('span');
  common.insertBefore(span, head);
  for (let node = span.nextSibling; node !== null; node = span.nextSibling) {
    span.append(node);
    if (node === tail) break;
  }
  return span;
}

/** The rest of a text from there, as a text of its own. */
function cut(node: Text, offset: number): Text {
  const rest = node.ownerDocument.createTextNode(node.data.slice(offset));
  node.data = node.data.slice(0, offset);
  node.after(rest);
  return rest;
}

/** The letter is the first of this element, or the last: beyond it there are spaces at most. */
function isEdge({ node, offset }: Passage['places'][number], top: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  const rest = side === 'previousSibling' ? node.data.slice(0, offset) : node.data.slice(offset + 1);
  if (rest.trim() !== '') return false;
  for (let at: Node = node; at !== top; at = at.parentNode ?? top) {
    for (let beside = at[side]; beside !== null; beside = beside[side]) if ((beside.textContent ?? '').trim() !== '') return false;
  }
  return true;
}

function commonParent(one: Node, other: Node): Element | null {
  for (let at = one.parentElement; at !== null; at = at.parentElement) if (at.contains(other)) return at;
  return null;
}

function childOf(parent: Element | null, node: Node): Node | undefined {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (at.parentNode === parent) return at;
  return undefined;
}
