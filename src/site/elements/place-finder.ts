/**
 * « Trouver de l’aide près de chez vous »: a commune or a postcode is typed, or the position of the device is asked for; the nearest places come,
 * as a list and as a map. Its markup is in layouts/places/Finder.astro; without script the page has the list of départements.
 *
 *     <place-finder data-base="/lieux/" data-shelves="a c 74">       the files of communes that have places
 *       <form role="search"> <input> <button> <button type="button" data-here> </form>
 *       <p role="status"></p>
 *       <ul data-choices></ul>                      communes to choose from
 *       <section data-results hidden>
 *         <h2 tabindex="-1"></h2> <input type="checkbox" name="wish" value="free"> … <div data-map></div> <ol></ol> <button data-more>
 *       </section>
 *       <div data-ways hidden>other ways on</div>
 *     </place-finder>
 *
 * Nothing typed or located is kept, nor put in an address: the lists asked for are those of a corner of the country.
 */

import { askedIn, communeKey, communesFor, filesFor, nearerOf, shelfOf } from '../../core/places/commune';
import { distanceBetween } from '../../core/places/distance';
import { parseArea, parseBoxes, parseCommunes, parseFirsts, type KnownCommune } from '../../core/places/files';
import { nearby, type Lists, type Near } from '../../core/places/nearby';
import { grantsAll, wishes, type ListedPlace, type Point } from '../../core/places/place';
import { askPosition } from '../../platform/adapters/position';
import { placesSays as says } from '../messages/fr/places-says';
import { write } from './write';

/** Shown at first, and then each time. */
const STEP = 10;
/** More communes than that are not offered: one types more of the name. */
const MOST_CHOICES = 12;

/** Where one looks from: a commune with its places, or a point. */
interface From {
  readonly commune: KnownCommune | undefined;
  readonly point: Point | undefined;
}

class PlaceFinder extends HTMLElement {
  readonly #files = new Map<string, Promise<unknown>>();
  #from: From | undefined;
  #most = STEP;
  /** Which question the answer that comes is for. */
  #turn = 0;

  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(() => this.#look(this.querySelector('input')?.value ?? ''));
    });
    this.querySelector('[data-here]')?.addEventListener('click', () => void this.#answer(() => this.#here()));
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'wish') void this.#answer(() => this.#show('same'));
    });
    this.querySelector('[data-more]')?.addEventListener('click', () => {
      const before = this.#most;
      this.#most += STEP;
      void this.#answer(async () => {
        await this.#show('same');
        this.querySelectorAll<HTMLElement>('ol a')[before]?.focus();
      });
    });
  }

  async #answer(work: () => Promise<void>): Promise<void> {
    this.#turn += 1;
    try {
      await work();
    } catch {
      this.#say(says.notReached);
    }
  }

  async #look(typed: string): Promise<void> {
    const turn = this.#turn;
    this.#clear();
    const asked = askedIn(typed);
    if (asked === undefined) {
      this.#say(says.tooShort);
      return;
    }
    const shelf = shelfOf(asked);
    const isThere = this.dataset['shelves']?.split(' ').includes(shelf) === true;
    const known = isThere ? parseCommunes(await this.#json(`communes/${shelf}.json`)) : [];
    const own = communesFor(asked, known);
    // That very name has places: no need to ask for more. Of one name in two départements, the other is in the same file.
    const { how, communes } = asked.by === 'postcode' || own.how === 'same' ? own : nearerOf(own, communesFor(asked, await this.#without(asked.key)));
    if (turn !== this.#turn) return;
    const [only] = communes;
    if (only === undefined) {
      this.#say(says.unknown);
      this.#ways(true);
    } else if (communes.length === 1 && how !== 'near') await this.#start({ commune: only, point: only.point });
    else this.#offer(communes.slice(0, MOST_CHOICES), how === 'near' ? says.whichNear : says.which);
  }

  /** Communes that have no place, of that name or about. */
  async #without(key: string): Promise<readonly KnownCommune[]> {
    const firsts = parseFirsts(await this.#json('noms/premiers.json'));
    const files = await Promise.all(filesFor(key, firsts).map(async (file) => parseCommunes(await this.#json(`noms/${file}.json`))));
    return files.flat();
  }

  async #here(): Promise<void> {
    const turn = this.#turn;
    this.#clear();
    this.#say(says.looking);
    const point = await askPosition();
    if (turn !== this.#turn) return;
    if (point === 'refused') {
      this.#say(says.refused);
      this.querySelector('input')?.focus();
    } else await this.#start({ commune: undefined, point });
  }

  #offer(communes: readonly KnownCommune[], question: string): void {
    this.#say(question);
    this.querySelector('[data-choices]')?.replaceChildren(
      ...communes.map((commune) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button button--plain';
        button.textContent = `${commune.name} (${commune.postcodes.slice(0, 3).join(', ')})`;
        button.addEventListener('click', () => {
          this.#clear();
          void this.#answer(() => this.#start({ commune, point: commune.point }));
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
    this.querySelector<HTMLElement>('[data-choices] button')?.focus();
  }

  async #start(from: From): Promise<void> {
    this.#from = from;
    this.#most = STEP;
    await this.#show('new');
  }

  async #show(place: 'new' | 'same'): Promise<void> {
    const [turn, from] = [this.#turn, this.#from];
    if (from === undefined) return;
    this.#say(says.looking);
    // What draws comes with the first answer.
    const [found, { rowOf }, { drawnPlaces }] = await Promise.all([this.#near(from), import('./place-row'), import('./place-map')]);
    if (turn !== this.#turn) return;
    const shown = found.slice(0, this.#most);
    const around = from.commune?.around;
    const title = this.querySelector<HTMLElement>('[data-results] h2');
    write(title, from.commune === undefined ? says.aroundYou : says.around(from.commune.name));
    const base = this.dataset['base'] ?? '';
    this.querySelector('ol')?.replaceChildren(...shown.map((near, at) => rowOf(near, { base, at, isInCommune: isIn(near.place, from.commune) })));
    const centre = from.commune === undefined ? says.you : says.centre;
    this.querySelector('[data-map]')?.replaceChildren(
      ...drawnPlaces(
        shown.map((near) => near.place),
        around === undefined ? from.point : undefined,
        centre,
      ),
    );
    this.#toggle('[data-results]', true);
    this.#toggle('[data-more]', found.length > this.#most);
    this.#ways(shown.length === 0);
    if (shown.length === 0) this.#say(says.withFilters);
    else this.#say(around === undefined ? says.found(shown.length) : says.noneThere(from.commune?.name ?? '', around));
    if (place === 'new') title?.focus();
  }

  /** One more than is shown, to know whether there are others. */
  async #near({ commune, point }: From): Promise<readonly Near[]> {
    const wanted = wishes.filter((wish) => this.querySelector<HTMLInputElement>(`input[value=${wish}]`)?.checked);
    const load = async (area: number): Promise<readonly ListedPlace[]> => parseArea(await this.#json(`listes/${area}.json`));
    const own = (await Promise.all((commune?.areas ?? []).map(load)))
      .flat()
      .filter((place) => isIn(place, commune) && grantsAll(place.grants, wanted))
      .map((place) => ({ place, km: point && place.point && distanceBetween(point, place.point) }));
    if (point === undefined) return own;
    const lists: Lists = { boxes: parseBoxes(await this.#json('listes/cadres.json')), load };
    const others = await nearby(point, lists, { wishes: wanted, most: this.#most + own.length + 1 });
    const sheets = new Set(own.map(({ place: { sheet } }) => sheet));
    // Where the commune is is not known: neither is how far.
    if (commune?.around !== undefined) return others.map(({ place }) => ({ place, km: undefined }));
    return [...own.toSorted((a, b) => (a.km ?? 0) - (b.km ?? 0)), ...others.filter(({ place: { sheet } }) => !sheets.has(sheet))];
  }

  /** What this page has asked for already is not asked for again. */
  #json(name: string): Promise<unknown> {
    const known = this.#files.get(name) ?? fetchJson(`${this.dataset['base'] ?? ''}${name}`);
    this.#files.set(name, known);
    known.catch(() => this.#files.delete(name));
    return known;
  }

  #clear(): void {
    this.querySelector('[data-choices]')?.replaceChildren();
    this.#toggle('[data-results]', false);
    this.#ways(false);
    this.#say('');
  }

  #ways(isShown: boolean): void {
    this.#toggle('[data-ways]', isShown);
  }

  #toggle(selector: string, isShown: boolean): void {
    this.querySelector(selector)?.toggleAttribute('hidden', !isShown);
  }

  #say(words: string): void {
    write(this.querySelector('[role=status]'), words);
  }
}

function isIn({ commune, postcode }: ListedPlace, wanted: KnownCommune | undefined): boolean {
  return wanted !== undefined && communeKey(commune) === communeKey(wanted.name) && wanted.postcodes.includes(postcode);
}

async function fetchJson(file: string): Promise<unknown> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
  return answer.json();
}

customElements.define('place-finder', PlaceFinder);
