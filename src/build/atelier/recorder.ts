/**
 * Follows the practice on its page, shows what was done in it in words, and asks the server to write it (recorder-server.ts). The practice
 * tells each gesture as it would tell another window of a room (platform/ports/mirror.ts).
 */

import { MIRRORED, PRACTICE_THERE } from '../../platform/adapters/outcome';
import type { MirrorListener } from '../../platform/ports/mirror';
import type { PlayRecord } from '../../world/practice/follow';
import { parseRecord } from '../../world/practice/follow';
import type { Told, Written } from './recording';
import { words } from './words';

const { recorder } = words;

class PracticeRecorder extends HTMLElement {
  #record: PlayRecord | undefined;
  #player: MirrorListener | undefined;
  /** One question at a time: a sentence that is typed is twenty gestures, and only what stands at its end is worth an answer. */
  #telling: Promise<void> | undefined;
  /** The goals that the author has ticked or not, by their words: what is shown again keeps their choice. */
  readonly #chosen = new Map<string, boolean>();

  connectedCallback(): void {
    this.addEventListener(PRACTICE_THERE, ({ target }) => {
      target?.dispatchEvent(
        new CustomEvent(MIRRORED, {
          detail: {
            join: (listener: MirrorListener) => {
              this.#player = listener;
              return () => undefined;
            },
            tell: (record: unknown) => this.#hear(parseRecord(record)),
          },
        }),
      );
    });
    this.#part('[data-undo]').addEventListener('click', () =>
      this.#again((log) =>
        log.slice(
          0,
          log.findLastIndex(({ by }) => by === 'learner'),
        ),
      ),
    );
    this.#part('[data-restart]').addEventListener('click', () => this.#again(() => []));
    this.#part('[data-save]').addEventListener('click', () => void this.#save());
    this.#part('[data-goals]').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#chosen.set(target.value, target.checked);
    });
  }

  #hear(record: PlayRecord | undefined): void {
    if (record === undefined) return;
    this.#record = record;
    this.#say('');
    this.#telling ??= this.#tell().finally(() => (this.#telling = undefined));
  }

  async #tell(): Promise<void> {
    // The first answer may take some seconds: what stands there is not what was done.
    this.#part('[data-none]').hidden = true;
    this.#part('[data-reading]').hidden = false;
    let last: PlayRecord | undefined;
    while (last !== this.#record) {
      last = this.#record;
      const told = await this.#ask<Told>('dire', { log: last?.log ?? [] });
      if (told === undefined || last !== this.#record) continue;
      this.#show(told);
      if (told.written) this.#sayWritten(told.written);
    }
    this.#part('[data-reading]').hidden = true;
  }

  /** The practice is led where this log leads. */
  #again(shorter: (log: PlayRecord['log']) => PlayRecord['log']): void {
    if (this.#record === undefined) return;
    const record = { ...this.#record, log: shorter(this.#record.log), settled: true };
    this.#player?.follow(record);
    this.#hear(record);
  }

  #show({ gestures, goals }: Told): void {
    this.#part('[data-none]').hidden = gestures.length > 0;
    this.#part('[data-no-goal]').hidden = goals.length > 0;
    this.#part('[data-gestures]').replaceChildren(...gestures.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
    this.#part('[data-goals]').replaceChildren(
      ...goals.map(({ words: goal, after, isKept }) => {
        const label = document.createElement('label');
        label.className = 'recorder__goal';
        const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: goal, checked: this.#chosen.get(goal) ?? isKept });
        const text = document.createElement('span');
        text.append(Object.assign(document.createElement('code'), { textContent: goal }), after === '' ? '' : ` ${recorder.after(after)}`);
        label.append(box, text);
        return label;
      }),
    );
  }

  async #save(): Promise<void> {
    this.#say(recorder.saving);
    // The goals that are ticked are those of what was done last.
    await this.#telling;
    const boxes = [...this.querySelectorAll<HTMLInputElement>('[data-goals] input')];
    const goals = boxes.flatMap(({ checked }, index) => (checked ? [index] : []));
    const written = await this.#ask<Written>('ecrire', { log: this.#record?.log ?? [], goals });
    if (written !== undefined) this.#sayWritten(written);
  }

  #sayWritten({ file, left, remember }: Written): void {
    this.#say([recorder.saved(file), ...(left > 0 ? [recorder.left(left)] : []), ...(remember ? [recorder.remember] : [])].join('\n'));
  }

  /** Undefined when the server had something to say instead, which is shown. */
  async #ask<Answer>(what: 'dire' | 'ecrire', body: object): Promise<Answer | undefined> {
    const read = (response: Response): Promise<Answer & { readonly error?: string }> => response.json();
    try {
      const response = await fetch(`${this.dataset['address'] ?? ''}${what}/`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const found = await read(response);
      if (response.ok) return found;
      this.#say(found.error ?? recorder.lost);
    } catch {
      this.#say(recorder.lost);
    }
    return undefined;
  }

  #say(text: string): void {
    this.#part('[data-said]').textContent = text;
  }

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The recorder has no ${selector}.`);
    return found;
  }
}

customElements.define('practice-recorder', PracticeRecorder);
