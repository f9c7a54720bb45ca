/**
 * At the end of a lesson, what was done of it. Who is not there yet carries only this: the rest comes when its place comes near.
 *
 *     <lesson-end data-lesson="ecrire-email" data-steps="objet,corps" data-former="…"></lesson-end>
 */
class LessonEnd extends HTMLElement {
  connectedCallback(): void {
    const near = new IntersectionObserver(([place]) => {
      if (place?.isIntersecting !== true) return;
      near.disconnect();
      import('./lesson-outcome').then(({ fill }) => fill(this)).catch(() => undefined);
    });
    near.observe(this);
  }
}

customElements.define('lesson-end', LessonEnd);
