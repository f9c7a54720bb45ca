#!/usr/bin/env bash
# Zod 4.6.7.
#
# `z.unknown()` takes any value, `undefined` among them: one would expect an object to be right without a field that is `z.unknown()`, as it was
# in Zod 3. It is refused: « expected nonoptional, received undefined », while the same field written with the value `undefined` passes. A field of
# any value that may be absent needs `.optional()`.
#
# Seen: `{}` is refused by `z.object({ params: z.unknown() })` and by `z.object({ params: z.any() })`, `{ params: undefined }` is taken by both, and
# Zod 3.25.76 takes `{}`.
#
# Needs Node 20 or later and the npm registry. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund zod@4.6.7 zod-3@npm:zod@3.25.76 >/dev/null 2>&1
cat > try.mjs <<'JS'
import { z } from 'zod';
import { z as z3 } from 'zod-3';
const takes = (schema, value) => schema.safeParse(value).success;
const seen = {
  absentUnknown: takes(z.object({ params: z.unknown() }), {}),
  absentAny: takes(z.object({ params: z.any() }), {}),
  undefinedUnknown: takes(z.object({ params: z.unknown() }), { params: undefined }),
  undefinedAny: takes(z.object({ params: z.any() }), { params: undefined }),
  optional: takes(z.object({ params: z.unknown().optional() }), {}),
  zod3: takes(z3.object({ params: z3.unknown() }), {}),
};
console.log(JSON.stringify(seen));
const same = !seen.absentUnknown && !seen.absentAny && seen.undefinedUnknown && seen.undefinedAny && seen.optional && seen.zod3;
if (!same) console.log('changed: a field that may be anything may be absent');
process.exit(same ? 0 : 1);
JS
node try.mjs
