// The way of a path, on one of its lessons: back to it under the steps, where nothing moves above; the lesson after, among the links of
// the end.

import { followedPath } from '../../platform/adapters/followed-path';
import { pathSays } from '../messages/fr/path-says';
import { el } from './tree';

const { way } = pathSays;

export function showWay(): void {
  const followed = followedPath();
  const here = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['lesson'];
  const at = followed?.lessons.findIndex(({ id }) => id === here) ?? -1;
  if (followed === undefined || at < 0) return;
  const link = (href: string, words: string): HTMLElement => el('a', { class: 'link', href }, words);
  document.querySelector('.lesson__share')?.before(el('p', { lang: 'fr' }, link(followed.home, `← ${way.back}`)));
  const next = followed.lessons[at + 1];
  // Beside this lesson: the same site, the same language. From disk, a page has the name of its file.
  const end =
    next === undefined
      ? [link(followed.home, way.last)]
      : [`${way.next} `, link(location.pathname.replace(/[^/]+\/(index\.html)?$/, `${next.id}/$1`), next.title)];
  document.querySelector('.onward ul')?.before(el('p', { lang: 'fr' }, ...end));
}
