/**
 * On a lesson opened from a path, in this tab: a quiet way back to it, and at the end the lesson after. Nothing is shown to the others.
 *
 *     <path-way hidden><a data-home href="/parcours/">Mon parcours</a></path-way>
 *     <path-way data-lesson="ecrire-email" data-last="C’était la dernière…" hidden><p><span data-next>Leçon suivante :</span> <a data-home></a></p></path-way>
 *
 * The second stands among the links of the lesson's end.
 */

import { followedPath } from '../../platform/adapters/followed-path';

class PathWay extends HTMLElement {
  connectedCallback(): void {
    const followed = followedPath();
    const here = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['lesson'];
    const at = followed?.lessons.findIndex(({ id }) => id === here) ?? -1;
    const link = this.querySelector('a');
    if (followed === undefined || at < 0 || !link) return;
    this.hidden = false;
    link.href = followed.home;
    if (this.dataset['lesson'] === undefined) return;
    const next = followed.lessons[at + 1];
    this.querySelector('[data-next]')?.toggleAttribute('hidden', next === undefined);
    link.textContent = next?.title ?? this.dataset['last'] ?? '';
    // Beside this lesson: the same site, the same language.
    if (next) link.href = location.pathname.replace(/[^/]+\/$/, `${next.id}/`);
  }
}

customElements.define('path-way', PathWay);
