// What is to be mended in a tool's form: said above it, and by the box itself. One thing at a time.
//
//     <div data-summary tabindex="-1" hidden> <a id="…" href="#…"></a> </div>     its link leads to the box, and is what the box is described by
//     <section data-result hidden></section>                                     an answer that stood there is no longer true

export interface ToolFault {
  readonly words: string;
  readonly box: HTMLElement | null | undefined;
}

/** The link of the summary goes to the box that is marked. */
export function leadToFault(tool: HTMLElement): void {
  tool.querySelector('[data-summary] a')?.addEventListener('click', (event) => {
    event.preventDefault();
    const box = tool.querySelector<HTMLElement>('[aria-invalid]');
    if (box instanceof HTMLInputElement && box.type !== 'checkbox') box.select();
    else box?.focus();
  });
}

/** Marks what is wrong, and reads on from there; or nothing any more. */
export function markFault(tool: HTMLElement, fault: ToolFault | undefined): void {
  for (const box of tool.querySelectorAll('[aria-invalid]')) {
    box.removeAttribute('aria-invalid');
    box.removeAttribute('aria-describedby');
  }
  const summary = tool.querySelector<HTMLElement>('[data-summary]');
  const words = summary?.querySelector('a');
  if (words) words.textContent = fault?.words ?? '';
  summary?.toggleAttribute('hidden', fault === undefined);
  if (fault === undefined) return;
  fault.box?.setAttribute('aria-invalid', 'true');
  if (words) fault.box?.setAttribute('aria-describedby', words.id);
  delete tool.dataset['standing'];
  tool.querySelector('[data-result]')?.toggleAttribute('hidden', true);
  summary?.focus();
}
