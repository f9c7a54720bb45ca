import { bring } from './bring';

/**
 * « J’ai besoin d’aide »: the screen becomes a colour and a raised hand that are seen across a room. Nothing is sent. What it is made
 * of comes when it is touched.
 *
 *     <need-help><button type="button"><svg>…</svg> …</button></need-help>
 */
class NeedHelp extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => void bring(import('./help-sheet'), this, ({ raise }) => void raise(this)));
  }
}

customElements.define('need-help', NeedHelp);
