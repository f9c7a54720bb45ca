#!/usr/bin/env bash
# scorm-again 3.4.3, SCORM 1.2 run-time, as a judge of what a lesson keeps on a course platform.
#
# SCORM 1.2 says that cmi.suspend_data is CMIString4096: a platform may cut, or refuse, what is longer. One would expect the run-time that plays the
# platform in tests to refuse 4,097 characters, as it refuses a score of 101 or a lesson_location of 256. It takes up to 64,000 (the measure of
# SCORM 2004) and answers « true », error 0: a test against it is green, and the lesson forgets on a platform that keeps to the standard.
#
# Needs Node 20 or later and the npm registry. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund scorm-again@3.4.3 >/dev/null
cat > kept.mjs <<'JS'
globalThis.window ??= globalThis;
const module = await import('scorm-again/scorm12');
const { Scorm12API } = module;
const api = new Scorm12API({ autocommit: false, logLevel: 5 });
api.LMSInitialize('');
const takes = (name, value) => `${api.LMSSetValue(name, value)} (error ${api.LMSGetLastError()})`;
const kept = (length) => takes('cmi.suspend_data', 'x'.repeat(length));
const seen = { 4096: kept(4096), 4097: kept(4097), 64000: kept(64000), 64001: kept(64001), score: takes('cmi.core.score.raw', '101'), place: takes('cmi.core.lesson_location', 'x'.repeat(256)) };
console.log(seen);
process.exit(/^true/.test(seen[4097]) && /^true/.test(seen[64000]) && /^false/.test(seen[64001]) && /^false/.test(seen.score) && /^false/.test(seen.place) ? 0 : 1);
JS
node kept.mjs
