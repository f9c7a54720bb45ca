#!/usr/bin/env bash
# Astro 7.3.4, `astro dev`.
#
# When its port is taken, a development server takes the next one: Astro does so when another program, or another project, has the port. So one
# would expect two `astro dev` of one project, each with its own `--port`, to run side by side: a person's, and that of a test which
# breaks a page to see it mended. The second stops at once, with the code 1, though its port is free: Astro keeps one server a project. A test
# needs a copy of the project in another folder.
#
# Seen: the first answers on 4831; the second, asked for 4832, says « Another astro dev server is already running » and ends with 1; the same
# command in a copy of the folder answers on 4832.
#
# Needs Node 20 or later and the npm registry (Astro itself wants Node 22: the npm package « node » brings it). Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; rm -rf "$folder"' EXIT
mkdir "$folder/one"; cd "$folder/one"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund --foreground-scripts=false astro@7.3.4 node@24.21.0 >/dev/null 2>&1
mkdir -p src/pages
echo '<p>Bonjour</p>' > src/pages/index.astro
export ASTRO_TELEMETRY_DISABLED=1
dev() { exec node_modules/.bin/node node_modules/astro/bin/astro.mjs dev --port "$1"; }
answers() { for _ in $(seq 60); do curl -sf -o /dev/null "http://localhost:$1/" && return 0; sleep 0.5; done; return 1; }

(dev 4831) > first.log 2>&1 & pids+=($!)
answers 4831 || { echo "changed: the first server does not answer"; cat first.log; exit 1; }
code=0; (dev 4832) > second.log 2>&1 || code=$?
echo "the second server of the folder ends with $code: $(grep -o 'Another astro dev server is already running' second.log || echo 'another reason')"
cp -a "$folder/one" "$folder/two"; rm -rf "$folder/two/.astro"; cd "$folder/two"
(dev 4832) > third.log 2>&1 & pids+=($!)
if answers 4832; then echo "in a copy of the folder, it answers on 4832"; copy=0; else cat third.log; copy=1; fi
if [ "$code" -ne 1 ] || [ "$copy" -ne 0 ] || ! grep -q 'Another astro dev server' "$folder/one/second.log"; then echo "changed"; exit 1; fi
