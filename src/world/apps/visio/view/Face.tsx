// Whom one sees, drawn with a few lines: never a real picture, never the camera of who learns. Said in words beside.

import type { Face as Drawn, Flaw } from '../schema';

const hair: { readonly [Look in Drawn['look']]: string } = {
  long: 'M27 62 C22 20 78 20 73 62 L66 62 C70 44 62 36 50 36 C38 36 30 44 34 62 Z',
  short: 'M31 46 C30 24 70 24 69 46 C62 36 38 36 31 46 Z',
  curly: 'M28 50 a9 9 0 0 1 4 -15 a10 10 0 0 1 18 -7 a10 10 0 0 1 18 7 a9 9 0 0 1 4 15 C66 38 34 38 28 50 Z',
  bald: '',
  scarf: 'M26 74 C20 16 80 16 74 74 L64 64 C70 44 62 37 50 37 C38 37 30 44 36 64 Z',
};

/** Their head and shoulders. */
function Bust({ look }: { readonly look: Drawn['look'] }) {
  return (
    <>
      <path className="visio__coat" d="M14 100 C16 78 34 72 50 72 C66 72 84 78 86 100 Z" />
      <circle className="visio__skin" cx="50" cy="50" r="20" />
      <path className="visio__hair" data-look={look} d={hair[look]} />
      <path className="visio__lines" d="M42 48 v3 M58 48 v3 M44 60 q6 5 12 0" />
    </>
  );
}

export function Tile({ face: { name, look } }: { readonly face: Drawn }) {
  return (
    <figure className="visio__tile">
      <svg className="visio__drawn" viewBox="0 0 100 100" aria-hidden="true">
        <Bust look={look} />
      </svg>
      <figcaption className="visio__name">{name}</figcaption>
    </figure>
  );
}

interface Mine {
  readonly name: string;
  readonly isSeen: boolean;
  /** What is said of it when it is not seen. */
  readonly off: string;
  readonly flaws: readonly Flaw[];
  readonly side: 'front' | 'back';
}

/** One's own picture, as the others have it. */
export function Mine({ name, isSeen, off, flaws, side }: Mine) {
  return (
    <figure
      className="visio__tile visio__own"
      data-off={isSeen ? undefined : ''}
      data-dark={isSeen && side === 'front' && flaws.includes('dark') ? '' : undefined}
    >
      {isSeen ? (
        <svg className="visio__drawn" viewBox="0 0 100 100" aria-hidden="true">
          {side === 'back' ? (
            <path
              className="visio__room"
              d="M0 78 H100 M50 78 V36 M50 54 q-18 -4 -22 -22 q20 2 22 22 M50 46 q16 -6 20 -24 q-20 4 -20 24 M38 78 l3 14 h18 l3 -14"
            />
          ) : (
            <>
              {flaws.includes('busy') && (
                <path className="visio__room" d="M2 22 H40 M8 22 v16 h8 v-16 M22 22 v22 h10 v-22 M64 60 h34 v20 h-34 z M64 60 v-14 h12 v14" />
              )}
              {flaws.includes('dark') && <path className="visio__room" d="M60 8 h34 v44 h-34 z M77 8 v44 M60 30 h34" />}
              <Bust look="long" />
            </>
          )}
        </svg>
      ) : (
        <p className="visio__off">{off}</p>
      )}
      <figcaption className="visio__name">{name}</figcaption>
    </figure>
  );
}
