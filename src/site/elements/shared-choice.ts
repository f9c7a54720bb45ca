/**
 * Whether this computer is shared, chosen by who sits at it. What was done until then is lost neither way.
 *
 *     <shared-choice> <button data-share="shared">Ne rien garder ici</button> <button data-share="own">C’est mon appareil</button> </shared-choice>
 */

class SharedChoice extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const asked = target instanceof Element ? target.closest<HTMLElement>('[data-share]')?.dataset['share'] : undefined;
      if (asked !== undefined)
        void import('../../platform/adapters/shared-change')
          .then(({ becomeOwn, becomeShared }) => (asked === 'own' ? becomeOwn() : becomeShared()))
          .then(() => location.reload());
    });
  }
}

customElements.define('shared-choice', SharedChoice);
