/**
 * The last page of a session on a shared computer. It stands where the session began (leave.ts); one more entry, and what came after is gone.
 *
 *     <shared-farewell><a href="/?poste=partage">Commencer une nouvelle séance</a></shared-farewell>
 *
 * The next session begins with the host's number of minutes.
 */

import { forgetOurs } from '../../platform/adapters/local-record';
import { LEFT } from '../../platform/adapters/shared-computer';

class SharedFarewell extends HTMLElement {
  connectedCallback(): void {
    try {
      // One comes here by a kept address too, while somebody is at work: nothing is taken from them.
      const minutes = sessionStorage.getItem(LEFT);
      if (minutes === null) return;
      history.pushState(null, '');
      // Again: a last word may have been written while the page before was closing.
      forgetOurs(() => sessionStorage);
      const next = this.querySelector('a');
      if (next && minutes !== '') next.search += `&minutes=${minutes}`;
    } catch {
      // Refused: there is nothing to forget.
    }
  }
}

customElements.define('shared-farewell', SharedFarewell);
