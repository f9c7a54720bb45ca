// In the composer, a lesson is found as one types it. The words to search come at the first letter, as on the page of the search.

import type { Result, Search } from '../search/find';
import { accompanySays as says } from '../messages/fr/accompany-says';
import { el, fill } from './tree';

const MOST_RESULTS = 6;

interface Adding {
  readonly add: (lesson: string) => 'added' | 'already' | 'full';
  readonly has: (lesson: string) => boolean;
}

export function pathSearch(host: HTMLElement, { add, has }: Adding): void {
  const field = host.querySelector<HTMLInputElement>('[data-search]');
  let coming: Promise<Search> | undefined;
  let found: readonly Result[] = [];
  // Enter pressed before the words came is not lost.
  let isWaiting = false;

  const open = (): Promise<Search> => {
    coming ??= Promise.all([import('../search/find'), fetch(host.dataset['plans'] ?? '').then((answer): Promise<unknown> => answer.json())]).then(
      ([{ openSearch }, plans]) => openSearch(plans),
    );
    coming.catch(() => (coming = undefined));
    return coming;
  };

  const say = (words: string): void => fill(host, 'slot=found', [words]);

  const show = (results: readonly Result[]): void => {
    found = results.slice(0, MOST_RESULTS);
    fill(
      host,
      'list=found',
      found.map(({ id, title }) => el('li', {}, el('button', { type: 'button', class: 'link', 'data-add': id }, says.add(title)))),
    );
  };

  const take = ({ id, title }: Pick<Result, 'id' | 'title'>): void => {
    if (has(id)) say(says.already(title));
    else if (add(id) === 'added') say(says.added(title));
    if (field) field.value = '';
    show([]);
    field?.focus();
  };

  const answer = async (): Promise<void> => {
    const typed = field?.value.trim() ?? '';
    if (typed === '') {
      show([]);
      return;
    }
    try {
      const search = await open();
      if (field?.value.trim() !== typed) return;
      show(search(typed).lessons);
      const [first] = found;
      if (isWaiting && first) take(first);
      else say(says.found(found.length));
    } catch {
      say(says.lost);
    }
    isWaiting = false;
  };

  field?.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  field?.addEventListener('input', () => void answer());
  field?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    isWaiting = true;
    void answer();
  });
  host.addEventListener('click', ({ target }) => {
    const asked = target instanceof Element ? target.closest<HTMLElement>('[data-add]')?.dataset['add'] : undefined;
    const result = found.find(({ id }) => id === asked);
    if (result) take(result);
  });
}
