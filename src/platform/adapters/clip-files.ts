// What a page knows of its recordings: nothing, on most pages. It comes with the voice, at the first touch.

import type { ClipManifest } from '../../listening/speech/clips';

/** On the part of a page that has recordings: where it is told which sentence is heard where. */
const ADDRESS = '[data-clips]';

/** Without its recordings, a page is read by another voice: a connection that breaks stops nothing. */
export async function fetchClips(page: Document): Promise<ClipManifest> {
  const address = page.querySelector<HTMLElement>(ADDRESS)?.dataset['clips'];
  if (address === undefined) return {};
  try {
    const response = await fetch(address);
    const found: unknown = response.ok ? await response.json() : undefined;
    return isManifest(found) ? found : {};
  } catch {
    return {};
  }
}

/** Our own build wrote it; something else may come in its place. */
function isManifest(found: unknown): found is ClipManifest {
  return (
    typeof found === 'object' &&
    found !== null &&
    Object.values(found).every((one) => Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'number' && typeof one[2] === 'number')
  );
}
