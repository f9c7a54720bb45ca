/**
 * One practice of the atelier: opens it at a state, and asks axe what it finds there. Its markup is in AtelierPractice.astro. The state is what the player
 * finds again after a reload; which one is in the address.
 */

import axe from 'axe-core';
import french from 'axe-core/locales/fr.json';
import { sessionPracticeMemory } from '../../platform/adapters/session-practice-memory';
import { words } from './words';

const { atelier } = words;

/** Its own file of French does not say all that its type asks for. */
const inFrench: { configure(spec: { readonly locale?: unknown }): void } = axe;

class PracticeAtelier extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector('select');
    if (choice) choice.value = location.hash.slice(1) || '0';
    choice?.addEventListener('change', () => this.#openAt(Number(choice.value)));
    this.querySelector('[data-ask]')?.addEventListener('click', () => void this.#ask());
  }

  #openAt(state: number): void {
    const states: unknown = JSON.parse(this.dataset['states'] ?? '[]');
    const key = `declic:exercice:${this.dataset['practice'] ?? ''}`;
    const kept: unknown = Array.isArray(states) ? states[state - 1] : undefined;
    if (kept === undefined) sessionPracticeMemory.forget(key);
    else sessionPracticeMemory.write(key, kept);
    location.hash = String(state);
    location.reload();
  }

  async #ask(): Promise<void> {
    const [said, list, place] = ['[data-verdict]', '[data-findings]', '[data-looked-at]'].map((part) => this.querySelector(part));
    if (!said || !list || !place) return;
    said.textContent = atelier.asking;
    inFrench.configure({ locale: french });
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations, passes } = await axe.run(place, { rules, preload: false });
    said.textContent = violations.length === 0 ? atelier.nothing(passes.length) : atelier.found(violations.length);
    list.replaceChildren(
      ...violations.map(({ help, nodes }) => {
        const line = document.createElement('li');
        line.textContent = `${help}\u00a0: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;
        return line;
      }),
    );
  }
}

customElements.define('practice-atelier', PracticeAtelier);
