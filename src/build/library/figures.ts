// The figures of the law that the rights simulator compares with, and what time does to them: content/rights/commun/chiffres.yaml.

import type { Ceiling } from '../../core/rights/rules';
import type { FiguresFile } from './simulator-schema';

type Figure = FiguresFile['figures'][string];

/** The last day on which nothing newer is expected: « 2027-03-31 » for a yearly figure of 2026-04-01. Far away for one that only a law changes. */
export function untilOf({ from, every }: Figure): string {
  return every === undefined ? '9999-12-31' : monthsAfter(from, every, -1);
}

/** The names of the figures past their date by more than the grace on that day. */
export function staleOn(today: string, { figures, graceMonths }: FiguresFile): readonly string[] {
  return Object.entries(figures).flatMap(([name, figure]) =>
    figure.every !== undefined && today >= monthsAfter(figure.from, figure.every + graceMonths, 0) ? [name] : [],
  );
}

/**
 * The ceilings in euros a month.
 * @throws Error when one names a figure that is not there: `readSimulator` looks before.
 */
export function ceilingsOf({ figures, ceilings }: FiguresFile): Readonly<Record<string, Ceiling>> {
  const figure = (name: string): Figure => {
    const found = figures[name];
    if (found === undefined) throw new Error(`No figure « ${name} ».`);
    return found;
  };
  const monthly = ({ value, unit }: Figure): number => (unit === 'an' ? value / 12 : value);
  return Object.fromEntries(
    Object.entries(ceilings).map(([name, { of, coupleOf = of, plus, alone, couple, prime, far }]) => {
      const more = plus === undefined ? 1 : 1 + figure(plus).value;
      const worth = (base: Figure, share: number, workers: number): number => {
        if (prime === undefined) return monthly(base) * share * more;
        // A bonus for each person at work. The prime falls with the wage, and below a least amount nothing is paid.
        const best = monthly(base) * (share + figure(prime.bonus).value * workers) - figure(prime.least).value;
        return best / (1 - figure(prime.slope).value);
      };
      const used = [of, coupleOf, ...(plus === undefined ? [] : [plus]), ...Object.values(prime ?? {})].map((one) => untilOf(figure(one)));
      return [
        name,
        {
          alone: alone.map((share) => Math.round(worth(figure(of), share, 1))),
          couple: couple.map((share) => Math.round(worth(figure(coupleOf), share, 2))),
          ...(far === undefined ? {} : { far }),
          until: used.toSorted()[0] ?? '',
        },
      ];
    }),
  );
}

function monthsAfter(day: string, months: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date + days)).toISOString().slice(0, 10);
}
