#!/usr/bin/env bash
# @etalab/decoupage-administratif 6.0.0 (npm), the list of French communes.
#
# `require('@etalab/decoupage-administratif')` reads « ./data/communes.json » from where the program was started, not from where the package is: it
# throws in any project. Its files are to be asked for by their names (`…/data/communes.json`).
# And `code` is no key there: what was a commune and is now the seat of a larger one (« commune-deleguee », « commune-associee ») bears the code of the
# larger one, stands after it, and has no postcodes. Who puts the list in a Map by code, as one does, loses the name and the postcodes of communes of today.
#
# Seen: ENOENT; some hundreds of today's communes lost.
#
# Needs node and npm. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund @etalab/decoupage-administratif@6.0.0
cat > seen.cjs <<'JS'
let main = 'read';
try { require('@etalab/decoupage-administratif'); } catch ({ code }) { main = code; }
const communes = require('@etalab/decoupage-administratif/data/communes.json');
const byCode = new Map(communes.map((commune) => [commune.code, commune]));
const today = communes.filter(({ type }) => type === 'commune-actuelle');
const lost = today.filter(({ code }) => byCode.get(code).type !== 'commune-actuelle');
const example = lost[0] && `${lost[0].nom} (${lost[0].codesPostaux}) → ${byCode.get(lost[0].code).nom} (${byCode.get(lost[0].code).codesPostaux})`;
console.log(`main: ${main}; lost by code: ${lost.length} of ${today.length}, such as ${example}`);
process.exit(main === 'ENOENT' && lost.length > 100 ? 0 : 1);
JS
node seen.cjs || { echo changed; exit 1; }
