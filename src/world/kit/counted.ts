// How many there are, in words.

/** « Aucun message », « 1 message », « 3 messages ». */
export function counted(count: number, one: string, none = 'Aucun'): string {
  if (count === 0) return `${none} ${one}`;
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}

/** « 3 messages non lus », as every device and app counts them. */
export function unreadMessages(count: number): string {
  return count === 1 ? '1 message non lu' : `${count} messages non lus`;
}
