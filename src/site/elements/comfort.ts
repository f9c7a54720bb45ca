// <comfort-panel>: how the page looks to this person. The choices kept are applied before this script, by one line in the
// page's head (`comfortAtOnce`). Its markup and words are in src/site/layouts/Comfort.astro.

import { localComfortStore } from '../../platform/adapters/local-comfort-store';
import { ownStorage } from '../../platform/adapters/shared-computer';
import { comfortFrom, unusual, usualComfort, type Comfort } from '../../platform/ports/comfort';

const store = localComfortStore(ownStorage);

/** The style sheets read these attributes of <html>: data-text-size, data-theme… None means the usual. */
function apply(comfort: Comfort): void {
  const root = document.documentElement;
  for (const name of Object.keys(comfort)) Reflect.deleteProperty(root.dataset, name);
  Object.assign(root.dataset, unusual(comfort));
}

class ComfortPanel extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const form = this.querySelector('form');
    if (dialog === null || form === null) return;

    const show = (comfort: Comfort): void => {
      apply(comfort);
      for (const [name, choice] of Object.entries({ ...comfort })) {
        const field = form.elements.namedItem(name);
        if (field instanceof RadioNodeList) field.value = choice;
      }
    };
    const choose = (comfort: Comfort): void => {
      show(comfort);
      if (store.write(comfort) === 'kept') return;
      this.querySelector('[data-when="not-kept"]')?.removeAttribute('hidden');
    };

    this.querySelector('button')?.addEventListener('click', () => {
      show(store.read());
      dialog.showModal();
      this.querySelector('h2')?.focus();
    });
    form.addEventListener('change', () => choose(comfortFrom(Object.fromEntries(new FormData(form)))));
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      choose(usualComfort);
    });
    // Beside the panel is « no more of this » too.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }
}

apply(store.read());
// Back to a page the browser had put aside, or a choice made in another tab.
addEventListener('pageshow', () => apply(store.read()));
addEventListener('storage', () => apply(store.read()));
customElements.define('comfort-panel', ComfortPanel);
