// What somebody who knows the person would try: names and dates. Pure.

import type { Persona } from '../contract';
import { foldText } from '../../../core/lesson/fold-text';
import type { Me } from './state';

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];

export function meOf({ firstName, lastName, email, phone, address, born = '', password = '' }: Persona): Me {
  return { firstName, lastName, email, phone, town: address.town, born, mailbox: password };
}

/** « 27 mars 1968 » as people write it in a password: 1968, 2703, 27mars. */
export function digitsOfBirth(born: string): readonly string[] {
  const [day, month, year] = foldText(born).split(/\s+/);
  if (day === undefined || month === undefined || year === undefined) return [];
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return [year, `${day.padStart(2, '0')}${number}`, `${day}${month}`];
}
