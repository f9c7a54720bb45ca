/**
 * At the end of a lesson, what was done of it. Who is not there yet carries only this: the rest comes when its place comes near.
 *
 *     <lesson-end data-lesson="ecrire-email" data-steps="objet,corps" data-former="…"></lesson-end>
 */
class LessonEnd extends HTMLElement {
  connectedCallback(): void {
    const near = new IntersectionObserver(([place]) => {
      if (place?.isIntersecting !== true) return;
      // A cut connection: asked for again the next time it comes near.
      import('./lesson-outcome').then(
        ({ fill }) => {
          near.disconnect();
          void fill(this);
        },
        () => undefined,
      );
    });
    near.observe(this);
  }
}

customElements.define('lesson-end', LessonEnd);
