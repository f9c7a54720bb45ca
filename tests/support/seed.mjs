// The release decides which lessons the tests look at whole (tests/support/sample.ts): two runs on the same files try the same things, so that
// what fails was broken by what changed. Another choice is had with SEED=7 npm test; `npm run soak` looks at everything.

import packageJson from '../../package.json' with { type: 'json' };

/** 100 for 0.1.0. Set where the processes of the runners read it. */
export function seedOfRelease() {
  const [major = 0, minor = 0, patch = 0] = packageJson.version.split('.').map(Number);
  process.env['SEED'] ??= String(major * 10_000 + minor * 100 + patch);
  return process.env['SEED'];
}
