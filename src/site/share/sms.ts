// A text that goes in one SMS: 160 signs of the telephones' own table (GSM 03.38), where « é » is and « ê » is not. One sign out of it
// makes the whole text four times longer.

/** The table, without what nobody types in French; signs that cost two are not used. */
const TABLE = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const known = new Set(TABLE);
const SPELT = new Map(
  Object.entries({
    '’': "'",
    '‘': "'",
    '«': '"',
    '»': '"',
    '“': '"',
    '”': '"',
    '–': '-',
    '—': '-',
    '…': '...',
    œ: 'oe',
    Œ: 'OE',
    '\u00a0': ' ',
    '\u202f': ' ',
  }),
);

export const SMS_LENGTH = 160;

/** The same text in signs that cost one each: « François » → « Francois ». What has no such sign is left out. */
export function forSms(text: string): string {
  return Array.from(text, (sign) => {
    if (known.has(sign)) return sign;
    const spelt = SPELT.get(sign) ?? sign.normalize('NFD').replace(/\p{M}/gu, '');
    return Array.from(spelt).every((one) => known.has(one)) ? spelt : '';
  }).join('');
}
