// The release decides which lessons the tests look at whole (tests/support/sample.ts): two runs on the same files try the same things, so that
// what fails was broken by what changed. Another choice is had with SEED=7 npm test; `npm run soak` looks at everything.

/** Drawn anew with each release. */
const OF_THIS_RELEASE = '20261130';

/** Set where the processes of the runners read it. */
export function seedOfRelease() {
  process.env['SEED'] ??= OF_THIS_RELEASE;
  return process.env['SEED'];
}
