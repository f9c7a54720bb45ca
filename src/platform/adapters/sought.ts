// What is looked for, on its way from the box of a page to the search: in this tab's own storage, and not in the address, which would tell the
// server and the next person at this computer. It is taken as soon as it is there.

const KEY = 'declic:cherche';

export function bringSought(words: string): void {
  try {
    if (words !== '') sessionStorage.setItem(KEY, words);
  } catch {
    // Refused: it is typed once more.
  }
}

export function takeSought(): string | undefined {
  try {
    const words = sessionStorage.getItem(KEY) ?? undefined;
    sessionStorage.removeItem(KEY);
    return words;
  } catch {
    return undefined;
  }
}
