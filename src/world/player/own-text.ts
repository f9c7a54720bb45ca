// A page translated by the browser. A translator takes each text out of the page and puts its own in its place, in
// elements of its own (Google's `<font>`). Whoever draws the page next changes the texts that were taken out, and what
// one sees never changes again: the guide said the same gesture for ever. So, before anything is drawn, what is missing
// is put back and what is foreign is taken away; and after, what has not changed keeps its translation, so that the
// practice does not flicker back to French at each gesture. The translator sees the rest is new, and translates it.
//
// Known since 2018 (https://github.com/facebook/react/issues/11538); mended here for every sentence at once.

import type { VNode } from 'preact';

export interface OwnText {
  /** From now on, what others do to what is drawn in here is noticed. */
  watch(host: Element): void;
  /** Draws, on a page that holds its own texts. */
  while(draw: () => void): void;
}

interface Watched {
  readonly host: Element;
  readonly others: MutationObserver;
  /** Somebody else's texts stand in it. */
  touched: boolean;
}

export function keepOwnText(): OwnText {
  const all = new Map<Element, Watched>();
  const isTouched = (one: Watched): boolean => one.others.takeRecords().length > 0 || one.touched;
  return {
    watch(host) {
      if (all.has(host)) return;
      const one: Watched = { host, touched: false, others: new MutationObserver(() => void (one.touched = true)) };
      one.others.observe(host, { subtree: true, childList: true });
      all.set(host, one);
    },
    while(draw) {
      const touched = [...all.values()].filter(isTouched).map((one) => ({ one, back: putBack(one.host) }));
      try {
        draw();
      } finally {
        for (const { one, back } of touched) one.touched = back.map((translate) => translate()).includes('translated');
        // What was drawn is ours.
        for (const { others } of all.values()) others.takeRecords();
      }
    },
  };
}

/** Gives every element in here its own children again. Returns what translates again those that have not changed since. */
function putBack(host: Element): readonly (() => 'translated' | 'ours')[] {
  const back: (() => 'translated' | 'ours')[] = [];
  const visit = (drawn: VNode, element: Element): void => {
    const own = childrenOf(drawn);
    const found = [...element.childNodes];
    const nodes = own.map(({ node }) => node);
    if (!areSame(nodes, found)) {
      arrange(element, nodes);
      const words = nodes.map(textOf);
      back.push(() => {
        if (!areSame(nodes, [...element.childNodes]) || !areSame(nodes.map(textOf), words)) return 'ours';
        arrange(element, found);
        return 'translated';
      });
    }
    for (const { vnode, node } of own) if (node instanceof Element) visit(vnode, node);
  };
  const root = inside(host, '__k');
  if (isVNode(root)) visit(root, host);
  return back;
}

interface Drawn {
  readonly vnode: VNode;
  readonly node: Node;
}

/** What Preact drew directly in an element: texts and elements, through whatever components they come from. */
function childrenOf(drawn: VNode): readonly Drawn[] {
  const children = inside(drawn, '__k');
  if (!Array.isArray(children)) return [];
  return children.filter(isVNode).flatMap((vnode): readonly Drawn[] => {
    if (typeof vnode.type === 'function') return childrenOf(vnode);
    const node = inside(vnode, '__e');
    return node instanceof Node ? [{ vnode, node }] : [];
  });
}

/** Makes these the children of an element, in this order, moving no more than it must: what moves loses the focus. */
function arrange(element: Element, wanted: readonly Node[]): void {
  const kept = new Set(wanted);
  for (const node of [...element.childNodes]) if (!kept.has(node)) node.remove();
  let next: Node | null = null;
  for (const node of [...wanted].reverse()) {
    if (node.parentNode !== element || node.nextSibling !== next) element.insertBefore(node, next);
    next = node;
  }
}

function areSame<One>(these: readonly One[], those: readonly One[]): boolean {
  return these.length === those.length && these.every((one, index) => one === those[index]);
}

function textOf(node: Node): string | undefined {
  return node instanceof Text ? node.data : undefined;
}

/** Preact's own notes: `__k`, what was drawn inside; `__e`, its node. It keeps these names from version to version, for its tools. */
function inside(held: object, name: '__k' | '__e'): unknown {
  return Reflect.get(held, name);
}

function isVNode(one: unknown): one is VNode {
  return typeof one === 'object' && one !== null && '__k' in one && 'type' in one;
}
