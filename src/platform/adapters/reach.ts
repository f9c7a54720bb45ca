// A connection that broke is nobody's bug: it is told apart from all that is.

/** Something of the site did not come. */
export class NotReached extends Error {
  override readonly name = 'NotReached';
}

/** Waits for what the network brings. Rejects with `NotReached`, whatever the reason. */
export async function reach<Value>(coming: Promise<Value>): Promise<Value> {
  try {
    return await coming;
  } catch (cause) {
    throw new NotReached(cause instanceof Error ? cause.message : 'It did not come.', { cause });
  }
}
