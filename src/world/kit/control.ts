// What a gesture uses: its control, and how a view marks it.

/**
 * The control a gesture uses. `id` is where the halo and the pointer go (the view's `mark(id)`);
 * `role` and `name` are what assistive technology reads there, and how the tests find it.
 */
export interface Target {
  readonly id: string;
  readonly role: 'button' | 'textbox' | 'searchbox' | 'checkbox' | 'radio' | 'combobox' | 'link';
  readonly name: string;
}

/** How a view marks a control: spread on the element, `{...mark('send')}`. */
export type Mark = (targetId: string) => {
  readonly 'data-target': string;
  /** Present on the control to use now: the number of the gesture on paper, or empty on screen. */
  readonly 'data-marked'?: string | undefined;
};

export function button(id: string, name: string): Target {
  return { id, role: 'button', name };
}

/** A box one writes in. */
export function box(id: string, name: string): Target {
  return { id, role: 'textbox', name };
}

export function radio(id: string, name: string): Target {
  return { id, role: 'radio', name };
}

export function checkbox(id: string, name: string): Target {
  return { id, role: 'checkbox', name };
}

export function searchBox(name: string): Target {
  return { id: 'search', role: 'searchbox', name };
}

/** The id of a control's element, for what names or describes it: letters, digits and dashes, whatever its target is made of. */
export function elementId(idPrefix: string, target: string): string {
  return `${idPrefix}-${target.replace(/[^\w-]/g, '-')}`;
}
