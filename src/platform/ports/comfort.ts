// How a person likes to read: chosen in the comfort panel, kept in this browser, or carried by a shared link.

export interface Comfort {
  /** 1 is the usual size; then 120, 140 and 170 %. */
  readonly textSize: '1' | '2' | '3' | '4';
  readonly spacing: 'normal' | 'wide';
  /** `auto` follows the device. */
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  readonly font: 'atkinson' | 'system' | 'dyslexic';
  /** `auto` follows the device. */
  readonly motion: 'auto' | 'off';
}

/** Every choice, in the order of the panel; the first of each is the usual one. */
export const comfortChoices: { readonly [Name in keyof Comfort]: readonly [Comfort[Name], ...Comfort[Name][]] } = {
  textSize: ['1', '2', '3', '4'],
  spacing: ['normal', 'wide'],
  theme: ['auto', 'light', 'dark', 'contrast'],
  font: ['atkinson', 'system', 'dyslexic'],
  motion: ['auto', 'off'],
};

/** What is not one of the choices becomes the usual one: a record from another version never breaks a page. */
export function comfortFrom(record: unknown): Comfort {
  const found = new Map<string, unknown>(typeof record === 'object' && record !== null ? Object.entries(record) : []);
  function chosen<Name extends keyof Comfort>(name: Name): Comfort[Name] {
    const choices: readonly [Comfort[Name], ...Comfort[Name][]] = comfortChoices[name];
    return choices.find((choice) => choice === found.get(name)) ?? choices[0];
  }
  return {
    textSize: chosen('textSize'),
    spacing: chosen('spacing'),
    theme: chosen('theme'),
    font: chosen('font'),
    motion: chosen('motion'),
  };
}

export const usualComfort: Comfort = comfortFrom({});

/** Only what differs from the usual: short enough for a link, empty when there is nothing to keep. */
export function unusual(comfort: Comfort): Partial<Comfort> {
  const usual = new Map<string, string>(Object.entries(usualComfort));
  return Object.fromEntries(Object.entries(comfort).filter(([name, choice]) => usual.get(name) !== choice));
}
