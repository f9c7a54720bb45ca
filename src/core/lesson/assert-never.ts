/** Closes a switch on a union: adding a case must fail to compile wherever it is not handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
