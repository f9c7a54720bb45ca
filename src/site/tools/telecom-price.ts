// What a top-up, a plan or a box really costs each month, with the prices that the person writes. Whole cents everywhere. No price of ours.

/** In cents. */
type Cents = number;

interface TopUp {
  readonly price: Cents;
  /** How long it lasts. */
  readonly days: number;
}

interface Plan {
  readonly monthly: Cents;
  /** The first months, when they cost less. */
  readonly first?: { readonly monthly: Cents; readonly months: number } | undefined;
  /** Paid once: opening, card, appliance. */
  readonly fees?: Cents | undefined;
  /** Months that one must stay. */
  readonly commitment?: number | undefined;
}

export interface RealPrice {
  /** On average over the first year, all included. */
  readonly perMonth: Cents;
  readonly perYear: Cents;
  /** Each month once the first, cheaper ones are over; absent when nothing changes. */
  readonly later: Cents | undefined;
  /** What is due even if one leaves tomorrow; absent without commitment. */
  readonly committed: Cents | undefined;
}

const MONTHS = 12;
const DAYS_IN_YEAR = 365;

export function priceOfTopUp({ price, days }: TopUp): RealPrice {
  const perYear = Math.round((price * DAYS_IN_YEAR) / days);
  return { perMonth: Math.round(perYear / MONTHS), perYear, later: undefined, committed: undefined };
}

export function priceOfPlan(plan: Plan): RealPrice {
  const { monthly, first, commitment = 0 } = plan;
  const perYear = paidIn(MONTHS, plan);
  return {
    perMonth: Math.round(perYear / MONTHS),
    perYear,
    later: first !== undefined && first.months > 0 && first.monthly !== monthly ? monthly : undefined,
    committed: commitment > 0 ? paidIn(commitment, plan) : undefined,
  };
}

function paidIn(months: number, { monthly, first = { monthly, months: 0 }, fees = 0 }: Plan): Cents {
  const cheap = Math.min(months, first.months);
  return cheap * first.monthly + (months - cheap) * monthly + fees;
}

/** Of what one has each month, from 0 to 100, with one digit. Undefined when one has nothing: there is no share of nothing. */
export function shareOf(perMonth: Cents, resources: Cents): number | undefined {
  return resources > 0 ? Math.round((perMonth * 1000) / resources) / 10 : undefined;
}

/** « 12,99 », « 12.99 € », « 12 € 99 », « 1 200 »; undefined when no price can be read. */
export function readPrice(written: string): Cents | undefined {
  const tidy = written.replace(/[\s\u00a0\u202f]/g, '').replace(/euros?/i, '€');
  const [, euros, cents = ''] = /^(\d{1,5})(?:[.,€](\d{1,2})?)?€?$/.exec(tidy) ?? [];
  return euros === undefined ? undefined : Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}

/** A whole number from 1 to 999: days, months. */
export function readCount(written: string): number | undefined {
  const [, digits] = /^(\d{1,3})(?:jours?|mois)?$/i.exec(written.replace(/[\s\u00a0]/g, '')) ?? [];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}
