/** Puts a text on the clipboard. Old browsers, refused permissions and sites without https do not: it answers `refused`. */
export async function copyText(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
