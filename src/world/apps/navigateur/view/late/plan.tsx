// A plan of the town under the filters: two streets, a river, and the numbers of the list. It says nothing that the list does not.

type Spot = { readonly x: number; readonly y: number } | undefined;

export function Plan({ spots, words }: { readonly spots: readonly Spot[]; readonly words: string }) {
  if (spots.every((spot) => spot === undefined)) return null;
  return (
    <svg className="navigateur__plan" viewBox="0 0 100 50" role="img" aria-label={words}>
      <path className="navigateur__river" d="M0 38 C30 30 60 46 100 34" />
      <path className="navigateur__street" d="M0 14 H100 M24 0 V50 M70 0 V50" />
      {spots.map(
        (spot, index) =>
          spot !== undefined && (
            <g key={`${spot.x} ${spot.y}`}>
              <circle className="navigateur__pin" cx={spot.x} cy={spot.y / 2} r="4.5" />
              <text className="navigateur__pin-number" x={spot.x} y={spot.y / 2 + 1.8}>
                {index + 1}
              </text>
            </g>
          ),
      )}
    </svg>
  );
}
