// In the composer, the links kept on this device: under a title, opened again, renamed, taken away, in a file. Nothing is kept before one
// asks for it, but the last link given, without who it was for.

import { fileOf, linksFrom, noLinks, readFile, renamed, unusualLinks, withImported, withLink, withoutLink, type SavedLinks } from '../../core/path/saved';
import { localRecord } from '../../platform/adapters/local-record';
import { ownStorage } from '../../platform/adapters/shared-computer';
import { accompanySays as says } from '../messages/fr/accompany-says';
import { whenFileChosen } from './chosen-file';
import { el, fill } from './tree';

const store = localRecord('declic:liens', { usual: noLinks, from: linksFrom, unusual: unusualLinks }, ownStorage);

interface Page {
  /** The fragment of what is chosen now. */
  readonly link: () => string;
  readonly open: (link: string) => void;
}

export function lastLink(): string {
  return store.read().last;
}

export function keepLast(link: string): void {
  store.write({ ...store.read(), last: link });
}

export function keptLinks(host: HTMLElement, { link, open }: Page): void {
  const part = host.querySelector<HTMLElement>('[data-kept]');
  if (!part) return;
  let before: SavedLinks | undefined;
  let file: string | undefined;

  const change = (saved: SavedLinks, said: string, undoTo?: SavedLinks): void => {
    before = undoTo;
    const kept = store.write(saved);
    fill(part, 'slot=kept', [kept === 'kept' ? said : says.kept.notKept]);
    draw();
  };

  const draw = (): void => {
    const { links } = store.read();
    part.querySelector('[data-with=none]')?.toggleAttribute('hidden', links.length > 0);
    part.querySelector('[data-with=undo]')?.toggleAttribute('hidden', before === undefined);
    fill(part, 'slot=undo', [says.kept.undo]);
    fill(
      part,
      'list=links',
      links.map(({ title }) =>
        el(
          'li',
          { 'data-title': title },
          el('button', { type: 'button', class: 'link composer__name', 'data-kept-do': 'open', 'aria-label': says.kept.open(title) }, title),
          press('rename', '✎', says.kept.rename(title)),
          press('remove', '✕', says.kept.remove(title)),
        ),
      ),
    );
    if (file !== undefined) URL.revokeObjectURL(file);
    // Made here, in this page: no server has a part in it.
    file = links.length === 0 ? undefined : URL.createObjectURL(new Blob([fileOf(store.read())], { type: 'application/json' }));
    const save = part.querySelector<HTMLAnchorElement>('[data-file]');
    save?.toggleAttribute('hidden', file === undefined);
    if (save && file !== undefined) Object.assign(save, { href: file, download: says.kept.file });
  };

  const rename = (item: HTMLElement, title: string): void => {
    const field = el('input', { type: 'text', 'aria-label': says.kept.newTitle, maxlength: '60' });
    const form = el('form', { class: 'composer__row' }, field, el('button', { type: 'submit', class: 'button button--plain' }, says.kept.ok));
    if (field instanceof HTMLInputElement) field.value = title;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const saved = store.read();
      const now = field instanceof HTMLInputElement ? renamed(saved, title, field.value) : saved;
      if (now === saved && field instanceof HTMLInputElement && field.value.trim() !== title) fill(part, 'slot=kept', [says.kept.taken]);
      else change(now, '');
    });
    item.replaceChildren(form);
    field.focus();
  };

  part.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-kept-do], [data-do=undo]') : null;
    const item = button?.closest<HTMLElement>('li');
    const title = item?.dataset['title'] ?? '';
    const saved = store.read();
    if (button?.dataset['do'] === 'undo' && before !== undefined) change(before, '');
    if (!item) return;
    switch (button?.dataset['keptDo']) {
      case 'open':
        open(saved.links.find((one) => one.title === title)?.link ?? '');
        break;
      case 'rename':
        rename(item, title);
        break;
      case 'remove':
        change(withoutLink(saved, title), says.kept.removed(title), saved);
        part.querySelector<HTMLElement>('[data-do=undo]')?.focus();
        break;
      default:
    }
  });

  part.querySelector('[data-keep]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = part.querySelector<HTMLInputElement>('[name=title]');
    const saved = store.read();
    const now = withLink(saved, { title: field?.value ?? '', link: link() });
    if (now === saved) {
      fill(part, 'slot=kept', [says.kept.noTitle]);
      field?.focus();
      return;
    }
    change(now, says.kept.done(now.links[0]?.title ?? ''));
    if (field) field.value = '';
  });

  const bring = part.querySelector<HTMLInputElement>('[data-bring]');
  whenFileChosen(bring, () => {
    void bring?.files?.[0]
      ?.slice(0, 2_000_000)
      .text()
      .then((text) => {
        const read = readFile(text);
        if (read.kind === 'links') change(withImported(store.read(), read.links), says.kept.brought(read.links.length));
        else fill(part, 'slot=kept', [says.kept[read.kind]]);
        bring.value = '';
      });
  });

  draw();
}

function press(what: string, sign: string, name: string): HTMLElement {
  return el('button', { type: 'button', class: 'composer__press', 'data-kept-do': what, 'aria-label': name }, sign);
}
