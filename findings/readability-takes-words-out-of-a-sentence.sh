#!/usr/bin/env bash
# @mozilla/readability 0.6.0 (what the reading view of Firefox is made of), on a page parsed by linkedom 0.18.12.
#
# A reading view is expected to keep the text and to lose what is around it. A word of a sentence that can be pressed, to hear or see what
# it means, is commonly a <button>: the reading view takes the button out with its word, and the sentence has a hole. The same word in a
# <span>, or in a link, stays. A question with its choices, in a <form>, goes with its words too.
#
# Seen: « Cliquez sur le de votre boîte. » for « Cliquez sur le navigateur de votre boîte. »; the question is gone.
#
# Needs Node 20 or later and the npm registry. Fails when this changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.12 >/dev/null 2>&1
cat > read.cjs <<'JS'
const { Readability } = require('@mozilla/readability');
const { parseHTML } = require('linkedom');
const filler = '<p>Un paragraphe assez long pour que la page soit prise pour un texte, avec des virgules, des mots, et une fin.</p>'.repeat(8);
const page = (word) => `<!doctype html><html lang="fr"><head><title>Une leçon</title></head><body><main><h1>Une leçon</h1>${filler}
  <p>Cliquez sur le ${word} de votre boîte.</p>
  <form><fieldset><legend>Où est la réponse ?</legend><label><input type="radio" name="a">En haut de la page</label></fieldset></form>${filler}</main></body></html>`;
const read = (word) => new Readability(parseHTML(page(word)).document).parse().textContent.replace(/\s+/g, ' ');
const sentence = (text) => /Cliquez sur le.*?boîte\./.exec(text)?.[0] ?? '(gone)';
const [button, span, link] = ['<button type="button">navigateur</button>', '<span>navigateur</span>', '<a href="/mots/#navigateur">navigateur</a>'].map(read);
console.log(`button: ${sentence(button)}\nspan:   ${sentence(span)}\nlink:   ${sentence(link)}`);
console.log(`question kept: ${button.includes('Où est la réponse')}; choice kept: ${button.includes('En haut de la page')}`);
const isSame = !sentence(button).includes('navigateur') && sentence(span).includes('navigateur') && sentence(link).includes('navigateur') && !button.includes('Où est la réponse');
if (!isSame) console.log('changed: the reading view keeps the word, or the question');
process.exit(isSame ? 0 : 1);
JS
node read.cjs
