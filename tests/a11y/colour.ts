// Contrast, as WCAG counts it. Inside the page.

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];

export function colourOf(css: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = css.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  return css.startsWith('color(srgb') ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha];
}

export function over([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour {
  const mixed = (one: number, under: number): number => one * alpha + under * (1 - alpha);
  return [mixed(r, red), mixed(g, green), mixed(b, blue), 1];
}

/** What is painted behind what an element holds; nothing where a picture or a gradient hides it. */
export function groundOf(element: Element | null): Colour | undefined {
  if (element === null) return WHITE;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== 'none') return undefined;
  const own = colourOf(backgroundColor);
  if (own[3] === 1) return own;
  const under = groundOf(element.parentElement);
  return under === undefined ? undefined : over(own, under);
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** How an element’s letters stand out; nothing where that cannot be known from its style. */
export function inkContrast(element: Element): number | undefined {
  const ground = groundOf(element);
  return ground === undefined ? undefined : contrast(over(colourOf(getComputedStyle(element).color), ground), ground);
}
