/**
 * Chooses among the lessons of the catalogue. Its markup and words are in layouts/catalogue/LessonFilter.astro:
 *
 *     <lesson-filter data-none="Aucune…" data-one="1 leçon…" data-other="{count} leçons…" data-all="Les 54 leçons…">
 *       <details><select name="theme"> … name="niveau" … name="appareil" … name="minutes" …</details>
 *       <p role="status"></p>
 *       <button hidden>Montrer toutes les leçons</button>
 *     </lesson-filter>
 *     <nav data-themes> the shelves by name; not there while one has chosen
 *     <section><ul><li data-fits="email 1 18 ordinateur telephone"> theme, level, minutes, devices
 *
 * What is chosen is in the part of the address that is not sent, so that a link and « back » find it again.
 */

class LessonFilter extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => {
      const chosen = this.#chosen();
      // « Clear » keeps the path: an empty hash would scroll to the top.
      history.replaceState(history.state, '', chosen.size === 0 ? location.pathname : `#${chosen}`);
      this.#show(chosen);
    });
    this.querySelector('button')?.addEventListener('click', () => {
      this.#choose(new URLSearchParams());
      // The button goes: one is where one may choose again.
      this.querySelector<HTMLElement>('summary')?.focus();
      this.dispatchEvent(new Event('change'));
    });
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
  }

  get #selects(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  /** Goes by the address; one that names a place of the page changes nothing. */
  readonly #follow = (): void => {
    if (!location.hash.includes('=')) return;
    this.#choose(new URLSearchParams(location.hash.slice(1)));
    this.querySelector('details')?.toggleAttribute('open', true);
    this.#show(this.#chosen());
  };

  #choose(asked: URLSearchParams): void {
    for (const select of this.#selects) {
      select.value = asked.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
  }

  #chosen(): URLSearchParams {
    return new URLSearchParams(this.#selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
  }

  #show(chosen: URLSearchParams): void {
    let count = 0;
    for (const card of document.querySelectorAll<HTMLElement>('[data-fits]')) {
      card.hidden = !fits(card.dataset['fits'] ?? '', chosen);
      if (!card.hidden) count += 1;
    }
    for (const shelf of document.querySelectorAll<HTMLElement>('section:has([data-fits])')) shelf.hidden = !shelf.querySelector('[data-fits]:not([hidden])');
    // They lead to shelves that may be hidden.
    document.querySelector('[data-themes]')?.toggleAttribute('hidden', chosen.size > 0);
    const { none = '', one = '', other = '', all = '' } = this.dataset;
    const said = this.querySelector('[role=status]');
    if (said) said.textContent = chosen.size === 0 ? all : count === 0 ? none : (count === 1 ? one : other).replace('{count}', `${count}`);
    this.querySelector('button')?.toggleAttribute('hidden', chosen.size === 0);
  }
}

function fits(card: string, chosen: URLSearchParams): boolean {
  const [theme = '', level = '', minutes = '', ...devices] = card.split(' ');
  const answers: Readonly<Record<string, (value: string) => boolean>> = {
    theme: (value) => value === theme,
    niveau: (value) => value === level,
    appareil: (value) => devices.includes(value),
    minutes: (value) => Number(minutes) <= Number(value),
  };
  return [...chosen].every(([name, value]) => answers[name]?.(value) ?? true);
}

customElements.define('lesson-filter', LessonFilter);
