/**
 * A question with its explanations: choose, « Vérifier », read why, try again.
 *
 *     <lesson-check data-right="Oui, c’est ça." data-wrong="Pas tout à fait." data-none="Choisissez d’abord une réponse.">
 *       <form>
 *         <fieldset>
 *           <legend>À quoi sert l’objet ?</legend>
 *           <div data-choice>
 *             <label><input type="radio" name="check-objet-1" value="1"> À signer le message</label>
 *             <p hidden data-say>La signature est à la fin. L’objet dit de quoi parle le message.</p>
 *           </div>
 *           <div data-choice="right"> … </div>
 *         </fieldset>
 *         <button>Vérifier</button>
 *         <div role="status"></div>
 *       </form>
 *       <details><summary>Voir les réponses</summary> each choice with its explanation </details>
 *     </lesson-check>
 *
 * The explanation of the choice is copied into the status, after `data-right` or `data-wrong` in a <strong>; the
 * choice gets `data-verdict="right"` or `"wrong"`, the element `data-done` once it is answered. Right at the first
 * try is told as `alone`, later as `guided`, once. Without script: show the <details> and hide the button in the
 * style (`lesson-check:not(:defined)`, which also covers a script that failed; and `@media (scripting: none)`).
 */

import { tellOutcome } from '../../platform/adapters/outcome';

type Verdict = 'right' | 'wrong' | 'none';

class LessonCheck extends HTMLElement {
  #tries = 0;

  connectedCallback(): void {
    this.addEventListener('submit', this.#verify);
    this.addEventListener('change', this.#reconsider);
  }

  readonly #verify = (event: SubmitEvent): void => {
    event.preventDefault();
    const choice = this.querySelector('input:checked')?.closest<HTMLElement>('[data-choice]');
    if (!choice) {
      this.#say('none');
      return;
    }
    const verdict = choice.dataset['choice'] === 'right' ? 'right' : 'wrong';
    this.#tries += 1;
    choice.dataset['verdict'] = verdict;
    this.#say(verdict, choice.querySelector('[data-say]'));
    if (verdict === 'right' && this.dataset['done'] === undefined) {
      this.dataset['done'] = '';
      tellOutcome(this, this.#tries === 1 ? 'alone' : 'guided');
    }
  };

  /** Another choice: what was said of the last one is no longer beside it. */
  readonly #reconsider = (): void => {
    this.querySelector('[role=status]')?.replaceChildren();
    this.querySelector('[data-verdict]')?.removeAttribute('data-verdict');
  };

  #say(verdict: Verdict, explanation?: Element | null): void {
    const words = document.createElement('strong');
    words.textContent = this.dataset[verdict] ?? '';
    // Copied as nodes: an explanation may mark a word, and Trusted Types take no text as markup.
    const copy = explanation?.cloneNode(true) ?? document.createTextNode('');
    if (copy instanceof HTMLElement) copy.hidden = false;
    this.querySelector('[role=status]')?.replaceChildren(words, ' ', copy);
  }
}

customElements.define('lesson-check', LessonCheck);
