/**
 * One place on paper: its sheet becomes the target of the address, and the print style keeps only that one (layouts/places/places.css). Without
 * script, one opens the link of the place, then prints.
 *
 *     <place-sheets> <article id="lieu-12"> … <button data-print> </article> … </place-sheets>
 */

class PlaceSheets extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('[data-print]') : null;
      const sheet = button?.closest('article');
      if (!sheet) return;
      // The printed page is the one whose place is `:target`.
      location.hash = sheet.id;
      print();
    });
  }
}

customElements.define('place-sheets', PlaceSheets);
