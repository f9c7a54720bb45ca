// Ids of lessons, steps and practices: the part of an address that never changes.

const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Longer than any id we write; keeps a forged link or file from filling the store. */
const LONGEST_CHARACTERS = 80;

/** Whether a text from outside (address, storage, file) has the shape of an id. It may still name nothing. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && text.length <= LONGEST_CHARACTERS && shape.test(text);
}
