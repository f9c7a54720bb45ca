// The day decides which lessons the tests look at whole (tests/support/sample.ts). Read once, before any process of a runner
// starts, so that midnight changes nothing in the middle.

/** 20261121. */
export function seedOfToday() {
  process.env['SEED'] ??= new Date().toISOString().slice(0, 10).replaceAll('-', '');
  return process.env['SEED'];
}
