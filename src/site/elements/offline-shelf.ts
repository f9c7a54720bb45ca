/**
 * « Sans réseau »: how much of each lesson is on this device, and the buttons to keep it or to take it away.
 *
 *     <offline-shelf>                     `data-away` where another page was asked for: only what opens is shown
 *       <header data-asked>…</header> <header data-absent hidden>…</header>      the second where another page was asked for
 *       <p data-none hidden>…</p>                                                 no worker here
 *       <div data-shelf hidden>
 *         <p data-count></p> <p role="status"></p> <div data-newer hidden>… <button data-take></div>
 *         <li data-part="lecon:ecrire-email"> <a>…</a> <span data-state></span> <button data-keep> <button data-forget hidden> </li>
 *         <div data-part="lecon:">…</div>                                         a part whose name ends with « : » stands for all that begin so
 *         <li data-part="parcours:mes-papiers lecon:trier …">…</li>               several parts, kept and taken away together
 *         <button data-forget-all>
 *       </div>
 *     </offline-shelf>
 */

import { startOffline } from '../../platform/adapters/offline';
import { forgetOffline, keepOffline, newerVersion, offlineState } from '../../platform/adapters/offline-kept';
import type { OfflineState, PartState } from '../../platform/ports/offline';
import { offlineSays as says } from '../messages/fr/offline';

const PAGE = '/hors-ligne/';
const LESSON = 'lecon:';
const KILO = 1000;

class OfflineShelf extends HTMLElement {
  connectedCallback(): void {
    if (!location.pathname.endsWith(PAGE)) {
      this.#toggle('[data-asked]', false);
      this.#toggle('[data-absent]', true);
      this.toggleAttribute('data-away', true);
      document.title = says.absent;
    }
    for (const row of this.querySelectorAll<HTMLElement>('[data-part]')) {
      const name = row.dataset['part'] ?? '';
      row.querySelector('[data-keep]')?.addEventListener('click', () => void this.#keep(name, row));
      row.querySelector('[data-forget]')?.addEventListener('click', () => void this.#forget(name, row));
    }
    this.querySelector('[data-forget-all]')?.addEventListener('click', () => void this.#forget('', undefined));
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (import.meta.env['KEEPS_OFFLINE'] !== true || !('serviceWorker' in navigator) || (await startOffline()) === undefined) {
      this.#toggle('[data-none]', true);
      return;
    }
    await navigator.serviceWorker.ready;
    await this.#show();
    this.#toggle('[data-shelf]', true);
    const newer = await newerVersion();
    if (newer === undefined) return;
    this.#toggle('[data-newer]', true);
    this.querySelector('[data-take]')?.addEventListener('click', newer.take);
  }

  async #show(): Promise<OfflineState | undefined> {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-part]')];
    const state = await offlineState(rows.map(({ dataset }) => dataset['part'] ?? '').filter((name) => name.includes(' ')));
    if (state === undefined) return undefined;
    const lessons = Object.entries(state.parts).filter(([part]) => part.startsWith(LESSON) && part !== LESSON);
    const ready = lessons.filter(([, part]) => isWhole(part)).length;
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = says.ready(ready, lessons.length);
    for (const row of rows) paint(row, state);
    return state;
  }

  async #keep(name: string, row: HTMLElement): Promise<void> {
    const state = await offlineState();
    if (state === undefined) return;
    row.querySelector('[data-keep]')?.setAttribute('aria-disabled', 'true');
    const line = row.querySelector('[data-state]');
    const missed = await keepOffline(partsOf(name, state), (done, of) => {
      if (line) line.textContent = says.progress(done, of);
    });
    row.querySelector('[data-keep]')?.removeAttribute('aria-disabled');
    await this.#show();
    this.#say(missed === 0 ? says.done : says.missed(missed ?? 1));
    if (missed === 0) row.querySelector<HTMLElement>('[data-forget]')?.focus();
  }

  async #forget(name: string, row: HTMLElement | undefined): Promise<void> {
    const state = await offlineState();
    if (state === undefined) return;
    await forgetOffline(partsOf(name, state));
    await this.#show();
    this.#say(says.removed);
    row?.querySelector<HTMLElement>('[data-keep]')?.focus();
  }

  #say(sentence: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = sentence;
  }

  #toggle(selector: string, isShown: boolean): void {
    this.querySelector(selector)?.toggleAttribute('hidden', !isShown);
  }
}

/** The parts that this name stands for: itself, those that it names, or all those that begin so. Of the core one does not choose. */
function partsOf(name: string, { parts }: OfflineState): readonly string[] {
  if (name.includes(' ')) return name.split(' ');
  const isKind = name === '' || name.endsWith(':');
  return Object.keys(parts).filter((part) => part !== 'core' && !part.endsWith(':') && (part === name || (isKind && part.startsWith(name))));
}

function isWhole({ files, here }: PartState): boolean {
  return here === files;
}

function paint(row: HTMLElement, state: OfflineState): void {
  const name = row.dataset['part'] ?? '';
  const part = state.parts[name];
  if (part === undefined) return;
  const isHere = isWhole(part);
  const own = partsOf(name, state);
  // A path: each of its lessons may have been kept for itself.
  const isChosen = name.includes(' ') ? own.every((one) => state.chosen.includes(one)) : own.some((one) => state.chosen.includes(one));
  const isPartly = isChosen && !isHere && !name.endsWith(':');
  row.toggleAttribute('data-here', isHere);
  row.querySelector('[data-keep]')?.toggleAttribute('hidden', isHere);
  row.querySelector('[data-forget]')?.toggleAttribute('hidden', !isChosen);
  const line = row.querySelector('[data-state]');
  if (line) line.textContent = isHere ? says.kept : `${isPartly ? `${says.partly}\u00a0: ` : ''}${says.size(Math.round(part.missing / KILO))}`;
}

customElements.define('offline-shelf', OfflineShelf);
