/**
 * Where a mediator's notebook is kept: this browser, plain or closed with a phrase (sealed.ts). On a shared computer, the tab only.
 */

import { foreignJson } from '../../core/lesson/foreign-json';
import { joined, noNotebook, parseNotebook, toRecord, type Notebook } from '../../core/notebook/notebook';
import { OURS } from './local-record';
import { isSealed, seal, unseal, type Lock } from './sealed';
import { ownStorage } from './shared-computer';

export const NOTEBOOK = `${OURS}:carnet`;
/** More than a browser keeps: what it kept is always read. */
const MOST_CHARACTERS = 6_000_000;

export type Opened = { readonly kind: 'open'; readonly notebook: Notebook; readonly lock?: Lock | undefined } | { readonly kind: 'locked' | 'newer' | 'wrong' };

/** What is kept here. A record that nobody can read is `wrong`, and nothing is written over it. */
export async function openKept(phrase?: string): Promise<Opened> {
  return openNotebook(read() ?? JSON.stringify(toRecord(noNotebook)), phrase);
}

/** A notebook as it was written, here or in a file. */
export async function openNotebook(text: string, phrase?: string): Promise<Opened> {
  const record = foreignJson(text, MOST_CHARACTERS);
  if (isSealed(record)) {
    const opened = phrase === undefined ? 'wrong' : await unseal(record, phrase);
    if (opened === 'wrong') return { kind: 'locked' };
    const inside = parseNotebook(foreignJson(opened.text, MOST_CHARACTERS));
    return inside.kind === 'read' ? { kind: 'open', notebook: inside.notebook, lock: opened.lock } : inside;
  }
  const plain = parseNotebook(record);
  return plain.kind === 'read' ? { kind: 'open', notebook: plain.notebook } : plain;
}

/** As a file, or as it is kept: closed when there is a lock. */
export async function written(notebook: Notebook, lock: Lock | undefined): Promise<string> {
  const text = JSON.stringify(toRecord(notebook));
  return lock === undefined ? text : JSON.stringify(await seal(text, lock));
}

/** Joins it to what another tab may have written plain, and keeps it. A browser that refuses keeps nothing, and says so. */
export async function keepNotebook(
  notebook: Notebook,
  lock: Lock | undefined,
): Promise<{ readonly notebook: Notebook; readonly where: 'kept' | 'this-page-only' }> {
  const before = lock === undefined ? await openKept() : undefined;
  const all = before?.kind === 'open' ? joined(before.notebook, notebook) : notebook;
  try {
    ownStorage().setItem(NOTEBOOK, await written(all, lock));
    return { notebook: all, where: 'kept' };
  } catch {
    return { notebook: all, where: 'this-page-only' };
  }
}

export function forgetNotebook(): void {
  try {
    ownStorage().removeItem(NOTEBOOK);
  } catch {
    // Refused: nothing was kept.
  }
}

function read(): string | null {
  try {
    return ownStorage().getItem(NOTEBOOK);
  } catch {
    return null;
  }
}
