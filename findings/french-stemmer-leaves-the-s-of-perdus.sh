#!/usr/bin/env bash
# The French stemmer of @orama/stemmers 3.1.18 (Snowball's, as lunr-languages 1.22.0 has it too), from the npm registry.
#
# Who gives it a word and its plural expects one stem: that is what a stemmer of French is for. It takes the s away after a consonant or
# « e », and leaves it after a, i, o, u: numéro and numéros, perdu and perdus, ami and amis have two stems, though « documents » and
# « oubliées » go well. So a search for « numéros perdus » does not find « numéro perdu », and no test with « documents » shows it.
#
# It is the published algorithm (« delete s if not preceded by a, i, o, u, è, s ») and not a slip of these packages: it spares souris, colis, pas.
# Here the s is taken away after these vowels too, on both sides: src/core/typed/terms.ts.
#
# Needs Node 20 or later and the npm registry. Prints the stems; fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm i --silent --no-audit --no-fund @orama/stemmers@3.1.18 lunr@2.3.9 lunr-languages@1.22.0 >/dev/null
cat > ask.mjs <<'JS'
import { createRequire } from 'node:module';
import { stemmer } from '@orama/stemmers/french';
const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.fr')(lunr);
const lunrStem = (word) => lunr.fr.stemmer(new lunr.Token(word, {})).toString();
let changed = 0;
for (const [one, many, isApart] of [
  ['document', 'documents', false],
  ['oubliée', 'oubliées', false],
  ['numéro', 'numéros', true],
  ['perdu', 'perdus', true],
  ['ami', 'amis', true],
  ['photo', 'photos', true],
  ['emploi', 'emplois', true],
])
  for (const [name, stem] of [['@orama/stemmers', stemmer], ['lunr-languages', lunrStem]]) {
    console.log(`${name}: ${one} → ${stem(one)}, ${many} → ${stem(many)}`);
    if ((stem(one) !== stem(many)) !== isApart) { changed += 1; console.log('  changed'); }
  }
process.exit(changed === 0 ? 0 : 1);
JS
node ask.mjs
