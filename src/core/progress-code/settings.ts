// The settings that travel with progress: how one reads and how one listens. Voices stay behind: they are those of a device. A choice is written
// as its place among the choices, so that a new one comes last.

import { comfortChoices, comfortFrom, type Comfort } from '../../platform/ports/comfort';
import { usualListening, type Listening } from '../../platform/ports/listening';
import { paces } from '../../platform/ports/speech-engine';

export interface Settings {
  readonly comfort: Comfort;
  readonly listening: Pick<Listening, 'pace' | 'onItsOwn' | 'onTouch'>;
}

export const usualSettings: Settings = { comfort: comfortFrom({}), listening: usualListening };

/** Two bits for the letters, two for the colours, one for the spacing, one for reading by itself. */
export function shortSettings({ comfort, listening }: Settings): number {
  const { textSize, theme, spacing } = comfortChoices;
  return textSize.indexOf(comfort.textSize) + theme.indexOf(comfort.theme) * 4 + spacing.indexOf(comfort.spacing) * 16 + Number(listening.onItsOwn) * 32;
}

export function settingsFromShort(number: number): Settings {
  const { textSize, theme, spacing } = comfortChoices;
  const comfort = comfortFrom({ textSize: textSize[number % 4], theme: theme[(number >> 2) % 4], spacing: spacing[(number >> 4) % 2] });
  return { comfort, listening: { ...usualListening, onItsOwn: number >= 32 } };
}

/** What the whole code holds of them: each as its place and how many bits it has there. */
export function settingsInBits({ comfort, listening }: Settings): readonly (readonly [value: number, bits: number])[] {
  return [
    [comfortChoices.textSize.indexOf(comfort.textSize), 2],
    [comfortChoices.theme.indexOf(comfort.theme), 2],
    [comfortChoices.spacing.indexOf(comfort.spacing), 1],
    [comfortChoices.font.indexOf(comfort.font), 2],
    [comfortChoices.motion.indexOf(comfort.motion), 1],
    [paces.indexOf(listening.pace), 2],
    [Number(listening.onItsOwn), 1],
    [Number(listening.onTouch), 1],
  ];
}

/** `take` gives the next bits. */
export function settingsFromBits(take: (bits: number) => number): Settings {
  const comfort = comfortFrom({
    textSize: comfortChoices.textSize[take(2)],
    theme: comfortChoices.theme[take(2)],
    spacing: comfortChoices.spacing[take(1)],
    font: comfortChoices.font[take(2)],
    motion: comfortChoices.motion[take(1)],
  });
  const pace = paces[take(2)] ?? usualListening.pace;
  return { comfort, listening: { pace, onItsOwn: take(1) === 1, onTouch: take(1) === 1 } };
}
