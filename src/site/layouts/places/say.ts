// How a sheet writes a day, a number to call, the address of a site.

/** `day`: 2026-11-30. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');
}

/** « +33199001122 » → « 01 99 00 11 22 »; overseas, the code of the land is the beginning of the number too (+590590… → 0590…). */
export function phoneInWords(phone: string): string {
  const national = phone.replace(/^\+(33|590|594|262|596|269)/, '0');
  if (national === phone) return phone;
  return national.match(/.{1,2}/g)?.join('\u00a0') ?? national;
}

const LONGEST = 44;
const LEAST_OF_THE_END = 12;

/**
 * What one reads of an address: where it goes, without « https ». A long one is cut between its site and its end, for the pages of one site begin
 * alike; the link holds the whole.
 */
export function siteInWords(address: string): string {
  const read = address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  const site = (/^[^/?#]*\/?/.exec(read)?.[0] ?? '').length;
  const end = Math.max(LEAST_OF_THE_END, LONGEST - 1 - site);
  return read.length <= Math.max(LONGEST, site + 1 + end) ? read : `${read.slice(0, site)}…${read.slice(-end)}`;
}
