/**
 * « Le vrai prix »: what a top-up, a plan, a box cost each month. Its markup is in layouts/tools/PriceTool.astro:
 *
 *     <price-tool>
 *       <form novalidate>
 *         <div data-summary tabindex="-1" hidden> <a href="#…"></a> </div>
 *         <fieldset data-offer="topup"> <input name="price"> <input name="days"> </fieldset>
 *         <fieldset data-offer="mobile"> <input name="monthly"> <input name="first"> <input name="months"> <input name="fees"> <input name="commitment"> </fieldset>
 *         <input name="resources">
 *       </form>
 *       <section data-result hidden> <h2 tabindex="-1"> <div data-offers> <button data-print> </section>
 *     </price-tool>
 *
 * Only prices that the person writes. Nothing is kept and nothing is sent.
 */

import { leadToFault, markFault, type ToolFault } from './tool-fault';
import { priceSays as says } from '../messages/fr/tool-price';
import { priceOfPlan, priceOfTopUp, readCount, readPrice, shareOf, type RealPrice } from '../tools/telecom-price';

interface Offer {
  readonly title: string;
  readonly price: RealPrice;
  readonly commitment: number | undefined;
}

class PriceTool extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer();
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    leadToFault(this);
  }

  #answer(): void {
    const troubles: ToolFault[] = [];
    const offers = [...this.querySelectorAll<HTMLElement>('[data-offer]')].flatMap((part) => offerIn(part, troubles) ?? []);
    const resources = priceIn(this, 'resources', troubles);
    if (troubles.length === 0 && offers.length === 0) troubles.push({ words: says.none, box: this.querySelector('input') ?? undefined });
    markFault(this, troubles[0]);
    if (troubles.length === 0) this.#show(offers, resources);
  }

  #show(offers: readonly Offer[], resources: number | undefined): void {
    this.dataset['standing'] = 'answered';
    const least = Math.min(...offers.map(({ price }) => price.perYear));
    this.querySelector('[data-offers]')?.replaceChildren(...offers.map((offer) => drawn(offer, { least: offers.length > 1 ? least : undefined, resources })));
    const result = this.querySelector('[data-result]');
    result?.toggleAttribute('hidden', false);
    result?.querySelector<HTMLElement>('h2')?.focus();
    result?.scrollIntoView({ block: 'start' });
  }
}

/** Nothing when the person wrote nothing there. */
function offerIn(part: HTMLElement, troubles: ToolFault[]): Offer | undefined {
  const title = part.querySelector('legend')?.textContent.trim() ?? '';
  if (part.dataset['offer'] === 'topup') {
    const price = priceIn(part, 'price', troubles);
    const days = countIn(part, 'days', troubles);
    if ((price === undefined) !== (days === undefined)) {
      troubles.push({ words: price === undefined ? says.price : says.alone.topup, box: boxIn(part, price === undefined ? 'price' : 'days') });
    }
    return price === undefined || days === undefined ? undefined : { title, price: priceOfTopUp({ price, days }), commitment: undefined };
  }
  const monthly = priceIn(part, 'monthly', troubles);
  const first = priceIn(part, 'first', troubles);
  const months = countIn(part, 'months', troubles);
  const fees = priceIn(part, 'fees', troubles);
  const commitment = countIn(part, 'commitment', troubles);
  if ((first === undefined) !== (months === undefined)) troubles.push({ words: says.alone.first, box: boxIn(part, first === undefined ? 'first' : 'months') });
  if (monthly === undefined) {
    if (first !== undefined || fees !== undefined || commitment !== undefined) troubles.push({ words: says.price, box: boxIn(part, 'monthly') });
    return undefined;
  }
  const cheaper = first === undefined || months === undefined ? undefined : { monthly: first, months };
  return { title, price: priceOfPlan({ monthly, first: cheaper, fees, commitment }), commitment };
}

function priceIn(part: HTMLElement, name: string, troubles: ToolFault[]): number | undefined {
  return readIn(part, name, { read: readPrice, words: says.price, troubles });
}

function countIn(part: HTMLElement, name: string, troubles: ToolFault[]): number | undefined {
  return readIn(part, name, { read: readCount, words: says.count, troubles });
}

function readIn(
  part: HTMLElement,
  name: string,
  { read, words, troubles }: { readonly read: (written: string) => number | undefined; readonly words: string; readonly troubles: ToolFault[] },
): number | undefined {
  const box = boxIn(part, name);
  const text = box?.value.trim() ?? '';
  // « 0 » month of commitment is none.
  const written = text === '0' && read === readCount ? '' : text;
  const value = written === '' ? undefined : read(written);
  if (written !== '' && value === undefined) troubles.push({ words, box });
  return value;
}

function boxIn(part: HTMLElement, name: string): HTMLInputElement | undefined {
  return part.querySelector<HTMLInputElement>(`[name$=${name}]`) ?? undefined;
}

function drawn(
  { title, price, commitment }: Offer,
  { least, resources }: { readonly least: number | undefined; readonly resources: number | undefined },
): HTMLElement {
  const card = document.createElement('article');
  const heading = document.createElement('h3');
  heading.textContent = title;
  const main = document.createElement('p');
  main.className = 'tool__price';
  main.textContent = says.month(says.money(price.perMonth));
  const share = resources === undefined ? undefined : shareOf(price.perMonth, resources);
  const lines = [
    price.perYear === least ? says.cheapest : undefined,
    says.year(says.money(price.perYear)),
    price.later === undefined ? undefined : says.later(says.money(price.later)),
    price.committed === undefined || commitment === undefined ? says.free : says.committed(says.money(price.committed), commitment),
    share === undefined ? undefined : says.share(share),
  ];
  card.append(
    heading,
    main,
    ...lines
      .filter((one) => one !== undefined)
      .map((words) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        return paragraph;
      }),
  );
  return card;
}

customElements.define('price-tool', PriceTool);
