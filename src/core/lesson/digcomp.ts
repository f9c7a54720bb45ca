// The European frame of digital skills, DigComp 2.2 (Vuorikari, Kluzer, Punie, 2022): its 21 skills by code. Version 3.0 keeps the codes
// and renames some, so that lessons hold codes, and each language its names (src/site/messages).

export const digcompVersion = '2.2';

export const digcompCodes = [
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '2.6',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '5.1',
  '5.2',
  '5.3',
  '5.4',
] as const;

export type DigcompCode = (typeof digcompCodes)[number];
